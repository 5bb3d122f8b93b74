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
import { openJoins, type Joins } from './carry.js'
import { openLineages, type Lineages } from './lineage.js'
import { markClaim, markClash, markDocument, markIncident } from './marks.js'
import { movementOf } from './movements.js'
import { byText } from './partition.js'
import { openPositions, type Positions } from './positions.js'
import { openRoster, type Roster } from './roster.js'
import { settle } from './settle.js'

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

interface State {
  readonly context: ReconcileContext
  readonly claims: Map<string, Claim>
  readonly documents: Map<string, ReconcileDocument>
  readonly decisions: Decision[]
  /** Names of the sources that carry one id with different texts. */
  readonly clashes: Map<string, Set<string>>
  desk: Desk
  books: Books
}

/** What is kept in order between two calls, so that a small change costs little. */
interface Books {
  readonly lineages: Lineages
  readonly positions: Positions
  readonly accords: Accords
  readonly joins: Joins
  /** Clusters before any decision, by the id of their first group. */
  readonly clusters: Roster<Cluster>
  readonly made: Map<Cluster, Made>
  readonly incidents: Roster<Made>
  readonly apart: Roster<Apart>
  readonly marks: Roster<readonly Mark[]>
}

const openBooks = ({ accords, commonWords = {} }: ReconcileContext): Books => ({
  lineages: openLineages(commonWords), positions: openPositions(), accords: openAccords(accords), joins: openJoins(),
  clusters: openRoster(), made: new Map(), incidents: openRoster(), apart: openRoster(), marks: openRoster(),
})

const rejected = (decisions: readonly Decision[]): ReadonlySet<string> => {
  const last = new Map<string, string>()
  for (const { subject, kind } of [...decisions].sort((one, other) => byText(one.at, other.at))) if (kind === 'reject' || kind === 'confirm') last.set(subject, kind)
  return new Set([...last].flatMap(([subject, kind]) => (kind === 'reject' ? [subject] : [])))
}

const makeOf = (cluster: Cluster, { books, desk }: State): Made => {
  const incident = incidentOf(cluster.members, cluster.links, { lineageOf: books.lineages.lineageOf, namesSpeaker: (document) => desk.naming.has(document) })
  return {
    incident, dates: datesFrom(incident, cluster.members), contact: contactOf(incident, cluster.members),
    movement: movementOf(incident, cluster.members), marks: markIncident(incident),
  }
}

const isIncident = (cluster: Cluster): boolean => cluster.members.some((member) => member.role === 'event')

/** Incidents in order of their first told time. */
const orderOf = ({ incident }: Made): string => `${incident.fields.time.accounts[0]?.value ?? '9999'}|${incident.id}`

const putCluster = (state: State, key: string, cluster: Cluster | null): void => {
  const { books } = state
  const before = books.clusters.get(key)
  const known = before === undefined ? undefined : books.made.get(before)
  if (before !== undefined) books.made.delete(before)
  if (known !== undefined) books.incidents.put(orderOf(known), null)
  books.clusters.put(key, cluster)
  if (cluster === null || !isIncident(cluster)) return
  const made = makeOf(cluster, state)
  books.made.set(cluster, made)
  books.incidents.put(orderOf(made), made)
}

/** Incidents after the decisions; those that no decision touches are taken as they stand. */
const decidedFrom = (state: State): { readonly made: readonly Made[]; readonly alone: readonly Cluster[] } => {
  const { books, decisions } = state
  if (!decisions.some((decision) => decision.kind === 'merge' || decision.kind === 'split')) return { made: books.incidents.list(), alone: [] }
  const clusters = applyDecisions(books.clusters.list(), decisions)
  const made = clusters.filter(isIncident).map((cluster) => books.made.get(cluster) ?? makeOf(cluster, state))
  const ordered = made.map((one) => ({ one, key: orderOf(one) })).sort((one, other) => byText(one.key, other.key)).map(({ one }) => one)
  return { made: ordered, alone: clusters.filter((cluster) => !isIncident(cluster)) }
}

const noteFloats = (state: State, floats: ReadonlySet<string>): void => {
  for (const id of floats) {
    const float = state.desk.floats.get(id)
    const isApart = float !== undefined && float.profile.role !== 'event' && float.found?.group === null
    state.books.apart.put(id, isApart && float.found?.group === null ? { claim: id, reason: float.found.reason } : null)
    const marks = float === undefined ? [] : markClaim(float.profile, float.found?.group != null, float.near?.group === null && float.near.ambiguous)
    state.books.marks.put(id, marks.length === 0 ? null : marks)
  }
}

const apartFrom = (state: State, alone: readonly Cluster[]): readonly Apart[] => {
  const split = alone.flatMap((cluster) => cluster.members.map((member) => ({ claim: member.claim.id, reason: 'split off from the incident that it spoke of' })))
  const waiting = [...state.desk.waiting.values()].flat().map((claim) => ({ claim: claim.id, reason: `its document ${claim.document} is not there` }))
  const dropped = [...rejected(state.decisions)].filter((id) => state.claims.has(id)).map((claim) => ({ claim, reason: 'rejected in review' }))
  const more = [...split, ...waiting, ...dropped]
  const listed = state.books.apart.list()
  return more.length === 0 ? listed : [...listed, ...more].sort((one, other) => byText(one.claim, other.claim))
}

const recordOf = (state: State): Reconciled => {
  const { desk, books } = state
  const settled = settle(desk)
  noteFloats(state, settled.floats)
  const { off, on } = books.joins.update(settled.units, desk.units)
  for (const key of off) putCluster(state, key, null)
  for (const [key, cluster] of on) putCluster(state, key, cluster)
  const { made, alone } = decidedFrom(state)
  return {
    incidents: made.map((one) => one.incident),
    dates: made.flatMap((one) => one.dates),
    lineages: books.lineages.all(), quotings: books.lineages.quotings(),
    accords: books.accords.all(), positions: books.positions.all(),
    contacts: made.flatMap((one) => one.contact ?? []), movements: made.flatMap((one) => one.movement ?? []),
    apart: apartFrom(state, alone),
    marks: [...[...state.clashes].map(([id, names]) => markClash(id, names)).sort((one, other) => byText(one.subject, other.subject)), ...books.marks.list().flat(), ...made.flatMap((one) => one.marks)],
  }
}

const takeAll = (state: State, documents: Iterable<ReconcileDocument>, claims: Iterable<Claim>): void => {
  const { desk, books } = state
  const without = rejected(state.decisions)
  for (const document of documents) {
    takeDocument(desk, document)
    const marks = markDocument(document)
    books.marks.put(document.id, marks.length === 0 ? null : marks)
    for (const kin of books.lineages.add(document)) {
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
    state.books.positions.add(profile)
    state.books.accords.add(profile)
  }
}

/** True where `document` stays rather than `known`, whichever came first: by text, then by when it was taken in and under which name. */
const staysBefore = (document: ReconcileDocument, known: ReconcileDocument): boolean =>
  (byText(document.text, known.text) || byText(document.retrieved, known.retrieved) || byText(document.name, known.name)) < 0

/** Takes documents in; of several with one id one stays, and `clash` is true where that changes what others were made from. */
const takeNewDocuments = (state: State, documents: readonly ReconcileDocument[]): { readonly fresh: readonly ReconcileDocument[]; readonly clash: boolean } => {
  let clash = false
  const fresh: ReconcileDocument[] = []
  for (const document of documents) {
    const known = state.documents.get(document.id)
    if (known === undefined) fresh.push(document)
    else if (known.text !== document.text) {
      clash = true
      const names = state.clashes.get(document.id) ?? new Set([known.name])
      state.clashes.set(document.id, names.add(document.name))
    }
    if (known !== undefined && !staysBefore(document, known)) continue
    clash ||= known !== undefined
    state.documents.set(document.id, document)
  }
  return { fresh, clash }
}

/** A reconciler with nothing in it. What it gives depends on the set of all that was added, never on the order or the batches. */
export const openReconciler = (context: ReconcileContext): Reconciler => {
  const state: State = {
    context, claims: new Map(), documents: new Map(), decisions: [], clashes: new Map(), desk: openDesk(), books: openBooks(context),
  }
  const add = (input: ReconcileInput): Reconciled => {
    const { fresh, clash } = takeNewDocuments(state, input.documents)
    const claims = input.claims.filter((claim) => !state.claims.has(claim.id))
    for (const claim of claims) state.claims.set(claim.id, claim)
    const before = state.decisions.length
    state.decisions.push(...(input.decisions ?? []))
    const review = state.decisions.slice(before).some((decision) => decision.kind === 'reject' || decision.kind === 'confirm')
    if (clash || review) {
      state.desk = openDesk()
      state.books = openBooks(context)
    }
    const [documents, taken] = clash || review ? [state.documents.values(), [...state.claims.values()]] : [fresh, claims]
    takeAll(state, documents, taken)
    noteFresh(state)
    return recordOf(state)
  }
  return { add }
}
