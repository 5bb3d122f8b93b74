import { daysInMonth } from '../../model/edtf.js'
import type { Interval, StatedPart } from '../../model/interval.js'
import type { TimeUnit } from '../../model/rows/time.js'
import { calendarDay, dayNumber, weekdayOf, writeDay, writeMonth, writeYear, writeYearless, type DayNumber } from './calendar.js'

/** A run of whole days, perhaps with hours; first and last are null where the year is not known. */
export interface Stretch {
  readonly unit: TimeUnit | 'range'
  readonly first: DayNumber | null
  readonly last: DayNumber | null
  readonly edtf: string
  /** Clock times `hh:mm` of the first and the last day. */
  readonly fromTime?: string
  readonly toTime?: string
}

export const dayStretch = (day: DayNumber): Stretch => ({ unit: 'day', first: day, last: day, edtf: writeDay(day) })

/** Two different days as an interval, or the one day. */
export const daysStretch = (first: DayNumber, last: DayNumber): Stretch =>
  first === last ? dayStretch(first) : { unit: 'range', first, last, edtf: `${writeDay(first)}/${writeDay(last)}` }

/** The ISO week (Monday to Sunday) that holds the day. */
export const weekStretch = (day: DayNumber): Stretch => {
  const monday = day - weekdayOf(day) + 1
  return { ...daysStretch(monday, monday + 6), unit: 'week' }
}

/** Saturday and Sunday of the week that holds the day. */
export const weekendStretch = (day: DayNumber): Stretch => {
  const monday = day - weekdayOf(day) + 1
  return { ...daysStretch(monday + 5, monday + 6), unit: 'weekend' }
}

/** The night from the day before into the day. */
export const nightStretch = (day: DayNumber): Stretch => ({ ...daysStretch(day - 1, day), unit: 'night' })

export const monthStretch = (year: number, month: number): Stretch => ({
  unit: 'month', first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)), edtf: writeMonth(year, month),
})

const monthsStretch = (unit: TimeUnit, year: number, month: number, count: number, edtf: string): Stretch => {
  const lastIndex = year * 12 + month - 1 + count - 1
  const lastYear = Math.floor(lastIndex / 12)
  const lastMonth = lastIndex - lastYear * 12 + 1
  return { unit, first: dayNumber(year, month, 1), last: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)), edtf }
}

export const quarterStretch = (year: number, quarter: number): Stretch => monthsStretch('quarter', year, quarter * 3 - 2, 3, `${writeYear(year)}-${32 + quarter}`)

export const halfStretch = (year: number, half: number): Stretch => monthsStretch('half', year, half * 6 - 5, 6, `${writeYear(year)}-${39 + half}`)

/** `code` is EDTF's 21 to 24; `months` are the first and last month, the last in the next year where it is the lower number. */
export const seasonStretch = (year: number, code: number, months: readonly [number, number]): Stretch =>
  monthsStretch('season', year, months[0], ((months[1] - months[0] + 12) % 12) + 1, `${writeYear(year)}-${code}`)

export const yearStretch = (year: number): Stretch => ({ unit: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), edtf: writeYear(year) })

/** Whole years from the first to the last. */
export const yearsStretch = (first: number, last: number): Stretch =>
  first === last ? yearStretch(first) : { unit: 'range', first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31), edtf: `${writeYear(first)}/${writeYear(last)}` }

/** `year` is the decade's first: 1990. */
export const decadeStretch = (year: number): Stretch => ({ ...yearsStretch(year, year + 9), unit: 'decade', edtf: `${writeYear(year).slice(0, 3)}X` })

/** The 20th century is `19XX`, 1900 to 1999, as EDTF writes it. */
export const centuryStretch = (century: number): Stretch => ({ ...yearsStretch((century - 1) * 100, century * 100 - 1), unit: 'century', edtf: `${writeYear((century - 1) * 100).slice(0, 2)}XX` })

/** A month, or a day of it, in a year that is not known. */
export const yearlessStretch = (month: number, day: number | null): Stretch =>
  ({ unit: day === null ? 'month' : 'day', first: null, last: null, edtf: `XXXX${writeYearless(month, day)}` })

/** From the begin of one to the end of the other. */
export const betweenStretch = (begin: Stretch, end: Stretch): Stretch => ({
  unit: 'range', first: begin.first, last: end.last, edtf: `${begin.edtf}/${end.edtf}`,
  ...(begin.fromTime === undefined ? {} : { fromTime: begin.fromTime }), ...(end.toTime === undefined ? {} : { toTime: end.toTime }),
})

/** The stretch of the unit that holds the day. */
export const unitStretch = (unit: TimeUnit, day: DayNumber, seasons: Readonly<Record<string, readonly [number, number]>>): Stretch => {
  const { year, month } = calendarDay(day)
  switch (unit) {
    case 'week': return weekStretch(day)
    case 'weekend': return weekendStretch(day)
    case 'night': return nightStretch(day)
    case 'month': return monthStretch(year, month)
    case 'quarter': return quarterStretch(year, Math.ceil(month / 3))
    case 'half': return halfStretch(year, month <= 6 ? 1 : 2)
    case 'season': {
      const code = Object.entries(seasons).find(([, [first, last]]) => (first <= last ? month >= first && month <= last : month >= first || month <= last))
      return code === undefined ? monthStretch(year, month) : seasonStretch(month <= code[1][1] && code[1][0] > code[1][1] ? year - 1 : year, Number(code[0]), code[1])
    }
    case 'year': return yearStretch(year)
    case 'decade': return decadeStretch(Math.floor(year / 10) * 10)
    case 'century': return centuryStretch(Math.floor(year / 100) + 1)
    default: return dayStretch(day)
  }
}

const withTime = (day: DayNumber | null, time: string | undefined): string | null => (day === null ? null : time === undefined ? writeDay(day) : `${writeDay(day)}T${time}`)

/** The interval as the model has it. */
export const intervalOf = (stretch: Stretch, stated: readonly StatedPart[]): Interval =>
  ({ edtf: stretch.edtf, earliest: withTime(stretch.first, stretch.fromTime), latest: withTime(stretch.last, stretch.toTime), stated })
