import type { Interval } from '../model/interval.js'
import type { Reading } from '../model/reading.js'

/** A count of days since 1970-01-01. */
export type Day = number

/** What a reading tells of the day: one day, a stretch of days, several candidates, month and day without a year, or nothing. */
export type When =
  | { readonly when: 'day'; readonly day: Day; readonly minute: number | null }
  | { readonly when: 'stretch'; readonly from: Day; readonly to: Day }
  | { readonly when: 'candidates'; readonly days: readonly Day[] }
  | { readonly when: 'yearless'; readonly month: string; readonly date: string | null }
  | { readonly when: 'unknown' }

const millisecondsPerDay = 86_400_000

/** The day of an ISO date (its first ten characters); null where they are no date. */
export const dayOf = (iso: string): Day | null => {
  const time = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? null : Math.round(time / millisecondsPerDay)
}

/** ISO date of a day. */
export const isoOf = (day: Day): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10)

/** Minutes since midnight told in an ISO date and time, or null. */
export const minuteOf = (iso: string): number | null => {
  const found = /T(\d{2}):(\d{2})/.exec(iso)
  return found === null ? null : Number(found[1]) * 60 + Number(found[2])
}

const ofInterval = (interval: Interval): When => {
  const yearless = /^(?:XXXX|\d{0,3}X{1,4})-(\d{2})(?:-(\d{2}))?/.exec(interval.edtf)
  if (yearless !== null) return { when: 'yearless', month: yearless[1] ?? '', date: yearless[2] ?? null }
  const from = interval.earliest === null ? null : dayOf(interval.earliest)
  const to = interval.latest === null ? null : dayOf(interval.latest)
  if (from === null || to === null) return { when: 'unknown' }
  if (from !== to) return { when: 'stretch', from, to }
  return { when: 'day', day: from, minute: minuteOf(interval.earliest ?? '') }
}

/** Reads the day out of a date's reading, without filling any gap. */
export const whenOf = (reading: Reading<Interval> | null): When => {
  if (reading === null || reading.reading === 'unresolved') return { when: 'unknown' }
  if (reading.reading === 'resolved') return ofInterval(reading.value)
  const days = reading.candidates.map(ofInterval).flatMap((one) => (one.when === 'day' ? [one.day] : []))
  return days.length === 0 ? { when: 'unknown' } : { when: 'candidates', days: [...new Set(days)].sort((a, b) => a - b) }
}

/** True where the month and date of `day` are those told. */
export const fitsYearless = (day: Day, month: string, date: string | null): boolean => {
  const iso = isoOf(day)
  return iso.slice(5, 7) === month && (date === null || iso.slice(8, 10) === date)
}

/** The one day as an interval. */
export const dayInterval = (day: Day): Interval => ({ edtf: isoOf(day), earliest: isoOf(day), latest: isoOf(day), stated: [] })
