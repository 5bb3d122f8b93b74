import type { ConflictPack } from '../../model/conflict.js'
import type { TimeRows } from '../../model/rows/time.js'
import { calendarDay, type DayNumber } from './calendar.js'
import type { Stretch } from './stretch.js'

export type Tense = 'past' | 'present' | 'future' | 'unknown'

/** The day that expressions count from; parts that are not known are null. */
export interface Anchor {
  readonly day: DayNumber | null
  readonly year: number | null
  readonly month: number | null
  /** Month and day of a date whose year is not known. */
  readonly yearless?: { readonly month: number; readonly day: number }
}

/** The anchor of a day that is known. */
export const anchorOn = (day: DayNumber): Anchor => ({ day, year: calendarDay(day).year, month: calendarDay(day).month })

export const noAnchor: Anchor = { day: null, year: null, month: null }

/** All that an expression is resolved by besides its own words. */
export interface Frame {
  readonly anchor: Anchor
  readonly tense: Tense
  /** The date last told before the expression, in the same sentence or the ones just before; null where none was. */
  readonly told: Stretch | null
  /** The day last told: for clock times and "the next day". */
  readonly toldDay: Stretch | null
  /** A day told anywhere in the same sentence. */
  readonly sentenceDay: Stretch | null
  /** A year stated earlier in the same sentence, or (without a known document year) in the text. */
  readonly toldYear: number | null
  readonly rows: TimeRows
  readonly packs: readonly ConflictPack[]
}

/** Where an expression lies: one stretch, several candidates, or none with the reason; `why` says what was implied from what. */
export interface Settled {
  readonly found: readonly Stretch[]
  readonly why: readonly string[]
  readonly reason: string
}

export const settled = (stretch: Stretch, ...why: readonly string[]): Settled => ({ found: [stretch], why, reason: '' })

export const unsettled = (reason: string): Settled => ({ found: [], why: [], reason })

export const amongStretches = (found: readonly Stretch[], reason: string, ...why: readonly string[]): Settled => ({ found, why, reason })

/** Applies a step to every candidate; keeps what was said before. */
export const thenEach = (one: Settled, step: (stretch: Stretch) => Settled): Settled => {
  if (one.found.length === 0) return one
  const next = one.found.map(step)
  const found = next.flatMap((each) => each.found)
  return { found, why: [...one.why, ...(next[0]?.why ?? [])], reason: found.length === 0 ? next[0]?.reason ?? one.reason : one.reason }
}
