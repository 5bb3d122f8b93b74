import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import type { Row } from '../../src/model/rows/row.js'
import type { Span } from '../../src/model/span.js'
import { cutSentence } from '../../src/text/cuts.js'
import { findQuotations } from '../../src/text/quotations.js'
import { findSentences } from '../../src/text/sentences.js'
import { findTokens } from '../../src/text/tokens.js'
import { bracketed, grammar } from './samples.js'

interface Found extends Span {
  readonly rule: string
}

const whole = (text: string): Span => ({ start: 0, end: text.length })
const tokensOf = (text: string): readonly Found[] => findTokens(text, whole(text), grammar)

const sentencesOf = (text: string): readonly Found[] => {
  const tokens = tokensOf(text)
  return findSentences(text, whole(text), tokens, grammar).map(({ first, last, rule }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, rule: rule ?? 'end' }))
}

const quotesOf = (text: string): readonly Found[] => findQuotations(text, [whole(text)], grammar.quotes).map(({ span, rule }) => ({ ...span, rule }))

const partsOf = (text: string): readonly Found[] => {
  const tokens = tokensOf(text)
  const parts = cutSentence(tokens.map(({ start, end }) => text.slice(start, end)), tokens.map(() => 1), tokens.length - 1, grammar.cuts)
  return parts.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, rule: '' }))
}

/** Every bracket of the examples is found (by the row itself where `own`), none of the counterexamples' is. */
const check = (rows: readonly Row[], find: (text: string) => readonly Found[], own: boolean): void => {
  for (const row of rows) {
    it(row.id, () => {
      for (const example of row.examples) {
        const { text, spans } = bracketed(example)
        const found = find(text)
        for (const span of spans) expect(found.map(({ start, end }) => text.slice(start, end)), example).toContain(text.slice(span.start, span.end))
        if (own) expect(found.map(({ rule }) => rule), example).toContain(row.id)
      }
      for (const example of row.counterexamples) {
        const { text, spans } = bracketed(example)
        for (const span of spans) expect(find(text).some(({ start, end }) => start === span.start && end === span.end), example).toBe(false)
      }
    })
  }
}

describe('examples of token rows', () => check(english.text.tokens, tokensOf, true))
describe('examples of split rows', () => check(english.text.splits, tokensOf, true))
describe('examples of border rows', () => check(english.text.borders, sentencesOf, false))
describe('examples of quote rows', () => check(english.text.quotes, quotesOf, true))
describe('examples of cut rows', () => check(english.text.cuts, partsOf, false))

describe('border rows', () => {
  it('are each the first to match somewhere in their examples', () => {
    for (const [number, { row }] of grammar.borders.entries()) {
      const decides = row.examples.some((example) => {
        const { text } = bracketed(example)
        return tokensOf(text).some(({ end }) => grammar.borders.findIndex((one) => one.before.test(text.slice(0, end)) && one.after.test(text.slice(end))) === number)
      })
      expect(decides, row.id).toBe(true)
    }
  })

  it('have ids of their own', () => {
    const ids = [...english.text.tokens, ...english.text.splits, ...english.text.borders, ...english.text.quotes, ...english.text.cuts].map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
