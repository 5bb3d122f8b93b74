import type { TimeSense } from '../../model/rows/time.js'
import { impliedDay, onTheClock } from './clock.js'
import { settleDate, settleNumeric } from './dates.js'
import { amongStretches, anchorOn, settled, thenEach, unsettled, type Frame, type Settled } from './frame.js'
import { settleDuration, settleNth, settleRelative } from './relative.js'
import { betweenStretch, type Stretch } from './stretch.js'

/** Early, mid and late take a third of the stretch; the EDTF stays that of the whole, as its digits cannot say thirds. */
const narrowed = (mod: string | undefined, frame: Frame) => (stretch: Stretch): Settled => {
  const { first, last } = stretch
  if (mod === undefined || first === null || last === null) return settled(stretch)
  const third = Math.round((last - first + 1) / 3)
  const { day } = frame.anchor
  if (stretch.unit === 'day' && stretch.fromTime === undefined) {
    const hours = mod === 'START' ? { fromTime: '00:00', toTime: '09:59' } : mod === 'END' ? { fromTime: '16:00', toTime: '23:59' } : {}
    return settled({ ...stretch, ...hours })
  }
  if (mod === 'START' && third > 0) return settled({ ...stretch, last: first + third - 1 })
  if (mod === 'MID' && third > 0) return settled({ ...stretch, first: first + third, last: last - third })
  if (mod === 'END' && third > 0) return settled({ ...stretch, first: last - third + 1 })
  if (mod === 'BEFORE' && day !== null && day >= first && day <= last) return settled({ ...stretch, last: day })
  if (mod === 'AFTER' && day !== null && day >= first && day <= last) return settled({ ...stretch, first: day })
  return settled(stretch)
}

/** The end decides; the beginning takes its month from it, and lies before it. */
const settleRange = (begin: TimeSense, end: TimeSense, frame: Frame): Settled => {
  const to = settleSense(end, frame)
  const monthless = begin.day !== undefined && begin.month === undefined && end.month !== undefined
  const opening = monthless ? { ...begin, month: end.month } : begin
  const pair = (other: Stretch): readonly Stretch[] => {
    const near = other.first === null || begin.weekday === undefined ? opening : { ...opening, direction: 'last' as const }
    const anchor = other.first === null ? frame.anchor : anchorOn(other.first)
    const dated = begin.means === 'clock' || begin.year !== undefined
    const from = settleSense(dated ? opening : near, dated ? frame : { ...frame, anchor, tense: 'past' })
    return from.found.filter((one) => one.first === null || other.last === null || one.first <= other.last).map((one) => betweenStretch(one, other))
  }
  return amongStretches(to.found.flatMap(pair), to.found.length === 0 ? to.reason : 'the end lies before the beginning', ...to.why)
}

const settleKind = (sense: TimeSense, frame: Frame): Settled => {
  switch (sense.means) {
    case 'date': return settleDate(sense, frame)
    case 'numeric': return settleNumeric(sense, frame)
    case 'relative': return settleRelative(sense, frame)
    case 'duration': return settleDuration(sense, frame)
    case 'nth': return settleNth(sense, frame)
    case 'clock': case 'part': return impliedDay(frame)
    case 'range': return sense.begin === undefined || sense.end === undefined ? unsettled('half a range') : settleRange(sense.begin, sense.end, frame)
    case 'set': return unsettled('it recurs, so it is no one place in time')
    case 'vague': return unsettled('the words do not tell when')
    case 'modifier': return unsettled('a modifier alone')
  }
}

/** Where a sense lies, by the frame; never throws. */
export const settleSense = (sense: TimeSense, frame: Frame): Settled =>
  thenEach(onTheClock(sense, settleKind(sense, frame), frame), narrowed(sense.mod, frame))
