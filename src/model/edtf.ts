/**
 * The part of EDTF (ISO 8601-2, levels 0 to 2) that audiatur writes:
 * `2021`, `2021-11`, `2021-11-16`, `2021-11-16T10:00` (with `Z` or `+04:00` where the zone matters), seasons `2021-23`, quarters `2021-36`,
 * halves `2021-41`, decades `199X`, centuries `19XX`, unknown digits `XXXX-03-05`, `2021-11-XX`, and intervals of these, open ones with `..`.
 */
export interface EdtfPoint {
  readonly kind: 'year' | 'month' | 'season' | 'quarter' | 'half' | 'day' | 'time' | 'decade' | 'century'
  /** Four characters, digits or X. */
  readonly year: string
  /** Two characters: month, or the sub-year code of a season (21–24), quarter (33–36) or half (40–41); absent for years. */
  readonly month?: string
  readonly day?: string
  /** `hh:mm`. */
  readonly time?: string
  /** `Z` or `±hh:mm`. */
  readonly zone?: string
}

/** One point, or an interval whose open ends are null. */
export type Edtf =
  | { readonly shape: 'point'; readonly point: EdtfPoint }
  | { readonly shape: 'interval'; readonly from: EdtfPoint | null; readonly to: EdtfPoint | null }

/** Days of a month of the Gregorian calendar; an unknown year counts as a leap year. Month is 1 to 12. */
export const daysInMonth = (year: number | null, month: number): number => {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const pointPattern = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d:\d\d)(Z|[+-]\d\d:\d\d)?)?)?)?$/

const kindOf = (year: string, month: string | undefined, day: string | undefined, time: string | undefined): EdtfPoint['kind'] | null => {
  if (month === undefined) return /^\d{3}X$/.test(year) ? 'decade' : /^\d\dXX$/.test(year) ? 'century' : 'year'
  if (/^\d+X+$/.test(year)) return null
  const code = month === 'XX' ? 1 : Number(month)
  if (day === undefined) return code >= 1 && code <= 12 ? 'month' : code >= 21 && code <= 24 ? 'season' : code >= 33 && code <= 36 ? 'quarter' : code === 40 || code === 41 ? 'half' : null
  if (code < 1 || code > 12) return null
  const last = daysInMonth(year === 'XXXX' ? null : Number(year), code)
  if (day !== 'XX' && (Number(day) < 1 || Number(day) > (month === 'XX' ? 31 : last))) return null
  if (time === undefined) return 'day'
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? 'time' : null
}

const readPoint = (text: string): EdtfPoint | null => {
  const match = pointPattern.exec(text)
  if (match === null) return null
  const [, year = '', month, day, time, zone] = match
  const kind = kindOf(year, month, day, time)
  if (kind === null) return null
  return { kind, year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), ...(time === undefined ? {} : { time }), ...(zone === undefined ? {} : { zone }) }
}

const writePoint = (point: EdtfPoint): string =>
  [point.year, point.month, point.day].filter((part) => part !== undefined).join('-') + (point.time === undefined ? '' : `T${point.time}${point.zone ?? ''}`)

/** Reads one EDTF string strictly; null for anything that is not in its one canonical form, or is no date (31 November). */
export const readEdtf = (text: string): Edtf | null => {
  const ends = text.split('/')
  if (ends.length === 1) {
    const point = readPoint(text)
    return point === null ? null : { shape: 'point', point }
  }
  const [first = '', second = ''] = ends
  const from = first === '..' ? null : readPoint(first)
  const to = second === '..' ? null : readPoint(second)
  const broken = ends.length > 2 || (from === null && first !== '..') || (to === null && second !== '..') || (from === null && to === null)
  return broken ? null : { shape: 'interval', from, to }
}

/** Writes what `readEdtf` reads: the two are each other's inverse. */
export const writeEdtf = (edtf: Edtf): string =>
  edtf.shape === 'point' ? writePoint(edtf.point) : `${edtf.from === null ? '..' : writePoint(edtf.from)}/${edtf.to === null ? '..' : writePoint(edtf.to)}`
