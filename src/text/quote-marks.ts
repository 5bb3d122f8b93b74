import type { QuoteRow } from '../model/rows/text.js'
import type { Span } from '../model/span.js'

const wordSign = /[\p{L}\p{M}\p{N}]/u
const blank = /\s/u

/** The longest run of words that marks which are apostrophes too may hold, in UTF-16 units. */
const longestPaired = 400

const before = (text: string, paragraph: Span, at: number): string => (at > paragraph.start ? (text[at - 1] ?? '') : '')
const after = (text: string, paragraph: Span, at: number): string => (at < paragraph.end ? (text[at] ?? '') : '')

/** Whether an opening mark of this row stands at `at`. Marks that look alike on both ends must follow a border and touch a word. */
export const opensAt = (text: string, paragraph: Span, at: number, row: QuoteRow): boolean => {
  if (!text.startsWith(row.open, at)) return false
  const last = before(text, paragraph, at)
  const next = after(text, paragraph, at + row.open.length)
  if (next === '' || blank.test(next)) return false
  if (row.paired) return !wordSign.test(last) && (row.open === row.close ? /[\p{L}“"]/u : /[\p{L}\p{N}“"$]/u).test(next)
  return row.open !== row.close || !(wordSign.test(last) || (/[.,!?…]/.test(last) && !wordSign.test(next)))
}

/** Whether a closing mark of this row stands at `at`: for marks that look alike on both ends, one that does not plainly open. */
export const closesAt = (text: string, paragraph: Span, at: number, row: QuoteRow): boolean => {
  if (!text.startsWith(row.close, at)) return false
  if (row.open !== row.close || row.paired) return true
  const last = before(text, paragraph, at)
  const next = after(text, paragraph, at + row.close.length)
  return !((last === '' || blank.test(last) || /[([—–]/.test(last)) && wordSign.test(next))
}

/**
 * Where a mark that is an apostrophe too closes what opened before `start`: the first that follows a sign and precedes no
 * word. One after an `s` may be a genitive: a later one is taken where there is one. Null where none is near.
 */
export const pairEnd = (text: string, paragraph: Span, start: number, close: string): number | null => {
  const near = text.slice(start, Math.min(paragraph.end, start + longestPaired))
  let genitive: number | null = null
  for (let place = near.indexOf(close); place >= 0; place = near.indexOf(close, place + 1)) {
    const at = start + place
    const last = before(text, paragraph, at)
    const next = after(text, paragraph, at + close.length)
    if (at === start || blank.test(last) || wordSign.test(next)) continue
    if (!/s/i.test(last) || !blank.test(next)) return at
    genitive = genitive ?? at
  }
  return genitive
}
