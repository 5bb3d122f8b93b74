import type { Precision } from '../../model/mention.js'
import type { NamedRow } from './compile.js'

/** What is used of a state in the package `world-countries`. */
export interface StateEntry {
  readonly cca2: string
  readonly cca3: string
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
  readonly latlng: readonly number[]
  readonly area: number
}

/** Rows of a tab-separated table; blank lines and lines that begin with # are notes. */
export const tableRows = (text: string): readonly (readonly string[])[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.split('\t'))

/** Better centres than the sources give, by row id: `state:CAN → [lat, lon]`. */
export type Centres = ReadonlyMap<string, readonly [number, number]>

export const readCentres = (text: string): Centres =>
  new Map(tableRows(text).map(([id = '', lat = '', lon = '']) => [id, [Number(lat), Number(lon)]]))

const blank = { province: '', district: '', population: 0, capital: false } as const

/** States as rows. The population stands for their weight: a state's name means the state before a hamlet of the same name. */
export const stateRows = (states: readonly StateEntry[], further: ReadonlyMap<string, readonly string[]>, centres: Centres): readonly NamedRow[] =>
  states.map((state) => {
    const id = `state:${state.cca3}`
    const [lat = 0, lon = 0] = centres.get(id) ?? state.latlng
    const spellings = state.altSpellings.filter((name) => name.length > 3)
    return { ...blank, id, name: state.name.common, names: [state.name.official, ...spellings, ...(further.get(id) ?? [])], state: state.cca3, lat, lon, precision: 'state' }
  })

/** Mean of the middles of the half-degree cells in which settlements lie: nearer to a division's middle than the mean of its towns. */
const middle = (points: readonly (readonly [number, number])[]): readonly [number, number] => {
  const cells = new Map(points.map(([lat, lon]) => [`${Math.floor(lat * 2)} ${Math.floor(lon * 2)}`, [lat, lon] as const]))
  const all = [...cells.values()]
  return [all.reduce((sum, [lat]) => sum + lat, 0) / all.length, all.reduce((sum, [, lon]) => sum + lon, 0) / all.length]
}

/** Where the settlements of each division lie, and how many people they have; collected while settlements are read. */
export interface DivisionFacts {
  note(row: NamedRow): void
  of(code: string): { readonly lat: number; readonly lon: number; readonly population: number; readonly state: string } | null
}

export const divisionFacts = (): DivisionFacts => {
  const facts = new Map<string, { readonly points: (readonly [number, number])[]; population: number; readonly state: string }>()
  const note = (row: NamedRow): void => {
    for (const code of [row.province, row.district]) {
      if (code === '') continue
      const known = facts.get(code) ?? { points: [], population: 0, state: row.state }
      known.points.push([row.lat, row.lon])
      known.population += row.population
      facts.set(code, known)
    }
  }
  const of = (code: string) => {
    const known = facts.get(code)
    if (known === undefined) return null
    const [lat, lon] = middle(known.points)
    return { lat, lon, population: known.population, state: known.state }
  }
  return { note, of }
}

/** First- and second-level divisions as rows, from `code, name, further names…`; those without any settlement are left out. */
export const divisionRows = (table: string, facts: DivisionFacts, centres: Centres): readonly NamedRow[] =>
  tableRows(table).flatMap(([code = '', name = '', ...names]) => {
    const known = facts.of(code)
    if (known === null) return []
    const [state2, first, second] = code.split('.')
    const id = `division:${code}`
    const [lat, lon] = centres.get(id) ?? [known.lat, known.lon]
    const precision: Precision = second === undefined ? 'province' : 'district'
    return [{ id, name, names, lat, lon, precision, state: known.state, province: `${state2}.${first}`, district: second === undefined ? '' : code, population: known.population, capital: false }]
  })

/** Continents, seas, rivers and regions across states, from `name, precision, lat, lon, further names…`. */
export const regionRows = (table: string): readonly NamedRow[] =>
  tableRows(table).map(([name = '', precision = '', lat = '', lon = '', ...names]) => (
    { ...blank, id: `region:${name}`, name, names, lat: Number(lat), lon: Number(lon), state: '', precision: precision === 'feature' ? 'feature' : 'region' }
  ))
