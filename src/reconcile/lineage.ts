import type { Lineage, LineageMember, Quoting } from '../model/reconciled.js'
import { bondOf, byOut, namesOutlet, printOf, type Bond, type Print } from './descent.js'
import type { ReconcileDocument } from './input.js'
import { byText } from './partition.js'
import { openRoster, type Roster } from './roster.js'

/** The documents seen so far, with what binds them. */
export interface Lineages {
  /** Takes a document in; gives the ids of all whose lineage may have changed. */
  readonly add: (document: ReconcileDocument) => ReadonlySet<string>
  /** Id of the lineage's first document; the document's own id where it stands alone. */
  readonly lineageOf: (document: string) => string
  readonly all: () => readonly Lineage[]
  readonly quotings: () => readonly Quoting[]
}

/** Days around a document in which the outlet that it names is searched for its source. */
const sourceDays = 3
/** Letters that an outlet's name must have to be looked for in texts. */
const shortestName = 4

type ByDay = Map<number, string[]>

/** A lineage with the quotings among its members. */
interface Told {
  readonly lineage: Lineage
  readonly quotings: readonly Quoting[]
}

interface Shelf {
  readonly prints: Map<string, Print>
  readonly bands: Map<number, string[]>
  /** Outlet → day → its own documents, and those that name it. */
  readonly outlets: Map<string, { readonly own: ByDay; readonly naming: ByDay }>
  /** Each document's bond to the one that it comes from, and the documents that come from it: kept up with every bond, since copies are many. */
  readonly parents: Map<string, Bond>
  readonly children: Map<string, Set<string>>
  readonly firsts: Map<string, string>
  readonly made: Roster<Told>
}

const put = <K>(map: Map<K, string[]>, key: K, value: string): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const aroundDay = (days: ByDay | undefined, out: number): readonly string[] =>
  days === undefined ? [] : Array.from({ length: 2 * sourceDays + 1 }, (_, at) => out - sourceDays + at).flatMap((day) => days.get(day) ?? [])

/** Documents that may share words with this one, or name each other's outlet. */
const neighbours = (shelf: Shelf, print: Print): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const band of print.bands) for (const id of shelf.bands.get(band) ?? []) found.add(id)
  const { out } = print
  if (out === null) return found
  for (const [outlet, { own }] of shelf.outlets) if (namesOutlet(print, outlet) !== null) for (const id of aroundDay(own, out)) found.add(id)
  const { outlet } = print.document
  if (outlet !== null) for (const id of aroundDay(shelf.outlets.get(outlet)?.naming, out)) found.add(id)
  return found
}

/** The first document of an outlet makes those that have named it before findable, so that order of arrival does not show. */
const meetOutlet = (shelf: Shelf, outlet: string): void => {
  if (outlet.length < shortestName || shelf.outlets.has(outlet)) return
  const naming: ByDay = new Map()
  shelf.outlets.set(outlet, { own: new Map(), naming })
  for (const print of shelf.prints.values()) if (print.out !== null && namesOutlet(print, outlet) !== null) put(naming, print.out, print.document.id)
}

const shelve = (shelf: Shelf, print: Print): void => {
  const { id, outlet } = print.document
  shelf.prints.set(id, print)
  for (const band of print.bands) put(shelf.bands, band, id)
  if (print.out === null) return
  if (outlet !== null) put(shelf.outlets.get(outlet)?.own ?? new Map<number, string[]>(), print.out, id)
  for (const [named, { naming }] of shelf.outlets) if (namesOutlet(print, named) !== null) put(naming, print.out, id)
}

const rankOf = (bond: Bond): number => (bond.descent === 'paraphrase' ? 0 : 2) + Number(bond.quoted !== null)

/** True where the later document comes from `bond` rather than from `other`: one that it names before others, then the one with most words in common. */
const outranks = (bond: Bond, other: Bond): boolean => (rankOf(bond) - rankOf(other) || bond.shared - other.shared || byText(other.earlier, bond.earlier)) > 0

const bind = (shelf: Shelf, bond: Bond): void => {
  const before = shelf.parents.get(bond.later)
  if (before !== undefined && !outranks(bond, before)) return
  if (before !== undefined) shelf.children.get(before.earlier)?.delete(bond.later)
  shelf.parents.set(bond.later, bond)
  shelf.children.set(bond.earlier, (shelf.children.get(bond.earlier) ?? new Set<string>()).add(bond.later))
}

const parentOf = (shelf: Shelf, id: string): Bond | null => shelf.parents.get(id) ?? null

const childrenOf = (shelf: Shelf, id: string): Iterable<string> => shelf.children.get(id) ?? []

/** All documents of one tree of descent. */
const kin = (shelf: Shelf, id: string): ReadonlySet<string> => {
  const found = new Set([id])
  for (const one of found) {
    const parent = parentOf(shelf, one)
    if (parent !== null) found.add(parent.earlier)
    for (const child of childrenOf(shelf, one)) found.add(child)
  }
  return found
}

/** The root of the descent first, then in order of coming out. */
const ordered = (shelf: Shelf, ids: Iterable<string>): readonly Print[] => [...ids].flatMap((id) => shelf.prints.get(id) ?? [])
  .map((print) => ({ print, descends: Number(parentOf(shelf, print.document.id) !== null) }))
  .sort((one, other) => one.descends - other.descends || byOut(one.print, other.print)).map(({ print }) => print)

const memberOf = (shelf: Shelf, print: Print): LineageMember => {
  const { id } = print.document
  const best = parentOf(shelf, id)
  if (best === null) return { document: id, descent: 'first', from: null, shared: 1, reason: 'nothing earlier is like it' }
  return { document: id, descent: best.descent, from: best.earlier, shared: Number(best.shared.toFixed(3)), reason: best.reason }
}

const quotingsIn = (shelf: Shelf, ids: Iterable<string>): readonly Quoting[] => [...ids].flatMap((id) => {
  const bond = parentOf(shelf, id)
  return bond === null || bond.quoted === null ? [] : [{ document: id, quotes: bond.earlier, span: bond.quoted }]
})
  .sort((one, other) => byText(one.document, other.document) || byText(one.quotes, other.quotes))

const toldFrom = (shelf: Shelf, first: string): Told => {
  const family = kin(shelf, first)
  return { lineage: { id: first, members: ordered(shelf, family).map((print) => memberOf(shelf, print)) }, quotings: quotingsIn(shelf, family) }
}

/** All documents of the trees that these stand in, each tree walked once. */
const kinOfAll = (shelf: Shelf, ids: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const id of ids) if (!found.has(id)) for (const one of kin(shelf, id)) found.add(one)
  return found
}

const addTo = (shelf: Shelf, document: ReconcileDocument): ReadonlySet<string> => {
  const print = printOf(document)
  if (document.outlet !== null) meetOutlet(shelf, document.outlet)
  const bonds = [...neighbours(shelf, print)].flatMap((id) => {
    const other = shelf.prints.get(id)
    return other === undefined ? [] : bondOf(print, other) ?? []
  })
  const before = kinOfAll(shelf, bonds.map((bond) => (bond.earlier === document.id ? bond.later : bond.earlier)))
  shelve(shelf, print)
  for (const bond of bonds) bind(shelf, bond)
  const changed = new Set([document.id, ...before])
  for (const id of changed) {
    shelf.made.put(shelf.firsts.get(id) ?? id, null)
    shelf.firsts.delete(id)
  }
  for (const id of changed) if (!shelf.firsts.has(id)) settleFamily(shelf, id)
  return changed
}

const settleFamily = (shelf: Shelf, id: string): void => {
  const family = kin(shelf, id)
  const [first] = ordered(shelf, family)
  if (first === undefined || family.size === 1) return
  for (const one of family) shelf.firsts.set(one, first.document.id)
  shelf.made.put(first.document.id, toldFrom(shelf, first.document.id))
}

/** An empty shelf of documents. */
export const openLineages = (): Lineages => {
  const shelf: Shelf = { prints: new Map(), bands: new Map(), outlets: new Map(), parents: new Map(), children: new Map(), firsts: new Map(), made: openRoster() }
  return {
    add: (document) => addTo(shelf, document),
    lineageOf: (document) => shelf.firsts.get(document) ?? document,
    all: () => shelf.made.list().map((told) => told.lineage),
    quotings: () => shelf.made.list().flatMap((told) => told.quotings),
  }
}
