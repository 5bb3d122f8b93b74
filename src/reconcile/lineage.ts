import type { Lineage, LineageMember, Quoting } from '../model/reconciled.js'
import { openAncestry, type Ancestry } from './ancestry.js'
import { bondOf, byOut, namesOutlet, printOf, sharesRare, type Bond, type Print } from './descent.js'
import type { ReconcileDocument } from './input.js'
import { byText } from './partition.js'
import { openRarities, type Rarities } from './rarities.js'
import { openRoster, type Roster } from './roster.js'
import { vocabularyOf, type IsCommon } from './vocabulary.js'

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
/** Texts of the record in which a word, and a run of words, may stand and yet be unusual. */
const unusualUpTo = { words: 8, runs: 16 }

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
  readonly rarities: Rarities
  readonly ancestry: Ancestry
  /** Words that are too frequent to be unusual, by language. */
  readonly vocabularies: ReadonlyMap<string, IsCommon>
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

/** The root of the descent first, then in order of coming out. */
const ordered = (shelf: Shelf, ids: Iterable<string>): readonly Print[] => [...ids].flatMap((id) => shelf.prints.get(id) ?? [])
  .map((print) => ({ print, descends: Number(shelf.ancestry.parentOf(print.document.id) !== null) }))
  .sort((one, other) => one.descends - other.descends || byOut(one.print, other.print)).map(({ print }) => print)

const memberOf = (shelf: Shelf, print: Print, isFirst: boolean): LineageMember => {
  const { id } = print.document
  const best = isFirst ? null : shelf.ancestry.parentOf(id)
  if (best === null) return { document: id, descent: 'first', from: null, shared: 1, reason: 'nothing earlier is like it' }
  return { document: id, descent: best.descent, from: best.earlier, shared: Number(best.shared.toFixed(3)), reason: best.reason }
}

const quotingsIn = (shelf: Shelf, ids: Iterable<string>): readonly Quoting[] => [...ids].flatMap((id) => {
  const bond = shelf.ancestry.parentOf(id)
  return bond === null || bond.quoted === null ? [] : [{ document: id, quotes: bond.earlier, span: bond.quoted }]
})
  .sort((one, other) => byText(one.document, other.document) || byText(one.quotes, other.quotes))

const toldFrom = (shelf: Shelf, family: ReadonlySet<string>): Told | null => {
  const members = ordered(shelf, family).map((print, at) => memberOf(shelf, print, at === 0))
  const [first] = members
  return first === undefined ? null : { lineage: { id: first.document, members }, quotings: quotingsIn(shelf, family) }
}

/** All documents of the trees that these stand in, each tree walked once. */
const kinOfAll = (shelf: Shelf, ids: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const id of ids) if (!found.has(id)) for (const one of shelf.ancestry.kin(id)) found.add(one)
  return found
}

/** Compares two documents; those that nothing but unusual content brought together are bound only while it is unusual. */
const compare = (shelf: Shelf, one: string, other: string, isNeighbour: boolean): Bond | null => {
  const [print, counterpart] = [shelf.prints.get(one), shelf.prints.get(other)]
  if (print === undefined || counterpart === undefined) return null
  const { isRare } = shelf.rarities
  const bond = bondOf(print, counterpart, isRare)
  if (bond === null || isNeighbour) return bond
  return sharesRare(print, counterpart, isRare) ? { ...bond, revocable: true } : null
}

/** Bonds that rest on something which has just become usual, each once. */
const shaken = (shelf: Shelf, documents: Iterable<string>): readonly Bond[] => [...new Set([...documents].flatMap((id) => shelf.ancestry.revocableOf(id)))]

const printWith = (shelf: Shelf, document: ReconcileDocument): Print =>
  printOf(document, document.language?.status === 'read' ? shelf.vocabularies.get(document.language.tag) ?? null : null)

const addTo = (shelf: Shelf, document: ReconcileDocument): ReadonlySet<string> => {
  const print = printWith(shelf, document)
  if (document.outlet !== null) meetOutlet(shelf, document.outlet)
  const off = shaken(shelf, shelf.rarities.add(document.id, print.text, print.keys))
  const near = neighbours(shelf, print)
  const alike = [...shelf.rarities.holders(print.keys)].filter((id) => id !== document.id && !near.has(id))
  shelve(shelf, print)
  const on = [
    ...off.map((bond) => compare(shelf, bond.earlier, bond.later, false)),
    ...[...near].map((id) => compare(shelf, id, document.id, true)),
    ...alike.map((id) => compare(shelf, id, document.id, false)),
  ].flatMap((bond) => bond ?? [])
  const changed = new Set([document.id, ...kinOfAll(shelf, [...off, ...on].flatMap((bond) => [bond.earlier, bond.later]))])
  for (const bond of off) shelf.ancestry.revoke(bond)
  for (const bond of on) shelf.ancestry.bind(bond)
  for (const id of changed) {
    shelf.made.put(shelf.firsts.get(id) ?? id, null)
    shelf.firsts.delete(id)
  }
  for (const id of changed) if (!shelf.firsts.has(id)) settleFamily(shelf, id)
  return changed
}

const settleFamily = (shelf: Shelf, id: string): void => {
  const family = shelf.ancestry.kin(id)
  const told = family.size === 1 ? null : toldFrom(shelf, family)
  if (told === null) return
  for (const one of family) shelf.firsts.set(one, told.lineage.id)
  shelf.made.put(told.lineage.id, told)
}

/** An empty shelf of documents; `commonWords` are lines of each language's most frequent words, by its tag. */
export const openLineages = (commonWords: Readonly<Record<string, readonly string[]>>): Lineages => {
  const shelf: Shelf = {
    prints: new Map(), bands: new Map(), outlets: new Map(), rarities: openRarities(unusualUpTo), ancestry: openAncestry(),
    vocabularies: new Map(Object.entries(commonWords).map(([tag, lines]) => [tag, vocabularyOf(lines)])), firsts: new Map(), made: openRoster(),
  }
  return {
    add: (document) => addTo(shelf, document),
    lineageOf: (document) => shelf.firsts.get(document) ?? document,
    all: () => shelf.made.list().map((told) => told.lineage),
    quotings: () => shelf.made.list().flatMap((told) => told.quotings),
  }
}
