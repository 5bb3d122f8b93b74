import type { Document } from '../../model/document.js'
import type { Analysis } from '../../model/sentence.js'
import { overlaps, type Span } from '../../model/span.js'
import type { TimeSense } from '../../model/rows/time.js'
import type { ResolveContext } from '../context.js'
import { calendarDay, readDay, type DayNumber } from './calendar.js'
import { findInSentence } from './find.js'
import { noAnchor, type Frame, type Tense } from './frame.js'
import { timeLexicon } from './lexicon.js'
import { settleSense } from './settle.js'
import { tenseAt } from './tense.js'

/** A date that the text tells in full, or all but its year. */
export interface TextDate {
  readonly span: Span
  readonly sentence: number
  readonly tense: Tense
  /** First day of it, where the year is told. */
  readonly first: DayNumber | null
  readonly last: DayNumber | null
  /** True for a day, false for a month or a year. */
  readonly single: boolean
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
}

/** "today, Wednesday": the weekday of the document's own date. */
export interface OwnWeekday {
  readonly span: Span
  readonly weekday: number
}

/** What the text itself tells of when it was written. */
export interface TextDates {
  readonly dates: readonly TextDate[]
  readonly ownWeekdays: readonly OwnWeekday[]
  /** The latest day that the text must have been written on or after, with the words or name that say so. */
  readonly notBefore: { readonly day: DayNumber; readonly reason: string; readonly span: Span | null } | null
}

const bareFrame = (context: ResolveContext, tense: Tense): Frame =>
  ({ anchor: noAnchor, tense, told: null, toldDay: null, sentenceDay: null, toldYear: null, rows: context.language.time, packs: [] })

const shiftOf = (sense: TimeSense): number => (sense.sign ?? 0) * (typeof sense.count === 'number' ? sense.count : 0)

const ownWeekdayOf = (sense: TimeSense, span: Span): readonly OwnWeekday[] =>
  sense.unit === 'day' && sense.from === 'document' && sense.weekday !== undefined && sense.day === undefined
    ? [{ span, weekday: ((((sense.weekday - 1 - shiftOf(sense)) % 7) + 7) % 7) + 1 }]
    : []

const dateOf = (sense: TimeSense, span: Span, sentence: number, tense: Tense, context: ResolveContext): readonly TextDate[] => {
  if (sense.means !== 'date' && sense.means !== 'numeric') return []
  const found = settleSense(sense, bareFrame(context, tense)).found
  const [only] = found
  if (found.length !== 1 || only === undefined) return []
  return [{
    span, sentence, tense, first: only.first, last: only.first === null ? null : only.last, single: sense.day !== undefined || sense.means === 'numeric',
    month: sense.month ?? (only.first === null ? null : calendarDay(only.first).month), day: sense.day ?? null, weekday: sense.weekday ?? null,
  }]
}

/** Named periods and accords of the packs that the text speaks of: it was written after they began. */
const namedBounds = (text: string, context: ResolveContext): readonly { readonly day: DayNumber; readonly reason: string; readonly span: Span | null }[] =>
  context.packs.flatMap((pack) => [...pack.periods.map((row) => ({ names: row.names, date: row.from })), ...pack.accords.map((row) => ({ names: row.names, date: row.date }))])
    .flatMap(({ names, date }) => {
      const name = names.find((one) => /[\s-]/.test(one) && one.length > 8 && text.includes(one))
      const day = readDay(date)
      return name === undefined || day === null ? [] : [{ day, reason: `it speaks of “${name}”, which began on ${date}`, span: null }]
    })

/** Reads the body's own dates; `furniture` are spans of the page's dates, which the body does not tell. */
export const readTextDates = (document: Document, analysis: Analysis, context: ResolveContext, furniture: readonly Span[]): TextDates => {
  const lexicon = timeLexicon(context.language)
  const { text } = document
  const dates: TextDate[] = []
  const ownWeekdays: OwnWeekday[] = []
  for (const sentence of analysis.sentences) {
    for (const { sense, span } of findInSentence(lexicon, sentence, text)) {
      if (furniture.some((other) => overlaps(span, other))) continue
      ownWeekdays.push(...ownWeekdayOf(sense, span))
      dates.push(...dateOf(sense, span, sentence.index, tenseAt(span, sentence, text, context.language.time.tense), context))
    }
  }
  const told = dates.filter((one) => one.tense !== 'future').flatMap((one) => (one.first === null ? [] : [{ day: one.first, reason: `it tells of “${text.slice(one.span.start, one.span.end)}” as known`, span: one.span }]))
  const bounds = [...told, ...namedBounds(text, context)].sort((one, other) => other.day - one.day)
  return { dates, ownWeekdays, notBefore: bounds[0] ?? null }
}
