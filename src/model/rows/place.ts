import type { Precision } from '../mention.js'
import type { Row } from './row.js'

/**
 * Words beside a name that say what it is. `before` and `after` are phrases in lower case, directly beside the name
 * (articles, possessives and quotation marks between are skipped); in the examples the name stands in brackets.
 */
export interface PlaceContextRow extends Row {
  readonly side: 'before' | 'after'
  readonly phrases: readonly string[]
  /** The precision that the words give the place; absent where they only show that it is one. */
  readonly precision?: Precision
  /** How much the words speak for a place, in [-1, 1]: 1 a name here is a place ("the village of"), -1 it is none ("Mr."). */
  readonly weight: number
  /** True where the words, capitalised, belong to the name ("Laurel County"). */
  readonly joins?: boolean
  /** True where only words that begin with a capital letter count ("Norvale Road", but not "the Norvale road"). */
  readonly capitalised?: boolean
}

/** A short form of a place's name ("Ky."), with the name to look up in its stead. */
export interface PlaceAbbreviationRow extends Row {
  readonly short: readonly string[]
  readonly full: string
  /** True where the short form is a place only after a comma ("Salem, OR"). */
  readonly afterComma: boolean
}

/** Words of names that are written in two ways ("Saint", "St"), in folded form. */
export interface NameVariantRow extends Row {
  readonly one: string
  readonly other: string
}

/** Capitalised words that are no place by themselves although some hamlet bears the name (months, ranks, compass points, common words). */
export interface NotPlaceRow extends Row {
  readonly words: readonly string[]
}

/** Rows of this stage; see src/languages. */
export interface PlaceRows {
  readonly contexts: readonly PlaceContextRow[]
  readonly abbreviations: readonly PlaceAbbreviationRow[]
  readonly variants: readonly NameVariantRow[]
  readonly notPlaces: readonly NotPlaceRow[]
  /** Lower-case words that may stand inside a name ("Isle of Man"). */
  readonly inside: readonly string[]
  /** Words that may stand between a context's words and the name. */
  readonly between: readonly string[]
  /** Words that join the ends of a road or the members of a list of places. */
  readonly joins: readonly string[]
}
