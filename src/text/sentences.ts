import type { RuleId } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Grammar } from './grammar.js'
import type { FoundToken } from './tokens.js'

/** Tokens of one sentence, `first` inclusive and `last` exclusive in the paragraph's list, and the row that ended it. */
export interface FoundSentence {
  readonly first: number
  readonly last: number
  /** Null where the paragraph ends. */
  readonly rule: RuleId | null
}

const ending = /[\p{Sentence_Terminal}…]$/u
const closing = /^[\p{Pe}\p{Pf}"'»]+$/u

/** How much of the text around a place the border rows see, in UTF-16 units. */
const reach = 60

/** The sentences of a paragraph's tokens, in order and without gaps. `paragraph` bounds what the rows may look at. */
export const findSentences = (text: string, paragraph: Span, tokens: readonly FoundToken[], grammar: Grammar): readonly FoundSentence[] => {
  const sentences: FoundSentence[] = []
  let first = 0
  for (let place = 0; place < tokens.length; place += 1) {
    const end = endOf(text, tokens, place)
    if (end === null) continue
    place = end
    const rule = place + 1 < tokens.length ? ruleAt(text, paragraph, tokens, first, place, grammar) : null
    if (rule === null) continue
    sentences.push({ first, last: place + 1, rule })
    first = place + 1
  }
  return first < tokens.length ? [...sentences, { first, last: tokens.length, rule: null }] : sentences
}

/** The last token of a possible sentence end at `place`: an ending sign with the closing signs glued to it; null where it is none. */
const endOf = (text: string, tokens: readonly FoundToken[], place: number): number | null => {
  const token = tokens[place]
  if (token === undefined || !ending.test(text.slice(Math.max(token.start, token.end - 2), token.end))) return null
  let last = place
  for (let next = place + 1; next < tokens.length; next += 1) {
    const sign = tokens[next]
    if (sign === undefined || sign.start !== tokens[last]?.end) break
    const words = text.slice(sign.start, Math.min(sign.end, sign.start + reach))
    if (!closing.test(words) && !ending.test(words)) break
    if (ending.test(words) && /[\p{L}\p{N}]/u.test(words)) break
    last = next
  }
  return last
}

/** The row that ends the sentence after the token at `place`, or null where the first row that matches says it goes on. */
const ruleAt = (text: string, paragraph: Span, tokens: readonly FoundToken[], first: number, place: number, grammar: Grammar): RuleId | null => {
  const end = tokens[place]?.end ?? paragraph.end
  const before = text.slice(Math.max(tokens[first]?.start ?? 0, end - reach), end)
  const after = text.slice(end, Math.min(paragraph.end, end + reach))
  const found = grammar.borders.find((border) => border.before.test(before) && border.after.test(after))
  return found?.row.border === true ? found.row.id : null
}
