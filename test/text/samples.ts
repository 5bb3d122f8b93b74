import type { Block, Document } from '../../src/model/document.js'
import { english } from '../../src/languages/en/index.js'
import { grammarOf } from '../../src/text/grammar.js'
import { findSentences } from '../../src/text/sentences.js'
import { findTokens } from '../../src/text/tokens.js'

export const grammar = grammarOf(english.text)

/** A document whose text is one block, or has the blocks given. */
export const documentOf = (text: string, blocks: readonly Block[] = [{ kind: 'body', span: { start: 0, end: text.length }, rule: 'test' }]): Document => ({
  id: `sha256:${'0'.repeat(64)}`, name: 'test', outlet: null, url: null, retrieved: '2026-01-01T00:00:00Z', metadata: {}, language: { status: 'read', tag: 'en' }, text, blocks,
})

const whole = (text: string): { readonly start: number; readonly end: number } => ({ start: 0, end: text.length })

/** Forms of all tokens of a text. */
export const formsOf = (text: string): readonly string[] => findTokens(text, whole(text), grammar).map(({ start, end }) => text.slice(start, end))

/** Texts of all sentences of a one-paragraph text. */
export const sentencesIn = (text: string): readonly string[] => {
  const tokens = findTokens(text, whole(text), grammar)
  return findSentences(text, whole(text), tokens, grammar).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end))
}

/** A row's example without its brackets, and the spans that the brackets held. */
export const bracketed = (example: string): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } => {
  const parts = example.split(/([[\]])/)
  let text = ''
  const starts: number[] = []
  const spans: { start: number; end: number }[] = []
  for (const part of parts) {
    if (part === '[') starts.push(text.length)
    else if (part === ']') spans.push({ start: starts.pop() ?? 0, end: text.length })
    else text += part
  }
  return { text, spans }
}
