import type { ConflictPack } from '../../model/conflict.js'
import type { TimeSense } from '../../model/rows/time.js'
import { writeDay, writeTime, type DayNumber } from './calendar.js'
import { settled, thenEach, unsettled, type Frame, type Settled } from './frame.js'
import { dayStretch, yearlessStretch, type Stretch } from './stretch.js'

const minutesOfDay = 1440

/** Offset of an IANA zone on a day, in minutes east of UTC; null for a zone that is not known. */
const zoneOffset = (zone: string, day: DayNumber): number | null => {
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date(day * 86_400_000)).find((part) => part.type === 'timeZoneName')?.value
    const match = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name ?? '')
    return match === null ? null : (match[1] === '-' ? -1 : 1) * (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const readOffset = (text: string): number | null => {
  if (text === 'Z') return 0
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(text)
  return match === null ? null : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

/** Offset of the zone as written: a row's, an ISO offset, or the zone of the party whose capital names it; `local` for the place's own. */
const statedOffset = (zone: string, day: DayNumber, frame: Frame): number | 'local' | null => {
  const words = zone.toLowerCase().replace(/\s+/g, ' ')
  const row = frame.rows.zones[words]
  if (row === 'local') return 'local'
  const direct = readOffset(row ?? zone)
  if (direct !== null) return direct
  const city = words.replace(/ \S+$/, '')
  const names = (pack: ConflictPack) => pack.parties.filter((party) => [...party.capitals, ...party.demonyms].some((name) => name.toLowerCase() === city))
  const iana = frame.packs.flatMap((pack) => names(pack).map((party) => pack.zones[party.id])).find((found) => found !== undefined)
  return iana === undefined ? null : zoneOffset(iana, day)
}

/** The clock of the events told, where all parties of the packs keep the same one; otherwise null. */
const localOffset = (day: DayNumber, frame: Frame): number | null => {
  const offsets = new Set(frame.packs.slice(0, -1).flatMap((pack) => pack.parties.flatMap((party) => pack.zones[party.id] ?? [])).map((zone) => zoneOffset(zone, day)))
  const [only] = offsets
  return offsets.size === 1 ? only ?? null : null
}

const hourOf = (sense: TimeSense): number => {
  const hour = sense.hour ?? 0
  if (sense.meridiem === 'am') return hour === 12 ? 0 : hour
  if (sense.meridiem === 'pm') return hour < 12 ? hour + 12 : hour
  const late = (sense.part === 'AF' || sense.part === 'EV') && hour < 12
  return late || (sense.part === 'NI' && hour >= 6 && hour < 12) ? hour + 12 : hour
}

const writeOffset = (minutes: number): string => (minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${writeTime(Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60)}`)

/** Puts a clock time on a single day; a stated zone is turned into the place's own where that is known, else kept with the time. */
const atClock = (sense: TimeSense, frame: Frame) => (stretch: Stretch): Settled => {
  const hour = hourOf(sense)
  const minute = sense.minute ?? 0
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return unsettled('there is no such time of day')
  const night = sense.part === 'NI' && stretch.first !== null && stretch.last === stretch.first + 1
  if (night && stretch.first !== null) return atClock({ ...sense, part: 'DT' }, frame)(dayStretch(hour < 12 ? stretch.first + 1 : stretch.first))
  if (stretch.unit !== 'day') return settled(stretch)
  const plain = writeTime(hour % 24, minute)
  if (stretch.first === null) return settled({ ...stretch, edtf: `${stretch.edtf}T${plain}` })
  const offset = sense.zone === undefined ? 'local' : statedOffset(sense.zone, stretch.first, frame)
  const local = offset === 'local' || offset === null ? null : localOffset(stretch.first, frame)
  const moved = hour * 60 + minute + (typeof offset === 'number' && local !== null ? local - offset : 0)
  const day = stretch.first + Math.floor(moved / minutesOfDay)
  const inDay = ((moved % minutesOfDay) + minutesOfDay) % minutesOfDay
  const time = writeTime(Math.floor(inDay / 60), inDay % 60)
  const suffix = typeof offset === 'number' && local === null ? writeOffset(offset) : ''
  const why = typeof offset === 'number' && local !== null ? [`${plain} ${sense.zone ?? ''} is ${time} on the clock of the place`] : offset === null ? [`the zone ${sense.zone ?? ''} is not known`] : []
  return { ...settled({ ...dayStretch(day), edtf: `${writeDay(day)}T${time}${suffix}`, fromTime: time, toTime: time }), why }
}

/** Hours of a part of the day; a night runs into the next day, while its EDTF stays the day that names it. */
const inPart = (part: string, frame: Frame) => (stretch: Stretch): Settled => {
  const hours = frame.rows.parts[part]
  if (hours === undefined || stretch.first === null || stretch.last === null || stretch.fromTime !== undefined) return settled(stretch)
  const runsOver = hours.to < hours.from && stretch.first === stretch.last
  return settled({ ...stretch, last: runsOver ? stretch.last + 1 : stretch.last, fromTime: hours.from, toTime: hours.to })
}

/** The day of a clock time or part of day that names none: told in the sentence, or just before, or the document's own. */
export const impliedDay = (frame: Frame): Settled => {
  if (frame.sentenceDay !== null) return settled(frame.sentenceDay, 'day told in the same sentence')
  if (frame.toldDay !== null) return settled(frame.toldDay, 'day told before')
  const { yearless } = frame.anchor
  if (yearless !== undefined) return settled(yearlessStretch(yearless.month, yearless.day), 'day implied: the document’s own')
  return frame.anchor.day === null ? unsettled('the day is not known') : settled(dayStretch(frame.anchor.day), 'day implied: the document’s own')
}

/** Adds the clock time or the part of the day that the words tell to the day they lie in. */
export const onTheClock = (sense: TimeSense, day: Settled, frame: Frame): Settled => {
  if (sense.hour !== undefined) return thenEach(day, atClock(sense, frame))
  return sense.part === undefined ? day : thenEach(day, inPart(sense.part, frame))
}
