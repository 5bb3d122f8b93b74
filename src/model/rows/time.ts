import type { Row } from './row.js'

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/**
 * What a time expression says, field by field, before anything is implied. A calendar date has year, month, day and so on;
 * a relative one a unit with a count and a sign, from the document's date or from the date last told; `mod` is TimeML's.
 */
export interface TimeSense {
  readonly means: 'date' | 'numeric' | 'relative' | 'clock' | 'part' | 'duration' | 'set' | 'vague' | 'nth' | 'modifier' | 'range'
  readonly century?: number
  /** First year of the decade, or its two digits (90). */
  readonly decade?: number
  readonly year?: number
  readonly yearTo?: number
  readonly fiscal?: boolean
  readonly half?: number
  readonly quarter?: number
  /** EDTF code: 21 spring to 24 winter. */
  readonly season?: number
  readonly month?: number
  readonly monthTo?: number
  readonly day?: number
  readonly dayTo?: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number
  /** In a numeric date: the two numbers before the year, and which of them is the day. */
  readonly first?: number
  readonly second?: number
  readonly order?: 'day-month' | 'month-day' | 'either'
  readonly unit?: TimeUnit
  /** A number, or X where the words leave it open ("several"). */
  readonly count?: number | 'X'
  readonly countTo?: number
  /** -1 before, 0 the one that holds the anchor, 1 after. */
  readonly sign?: number
  /** `either`: from the date last told where that is part of a year (a quarter, compared with the year before), else from the document's. */
  readonly from?: 'document' | 'context' | 'either'
  /** `span`: a stretch of that length that ends (sign -1) or begins (sign 1) at the anchor. */
  readonly shape?: 'span'
  readonly direction?: 'last' | 'this' | 'next' | 'first'
  readonly hour?: number
  readonly minute?: number
  readonly meridiem?: 'am' | 'pm'
  /** Name of a zone as written, or a row's id of it. */
  readonly zone?: string
  /** TimeML part of day: MO AF EV NI DT MI noon. */
  readonly part?: string
  /** TimeML: START MID END BEFORE AFTER APPROX LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE. */
  readonly mod?: string
  /** PRESENT_REF PAST_REF FUTURE_REF. */
  readonly ref?: string
  /** "the 44th day of": 44. */
  readonly nth?: number
  /** The words that name the period counted from. */
  readonly period?: string
  /** TIMEX3 value of a set. */
  readonly set?: string
  /** The two ends of a range. */
  readonly begin?: TimeSense
  readonly end?: TimeSense
}

/**
 * Words of one class with what they stand for, or a form (regular expression) whose digits or numeral words are read as a number.
 * `cased`: only with a capital first letter.
 */
export interface TimeClass {
  readonly words?: Readonly<Record<string, string | number>>
  readonly form?: string
  readonly cased?: boolean
}

/**
 * A pattern over words and classes: `{month}` reads the class `month` into the field of the same name, `{dayTo:day}` the class `day`
 * into `dayTo`; a space is any white space, `~` a space or a hyphen, `'` either apostrophe, the rest a regular expression without
 * regard to case. `gives` are the fields that the words imply without saying a number.
 */
export interface TimeRule extends Row {
  readonly pattern: string
  readonly gives: TimeSense
}

/** What a sense is for joining: its finest calendar field, `relative-` and its unit, or what it means. */
export type TimeGrain = string

/** Two neighbours that are one expression when only `glue` stands between them; `as` range makes them the two ends. */
export interface TimeJoin extends Row {
  readonly left: readonly TimeGrain[]
  readonly glue: string
  readonly right: readonly TimeGrain[]
  readonly as: 'one' | 'range'
  /** Words that belong to the expression before its left part ("from … to …"). */
  readonly before?: string
  /** Joins only where the words of `before` stand there. */
  readonly needsBefore?: boolean
}

/** A part of the day by the clock; `to` below `from` runs into the next day. */
export interface DayPart {
  readonly from: string
  readonly to: string
}

/** Which words tell tense where a finite verb alone does not. */
export interface TenseRows {
  /** Lower-case modals that speak of the future. */
  readonly future: readonly string[]
  /** Modals of the reported future ("said it would"). */
  readonly conditional: readonly string[]
  /** Lemmas of verbs and adjectives whose complement lies ahead ("plan", "due"). */
  readonly prospective: readonly string[]
  /** Past forms of auxiliaries, for text without a tree. */
  readonly past: readonly string[]
  /** Present forms of auxiliaries, for text without a tree. */
  readonly present: readonly string[]
  /** Prepositions that look ahead without a verb ("by Friday", "until"). */
  readonly ahead: readonly string[]
  /** Prepositions that look back, whatever the verb ("since"). */
  readonly behind: readonly string[]
  /** Ending of regular past forms, for text without a tree. */
  readonly pastEnding: string
}

/** Words before an expression that tell which side of it is meant. */
export type TimeBound = 'since' | 'until' | 'as-of' | 'before' | 'after'

/** Words around a date in page furniture: which of a page's dates it is. */
export interface PageDateRow extends Row {
  readonly pattern: string
  readonly tells: 'published' | 'updated'
}

/** Rows of the time resolver; see src/resolve/time. */
export interface TimeRows {
  readonly rules: readonly TimeRule[]
  readonly joins: readonly TimeJoin[]
  readonly classes: Readonly<Record<string, TimeClass>>
  readonly parts: Readonly<Record<string, DayPart>>
  /** Zone words in lower case → `+hh:mm`, or `local`. */
  readonly zones: Readonly<Record<string, string>>
  readonly tense: TenseRows
  readonly bounds: Readonly<Record<string, TimeBound>>
  readonly pageDates: readonly PageDateRow[]
  /** Words in lower case that end like a plural but are none ("was"), so that a year before them is no count. */
  readonly notPlural: readonly string[]
  /** Ending of a regular plural. */
  readonly pluralEnding: string
  /** Words and signs right before digits that make them a number of something else than a year ("No."), as regular expression source. */
  readonly numberSigns: string
  /** Nouns that name a war or operation without its name ("on the third day of the war"). */
  readonly periodNouns: readonly string[]
  /** Months (first and last) of the seasons by EDTF code; the last may lie in the next year. */
  readonly seasons: Readonly<Record<string, readonly [number, number]>>
}
