import type { TimeSense } from '../../model/rows/time.js'
import { calendarDay, dateExists, dayNumber, weekdayOf, writeDay, type DayNumber } from './calendar.js'
import { amongStretches, settled, unsettled, type Anchor, type Frame, type Settled, type Tense } from './frame.js'
import { centuryStretch, dayStretch, daysStretch, decadeStretch, halfStretch, monthStretch, quarterStretch, seasonStretch, yearlessStretch, yearsStretch, betweenStretch, type Stretch } from './stretch.js'

const firstYear = 1000
const lastYear = 2199

/** A year written with two digits lies in the century that brings it nearest to the anchor's year. */
const fullYear = (digits: number, anchor: Anchor): number => {
  if (digits >= 100) return digits
  const near = anchor.year ?? 2000
  const base = near - (near % 100) + digits
  return base - near > 20 ? base - 100 : base
}

interface KnownYear {
  readonly year: number | null
  readonly why: readonly string[]
}

/** The year that is stated, or told relatively ("last year"), or told just before; else null. */
const yearOf = (sense: TimeSense, frame: Frame): KnownYear => {
  if (sense.year !== undefined) return { year: fullYear(sense.year, frame.anchor), why: [] }
  if (sense.unit === 'year' && typeof sense.count === 'number') {
    const base = sense.from === 'context' ? frame.toldYear : frame.anchor.year
    return { year: base === null ? null : base + (sense.sign ?? 0) * sense.count, why: base === null ? [] : ['year counted from the document’s date'] }
  }
  return frame.toldYear === null ? { year: null, why: [] } : { year: frame.toldYear, why: [`year ${frame.toldYear} told before`] }
}

/** Of the anchor's year and its neighbours, the candidate that the tense asks for: past not after the anchor, future not before it. */
export const byTense = <T>(candidates: readonly T[], distance: (one: T) => number, tense: Tense, fallback: 'past' | 'near'): T | undefined => {
  const past = candidates.filter((one) => distance(one) <= 0).sort((one, other) => distance(other) - distance(one))[0]
  const ahead = candidates.filter((one) => distance(one) >= 0).sort((one, other) => distance(one) - distance(other))[0]
  if (tense === 'past') return past
  if (tense === 'future') return ahead ?? past
  if (fallback === 'past') return past ?? ahead
  return [...candidates].sort((one, other) => Math.abs(distance(one)) - Math.abs(distance(other)) || distance(one) - distance(other))[0]
}

const tenseWords: Readonly<Record<Tense, string>> = { past: 'the last one before the document’s date, as the tense is past', future: 'the next one after the document’s date, as it lies ahead', present: 'the one nearest to the document’s date', unknown: 'the one nearest to the document’s date' }

const checkedWeekday = (day: DayNumber, weekday: number | undefined): Settled => {
  if (weekday === undefined || weekdayOf(day) === weekday) return settled(dayStretch(day))
  const off = ((weekday - weekdayOf(day) + 10) % 7) - 3
  return amongStretches([dayStretch(day), dayStretch(day + off)], 'weekday and date disagree', `${writeDay(day)} is not the weekday named, so the date or the weekday is wrong`)
}

const impossible = (month: number, day: number): string => `month ${month} has no day ${day}`

/** A day of a known month; the year by statement, or by tense around the anchor. */
const monthDay = (sense: TimeSense, month: number, day: number, frame: Frame): Settled => {
  if (!dateExists(null, month, day)) return unsettled(impossible(month, day))
  const { year, why } = yearOf(sense, frame)
  if (year !== null) {
    if (year < firstYear || year > lastYear) return unsettled(`the year ${year} is out of range`)
    if (!dateExists(year, month, day)) return unsettled(`${year}: ${impossible(month, day)}`)
    const one = checkedWeekday(dayNumber(year, month, day), sense.weekday)
    return { ...one, why: [...why, ...one.why] }
  }
  const { anchor } = frame
  if (anchor.year === null) return { ...settled(yearlessStretch(month, day)), why: ['no year is known'] }
  const reach = sense.weekday === undefined ? [-1, 0, 1] : [-6, -5, -4, -3, -2, -1, 0, 1, 2]
  const days = reach.map((step) => (anchor.year ?? 0) + step).filter((one) => dateExists(one, month, day)).map((one) => dayNumber(one, month, day))
  const fitting = days.filter((one) => sense.weekday === undefined || weekdayOf(one) === sense.weekday)
  const from = anchor.day ?? dayNumber(anchor.year, anchor.month ?? 12, anchor.month === null ? 31 : 28)
  const fits = fitting.length > 0 ? fitting : days
  const chosen = byTense(fits, (one) => one - from, frame.tense, 'near') ?? byTense(fits, (one) => one - from, 'unknown', 'near')
  return chosen === undefined ? unsettled('no year fits') : { ...checkedWeekday(chosen, sense.weekday), why: [`year implied: ${tenseWords[frame.tense]}`] }
}

const shiftedDay = (sense: TimeSense, anchor: DayNumber): DayNumber => anchor + (sense.sign ?? 0) * (typeof sense.count === 'number' ? sense.count : 0)

/** A weekday without a date: by "last", "this", "next", a week or day named with it, or tense. */
const weekday = (sense: TimeSense, wanted: number, frame: Frame): Settled => {
  const { day: anchor } = frame.anchor
  if (anchor === null) return unsettled('a weekday needs the document’s date, which is not known')
  if (sense.unit === 'day') return checkedWeekday(shiftedDay(sense, anchor), wanted)
  if (sense.unit === 'week') {
    const inWeek = anchor - weekdayOf(anchor) + wanted + 7 * (sense.sign ?? 0) * (typeof sense.count === 'number' ? sense.count : 0)
    return settled(dayStretch(inWeek), 'in the week named')
  }
  const back = anchor - ((weekdayOf(anchor) - wanted + 7) % 7)
  if (sense.direction === 'last') return settled(dayStretch(back === anchor ? back - 7 : back), 'the last one before the document’s date')
  if (sense.direction === 'next') return settled(dayStretch(back + 7), 'the next one after the document’s date')
  if (sense.direction === 'this') return settled(dayStretch(frame.tense === 'past' ? back : anchor - weekdayOf(anchor) + wanted), 'in the document’s week')
  const chosen = frame.tense === 'future' ? (back === anchor ? back : back + 7) : back
  return settled(dayStretch(chosen), frame.tense === 'future' ? tenseWords.future : frame.tense === 'past' ? tenseWords.past : 'news tells of the days before it')
}

/** Stretches of one kind in the years around the anchor, the one that tense or direction asks for. */
const recurring = (make: (year: number) => Stretch, sense: TimeSense, frame: Frame, yearless: Settled): Settled => {
  const { year, why } = yearOf(sense, frame)
  if (year !== null) return year < firstYear || year > lastYear ? unsettled(`the year ${year} is out of range`) : { ...settled(make(year)), why }
  const { anchor } = frame
  if (anchor.year === null) return yearless
  const from = anchor.day ?? dayNumber(anchor.year, anchor.month ?? 12, 28)
  const around = [-2, -1, 0, 1, 2].map((step) => make((anchor.year ?? 0) + step))
  const distance = (one: Stretch): number => ((one.first ?? 0) > from ? (one.first ?? 0) - from : (one.last ?? 0) < from ? (one.last ?? 0) - from : 0)
  const chosen = sense.direction === 'last' ? byTense(around.filter((one) => distance(one) < 0), distance, 'past', 'past')
    : sense.direction === 'next' ? byTense(around.filter((one) => distance(one) > 0), distance, 'future', 'past')
      : sense.direction === 'this' ? around.find((one) => calendarDay(one.first ?? 0).year === anchor.year)
        : byTense(around, distance, frame.tense, 'past')
  return chosen === undefined ? unsettled('no year fits') : settled(chosen, `year implied: ${sense.direction === undefined ? tenseWords[frame.tense === 'future' ? 'future' : 'past'] : 'by the word before it'}`)
}

const dayOfUnknownMonth = (day: number, sense: TimeSense, frame: Frame): Settled => {
  const { anchor } = frame
  if (anchor.day === null) return unsettled('a day without its month needs the document’s date, which is not known')
  const { year, month } = calendarDay(anchor.day)
  const fixed = sense.unit === 'month' ? (sense.sign ?? 0) * (typeof sense.count === 'number' ? sense.count : 0) : null
  const days = (fixed === null ? [-1, 0, 1] : [fixed]).map((step) => year * 12 + month - 1 + step)
    .map((index) => ({ year: Math.floor(index / 12), month: (index % 12) + 1 })).filter((one) => dateExists(one.year, one.month, day)).map((one) => dayNumber(one.year, one.month, day))
  const chosen = byTense(days, (one) => one - (anchor.day ?? 0), fixed === null ? frame.tense : 'unknown', 'past')
  return chosen === undefined ? unsettled(`no month near has a day ${day}`) : settled(dayStretch(chosen), 'month implied from the document’s date')
}

const days = (sense: TimeSense, day: number, frame: Frame): Settled => {
  if (sense.month === undefined) return dayOfUnknownMonth(day, sense, frame)
  const first = monthDay(sense, sense.month, day, frame)
  const [from] = first.found
  if (sense.dayTo === undefined || from === undefined) return first
  if (sense.dayTo < day || !dateExists(null, sense.month, sense.dayTo)) return unsettled(impossible(sense.month, sense.dayTo))
  if (from.first === null) return { ...first, found: [{ ...from, unit: 'range', edtf: `${from.edtf}/${yearlessStretch(sense.month, sense.dayTo).edtf}` }] }
  return { ...first, found: [daysStretch(from.first, from.first + sense.dayTo - day)] }
}

const months = (sense: TimeSense, month: number, frame: Frame): Settled => {
  const { monthTo } = sense
  const make = (year: number): Stretch => (monthTo === undefined ? monthStretch(year, month) : betweenStretch(monthStretch(monthTo < month ? year - 1 : year, month), monthStretch(year, monthTo)))
  return recurring(make, sense, frame, settled(yearlessStretch(month, null), 'no year is known'))
}

const years = (sense: TimeSense, frame: Frame): Settled => {
  const { year } = yearOf(sense, frame)
  if (year === null || year < firstYear || year > lastYear) return unsettled(`the year ${year ?? ''} is out of range`)
  if (sense.yearTo === undefined) return settled(yearsStretch(year, year))
  const last = sense.yearTo < 100 ? year - (year % 100) + sense.yearTo : sense.yearTo
  return last < year || last > lastYear ? unsettled('the years run backwards') : settled(yearsStretch(year, last))
}

const decade = (first: number, frame: Frame): Settled => {
  if (first >= 100) return settled(decadeStretch(first))
  return settled(decadeStretch(fullYear(first, { ...frame.anchor, year: (frame.anchor.year ?? 2000) - 20 })), 'century implied: the last one before the document’s date')
}

/** A calendar date: its finest field decides, coarser ones that are not stated are implied. */
export const settleDate = (sense: TimeSense, frame: Frame): Settled => {
  const { season, quarter, half, rows } = { ...sense, rows: frame.rows }
  const unknownYear = unsettled('the year is not known')
  if (sense.day !== undefined) return days(sense, sense.day, frame)
  if (sense.weekday !== undefined) return weekday(sense, sense.weekday, frame)
  if (season !== undefined) return recurring((year) => seasonStretch(year, season, rows.seasons[season] ?? [1, 12]), sense, frame, unknownYear)
  if (quarter !== undefined) return recurring((year) => quarterStretch(year, quarter), sense, frame, unknownYear)
  if (half !== undefined) return recurring((year) => halfStretch(year, half), sense, frame, unknownYear)
  if (sense.month !== undefined) return months(sense, sense.month, frame)
  if (sense.year !== undefined) return years(sense, frame)
  if (sense.decade !== undefined) return decade(sense.decade, frame)
  return sense.century !== undefined && sense.century > 0 && sense.century < 23 ? settled(centuryStretch(sense.century)) : unsettled('no part of a date is told')
}

/** A date written in numbers alone: day first, month first, or both where both are possible. */
export const settleNumeric = (sense: TimeSense, frame: Frame): Settled => {
  const { first = 0, second = 0, year = 0 } = sense
  const readings = [...(sense.order === 'month-day' ? [] : [{ day: first, month: second }]), ...(sense.order === 'day-month' ? [] : [{ day: second, month: first }])]
  const found = readings.filter((one) => dateExists(year, one.month, one.day)).map((one) => monthDay({ ...sense, means: 'date' }, one.month, one.day, frame))
  const stretches = found.flatMap((one) => one.found).filter((one, at, all) => all.findIndex((other) => other.edtf === one.edtf) === at)
  if (stretches.length === 0) return unsettled(found[0]?.reason ?? 'there is no such date')
  return amongStretches(stretches, 'no such date', ...(stretches.length > 1 ? ['day and month cannot be told apart'] : []))
}

