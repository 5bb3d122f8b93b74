import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { findQuantities } from '../../src/resolve/quantity/quantities.js'
import { readNumeral } from '../../src/resolve/quantity/numeral.js'
import { listedNames, partsOfWholes, sumOf } from '../../src/resolve/quantity/parts.js'
import { unbracketed } from './bracketed.js'
import { plainAnalysis, plainDocument, plainSentence } from './plain-text.js'
import { counts } from './quantities.js'

const context = { language: english, packs: [], gazetteer: { find: () => [] } }
const numerals = english.quantities.numerals
const find = (text: string) => findQuantities(plainDocument(text), plainAnalysis(text), context, [])

const written = (text: string, start: number, end: number): string => {
  const mention = find(text).find((one) => one.span.start === start && one.span.end === end) ?? find(text).find((one) => one.span.start <= start && one.span.end >= end)
  if (mention === undefined || mention.reading.reading !== 'resolved') return 'none'
  const { of, low, high } = mention.reading.value
  return `${of ?? '-'} ${low ?? ''}..${high ?? ''} ${mention.people ? 'people' : 'things'}`
}

describe('quantities', () => {
  for (const [bracketed, expected] of counts) {
    it(`${bracketed} → ${expected}`, () => {
      const { text, spans } = unbracketed(bracketed)
      expect(written(text, spans[0]?.start ?? 0, spans[0]?.end ?? 0)).toBe(expected)
    })
  }

  it('reads times and years as no quantity', () => {
    const text = 'In 2020 two soldiers died.'
    expect(findQuantities(plainDocument(text), plainAnalysis(text), context, [{ start: 3, end: 7 }]).map((one) => text.slice(one.span.start, one.span.end))).toEqual(['two soldiers'])
  })

  it('keeps spans in the text and never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { span } of find(text)) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true)
    }))
  })
})

describe('parts and wholes', () => {
  it('adds the parts of one whole and keeps an open bound open', () => {
    const text = 'Two officers, five soldiers and at least 3 guards were killed; ten tanks burned.'
    const [run] = partsOfWholes(find(text), text)
    expect(run?.map((one) => text.slice(one.span.start, one.span.end))).toEqual(['Two officers', 'five soldiers', 'at least 3 guards'])
    expect(sumOf((run ?? []).flatMap((one) => (one.reading.reading === 'resolved' ? [one.reading.value] : [])))).toEqual({ of: null, low: 10, high: null })
  })

  it('counts the names of a list', () => {
    const text = 'Ann Example, Bob Sample and Cem Model were killed.'
    const sentence = { ...plainSentence(text), entities: ['Ann Example', 'Bob Sample', 'Cem Model'].map((name) => ({ kind: 'person' as const, span: { start: text.indexOf(name), end: text.indexOf(name) + name.length }, first: 0, last: 1 })) }
    expect(listedNames(sentence, { start: 0, end: 37 }, text)).toEqual(['Ann Example', 'Bob Sample', 'Cem Model'])
  })
})

describe('numerals', () => {
  it('reads digits as they stand', () => {
    fc.assert(fc.property(fc.nat(999_999_999), (number) => {
      expect(readNumeral(String(number), numerals)).toBe(number)
      expect(readNumeral(number.toLocaleString('en'), numerals)).toBe(number)
    }))
  })

  it.each([['twenty-one', 21], ['two hundred and five', 205], ['half a million', 500_000], ['three thousand two hundred', 3200], ['a dozen', 12], ['two five', null], ['soldiers', null]])('reads %s', (words, expected) => {
    expect(readNumeral(words, numerals)).toBe(expected)
  })
})
