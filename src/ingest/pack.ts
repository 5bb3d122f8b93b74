import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import type { AccordRow, ConflictPack, OrganRow, PartyRow, PeriodRow, PersonRow, PlaceRow } from '../model/conflict.js'
import { organs } from '../model/party.js'
import { Problem } from '../model/problem.js'
import { date, list, located, type Located, malformed, mapOf, numeral, oneOf, orNull, row, type Shape, startOf, text, truth } from './pack-shapes.js'
import { statesPack } from './states.js'

const precisions = ['settlement', 'facility', 'feature', 'near', 'road', 'direction', 'border', 'district', 'province', 'region', 'state'] as const
const names = list(text)
const organ = oneOf(organs)

const partyShape = row<PartyRow>(
  { id: text, name: text, kind: oneOf(['state', 'de-facto', 'armed-group', 'organisation']), names, demonyms: names, capitals: names, source: text },
  { lands: names, kin: names, medium: truth })
const organShape = row<OrganRow>({ party: text, organ, names, source: text }, { medium: truth })
const personShape = row<PersonRow>(
  { id: text, name: text, names, offices: list(row<PersonRow['offices'][number]>({ party: text, organ, title: text, from: date, to: orNull(date) }, {})), source: text }, {})
const placeShape = row<PlaceRow>(
  { id: text, name: text, names: mapOf(text), also: names, lat: numeral(-90, 90), lon: numeral(-180, 180), precision: oneOf(precisions), source: text },
  { in: text })
const accordShape = row<AccordRow>(
  {
    id: text, name: text, names, date, parties: names, source: text,
    provisions: list(row<AccordRow['provisions'][number]>({ id: text, words: text, terms: names, binds: names }, {})),
  }, {})
const periodShape = row<PeriodRow>({ id: text, names, from: date, to: orNull(date), source: text }, {})

interface Head { readonly name: string; readonly title: string; readonly zones: Readonly<Record<string, string>>; readonly parties: readonly Placed<PartyRow>[] }
interface Placed<T> { readonly row: T; readonly node: unknown; readonly at: Located }

const placed = <T>(shape: Shape<T>): Shape<readonly Placed<T>[]> => (node, at) => located(shape)(node, at).map((one) => ({ ...one, at }))
const headShape = row<Head>({ name: text, title: text, zones: mapOf(text), parties: placed(partyShape) }, {})

/** Parses one YAML file strictly; repeated keys and broken syntax are `pack-malformed` with the line. */
const readYaml = <T>(path: string, shape: Shape<T>): T => {
  const lines = new LineCounter()
  const file = basename(path)
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, uniqueKeys: true, strict: true, logLevel: 'silent' })
  const at: Located = { file, lineOf: (node) => lines.linePos(startOf(node)).line }
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) throw new Problem('pack-malformed', { file, where: `line ${lines.linePos(error.pos[0]).line}`, reason: error.message.split('\n')[0] ?? error.code })
  return shape(document.contents, at)
}

const kinds = ['organs', 'people', 'places', 'accords', 'periods'] as const
type Kind = (typeof kinds)[number]

/** Files of one kind: `places.yaml`, and further ones such as `places-villages.yaml`, in the order of their names. */
const filesOf = (folder: string, kind: Kind): readonly string[] =>
  readdirSync(folder).filter((name) => new RegExp(`^${kind}(-[a-z0-9-]+)?\\.yaml$`).test(name)).sort().map((name) => join(folder, name))

const readAll = <T>(folder: string, kind: Kind, shape: Shape<T>): readonly Placed<T>[] => filesOf(folder, kind).flatMap((path) => readYaml(path, placed(shape)))

const checkFiles = (folder: string): void => {
  const odd = readdirSync(folder).find((name) => /\.ya?ml$/.test(name) && name !== 'pack.yaml' && !kinds.some((kind) => new RegExp(`^${kind}(-[a-z0-9-]+)?\\.yaml$`).test(name)))
  if (odd !== undefined) throw new Problem('pack-malformed', { file: odd, where: 'line 1', reason: `no file of this name is read; there are: pack.yaml, ${kinds.map((kind) => `${kind}.yaml`).join(', ')}` })
}

const checkUnique = (placedRows: readonly Placed<{ readonly id: string }>[]): void => {
  const seen = new Map<string, Placed<{ readonly id: string }>>()
  for (const one of placedRows) {
    const first = seen.get(one.row.id)
    if (first !== undefined) malformed(one.node, one.at, `the id ${one.row.id} is taken already by ${first.at.file}, line ${first.at.lineOf(first.node)}`)
    seen.set(one.row.id, one)
  }
}

const checkParties = <T>(placedRows: readonly Placed<T>[], known: ReadonlySet<string>, idsOf: (row: T) => readonly string[]): void => {
  for (const one of placedRows) {
    const unknown = idsOf(one.row).find((id) => !known.has(id))
    if (unknown !== undefined) malformed(one.node, one.at, `the party ${unknown} is unknown; add it to the parties of pack.yaml`)
  }
}

const checkOffices = (people: readonly Placed<PersonRow>[]): void => {
  for (const { row: person, node, at } of people) {
    const wrong = person.offices.find((office) => office.to !== null && office.to < office.from.slice(0, office.to.length))
    if (wrong !== undefined) malformed(node, at, `the office ${wrong.title} ends on ${wrong.to}, before it begins on ${wrong.from}`)
  }
}

const checkProvisions = (accords: readonly Placed<AccordRow>[]): void => {
  for (const { row: accord, node, at } of accords) {
    const ids = accord.provisions.map((provision) => provision.id)
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    if (twice !== undefined) malformed(node, at, `${accord.id} has two provisions of the id ${twice}`)
  }
}

const checkContainers = (places: readonly Placed<PlaceRow>[]): void => {
  const ids = new Set(places.map((place) => place.row.id))
  for (const { row: place, node, at } of places) if (place.in !== undefined && !ids.has(place.in)) malformed(node, at, `${place.id} lies in ${place.in}, which no row describes`)
}

/** Reads the folder of one conflict pack; throws `pack-malformed` with file and line at the first row that is wrong. */
export const loadPack = (folder: string): ConflictPack => {
  const headFile = join(folder, 'pack.yaml')
  if (!existsSync(headFile)) throw new Problem('pack-malformed', { file: 'pack.yaml', where: folder, reason: 'the file is missing' })
  checkFiles(folder)
  const head = readYaml(headFile, headShape)
  const organRows = readAll(folder, 'organs', organShape)
  const people = readAll(folder, 'people', personShape)
  const places = readAll(folder, 'places', placeShape)
  const accords = readAll(folder, 'accords', accordShape)
  const periods = readAll(folder, 'periods', periodShape)
  for (const rows of [head.parties, people, places, accords, periods]) checkUnique(rows)
  const known = new Set([...head.parties.map((party) => party.row.id), ...statesPack().parties.map((party) => party.id)])
  const zone = Object.keys(head.zones).find((id) => !known.has(id))
  if (zone !== undefined) throw new Problem('pack-malformed', { file: 'pack.yaml', where: 'zones', reason: `the party ${zone} is unknown` })
  checkParties(head.parties, known, (party) => party.kin ?? [])
  checkParties(organRows, known, (one) => [one.party])
  checkParties(people, known, (one) => one.offices.map((office) => office.party))
  checkParties(places, known, (one) => Object.keys(one.names))
  checkParties(accords, known, (one) => [...one.parties, ...one.provisions.flatMap((provision) => provision.binds)])
  checkOffices(people)
  checkProvisions(accords)
  checkContainers(places)
  const rowsOf = <T>(all: readonly Placed<T>[]): readonly T[] => all.map((one) => one.row)
  return {
    name: head.name, title: head.title, zones: head.zones, parties: rowsOf(head.parties), organs: rowsOf(organRows), people: rowsOf(people), places: rowsOf(places),
    accords: rowsOf(accords), periods: rowsOf(periods),
  }
}

/** Names of the conflict packs that lie in `root` (default: the `conflicts/` that comes with audiatur), sorted. */
export const packNames = (root: string = fileURLToPath(new URL('../../conflicts', import.meta.url))): readonly string[] =>
  existsSync(root) ? readdirSync(root).filter((name) => existsSync(join(root, name, 'pack.yaml'))).sort() : []

/** The named packs in the order given and, last, the pack of states, as ResolveContext wants them; throws `pack-missing` or `pack-malformed`. */
export const loadPacks = (wanted: readonly string[], root: string = fileURLToPath(new URL('../../conflicts', import.meta.url))): readonly ConflictPack[] => {
  const known = packNames(root)
  const missing = wanted.find((name) => !known.includes(name))
  if (missing !== undefined) throw new Problem('pack-missing', { name: missing, known: known.join(', ') || 'none' })
  return [...wanted.map((name) => loadPack(join(root, name))), statesPack()]
}
