import type { QuantityRow } from '../../model/rows/quantity.js'
import type { Span } from '../../model/span.js'
import { needMeter } from '../need.js'
import type { CompiledQuantity, QuantityLexicon } from './lexicon.js'
import { readNumeral } from './numeral.js'

/** Words of number in a stretch of text, with the bounds they set. */
export interface FoundNumber {
  readonly span: Span
  readonly rank: number
  readonly low: number | null
  readonly high: number | null
  readonly row: QuantityRow
}

/** Numbers that are part of something else: names of weapons and roads, money, fractions, decimals glued to letters, ordinals, scores. */
const glued = (before: string, after: string): boolean =>
  /[\p{L}\p{N}][-‐‑–./:]$|[$€£₽¥#№]\s?$|[\p{N}],$/u.test(before) || /^(?:[.,:/]\p{N}|[-‐‑]\p{L}{1,3}(?![\p{L}])|\p{L}|\s?%|\s?°)/u.test(after)

const boundOf = (bound: CompiledQuantity['row']['low'] | CompiledQuantity['row']['high'], numbers: Readonly<Record<string, number | null>>): number | null =>
  typeof bound === 'string' ? numbers[bound] ?? null : bound

const numbersOf = (lexicon: QuantityLexicon, groups: Readonly<Record<string, string | undefined>>): Readonly<Record<string, number | null>> => {
  const { numerals } = lexicon.rows
  const multiplier = groups['unit'] === undefined ? null : numerals.multipliers[groups['unit'].toLowerCase()] ?? null
  const read = (words: string | undefined): number | null => (words === undefined ? null : readNumeral(words, numerals))
  return { count: read(groups['count']), countTo: multiplier === null ? read(groups['countTo']) : 2 * multiplier }
}

const fits = (rule: CompiledQuantity, numbers: Readonly<Record<string, number | null>>): boolean =>
  [rule.row.low, rule.row.high].every((bound) => typeof bound !== 'string' || (numbers[bound] ?? null) !== null) && (rule.row.high !== 'countTo' || (numbers['count'] ?? 0) <= (numbers['countTo'] ?? 0))

const matchesOf = (lexicon: QuantityLexicon, rule: CompiledQuantity, text: string, offset: number): readonly FoundNumber[] =>
  [...text.matchAll(rule.template.expression)].flatMap((match) => {
    const end = match.index + match[0].length
    if (match[0] === '' || glued(text.slice(Math.max(0, match.index - 2), match.index), text.slice(end, end + 6))) return []
    const numbers = numbersOf(lexicon, match.groups ?? {})
    if (!fits(rule, numbers)) return []
    return [{ span: { start: offset + match.index, end: offset + end }, rank: rule.rank, low: boundOf(rule.row.low, numbers), high: boundOf(rule.row.high, numbers), row: rule.row }]
  })

/** All numbers of a stretch of text, the longest match at each place. */
export const findNumbers = (lexicon: QuantityLexicon, text: string, offset: number): readonly FoundNumber[] => {
  const meets = needMeter(text.toLowerCase(), lexicon.looks)
  const all = lexicon.rules.filter((rule) => meets(rule.template.need)).flatMap((rule) => matchesOf(lexicon, rule, text, offset))
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end || one.rank - other.rank)
  const kept: FoundNumber[] = []
  for (const one of all) if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one)
  return kept
}
