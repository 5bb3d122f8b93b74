import { readEdtf } from '../../model/edtf.js'
import type { Interval } from '../../model/interval.js'
import type { Reading } from '../../model/reading.js'
import { readDay } from './calendar.js'
import { anchorOn, noAnchor, type Anchor } from './frame.js'

const anchorOf = (interval: Interval): Anchor => {
  const edtf = readEdtf(interval.edtf)
  if (edtf?.shape !== 'point') return noAnchor
  const day = interval.earliest === null ? null : readDay(interval.earliest)
  if (day !== null && (edtf.point.kind === 'day' || edtf.point.kind === 'time')) return anchorOn(day)
  const { year, month, day: dayOfMonth } = edtf.point
  if (year === 'XXXX' && month !== undefined && dayOfMonth !== undefined && /^\d{4}$/.test(month + dayOfMonth)) return { ...noAnchor, yearless: { month: Number(month), day: Number(dayOfMonth) } }
  if (!/^\d{4}$/.test(year)) return noAnchor
  return { day: null, year: Number(year), month: edtf.point.kind === 'month' && month !== 'XX' ? Number(month) : null }
}

/** What expressions can count from: one anchor for each candidate of the document's date, none where it is not known. */
export const anchorsOf = (published: Reading<Interval>): readonly Anchor[] => {
  if (published.reading === 'unresolved') return []
  const intervals = published.reading === 'resolved' ? [published.value] : published.candidates
  return intervals.map(anchorOf)
}
