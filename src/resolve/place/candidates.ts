import type { ConflictPack, PlaceRow } from '../../model/conflict.js'
import { fold, sounded } from '../../model/fold.js'
import type { Gazetteer, GazetteerRow } from '../../model/gazetteer.js'
import type { Place } from '../../model/mention.js'
import type { PlaceRows } from '../../model/rows/place.js'

/** One place that a name may mean. */
export interface Candidate {
  readonly place: Place
  /** Ids of the places that hold it, nearest first: district, province, state. */
  readonly inside: readonly string[]
  /** Name of its pack, or null for the world gazetteer. */
  readonly pack: string | null
  readonly population: number
  readonly capital: boolean
  /** True where the name asked for is the place's own, false where it is one of its others. */
  readonly primary: boolean
}

/** Gives the candidates of a name; `sounding` also takes a pack's places whose names sound alike. */
export interface Lookup {
  find(name: string): readonly Candidate[]
  /** Candidates of the packs alone: their names may end with a common noun ("X corridor"). */
  inPacks(name: string): readonly Candidate[]
  sounding(name: string): readonly Candidate[]
}

const fromGazetteer = (row: GazetteerRow): Candidate => {
  const inside = [row.district === '' ? '' : `division:${row.district}`, row.province === '' ? '' : `division:${row.province}`, row.state === '' ? '' : `state:${row.state}`]
  return {
    place: { id: row.id, name: row.name, names: {}, lat: row.lat, lon: row.lon, precision: row.precision },
    inside: inside.filter((id) => id !== '' && id !== row.id), pack: null, population: row.population, capital: row.capital, primary: row.primary,
  }
}

const holders = (row: PlaceRow, rows: ReadonlyMap<string, PlaceRow>, pack: string): readonly string[] => {
  const ids: string[] = []
  for (let at = row.in; at !== undefined && !ids.includes(at); at = rows.get(at)?.in) ids.push(at)
  return ids.map((id) => `pack:${pack}:${id}`)
}

interface PackIndex {
  readonly exact: ReadonlyMap<string, readonly Candidate[]>
  readonly sound: ReadonlyMap<string, readonly Candidate[]>
}

const gather = (entries: readonly (readonly [string, Candidate])[]): ReadonlyMap<string, readonly Candidate[]> => {
  const map = new Map<string, Candidate[]>()
  for (const [key, candidate] of entries) {
    const known = map.get(key) ?? []
    if (!known.some((one) => one.place.id === candidate.place.id)) map.set(key, [...known, candidate])
  }
  return map
}

const indexPack = (pack: ConflictPack): PackIndex => {
  const rows = new Map(pack.places.map((row) => [row.id, row]))
  const entries = pack.places.flatMap((row) => {
    const place = { id: `pack:${pack.name}:${row.id}`, name: row.name, names: row.names, lat: row.lat, lon: row.lon, precision: row.precision }
    const candidate = { place, inside: holders(row, rows, pack.name), pack: pack.name, population: 0, capital: false }
    const own = new Set([row.name, ...Object.values(row.names)])
    return [...new Set([...own, ...row.also])].map((name) => [name, { ...candidate, primary: own.has(name) }] as const)
  })
  return {
    exact: gather(entries.map(([name, candidate]) => [fold(name), candidate])),
    sound: gather(entries.filter(([name]) => name.length >= 5).map(([name, candidate]) => [sounded(name), candidate])),
  }
}

/** A pack is read-only data: its index is made once and forgotten with it. */
const indexes = new WeakMap<ConflictPack, PackIndex>()

const indexOf = (pack: ConflictPack): PackIndex => {
  const index = indexes.get(pack) ?? indexPack(pack)
  indexes.set(pack, index)
  return index
}

/** The name with one of its words written the other way. */
const variantsOf = (folded: string, rows: PlaceRows): readonly string[] =>
  rows.variants.flatMap(({ one, other }) => [[one, other], [other, one]]).flatMap(([from, to]) => {
    const words = folded.split(' ')
    return words.length > 1 && words.includes(from ?? '') ? [words.map((word) => (word === from ? to : word)).join(' ')] : []
  })

const packFirst = (fromPacks: readonly Candidate[], world: readonly Candidate[]): readonly Candidate[] => {
  if (fromPacks.length === 0) return world
  const near = (one: Candidate): boolean => fromPacks.some(({ place }) => Math.abs(place.lat - one.place.lat) < 0.35 && Math.abs(place.lon - one.place.lon) < 0.45)
  return [...fromPacks, ...world.filter((one) => !near(one))]
}

/** Looks names up in packs and gazetteer, each name once in a document. A gazetteer's row beside a pack's of the same name is the same place. */
export const lookupIn = (packs: readonly ConflictPack[], gazetteer: Gazetteer, rows: PlaceRows): Lookup => {
  const known = new Map<string, readonly Candidate[]>()
  const placed = packs.filter((pack) => pack.places.length > 0).map(indexOf)
  const fromPacks = (folded: string): readonly Candidate[] => placed.flatMap(({ exact }) => exact.get(folded) ?? [])
  const inPacks = (name: string): readonly Candidate[] => (placed.length === 0 ? [] : fromPacks(fold(name)))
  const findFolded = (folded: string): readonly Candidate[] => packFirst(fromPacks(folded), gazetteer.find(folded).map(fromGazetteer))
  const find = (name: string): readonly Candidate[] => {
    const already = known.get(name)
    if (already !== undefined) return already
    const folded = fold(name)
    const found = findFolded(folded)
    const candidates = found.length > 0 ? found : variantsOf(folded, rows).flatMap(findFolded)
    known.set(name, candidates)
    return candidates
  }
  return { find, inPacks, sounding: (name) => placed.flatMap(({ sound }) => sound.get(sounded(name)) ?? []) }
}
