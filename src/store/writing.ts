import type { Kysely } from 'kysely'
import type { Claim } from '../model/claim.js'
import type { DatedDocument } from '../model/document.js'
import type { Decision, Entry, EntryContent, Made } from '../model/entry.js'
import type { Incident } from '../model/incident.js'
import type { Reconciled } from '../model/reconciled.js'
import { canonicalJson } from '../ledger/canonical.js'
import { appendEntries, readFrontier, readState, writeState } from './log.js'
import type { Saved } from './store.js'
import type { ClaimTable, Tables } from './tables.js'

const batch = 500
/** The state of claims that the incidents were derived from; absent while they are stale. */
const reconciledKey = 'reconciled'
/** All that reconcile/ gave besides the incidents, as one value: it is always replaced as a whole. */
export const viewsKey = 'views'
const rereadReason = 'read anew: no longer found, or changed'

const chunks = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch))

/** Which of the new findings differ from those that hold, and which of those that hold are no longer found or have changed. */
const compare = (held: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): { readonly fresh: readonly string[]; readonly gone: readonly string[] } => ({
  fresh: [...found].filter(([id, json]) => held.get(id) !== json).map(([id]) => id),
  gone: [...held].filter(([id, json]) => found.get(id) !== json).map(([id]) => id),
})

const retired = (ids: readonly string[]): readonly EntryContent[] => ids.map((id) => ({ kind: 'retired', id, reason: rereadReason }))

const saveDocument = async (database: Kysely<Tables>, document: DatedDocument, claimCount: number, made: Made): Promise<number> => {
  const { text, ...rest } = document
  const row = { name: document.name, language_status: document.language.status, claim_count: claimCount, json: canonicalJson(rest), text }
  const held = await database.selectFrom('documents').select(['name', 'language_status', 'claim_count', 'json', 'text']).where('id', '=', document.id).executeTakeFirst()
  if (held !== undefined) {
    if (canonicalJson(held) !== canonicalJson(row)) await database.updateTable('documents').set(row).where('id', '=', document.id).execute()
    return 0
  }
  const { id, name, retrieved } = document
  const [entry] = await appendEntries(database, [{ kind: 'document', document: { id, name, retrieved } }], made)
  await database.insertInto('documents').values({ id, position: entry?.index ?? 0, ...row }).execute()
  return 1
}

/** Saves a reading in one transaction: document, claims, entries. */
export const saveReading = (database: Kysely<Tables>, document: DatedDocument, claims: readonly Claim[], made: Made): Promise<Saved> =>
  database.transaction().execute(async (transaction) => {
    const rows: readonly ClaimTable[] = claims.map((claim) => ({
      id: claim.id, document: document.id, start: claim.span.start, type: claim.frame.type, speaker: claim.attribution.speaker.party, json: canonicalJson(claim),
    }))
    const held = await transaction.selectFrom('claims').select(['id', 'json']).where('document', '=', document.id).execute()
    const { fresh, gone } = compare(new Map(held.map((row) => [row.id, row.json])), new Map(rows.map((row) => [row.id, row.json])))
    const added = await saveDocument(transaction, document, rows.length, made)
    const freshIds = new Set(fresh)
    const contents: readonly EntryContent[] = claims.filter((claim) => freshIds.has(claim.id)).map((claim) => ({ kind: 'claim', claim }))
    if (gone.length > 0) await transaction.deleteFrom('claims').where('id', 'in', gone).execute()
    for (const some of chunks(rows.filter((row) => freshIds.has(row.id)))) await transaction.insertInto('claims').values(some).execute()
    const entries = await appendEntries(transaction, [...retired(gone), ...contents], made)
    if (added + entries.length > 0) await transaction.deleteFrom('state').where('key', '=', reconciledKey).execute()
    return { appended: added + contents.length, retired: gone.length }
  })

/** First day that any account of the incident's time names, for sorting; `9999` where none does. */
const earliestOf = (incident: Incident): string =>
  incident.fields.time.accounts.map((account) => /\d{4}[\dX-]*/.exec(account.value)?.[0]).filter((value) => value !== undefined).sort()[0] ?? '9999'

/** Replaces incidents and views in one transaction. */
export const saveReconciled = (database: Kysely<Tables>, { incidents, ...views }: Reconciled, made: Made): Promise<Saved> =>
  database.transaction().execute(async (transaction) => {
    const json = new Map(incidents.map((incident) => [incident.id, canonicalJson(incident)]))
    const held = await transaction.selectFrom('incidents').select(['id', 'json']).execute()
    const { fresh, gone } = compare(new Map(held.map((row) => [row.id, row.json])), json)
    const freshIds = new Set(fresh)
    const changed = incidents.filter((incident) => freshIds.has(incident.id))
    for (const ids of chunks(gone)) {
      await transaction.deleteFrom('incidents').where('id', 'in', ids).execute()
      await transaction.deleteFrom('incident_documents').where('incident', 'in', ids).execute()
    }
    for (const some of chunks(changed)) {
      await transaction.insertInto('incidents').values(some.map((incident) => ({ id: incident.id, type: incident.type, earliest: earliestOf(incident), json: json.get(incident.id) ?? '' }))).execute()
    }
    const links = changed.flatMap((incident) => [...new Set(incident.documents)].map((document) => ({ incident: incident.id, document })))
    for (const some of chunks(links)) await transaction.insertInto('incident_documents').values(some).execute()
    await appendEntries(transaction, [...retired(gone), ...changed.map((incident) => ({ kind: 'incident', incident }) as const)], made)
    await writeState(transaction, viewsKey, canonicalJson(views))
    await writeState(transaction, reconciledKey, canonicalJson(made))
    return { appended: changed.length, retired: gone.length }
  })

/** Appends a decision; incidents derived before it are stale. */
export const saveDecision = (database: Kysely<Tables>, decision: Decision, made: Made): Promise<Entry> =>
  database.transaction().execute(async (transaction) => {
    const [entry] = await appendEntries(transaction, [{ kind: 'decision', decision }], made)
    await transaction.deleteFrom('state').where('key', '=', reconciledKey).execute()
    if (entry === undefined) throw new Error('the log took no entry for a decision')
    return entry
  })

/** True where the incidents follow from the claims that hold now under `made`, or where there is nothing to derive from. */
export const isReconciled = async (database: Kysely<Tables>, made: Made): Promise<boolean> =>
  (await readState(database, reconciledKey)) === canonicalJson(made) || (await readFrontier(database)).size === 0
