import type { Row } from './row.js'

/** The words that numbers are made of, in lower case. */
export interface NumeralWords {
  /** zero … nineteen. */
  readonly ones: Readonly<Record<string, number>>
  /** twenty … ninety. */
  readonly tens: Readonly<Record<string, number>>
  /** dozen, score, hundred, thousand, million … */
  readonly multipliers: Readonly<Record<string, number>>
  /** Words that stand for one before a multiplier ("a hundred"). */
  readonly articles: readonly string[]
  /** Words between parts ("two hundred and five"). */
  readonly joiners: readonly string[]
  readonly halves: readonly string[]
  /** What parts thousands and decimals in digits. */
  readonly thousands: string
  readonly decimal: string
}

/**
 * Words that make a number a bound, or stand for one. In `pattern` `{count}` and `{countTo}` are numerals (see TimeRule for the other
 * signs); low and high say what becomes of them: a number as it stands, `count`, `countTo`, or null for an open bound.
 */
export interface QuantityRow extends Row {
  readonly pattern: string
  readonly low: number | 'count' | 'countTo' | 'above' | null
  readonly high: number | 'count' | 'countTo' | 'below' | null
  /** Says nothing unless it counts people ("a soldier", "no casualties"). */
  readonly peopleOnly?: true
  /** Says nothing without a noun ("both"). */
  readonly nounOnly?: true
}

/** Rows of the quantity resolver; see src/resolve/quantity. */
export interface QuantityRows {
  readonly rules: readonly QuantityRow[]
  readonly numerals: NumeralWords
  /** Lemmas of nouns that count people. */
  readonly people: readonly string[]
  /** Lemmas of collective nouns whose number counts groups, not heads ("two families"). */
  readonly groups: readonly string[]
  /** Lemmas of units, money and measures: their numbers count no one. */
  readonly measures: readonly string[]
  /** Adjectives and participles that stand for people ("12 wounded", "7 dead"). */
  readonly peopleAdjectives: readonly string[]
  /** Words between number and noun that keep the count ("of its", "of the"). */
  readonly partitives: readonly string[]
  /** Words that make the count go on an earlier noun ("10 others"), as lemma. */
  readonly others: readonly string[]
  /** Irregular plurals of counted nouns, for text without lemmas. */
  readonly plurals: Readonly<Record<string, string>>
  /** Endings of regular plurals with what stands in the singular, longest first. */
  readonly pluralEndings: readonly (readonly [ending: string, singular: string])[]
  /** Words that end the noun phrase of a number, for text without tags. */
  readonly stops: readonly string[]
}
