import type { Document } from '../../src/model/document.js'
import type { Analysis, Sentence, Token } from '../../src/model/sentence.js'

const plainTokens = (text: string, offset: number): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*|\S/gu)].map((match) => ({
    span: { start: offset + match.index, end: offset + match.index + match[0].length }, text: match[0], lemma: match[0].toLowerCase(), upos: 'X', tag: '', head: -1, relation: 'dep',
  }))

/** One sentence over the whole text, with words but without tags or tree. */
export const plainSentence = (text: string, start = 0, end = text.length, index = 0, paragraph = 0): Sentence =>
  ({ index, span: { start, end }, block: 'body', paragraph, tokens: plainTokens(text.slice(start, end), start), entities: [], quotations: [] })

/** Sentences by full stop and line, without tags or tree: for tests that need no model. */
export const plainAnalysis = (text: string): Analysis => {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const one of line[0].matchAll(/.+?(?:(?<![A-Z]|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|Mr|Mrs|No|St))[.!?]["”’]?(?=\s+["“‘]?[A-Z]|$)|$)/g)) {
      const start = line.index + one.index + (one[0].length - one[0].trimStart().length)
      sentences.push(plainSentence(text, start, line.index + one.index + one[0].trimEnd().length, sentences.length, paragraph))
    }
    paragraph += 1
  }
  return { sentences, attributions: [] }
}

/** A document of one text; the digits of its id are not the hash of anything. */
export const plainDocument = (text: string, more: Partial<Document> = {}): Document => ({
  id: `sha256:${'0'.repeat(64)}`, name: 'text.txt', outlet: null, url: null, retrieved: '2026-11-23T12:00:00Z', metadata: {}, language: { status: 'read', tag: 'en' }, text,
  blocks: [{ kind: 'body', span: { start: 0, end: text.length }, rule: 'test' }], ...more,
})
