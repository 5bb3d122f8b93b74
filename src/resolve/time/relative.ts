import type { TimeSense, TimeUnit } from '../../model/rows/time.js'
import { addMonths, calendarDay, dayNumber, readDay, weekdayOf, writeDay, writeMonth, writeYear, type DayNumber } from './calendar.js'
import { amongStretches, settled, unsettled, type Frame, type Settled } from './frame.js'
import { daysStretch, dayStretch, unitStretch, yearStretch, monthStretch, decadeStretch, centuryStretch, yearlessStretch, type Stretch } from './stretch.js'

const monthsOf: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 }
const daysOf: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, night: 1, week: 7, weekend: 7 }
const hoursOf: Readonly<Partial<Record<TimeUnit, number>>> = { hour: 1, minute: 1 / 60, second: 1 / 3600 }

/** The day that lies `amount` units away. */
const shifted = (day: DayNumber, unit: TimeUnit, amount: number): DayNumber => {
  const months = monthsOf[unit]
  if (months !== undefined) return addMonths(day, Math.round(months * amount))
  const hours = hoursOf[unit]
  return day + (hours === undefined ? Math.round((daysOf[unit] ?? 1) * amount) : Math.sign(amount) * Math.ceil(Math.abs(amount * hours) / 24))
}

/** From a date told in the text: parts of a year stay such parts when years are counted ("a year earlier" than the third quarter). */
const fromTold = (unit: TimeUnit, amount: number, told: Stretch, frame: Frame): Settled => {
  if (told.first === null) return unsettled('the date it counts from has no known year')
  const parts: readonly string[] = ['quarter', 'month', 'half', 'season']
  const kept = unit === 'year' && parts.includes(told.unit) && amount !== 0 ? told.unit as TimeUnit : unit
  const base = shifted(amount > 0 && told.last !== null && unit === 'day' ? told.last : told.first, unit, amount)
  const stretch = hoursOf[kept] === undefined ? unitStretch(kept, base, frame.rows.seasons) : dayStretch(base)
  return settled(stretch, `counted from ${told.edtf}, told before`)
}

/** Coarse units need less than a day of the anchor. */
const fromPartOfAnchor = (unit: TimeUnit, amount: number, frame: Frame): Settled | null => {
  const { year, month } = frame.anchor
  if (year === null) return null
  const why = 'counted from the document’s date'
  if (unit === 'year') return settled(yearStretch(year + amount), why)
  if (unit === 'decade') return settled(decadeStretch(Math.floor(year / 10) * 10 + amount * 10), why)
  if (unit === 'century') return settled(centuryStretch(Math.floor(year / 100) + 1 + amount), why)
  if (unit !== 'month' || month === null) return null
  const index = year * 12 + month - 1 + amount
  return settled(monthStretch(Math.floor(index / 12), (index % 12) + 1), why)
}

/** A day counted from a month and day; the common year decides at the end of February. */
const yearlessDay = (from: { readonly month: number; readonly day: number }, amount: number): Stretch => {
  const { month, day } = calendarDay(dayNumber(2001, from.month, from.day) + Math.round(amount))
  return yearlessStretch(month, day)
}

const fromDocument = (unit: TimeUnit, amount: number, frame: Frame): Settled => {
  const { day } = frame.anchor
  if (Number.isInteger(amount)) {
    const coarse = fromPartOfAnchor(unit, amount, frame)
    if (coarse !== null) return coarse
  }
  const { yearless } = frame.anchor
  if (day === null && yearless !== undefined && unit === 'day') return settled(yearlessDay(yearless, amount), 'counted from the document’s date, whose year is not known')
  if (day === null) return unsettled('it counts from the document’s date, which is not known')
  const to = shifted(day, unit, amount)
  if (hoursOf[unit] !== undefined) return settled(daysStretch(Math.min(to, day), Math.max(to, day)), 'counted from the document’s date, whose hour is not known')
  const lastWeekend = unit === 'weekend' && amount === 0 && frame.tense === 'past' && weekdayOf(day) < 6
  if (lastWeekend) return settled(unitStretch('weekend', day - 7, frame.rows.seasons), 'the last one before the document’s date, as the tense is past')
  const finer: TimeUnit = Number.isInteger(amount) ? unit : unit === 'year' ? 'month' : 'day'
  return settled(unitStretch(finer, to, frame.rows.seasons), 'counted from the document’s date')
}

/** "yesterday", "last year", "two days ago", "the next day", "three weeks later". */
export const settleRelative = (sense: TimeSense, frame: Frame): Settled => {
  const { unit = 'day', sign = 0, from = 'document' } = sense
  if (sense.count === 'X') return unsettled('how many is not told')
  const amount = sign * (sense.count ?? 1)
  const dayWise = unit === 'day' || unit === 'night' || hoursOf[unit] !== undefined
  const told = dayWise ? frame.toldDay ?? frame.told : frame.told
  if (from === 'document') return fromDocument(unit, amount, frame)
  if (from === 'either') return unit === 'year' && told !== null && (told.unit === 'quarter' || told.unit === 'half') ? fromTold(unit, amount, told, frame) : fromDocument(unit, amount, frame)
  return told === null ? unsettled('it counts from a date told before, and none was') : fromTold(unit, amount, told, frame)
}

const writeBy = (unit: TimeUnit, day: DayNumber): string => {
  const { year, month } = calendarDay(day)
  if (unit === 'month' || unit === 'quarter') return writeMonth(year, month)
  return ['year', 'decade', 'century'].includes(unit) ? writeYear(year) : writeDay(day)
}

/** A length of time that ends or begins at the document's date ("the past six years"); other lengths lie nowhere. */
export const settleDuration = (sense: TimeSense, frame: Frame): Settled => {
  const { unit = 'day', sign, count } = sense
  if (sense.shape !== 'span' || sign === undefined || sign === 0) return unsettled('a length of time, not a place in time')
  if (typeof count !== 'number') return unsettled('how long is not told')
  const { day } = frame.anchor
  if (day === null) return unsettled('it counts from the document’s date, which is not known')
  const other = shifted(day, unit, sign * count)
  const [first, last] = sign < 0 ? [other, day] : [day, other]
  const edtf = `${writeBy(unit, first)}/${writeBy(unit, last)}`
  return settled({ unit: 'range', first, last, edtf: first === last ? writeDay(first) : edtf }, 'counted from the document’s date')
}

const periodDay = (from: DayNumber, unit: TimeUnit, nth: number): Stretch =>
  unit === 'day' ? dayStretch(from + nth - 1) : unit === 'week' ? daysStretch(from + 7 * (nth - 1), from + 7 * nth - 1) : daysStretch(addMonths(from, nth - 1), addMonths(from, nth) - 1)

/** "the 44th day of the war": counted from the first day of a period that a pack knows. */
export const settleNth = (sense: TimeSense, frame: Frame): Settled => {
  const { nth, unit = 'day', period } = sense
  if (nth === undefined || period === undefined) return unsettled('it counts days of something, but the words do not tell from when')
  const named = period.toLowerCase()
  const { day: anchor } = frame.anchor
  const bare = frame.rows.periodNouns.includes(named)
  const known = frame.packs.flatMap((pack) => pack.periods)
    .filter((row) => bare || row.names.some((name) => named.startsWith(name.toLowerCase()) || name.toLowerCase().endsWith(named)))
    .flatMap((row) => {
      const from = readDay(row.from)
      return from === null ? [] : [{ row, stretch: periodDay(from, unit, nth), end: row.to === null ? null : readDay(row.to) }]
    })
    .filter(({ stretch, end }) => (end === null || (stretch.first ?? 0) <= end) && (anchor === null || (stretch.first ?? 0) <= anchor))
  const near = anchor === null ? known : known.filter(({ stretch }) => anchor - (stretch.last ?? 0) <= 10)
  const chosen = near.length > 0 ? near : known
  return amongStretches(chosen.map(({ stretch }) => stretch), 'no period of a pack fits, so its first day is not known', ...chosen.map(({ row }) => `counted from ${row.from}, first day of ${row.names[0] ?? row.id}`))
}
