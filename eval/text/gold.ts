import type { Analysis } from '../../src/model/sentence.js'
import { english } from '../../src/languages/en/index.js'
import { analyse, readDrafts } from '../../src/text/analyse.js'
import type { Draft } from '../../src/text/drafts.js'
import { grammarOf } from '../../src/text/grammar.js'
import type { Model } from '../../src/text/model.js'

/** One token as annotators gave it; `head` counts in its sentence, -1 for the root; `entity` is a BIO label. */
export interface GoldToken {
  readonly form: string
  readonly upos: string
  readonly lemma: string
  readonly head: number
  readonly relation: string
  readonly spaceAfter: boolean
  readonly entity?: string
}

export interface GoldSentence {
  readonly tokens: readonly GoldToken[]
  /** Whether it begins a paragraph. */
  readonly paragraph: boolean
}

export interface GoldDocument {
  readonly name: string
  readonly sentences: readonly GoldSentence[]
}

/** The text that gold tokens spell, paragraphs parted by blank lines, and each token's start in it. */
export const spell = ({ sentences }: GoldDocument): { readonly text: string; readonly starts: readonly (readonly number[])[] } => {
  let text = ''
  const starts = sentences.map((sentence) => {
    if (sentence.paragraph && text !== '') text = `${text.trimEnd()}\n\n`
    return sentence.tokens.map((token) => {
      const start = text.length
      text += token.form + (token.spaceAfter ? ' ' : '')
      return start
    })
  })
  return { text, starts }
}

/** The analysis of a document whose tokens and sentences are given. */
export const readGold = (document: GoldDocument, model: Model): Promise<Analysis> => {
  const { text, starts } = spell(document)
  let paragraphs = -1
  const drafts = document.sentences.map(({ tokens, paragraph }, sentence): Draft => {
    paragraphs += paragraph ? 1 : 0
    const spans = tokens.map((token, place) => ({ start: starts[sentence]?.[place] ?? 0, end: (starts[sentence]?.[place] ?? 0) + token.form.length }))
    return { number: paragraphs, block: 'body', paragraph, tokens: spans, pieces: tokens.map((token) => model.pieces.cut(token.form)) }
  })
  return readDrafts(text, drafts, [], grammarOf(english.text), model)
}

/** The analysis of a plain text as one body. */
export const readRaw = (name: string, text: string, model: Model): Promise<Analysis> =>
  analyse({
    id: 'sha256:', name, outlet: null, url: null, retrieved: '1970-01-01T00:00:00Z', metadata: {}, language: { status: 'read', tag: 'en' }, text,
    blocks: [{ kind: 'body', span: { start: 0, end: text.length }, rule: 'eval' }],
  }, english, model)
