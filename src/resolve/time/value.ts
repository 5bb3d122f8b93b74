import type { StatedPart } from '../../model/interval.js'
import type { TimeSense, TimeUnit } from '../../model/rows/time.js'
import type { TimeUse } from '../../model/mention.js'

const designators: Readonly<Partial<Record<TimeUnit, string>>> = { day: 'D', night: 'D', week: 'W', month: 'M', quarter: 'Q', half: 'H', year: 'Y', decade: 'DE', century: 'CE', weekend: 'WE', season: 'S' }
const clockDesignators: Readonly<Partial<Record<TimeUnit, string>>> = { hour: 'H', minute: 'M', second: 'S' }

const durationValue = (unit: TimeUnit, count: number | 'X'): string => {
  const clock = clockDesignators[unit]
  return clock === undefined ? `P${count}${designators[unit] ?? 'D'}` : `PT${count}${clock}`
}

const setValue = (sense: TimeSense): string => {
  if (sense.set !== undefined) return sense.set
  if (sense.weekday !== undefined) return `XXXX-WXX-${sense.weekday}`
  if (sense.month !== undefined) return `XXXX-${String(sense.month).padStart(2, '0')}`
  if (sense.season !== undefined) return `XXXX-${sense.season}`
  if (sense.part !== undefined) return `XXXX-XX-XXT${sense.part}`
  return durationValue(sense.unit ?? 'day', sense.count ?? 1)
}

/** TIMEX3-like value of a duration (`PT6H`, `PXM` where the number is open), set (`P1D`, `XXXX-WXX-1`) or vague word (`PRESENT_REF`); else null. */
export const valueOfSense = (sense: TimeSense): string | null => {
  if (sense.means === 'set') return setValue(sense)
  if (sense.means === 'vague') return sense.ref ?? null
  if (sense.means === 'relative' && sense.count === 'X') return (sense.sign ?? 0) < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (sense.means !== 'duration') return null
  const half = sense.mod === 'HALF' && typeof sense.count === 'number' ? 0.5 : 0
  return durationValue(sense.unit ?? 'day', typeof sense.count === 'number' ? sense.count + half : 'X')
}

/** Whether it tells a day or more, a time of day, a length or a repetition. */
export const useOf = (sense: TimeSense): TimeUse => {
  if (sense.means === 'duration') return 'duration'
  if (sense.means === 'set') return 'set'
  const first = sense.begin ?? sense
  return first.hour !== undefined || first.part !== undefined || first.means === 'clock' || first.means === 'part' ? 'time' : 'date'
}

/** What the words themselves say, as against what was implied. */
export const statedParts = (sense: TimeSense): readonly StatedPart[] => {
  const one = sense.means === 'range' ? { ...sense.end, ...sense.begin } : sense
  const parts: readonly (readonly [StatedPart, unknown])[] = [
    ['year', one.year ?? one.century ?? one.decade], ['month', one.month ?? one.first], ['day', one.day ?? one.first], ['weekday', one.weekday], ['hour', one.hour], ['minute', one.minute],
    ['zone', one.zone], ['season', one.season], ['part-of-day', one.part],
  ]
  return parts.filter(([, value]) => value !== undefined).map(([part]) => part)
}
