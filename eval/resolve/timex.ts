import type { Interval } from '../../src/model/interval.js'
import type { TimeMention } from '../../src/model/mention.js'

const seasons: Readonly<Record<string, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' }
const millisecondsOfDay = 86_400_000

const partOf = (time: string): string => (time < '06:00' ? 'NI' : time < '12:00' ? 'MO' : time < '17:00' ? 'AF' : time < '20:00' ? 'EV' : 'NI')

const isoWeek = (monday: string): string => {
  const thursday = new Date(Date.parse(monday) + 3 * millisecondsOfDay)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * millisecondsOfDay)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay)

const ofInterval = (interval: Interval): string => {
  const { edtf, earliest, stated } = interval
  const [from = '', to] = edtf.split('/')
  const part = stated.includes('part-of-day') && !stated.includes('hour') && earliest !== null && earliest.includes('T') ? `T${partOf(earliest.slice(11, 16))}` : ''
  if (to !== undefined) {
    const isDays = /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to)
    if (isDays && daysBetween(from, to) === 6) return isoWeek(from)
    if (isDays && daysBetween(from, to) === 1 && new Date(from).getUTCDay() === 6) return `${isoWeek(new Date(Date.parse(from) - 5 * millisecondsOfDay).toISOString().slice(0, 10))}-WE`
    return isDays && daysBetween(from, to) === 1 ? `${from}TNI` : from
  }
  const sub = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(from)
  if (sub !== null) return Number(sub[2]) < 30 ? `${sub[1]}-${seasons[sub[2] ?? '']}` : Number(sub[2]) < 40 ? `${sub[1]}-Q${Number(sub[2]) - 32}` : `${sub[1]}-H${Number(sub[2]) - 39}`
  if (/^\d{2,3}X+$/.test(from)) return from.replace(/X+$/, '')
  return `${from.replace(/(?:Z|[+-]\d\d:\d\d)$/, '')}${part}`
}

/** What TIMEX3 would write for a mention; null where it is unresolved or ambiguous, as TIMEX3 has no word for that. */
export const timexValue = (mention: TimeMention): string | null => {
  if (mention.value !== null) return mention.value.replace(/^P(\d+)DE$/, (_, count: string) => `P${Number(count) * 10}Y`)
  return mention.reading.reading === 'resolved' ? ofInterval(mention.reading.value) : null
}

/** Spellings of one value that the gold mixes: hours with and without minutes, open digits at the end. */
export const canonicalTimex = (value: string): string => value.replace(/^(\d{4}-\d\d-\d\dT\d\d)$/, '$1:00').replace(/X+$/, '')
