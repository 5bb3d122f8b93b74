import type { Sentence } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'

/** A token, or a part of one between hyphens: names of roads and of two-part regions are one token to some grammars. */
export interface Piece extends Span {
  readonly text: string
  /** Index of its token in the sentence. */
  readonly token: number
  readonly capital: boolean
  readonly word: boolean
}

const capital = /^\p{Lu}/u
const word = /[\p{L}\p{N}]/u

/** The pieces of a sentence, in order. */
export const piecesOf = (sentence: Sentence): readonly Piece[] =>
  sentence.tokens.flatMap((token, index) => {
    let at = token.span.start
    const parts = /^\p{L}.*[-–—/]\p{L}/u.test(token.text) ? token.text.split(/([-–—/])/) : [token.text]
    return parts.filter((part) => part !== '').map((part) => {
      const piece = { start: at, end: at + part.length, text: part, token: index, capital: capital.test(part), word: word.test(part) }
      at += part.length
      return piece
    })
  })

/** A run of pieces: first inclusive, last exclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** The text's span of a run. */
export const spanOf = (pieces: readonly Piece[], run: Run): Span => ({ start: pieces[run.first]?.start ?? 0, end: pieces[run.last - 1]?.end ?? 0 })
