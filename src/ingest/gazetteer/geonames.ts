import { Problem } from '../../model/problem.js'
import type { Precision } from '../../model/mention.js'
import type { NamedRow } from './compile.js'

/** Columns of a GeoNames dump (download.geonames.org/export/dump/readme.txt), numbered from 0. */
const column = { id: 0, name: 1, plainName: 2, alternates: 3, lat: 4, lon: 5, featureClass: 6, featureCode: 7, state: 8, province: 10, district: 11, population: 14 } as const
const columnCount = 19

/** Codes of airports and of postal districts stand among the alternate names; as words they would hit every acronym. */
const code = /^(?:[A-Z0-9]{2,4}|https?:.*)$/

/** How exactly a feature class and code say where something is; null for what is no place that a report names (buildings, roads' segments). */
const precisionOf = (featureClass: string, featureCode: string): Precision | null => {
  if (featureClass === 'P') return 'settlement'
  if (featureClass === 'A') return featureCode.startsWith('PCL') ? 'state' : featureCode.startsWith('ADM1') ? 'province' : 'district'
  if (featureClass === 'T' || featureClass === 'H') return 'feature'
  if (featureClass === 'L') return 'region'
  return featureClass === 'S' && /^(?:AIRP|AIRB|AIRF|INSM|MILB|NUCC|DAM|BDG|RSTN)/.test(featureCode) ? 'facility' : null
}

/** Where a line came from, for problems. */
export interface LineOrigin {
  readonly file: string
  readonly line: number
}

const malformed = (origin: LineOrigin, reason: string): Problem => new Problem('gazetteer-malformed', { file: origin.file, line: origin.line, reason })

const degrees = (words: string, limit: number, origin: LineOrigin, what: string): number => {
  const value = words === '' ? Number.NaN : Number(words)
  if (!Number.isFinite(value) || Math.abs(value) > limit) throw malformed(origin, `the ${what} "${words.slice(0, 20)}" is not in degrees`)
  return value
}

/** A line of a dump as a row; null for features that are left out. `alpha3` turns ISO 3166-1 alpha-2 codes. Throws `gazetteer-malformed`. */
export const readGeonamesLine = (line: string, alpha3: ReadonlyMap<string, string>, origin: LineOrigin): NamedRow | null => {
  const parts = line.split('\t')
  if (parts.length !== columnCount) throw malformed(origin, `found ${parts.length} columns where a dump has ${columnCount}`)
  const part = (name: keyof typeof column): string => parts[column[name]] ?? ''
  if (!/^\d+$/.test(part('id'))) throw malformed(origin, `"${part('id').slice(0, 20)}" is not a GeoNames id`)
  const lat = degrees(part('lat'), 90, origin, 'latitude')
  const lon = degrees(part('lon'), 180, origin, 'longitude')
  const precision = precisionOf(part('featureClass'), part('featureCode'))
  if (precision === null) return null
  const state = part('state')
  const province = part('province') === '' ? '' : `${state}.${part('province')}`
  return {
    id: `geonames:${part('id')}`, name: part('name'), lat, lon, precision,
    names: [part('plainName'), ...part('alternates').split(',').filter((name) => !code.test(name))],
    state: alpha3.get(state) ?? '', province,
    district: province === '' || part('district') === '' ? '' : `${province}.${part('district')}`,
    population: Number(part('population')) || 0,
    capital: part('featureCode') === 'PPLC',
  }
}
