import type { Document } from '../model/document.js'
import type { Interval } from '../model/interval.js'
import { among, resolved, unresolved, type Evidence, type Reading } from '../model/reading.js'
import type { Analysis } from '../model/sentence.js'
import type { ResolveContext } from './context.js'
import { calendarDay, dateExists, dayNumber, readDay, weekdayOf, writeDay, type DayNumber } from './time/calendar.js'
import { readPageDates, type PageDate } from './time/page-dates.js'
import { dayStretch, intervalOf, yearlessStretch } from './time/stretch.js'
import { readTextDates, type TextDate, type TextDates } from './time/text-dates.js'

const firstYear = 1900

/** How many weeks a page's own date may lie after the text it shows, where the text names another weekday as its today. */
const weeksOfLag = 2

const dayInterval = (day: DayNumber): Interval => intervalOf(dayStretch(day), [])

const says = (rule: string, reason: string, span: PageDate['span'] = null): Evidence => ({ rule, reason, ...(span === null ? {} : { span }) })

/** Years in which the day falls on the weekday, between the bounds, latest first. */
const yearsFor = (date: PageDate, notBefore: DayNumber | null, notAfter: DayNumber): readonly DayNumber[] => {
  const last = calendarDay(notAfter).year
  const first = notBefore === null ? firstYear : calendarDay(notBefore).year
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => last - step)
    .filter((year) => dateExists(year, date.month, date.dayOfMonth)).map((year) => dayNumber(year, date.month, date.dayOfMonth))
    .filter((day) => day <= notAfter && (notBefore === null || day >= notBefore) && (date.weekday === null || weekdayOf(day) === date.weekday))
}

/** How many of the text's dates with a weekday but no year hold when the text is of this day's year. */
const holding = (day: DayNumber, dates: readonly TextDate[]): number => {
  const { year } = calendarDay(day)
  return dates.filter((one) => one.first === null && one.weekday !== null && one.month !== null && one.day !== null && dateExists(year, one.month, one.day) && weekdayOf(dayNumber(year, one.month, one.day)) === one.weekday).length
}

const mostHolding = (days: readonly DayNumber[], dates: readonly TextDate[]): readonly DayNumber[] => {
  const best = Math.max(0, ...days.map((day) => holding(day, dates)))
  return days.filter((day) => holding(day, dates) === best)
}

/** Candidates once the text's own "today" has its say: the page's day, or the days of that weekday before it. */
const asOwnDay = (day: DayNumber, loose: boolean, text: TextDates): { readonly days: readonly DayNumber[]; readonly evidence: readonly Evidence[] } => {
  const [own] = text.ownWeekdays
  if (own === undefined || weekdayOf(day) === own.weekday) return { days: [day], evidence: [] }
  const latest = day - ((weekdayOf(day) - own.weekday + 7) % 7)
  const days = Array.from({ length: loose ? weeksOfLag : 1 }, (_, week) => latest - 7 * week).filter((one) => text.notBefore === null || one >= text.notBefore.day)
  return { days, evidence: [says('time.own-weekday', `the text calls another weekday its own day, so ${writeDay(day)} is a later date of the page`, own.span)] }
}

const fromYearless = (date: PageDate, text: TextDates, notAfter: DayNumber): Reading<Interval> | null => {
  const bound = text.notBefore
  const years = mostHolding(yearsFor(date, bound?.day ?? null, notAfter), text.dates)
  if (years.length === 0 || (date.weekday === null && bound === null) || years.length > 3) return null
  const own = years.map((day) => asOwnDay(day, true, text))
  const evidence = [
    says(date.rule, `the page’s date has no year; ${years.map((day) => calendarDay(day).year).join(' or ')} fits its weekday${bound === null ? '' : ` and ${bound.reason}`}`, date.span),
    ...(own[0]?.evidence ?? []),
  ]
  return among(own.flatMap((one) => one.days).map(dayInterval), evidence, 'no day fits')
}

/** Full dates of the page in the order in which they are believed: said to be of publication, then of change. */
const fromFull = (dates: readonly PageDate[], text: TextDates, notAfter: DayNumber): Reading<Interval> | null => {
  const full = dates.flatMap((date) => (date.day === null ? [] : [{ date, day: date.day }]))
  const order = [...full.filter(({ date }) => date.tells === 'published'), ...full.filter(({ date }) => date.tells === 'updated')]
  const refused: Evidence[] = []
  for (const { date, day } of order) {
    if (day > notAfter) { refused.push(says(date.rule, `${writeDay(day)} lies after the day on which the page was taken`, date.span)); continue }
    if (text.notBefore !== null && text.notBefore.day > day) { refused.push(says(date.rule, `${writeDay(day)} cannot be its date: ${text.notBefore.reason}`, date.span)); continue }
    if (date.tells === 'updated' && leadDate(text) !== null) { refused.push(says(date.rule, `${writeDay(day)} is the page’s last change, not its date`, date.span)); continue }
    const own = asOwnDay(day, false, text)
    const others = order.filter((one) => one.day !== day).map((one) => says(one.date.rule, `${writeDay(one.day)} is ${one.date.tells === 'updated' ? 'the page’s last change' : 'another date of the page'}`, one.date.span))
    const reason = date.tells === 'updated' ? 'the page’s last change, as it tells no other date' : 'date of the page'
    return among(own.days.map(dayInterval), [says(date.rule, reason, date.span), ...own.evidence, ...refused, ...others], 'no day fits')
  }
  return null
}

/** The latest day told as past, where the very first sentence that tells a full date tells it: news begins with what is new. */
const leadDate = (text: TextDates): TextDate | null => {
  const days = text.dates.filter((one) => one.single && one.first !== null && one.tense !== 'future')
  const [lead] = days
  const latest = Math.max(...days.map((one) => one.last ?? one.first ?? 0))
  const later = text.notBefore !== null && lead?.first !== null && lead?.first !== undefined && text.notBefore.day > (lead.last ?? lead.first)
  return lead !== undefined && lead.sentence <= 2 && (lead.last ?? lead.first) === latest && !later ? lead : null
}

/** A page date without a year that nothing completes, unless the text calls another weekday its own day. */
const asYearless = (date: PageDate, text: TextDates): Reading<Interval> | null => {
  const [own] = text.ownWeekdays
  if (date.tells !== 'published' || (own !== undefined && date.weekday !== own.weekday)) return null
  const { edtf } = yearlessStretch(date.month, date.dayOfMonth)
  return resolved({ edtf, earliest: null, latest: null, stated: ['month', 'day'] }, says(date.rule, 'the page’s date, of a year that nothing tells', date.span))
}

const half = 183

/** The latest of days without a year, if they lie within half a year of each other, so that "latest" has a meaning. */
const latestYearless = (dates: readonly TextDate[]): TextDate | null => {
  const days = dates.filter((one) => one.first === null && one.month !== null && one.day !== null && one.tense !== 'future')
  const place = (one: TextDate): number => dayNumber(2000, one.month ?? 1, one.day ?? 1)
  const sorted = [...days].sort((one, other) => place(other) - place(one))
  const [latest] = sorted
  const earliest = sorted.at(-1)
  return latest !== undefined && earliest !== undefined && place(latest) - place(earliest) < half ? latest : null
}

/** The first day of that month and day on or after the bound. */
const notBeforeOf = (bound: DayNumber, month: number, day: number): string | null => {
  const { year } = calendarDay(bound)
  const found = [year, year + 1].filter((one) => dateExists(one, month, day)).map((one) => dayNumber(one, month, day)).find((one) => one >= bound)
  return found === undefined ? null : writeDay(found)
}

const fromText = (text: TextDates): Reading<Interval> => {
  const lead = leadDate(text)
  if (lead !== null && lead.first !== null) return resolved(dayInterval(lead.last ?? lead.first), says('time.lead', 'the day that its first sentences tell of, and nothing later is told as past', lead.span))
  const bound = text.notBefore
  const single = text.dates.find((one) => one.first === bound?.day && one.single)
  if (bound !== null && single !== undefined) {
    const day = writeDay(bound.day)
    return resolved({ edtf: `${day}/..`, earliest: day, latest: null, stated: [] }, says('time.not-before', `on or after ${day}: ${bound.reason}`, bound.span))
  }
  const yearless = latestYearless(text.dates)
  if (yearless !== null) {
    const { edtf } = yearlessStretch(yearless.month ?? 1, yearless.day)
    const earliest = bound === null || yearless.month === null || yearless.day === null ? null : notBeforeOf(bound.day, yearless.month, yearless.day)
    return resolved({ edtf: `${edtf}/..`, earliest, latest: null, stated: ['month', 'day'] }, says('time.not-before', 'on or after the latest day that the text tells, of a year that nothing tells', yearless.span))
  }
  return unresolved(bound === null ? 'nothing in the page or the text tells its date' : `nothing tells its date; it is not before ${writeDay(bound.day)}: ${bound.reason}`)
}

/**
 * The document's own date: from metadata, then the page's date lines, byline and dateline, then the text. The day of retrieval is its upper
 * bound; a date that the text contradicts loses, with the reason among the evidence.
 */
export const readPublished = (document: Document, analysis: Analysis, context: ResolveContext): Reading<Interval> => {
  const pages = readPageDates(document, context)
  const text = readTextDates(document, analysis, context, pages.flatMap((date) => date.span ?? []))
  const notAfter = (readDay(document.retrieved) ?? dayNumber(2199, 12, 31)) + 1
  const full = fromFull(pages, text, notAfter)
  if (full !== null) return full
  for (const date of pages.filter((one) => one.day === null)) {
    const reading = fromYearless(date, text, notAfter)
    if (reading !== null && reading.reading !== 'unresolved') return reading
  }
  const [yearless] = pages.filter((one) => one.day === null).flatMap((one) => asYearless(one, text) ?? [])
  return yearless ?? fromText(text)
}
