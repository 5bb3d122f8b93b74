import type { Claim } from '../model/claim.js'
import type { Decision } from '../model/entry.js'
import type { Incident } from '../model/incident.js'
import type { Apart, Contact, CorroboratedDate, Mark, Movement, Reconciled } from '../model/reconciled.js'
import { openAccords, type Accords } from './accords.js'
import { contactOf } from './contacts.js'
import { datesFrom } from './corroborate.js'
import { applyDecisions, type Cluster } from './decide.js'
import { openDesk, takeClaim, takeDocument, type Desk } from './desk.js'
import { incidentOf } from './incident.js'
import type { ReconcileContext, ReconcileDocument, ReconcileInput } from './input.js'
import { openLineages, type Lineages } from './lineage.js'
import { markClaim, markDocument, markIncident } from './marks.js'
import { movementOf } from './movements.js'
import { byText } from './partition.js'
import { openPositions, type Positions } from './positions.js'
import { byTelling } from './profile.js'
import { settle } from './settle.js'
import { carryOver, type Unit } from './unit.js'

/** Keeps one record up to date: each call of `add` gives the record of all that was ever added. */
export interface Reconciler {
  readonly add: (input: ReconcileInput) => Reconciled
}

interface Made {
  readonly incident: Incident
  readonly dates: readonly CorroboratedDate[]
  readonly contact: Contact | null
  readonly movement: Movement | null
  readonly marks: readonly Mark[]
}

interface Kept {
  readonly units: readonly Unit[]
  readonly cluster: Cluster
}

interface State {
  readonly context: ReconcileContext
  readonly claims: Map<string, Claim>
  readonly documents: Map<string, ReconcileDocument>
  readonly decisions: Decision[]
  desk: Desk
  lineages: Lineages
  positions: Positions
  accords: Accords
  kept: Map<string, Kept>
  made: Map<Cluster, Made>
  readonly clashes: Map<string, Mark>
}

const rejected = (decisions: readonly Decision[]): ReadonlySet<string> => {
  const last = new Map<string, string>()
  for (const { subject, kind } of [...decisions].sort((one, other) => byText(one.at, other.at))) if (kind === 'reject' || kind === 'confirm') last.set(subject, kind)
  return new Set([...last].flatMap(([subject, kind]) => (kind === 'reject' ? [subject] : [])))
}

const makeOf = (cluster: Cluster, lineages: Lineages): Made => {
  const incident = incidentOf(cluster.members, cluster.links, lineages.lineageOf)
  return {
    incident, dates: datesFrom(incident, cluster.members), contact: contactOf(incident, cluster.members),
    movement: movementOf(incident, cluster.members), marks: markIncident(incident),
  }
}

const clustersOf = (state: State): readonly Cluster[] => {
  const kept = new Map<string, Kept>()
  for (const { units, links } of carryOver([...state.desk.units.values()])) {
    const key = units[0]?.group.id ?? ''
    const before = state.kept.get(key)
    const isSame = before !== undefined && before.units.length === units.length && before.units.every((unit, at) => unit === units[at])
    kept.set(key, isSame ? before : { units, cluster: { members: units.flatMap((unit) => unit.members).sort(byTelling), links: [...units.flatMap((unit) => unit.links), ...links] } })
  }
  state.kept = kept
  return applyDecisions([...kept.values()].map((one) => one.cluster), state.decisions)
}

const madeFrom = (state: State, clusters: readonly Cluster[]): readonly Made[] => {
  const made = new Map<Cluster, Made>()
  for (const cluster of clusters) {
    if (cluster.members.some((member) => member.role === 'event')) made.set(cluster, state.made.get(cluster) ?? makeOf(cluster, state.lineages))
  }
  state.made = made
  const order = ({ incident }: Made): string => `${incident.fields.time.accounts[0]?.value ?? '9999'}|${incident.id}`
  return [...made.values()].map((one) => ({ one, key: order(one) })).sort((one, other) => byText(one.key, other.key)).map(({ one }) => one)
}

const apartFrom = (state: State, clusters: readonly Cluster[]): readonly Apart[] => {
  const { desk } = state
  const floats = [...desk.floats.values()].flatMap((float): readonly Apart[] => {
    if (float.profile.role === 'event' || float.found === null || float.found.group !== null) return []
    return [{ claim: float.profile.claim.id, reason: float.found.reason }]
  })
  const alone = clusters.filter((cluster) => cluster.members.every((member) => member.role !== 'event'))
    .flatMap((cluster) => cluster.members.map((member) => ({ claim: member.claim.id, reason: 'split off from the incident that it spoke of' })))
  const waiting = [...desk.waiting.values()].flat().map((claim) => ({ claim: claim.id, reason: `its document ${claim.document} is not there` }))
  const dropped = [...rejected(state.decisions)].filter((id) => state.claims.has(id)).map((claim) => ({ claim, reason: 'rejected in review' }))
  return [...floats, ...alone, ...waiting, ...dropped].sort((one, other) => byText(one.claim, other.claim))
}

const recordOf = (state: State): Reconciled => {
  settle(state.desk)
  const clusters = clustersOf(state)
  const made = madeFrom(state, clusters)
  const marks = [
    ...state.clashes.values(),
    ...[...state.desk.documents.values()].flatMap(markDocument),
    ...[...state.desk.floats.values()].flatMap((float) => markClaim(float.profile, float.near?.group === null && float.near.ambiguous)),
    ...made.flatMap((one) => one.marks),
  ]
  return {
    incidents: made.map((one) => one.incident),
    dates: made.flatMap((one) => one.dates),
    lineages: state.lineages.all(), quotings: state.lineages.quotings(),
    accords: state.accords.all(), positions: state.positions.all(),
    contacts: made.flatMap((one) => one.contact ?? []), movements: made.flatMap((one) => one.movement ?? []),
    apart: apartFrom(state, clusters),
    marks: marks.sort((one, other) => byText(one.subject, other.subject) || byText(one.mark, other.mark)),
  }
}

const takeAll = (state: State, documents: Iterable<ReconcileDocument>, claims: Iterable<Claim>): void => {
  const { desk } = state
  const without = rejected(state.decisions)
  for (const document of documents) {
    takeDocument(desk, document)
    for (const kin of state.lineages.add(document)) {
      for (const claim of desk.claimsOf.get(kin) ?? []) {
        const group = desk.groupOfClaim.get(claim)
        if (group !== undefined) desk.changed.groups.add(group)
      }
    }
  }
  for (const claim of claims) if (!without.has(claim.id)) takeClaim(desk, claim)
}

const noteFresh = (state: State): void => {
  for (const profile of state.desk.fresh.splice(0)) {
    state.positions.add(profile)
    state.accords.add(profile)
  }
}

const startAnew = (state: State): void => {
  state.desk = openDesk()
  state.lineages = openLineages()
  state.positions = openPositions()
  state.accords = openAccords(state.context.accords)
  state.kept = new Map()
  state.made = new Map()
}

/** Of two documents with one id, the one whose text comes first in code units stays, whichever came first. */
const takeNewDocuments = (state: State, documents: readonly ReconcileDocument[]): { readonly fresh: readonly ReconcileDocument[]; readonly clash: boolean } => {
  let clash = false
  const fresh: ReconcileDocument[] = []
  for (const document of documents) {
    const known = state.documents.get(document.id)
    if (known === undefined) fresh.push(document)
    else if (known.text !== document.text) {
      clash = true
      state.clashes.set(document.id, { subject: document.id, mark: 'same-id-other-bytes', reason: `two sources with different texts carry this id (${[known.name, document.name].sort(byText).join(', ')}); the claims of both are kept` })
      if (known.text < document.text) continue
    } else continue
    state.documents.set(document.id, document)
  }
  return { fresh, clash }
}

/** A reconciler with nothing in it. What it gives depends on the set of all that was added, never on the order or the batches. */
export const openReconciler = (context: ReconcileContext): Reconciler => {
  const state: State = {
    context, claims: new Map(), documents: new Map(), decisions: [], clashes: new Map(),
    desk: openDesk(), lineages: openLineages(), positions: openPositions(), accords: openAccords(context.accords), kept: new Map(), made: new Map(),
  }
  const add = (input: ReconcileInput): Reconciled => {
    const { fresh, clash } = takeNewDocuments(state, input.documents)
    const claims = input.claims.filter((claim) => !state.claims.has(claim.id))
    for (const claim of claims) state.claims.set(claim.id, claim)
    const before = state.decisions.length
    state.decisions.push(...(input.decisions ?? []))
    const review = state.decisions.slice(before).some((decision) => decision.kind === 'reject' || decision.kind === 'confirm')
    if (clash || review) startAnew(state)
    const [documents, taken] = clash || review ? [state.documents.values(), [...state.claims.values()]] : [fresh, claims]
    takeAll(state, documents, taken)
    noteFresh(state)
    return recordOf(state)
  }
  return { add }
}
