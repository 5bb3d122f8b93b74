import type { RuleId } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Grammar } from './grammar.js'

/** Where one token stands, and the row that found it (the split row where a word was split). */
export interface FoundToken extends Span {
  readonly rule: RuleId
}

/** Blank signs between tokens: spaces, controls, and the marks that only steer layout. */
const blank = /[\s\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/uy

/** The longest word that is looked at for splits: no clitic stands on a word longer than this. */
const longestWord = 80

/** Tokens of `text` inside `span`, in order, each at its offsets in `text`; blank signs belong to none. */
export const findTokens = (text: string, span: Span, grammar: Grammar): readonly FoundToken[] => {
  const tokens: FoundToken[] = []
  const stretch = text.slice(0, span.end)
  let at = span.start
  while (at < span.end) {
    blank.lastIndex = at
    if (blank.test(stretch)) {
      at = blank.lastIndex
      continue
    }
    const token = findToken(stretch, at, grammar)
    tokens.push(...splitsOf(stretch, token, grammar))
    at = token.end
  }
  return tokens
}

/** The token that begins at `at`: by the first row that matches there, otherwise one code point. */
const findToken = (text: string, at: number, grammar: Grammar): FoundToken => {
  for (const { row, pattern } of grammar.tokens) {
    pattern.lastIndex = at
    if (pattern.test(text) && pattern.lastIndex > at) return { start: at, end: pattern.lastIndex, rule: row.id }
  }
  return { start: at, end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), rule: 'text.token.other' }
}

/** The syntactic words of a written word: itself, or its parts by the split rows, the first part split again. */
const splitsOf = (text: string, token: FoundToken, grammar: Grammar): readonly FoundToken[] => {
  if (token.end - token.start > longestWord) return [token]
  const word = text.slice(token.start, token.end)
  for (const { row, pattern } of grammar.splits) {
    const found = pattern.exec(word)
    const first = found?.[1]
    if (first === undefined) continue
    const border = token.start + first.length
    const rest = { start: border, end: token.end, rule: row.id }
    return [...splitsOf(text, { start: token.start, end: border, rule: row.id }, grammar), rest]
  }
  return [token]
}
