import type { Link } from '../model/incident.js'
import type { Cluster } from './decide.js'
import { closest } from './geography.js'
import { linkOf } from './group.js'
import { byText, partitionOf } from './partition.js'
import { byTelling, shareSide } from './profile.js'
import type { Carry, Unit } from './unit.js'

/** Joins units of different days that carry the same sign, and keeps the joins up to date. */
export interface Joins {
  /** Takes note of units that are new, altered or gone (ids); gives the ids of clusters to take off and the clusters to put there. */
  readonly update: (changed: Iterable<string>, units: ReadonlyMap<string, Unit>) => { readonly off: readonly string[]; readonly on: ReadonlyMap<string, Cluster> }
}

/** How many earlier units under one sign are compared; with more, the sign is too common to tell. */
const lookBack = 4

interface Edge {
  readonly key: string
  readonly one: string
  readonly other: string
  readonly link: Link
}

interface Signs {
  readonly noted: Map<string, Unit>
  readonly buckets: Map<string, Map<string, Carry>>
  readonly edges: Map<string, readonly Edge[]>
  readonly clusterOf: Map<string, string>
  readonly unitsOf: Map<string, readonly string[]>
}

/** Whether the dated ones of these units, which come in order of days, lie within so many days, so that an undated one can be of them. */
const isOneStretch = (units: readonly Unit[], days: number): boolean => {
  const around = units.flatMap((unit) => unit.around ?? [])
  const [first, last] = [around[0], around.at(-1)]
  return first !== undefined && last !== undefined && last - first <= days
}

/** Two reports that carry one sign within its days; a report of no known day only where all others that carry it are of one stretch. */
const carryLink = (unit: Unit, earlier: Unit, carry: Carry, oneStretch: boolean): Link | null => {
  if (earlier.around === null) return null
  if (unit.around === null ? !oneStretch : unit.around - earlier.around > carry.days) return null
  if (unit.group.family !== earlier.group.family || !shareSide(unit.group.sides, earlier.group.sides)) return null
  if (closest(unit.group.places, earlier.group.places) === 'apart') return null
  const [one, other] = [unit.group.members[0], earlier.group.members[0]]
  return one === undefined || other === undefined ? null : linkOf(one, other, carry.rule, carry.words)
}

const byAround = (one: Unit, other: Unit): number =>
  (one.around ?? Number.MAX_SAFE_INTEGER) - (other.around ?? Number.MAX_SAFE_INTEGER) || byText(one.group.id, other.group.id)

const edgesUnder = (signs: Signs, key: string): readonly Edge[] => {
  const bucket = signs.buckets.get(key)
  if (bucket === undefined || bucket.size < 2) return []
  const units = [...bucket.keys()].flatMap((id) => signs.noted.get(id) ?? []).sort(byAround)
  const [any] = bucket.values()
  const oneStretch = any !== undefined && isOneStretch(units, any.days)
  return units.flatMap((unit, at) => units.slice(Math.max(0, at - lookBack), at).reverse().flatMap((earlier) => {
    const carry = bucket.get(unit.group.id)
    const link = carry === undefined ? null : carryLink(unit, earlier, carry, oneStretch)
    return link === null ? [] : [{ key, one: unit.group.id, other: earlier.group.id, link }]
  }))
}

/** Takes the changed units off their signs and puts them there anew; gives the signs that were touched. */
const renote = (signs: Signs, changed: Iterable<string>, units: ReadonlyMap<string, Unit>): ReadonlySet<string> => {
  const touched = new Set<string>()
  for (const id of changed) {
    for (const { key } of signs.noted.get(id)?.carries ?? []) {
      signs.buckets.get(key)?.delete(id)
      touched.add(key)
    }
    const unit = units.get(id)
    if (unit === undefined) signs.noted.delete(id)
    else signs.noted.set(id, unit)
    for (const carry of unit?.carries ?? []) {
      const bucket = signs.buckets.get(carry.key) ?? new Map<string, Carry>()
      bucket.set(id, carry)
      signs.buckets.set(carry.key, bucket)
      touched.add(carry.key)
    }
  }
  return touched
}

const edgesAt = (signs: Signs, id: string): readonly Edge[] =>
  (signs.noted.get(id)?.carries ?? []).flatMap(({ key }) => (signs.edges.get(key) ?? []).filter((edge) => edge.one === id || edge.other === id))

/** All units that hang together with these, through any number of joins. */
const hangingTogether = (signs: Signs, from: Iterable<string>): ReadonlySet<string> => {
  const found = new Set(from)
  for (const id of found) for (const edge of edgesAt(signs, id)) found.add(edge.one).add(edge.other)
  return found
}

const clusterOf = (units: readonly Unit[], links: readonly Link[]): Cluster =>
  ({ members: units.flatMap((unit) => unit.members).sort(byTelling), links: [...units.flatMap((unit) => unit.links), ...links] })

/** The sets of units that hang together, each with a tree of links; edges are taken in the order of their signs. */
const clustersAmong = (signs: Signs, ids: ReadonlySet<string>): ReadonlyMap<string, { readonly cluster: Cluster; readonly units: readonly string[] }> => {
  const units = [...ids].flatMap((id) => signs.noted.get(id) ?? []).sort(byAround)
  const at = new Map(units.map((unit, index) => [unit.group.id, index]))
  const partition = partitionOf(units.length)
  const edges = units.length < 2 ? [] : [...new Set([...ids].flatMap((id) => edgesAt(signs, id)))]
  const kept = edges.sort((one, other) => byText(one.key, other.key) || byText(one.one, other.one) || byText(one.other, other.other))
    .filter((edge) => partition.join(at.get(edge.one) ?? 0, at.get(edge.other) ?? 0))
  const sets = setUnits(units, (index) => partition.find(index))
  return new Map(sets.map((set) => {
    const members = new Set(set.map((unit) => unit.group.id))
    const links = kept.filter((edge) => members.has(edge.one)).map((edge) => edge.link)
    return [set[0]?.group.id ?? '', { cluster: clusterOf(set, links), units: [...members] }]
  }))
}

const setUnits = (units: readonly Unit[], rootOf: (index: number) => number): readonly (readonly Unit[])[] => {
  const sets = new Map<number, Unit[]>()
  units.forEach((unit, index) => sets.set(rootOf(index), [...(sets.get(rootOf(index)) ?? []), unit]))
  return [...sets.values()]
}

/** No units and no joins. */
export const openJoins = (): Joins => {
  const signs: Signs = { noted: new Map(), buckets: new Map(), edges: new Map(), clusterOf: new Map(), unitsOf: new Map() }
  const update: Joins['update'] = (changed, units) => {
    const ids = [...changed]
    const affected = new Set(ids)
    for (const key of renote(signs, ids, units)) {
      const before = signs.edges.get(key) ?? []
      const after = edgesUnder(signs, key)
      for (const edge of [...before, ...after]) affected.add(edge.one).add(edge.other)
      if (after.length === 0) signs.edges.delete(key)
      else signs.edges.set(key, after)
    }
    const off = new Set([...affected].flatMap((id) => signs.clusterOf.get(id) ?? []))
    const old = [...off].flatMap((cluster) => signs.unitsOf.get(cluster) ?? [])
    for (const id of [...affected, ...old]) signs.clusterOf.delete(id)
    for (const cluster of off) signs.unitsOf.delete(cluster)
    const made = clustersAmong(signs, hangingTogether(signs, [...affected, ...old].filter((id) => signs.noted.has(id))))
    for (const [key, { units: held }] of made) {
      signs.unitsOf.set(key, held)
      for (const id of held) signs.clusterOf.set(id, key)
    }
    return { off: [...off], on: new Map([...made].map(([key, { cluster }]) => [key, cluster])) }
  }
  return { update }
}
