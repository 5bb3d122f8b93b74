import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, entryHash, hashOfHex, hexOf, subjectOf } from '../../src/ledger/index.js'
import type { Entry } from '../../src/model/entry.js'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, shuffled(member)]))
}

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 units, as RFC 8785 3.2.3 shows', () => {
    const value = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', 1: 'One', '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis' }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7)
    expect([...canonicalJson(value).matchAll(/:"(\w+)/g)].map((match) => match[1])).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'])
  })

  it('writes numbers and strings as RFC 8785 3.2.2 shows', () => {
    expect(canonicalJson({ numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0], literals: [null, true, false] }))
      .toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0]}')
    expect(canonicalJson('\u20ac$\u000f\u000aA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
  })

  it('does not depend on the order of keys and survives parsing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      fc.pre(!/[\ud800-\udfff]/.test(JSON.stringify(value)) && !/\\ud[89a-f]/i.test(JSON.stringify(value)))
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
    }))
  })

  it('refuses what JSON cannot hold', () => {
    for (const value of [Number.NaN, Infinity, '\ud800', () => 1, 1n, undefined]) expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('leaves members without a value out', () => { expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}') })
})

describe('entries', () => {
  const made = { version: '0.1.0', rulesDigest: `sha256:${'0'.repeat(64)}` }
  const entry: Entry = { index: 0, content: { kind: 'retired', id: 'claim:1', reason: 'read anew' }, made }

  it('hashes the same entry to the same leaf, and another to another', () => {
    expect(hexOf(entryHash(entry))).toBe(hexOf(entryHash({ made, content: entry.content, index: 0 })))
    expect(hexOf(entryHash(entry))).not.toBe(hexOf(entryHash({ ...entry, index: 1 })))
  })

  it('names the subject', () => { expect(subjectOf(entry)).toBe('claim:1') })

  it('reads hex strictly', () => {
    expect(hexOf(hashOfHex('ab'.repeat(32)))).toBe('ab'.repeat(32))
    expect(() => hashOfHex('AB'.repeat(32))).toThrow(TypeError)
  })
})
