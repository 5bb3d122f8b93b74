import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../../src/languages/en/index.js'
import type { ConflictPack } from '../../src/model/conflict.js'
import type { GazetteerRow } from '../../src/model/gazetteer.js'
import type { Incident, TollLine } from '../../src/model/incident.js'
import type { Place } from '../../src/model/mention.js'
import { openKnowledge, modelFolder, type Knowledge } from '../../src/pipeline/knowledge.js'
import { readOne, reconcileAll } from '../../src/pipeline.js'
import { openModel, type Model } from '../../src/text/model.js'
import type { Figure, MeasureContext } from '../figure.js'

/** One coded event of UCDP-AEC with its text. */
export interface Coded {
  readonly id: number
  readonly start_date: string
  readonly end_date: string
  readonly source_date: string
  readonly side_a_name: string
  readonly side_b_name: string
  readonly deaths_side_a: number
  readonly deaths_side_b: number
  readonly deaths_civilian: number
  readonly deaths_unknown: number
  readonly deaths_low: number
  readonly deaths_high: number
  readonly location_root_name: string
  readonly source_article: string
}

/** Names that UCDP gives to states, where they differ from the pack's. */
const ucdpName = (name: string): string => name.replace(/\s*\(.*\)$/, '')

const stateOf = (name: string, states: ConflictPack): string | null => {
  const wanted = ucdpName(name)
  return states.parties.find((party) => party.name === wanted || party.names.includes(wanted))?.id ?? null
}

/** A side as UCDP codes it: the state of a government, or null for armed groups. */
const sideState = (name: string, states: ConflictPack): string | null => (name.startsWith('Government of ') ? stateOf(name.slice('Government of '.length), states) : null)

/** True where one of the incident's told days lies in the coded days. */
const dayRight = (incident: Incident, coded: Coded): boolean => incident.fields.time.accounts.some(({ value }) => {
  const [from = '', to = from] = value.replaceAll('?', '').split('/')
  return from.slice(0, 10) <= coded.end_date && to.slice(0, 10) >= coded.start_date && /^\d{4}-\d{2}-\d{2}/.test(from) && /^\d{4}-\d{2}-\d{2}/.test(to)
})

const placeState = (place: Place, find: (name: string) => readonly GazetteerRow[]): string | null =>
  find(place.name).find((row) => row.id === place.id)?.state || null

/** True where a place of the incident lies in the coded country, or, where it tells no place whose country is known, that country is a party. */
const countryRight = (incident: Incident, coded: Coded, { gazetteer, states: pack }: Knowledge): boolean => {
  const wanted = stateOf(coded.location_root_name, pack)
  const states = incident.fields.place.accounts.flatMap(({ value }) => placeState(value, (name) => gazetteer.find(name)) ?? [])
  return wanted !== null && (states.length === 0 ? incident.parties.includes(wanted) : states.includes(wanted))
}

type Deaths = Readonly<Record<'a' | 'b' | 'civilian' | 'unknown', number>>

/** The one side that is said to have used the force of which this line's people died, or null. */
const killerOf = (line: TollLine, incident: Incident): string | null => {
  const claims = new Set(line.figures.flatMap((figure) => figure.claims))
  const killers = incident.fields.initiator.accounts.filter((account) => account.claims.some((claim) => claims.has(claim))).map((account) => account.value)
  return killers.length === 1 ? killers[0] ?? null : null
}

/** Whose deaths a line tells in UCDP's terms (a recognised government without the capital is `Forces of …` there): civilians whoever they belong to, then the side whose state it is, then the other where that is a group; fighters of no told side, killed by one side, are the other's. */
const columnOf = (line: TollLine, incident: Incident, coded: Coded, states: ConflictPack): keyof Deaths => {
  if (['civilian', 'medic', 'journalist'].includes(line.standing)) return 'civilian'
  const [a, b] = [sideState(coded.side_a_name, states), sideState(coded.side_b_name, states)]
  if (line.whose === 'both') return 'unknown'
  if (line.whose === null) {
    const killer = killerOf(line, incident)
    return killer === null ? 'unknown' : killer === a ? 'b' : killer === b ? 'a' : 'unknown'
  }
  if (line.whose === a) return 'a'
  if (line.whose === b) return 'b'
  if (a !== null && b === null) return 'b'
  if (b !== null && a === null) return 'a'
  if (a === null && b === null && line.whose === stateOf(coded.location_root_name, states)) {
    const stateSides = ([['a', coded.side_a_name], ['b', coded.side_b_name]] as const).filter(([, name]) => name.startsWith('Forces of '))
    if (stateSides.length === 1) return stateSides[0]?.[0] ?? 'unknown'
  }
  const named = (side: string): boolean => side.toLowerCase().includes(line.whose?.toLowerCase().replace('org:', '') ?? '\0')
  if (named(coded.side_a_name)) return 'a'
  return named(coded.side_b_name) ? 'b' : 'unknown'
}

/** Deaths of the event itself: running totals ("since Monday") are coded with other events. */
const deathLines = (incident: Incident): readonly TollLine[] =>
  incident.tolls.filter((line) => line.kind === 'killed' && line.figures.some((figure) => figure.scope === 'incident'))

/** What coders make of a line: they count a bare plural ("casualties"), of which the record says at least one, as two. */
const codedBound = (line: TollLine, bound: number | null): number =>
  line.figures.every((figure) => (figure.low ?? 0) <= 1 && figure.high === null) ? 2 : (bound ?? 0)

/** True where the line's figures are parts of a total that another line holds. */
const isPart = (line: TollLine): boolean => line.figures.every((figure) => figure.partOf !== null)

/** Where a total of both sides is told with the part of one, the rest is the other's. */
const otherColumn = { a: 'b', b: 'a', civilian: 'unknown', unknown: 'unknown' } as const

const deathsRight = (incident: Incident, coded: Coded, states: ConflictPack): boolean => {
  const deaths = { a: 0, b: 0, civilian: 0, unknown: 0 }
  const lines = deathLines(incident)
  const parts = lines.filter(isPart)
  for (const line of lines) {
    const own = line.whose === 'both' ? parts : []
    const told = own.reduce((sum, part) => sum + codedBound(part, part.low), 0)
    const [only] = own
    deaths[own.length === 1 && only !== undefined ? otherColumn[columnOf(only, incident, coded, states)] : columnOf(line, incident, coded, states)] += codedBound(line, line.low) - told
  }
  return deaths.a === coded.deaths_side_a && deaths.b === coded.deaths_side_b && deaths.civilian === coded.deaths_civilian && deaths.unknown === coded.deaths_unknown
}

const boundsRight = (incident: Incident, coded: Coded): boolean => {
  const sum = (bound: (line: TollLine) => number | null): number => deathLines(incident).filter((line) => !isPart(line)).reduce((total, line) => total + codedBound(line, bound(line)), 0)
  return sum((line) => line.low) === coded.deaths_low && sum((line) => line.high) === coded.deaths_high
}

/** The incidents that one text gives, read alone. */
export const incidentsOf = async (coded: Coded, knowledge: Knowledge, model: Model): Promise<readonly Incident[]> => {
  const line = JSON.stringify({ text: coded.source_article, date: coded.source_date.slice(0, 10) })
  const { document, claims } = await readOne({ name: `${coded.id}.jsonl`, bytes: new TextEncoder().encode(line), format: 'json-lines', retrieved: '2026-01-01T00:00:00Z' }, knowledge, () => Promise.resolve(model))
  return reconcileAll([document], claims, [], knowledge).incidents
}

/** The coded events of the set; null where it is absent. */
export const readUcdp = (shared: string): readonly Coded[] | null => {
  const file = join(shared, 'eval/ucdp-aec/dev.jsonl')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Coded) : null
}

/** What one text's incidents have right of the coded event. */
export const judge = (incidents: readonly Incident[], coded: Coded, knowledge: Knowledge): { readonly found: boolean; readonly deaths: boolean; readonly bounds: boolean } => {
  const matching = incidents.filter((incident) => incident.type === 'ASSAULT' && dayRight(incident, coded) && countryRight(incident, coded, knowledge))
  return { found: matching.length > 0, deaths: matching.some((incident) => deathsRight(incident, coded, knowledge.states)), bounds: matching.some((incident) => boundsRight(incident, coded)) }
}

/** Events among the incidents read from their text (day and country right); of these, deaths by side and low–high. */
export async function* measureUcdp({ shared, note }: MeasureContext): AsyncIterable<Figure> {
  const set = 'ucdp-aec'
  const all = readUcdp(shared)
  if (all === null) { yield { measure: 'reconcile.incidents', set, value: null, reason: 'eval/ucdp-aec is absent' }; return }
  const knowledge = openKnowledge('auto')
  const model = await openModel(modelFolder(english))
  const judged = []
  for (const coded of all) judged.push(judge(await incidentsOf(coded, knowledge, model), coded, knowledge))
  await model.close()
  note(`UCDP-AEC: ${all.length} texts read`)
  const found = judged.filter((one) => one.found)
  const share = (of: readonly unknown[], among: readonly unknown[]): number => (among.length === 0 ? 0 : of.length / among.length)
  yield { measure: 'reconcile.incidents', set, value: share(found, judged), n: judged.length, goal: 0.75 }
  yield { measure: 'reconcile.deaths', set, value: share(found.filter((one) => one.deaths), found), n: found.length, goal: 0.7 }
  yield { measure: 'reconcile.bounds', set, value: share(found.filter((one) => one.bounds), found), n: found.length, goal: 0.7 }
}
