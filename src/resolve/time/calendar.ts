import { daysInMonth } from '../../model/edtf.js'

/** A day as a number: days since 1 January 1970 on the proleptic Gregorian calendar. */
export type DayNumber = number

export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const millisecondsOfDay = 86_400_000

/** The day's number; the caller has checked that the date exists. */
export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / millisecondsOfDay)
}

/** Year, month and day of a day's number. */
export const calendarDay = (number: DayNumber): CalendarDay => {
  const date = new Date(number * millisecondsOfDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO 8601 weekday: 1 Monday to 7 Sunday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1

/** True where the calendar has this day; `year` null is any year. */
export const dateExists = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const two = (value: number): string => String(value).padStart(2, '0')

/** `2021`, four digits. */
export const writeYear = (year: number): string => String(year).padStart(4, '0')

/** `2021-11`. */
export const writeMonth = (year: number, month: number): string => `${writeYear(year)}-${two(month)}`

/** `2021-11-16`. */
export const writeDay = (number: DayNumber): string => {
  const { year, month, day } = calendarDay(number)
  return `${writeMonth(year, month)}-${two(day)}`
}

/** `-11` or `-11-16`, what follows an unknown year. */
export const writeYearless = (month: number, day: number | null): string => `-${two(month)}${day === null ? '' : `-${two(day)}`}`

/** `10:05`. */
export const writeTime = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`

/** Moves by months and keeps the day where the month has it, else the month's last. */
export const addMonths = (number: DayNumber, months: number): DayNumber => {
  const { year, month, day } = calendarDay(number)
  const index = year * 12 + month - 1 + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Day number of an ISO date's first ten characters, or null where they are no full date that exists. */
export const readDay = (iso: string): DayNumber | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return dateExists(year, month, day) ? dayNumber(year, month, day) : null
}
