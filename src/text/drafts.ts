import type { BlockKind, Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { cutSentence } from './cuts.js'
import type { Grammar } from './grammar.js'
import { findParagraphs, type Paragraph } from './paragraphs.js'
import type { PieceCutter, Pieces } from './pieces.js'
import { findSentences } from './sentences.js'
import { findTokens, type FoundToken } from './tokens.js'

/** A sentence before the network has read it. */
export interface Draft {
  /** Number of its paragraph in the document. */
  readonly number: number
  readonly block: BlockKind
  /** Whether it begins its paragraph. */
  readonly paragraph: boolean
  readonly tokens: readonly Span[]
  readonly pieces: readonly Pieces[]
}

/** Paragraphs and sentences of a document with tokens and pieces; a sentence of more than `limit` pieces comes in parts. */
export interface Drafts {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Draft[]
}

/** Cuts a document into the sentences that the network will read. */
export const draft = (document: Document, grammar: Grammar, pieces: PieceCutter, limit: number): Drafts => {
  const paragraphs = findParagraphs(document)
  const sentences = paragraphs.flatMap((paragraph, number) => draftParagraph(document.text, paragraph, number, grammar, pieces, limit))
  return { paragraphs: paragraphs.map((paragraph) => paragraph.span), sentences }
}

const draftParagraph = (text: string, { span, block }: Paragraph, number: number, grammar: Grammar, pieces: PieceCutter, limit: number): readonly Draft[] => {
  const tokens = findTokens(text, span, grammar)
  const drafts = findSentences(text, span, tokens, grammar).flatMap(({ first, last }) => partsOf(text, tokens.slice(first, last), grammar, pieces, limit))
  return drafts.map((one, place) => ({ ...one, number, block, paragraph: place === 0 }))
}

const partsOf = (text: string, tokens: readonly FoundToken[], grammar: Grammar, pieces: PieceCutter, limit: number): readonly Pick<Draft, 'tokens' | 'pieces'>[] => {
  const forms = tokens.map((token) => text.slice(token.start, token.end))
  const cut = forms.map(pieces.cut)
  const spans = tokens.map(({ start, end }) => ({ start, end }))
  return cutSentence(forms, cut.map((one) => one.ids.length), limit, grammar.cuts)
    .map(({ first, last }) => ({ tokens: spans.slice(first, last), pieces: cut.slice(first, last) }))
}
