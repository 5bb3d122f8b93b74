import { describe, expect, it } from 'vitest'
import { blockRules } from '../../src/ingest/block-rules.js'
import { blocks } from '../../src/languages/en/blocks.js'

const bracketed = (example: string): { readonly text: string; readonly inside: string } => {
  const [, before = '', inside = '', after = ''] = /^(.*?)\[(.*)\](.*)$/s.exec(example) ?? []
  return { text: `${before}${inside}${after}`, inside }
}

describe('English block rows', () => {
  for (const rule of blockRules(blocks)) {
    describe(rule.id, () => {
      it.each(rule.examples)('marks %s', (example) => {
        const { text, inside } = bracketed(example)
        expect(rule.matcher.exec(text)?.[0].trim()).toBe(inside)
      })
      it.each(rule.counterexamples)('leaves %s', (line) => { expect(rule.matcher.test(line)).toBe(false) })
    })
  }

  it('gives each row its own id', () => {
    expect(new Set(blocks.rules.map((row) => row.id)).size).toBe(blocks.rules.length)
  })
})
