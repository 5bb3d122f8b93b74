import type { Kysely } from 'kysely'
import type { Claim } from '../model/claim.js'
import type { DatedDocument } from '../model/document.js'
import type { Decision, Entry } from '../model/entry.js'
import type { Incident } from '../model/incident.js'
import { hashOfHex } from '../ledger/hash.js'
import { frontierHead } from '../ledger/tree.js'
import { readFrontier, readState } from './log.js'
import type { Counts, DocumentLine, Page, Store, Views } from './store.js'
import type { Tables } from './tables.js'
import { viewsKey } from './writing.js'

const everything: Page = { from: 0, limit: 1_000_000_000 }

const decisionOf = (json: string): Decision => {
  const { content } = JSON.parse(json) as Entry
  if (content.kind !== 'decision') throw new Error(`entry of kind ${content.kind} where a decision was expected`)
  return content.decision
}

const lineOf = (row: { readonly json: string; readonly claim_count: number }): DocumentLine => {
  const { id, name, outlet, language, published, retrieved } = JSON.parse(row.json) as Omit<DatedDocument, 'text'>
  return { id, name, outlet, language, published, retrieved, claims: row.claim_count }
}

const documentOf = (row: { readonly json: string; readonly text: string }): DatedDocument => ({ ...(JSON.parse(row.json) as Omit<DatedDocument, 'text'>), text: row.text })

const documentReaders = (database: Kysely<Tables>): Pick<Store, 'hasDocument' | 'document' | 'documents' | 'fullDocuments'> => ({
  hasDocument: async (id) => (await database.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst()) !== undefined,
  document: async (id) => {
    const row = await database.selectFrom('documents').select(['json', 'text']).where('id', '=', id).executeTakeFirst()
    return row === undefined ? undefined : documentOf(row)
  },
  fullDocuments: async () => (await database.selectFrom('documents').select(['json', 'text']).orderBy('position').execute()).map(documentOf),
  documents: async ({ from, limit } = everything) =>
    (await database.selectFrom('documents').select(['json', 'claim_count']).orderBy('position').limit(limit).offset(from).execute()).map(lineOf),
})

const findingReaders = (database: Kysely<Tables>): Pick<Store, 'claim' | 'claims' | 'incident' | 'incidents' | 'incidentsOf'> => ({
  claim: async (id) => {
    const row = await database.selectFrom('claims').select('json').where('id', '=', id).executeTakeFirst()
    return row === undefined ? undefined : (JSON.parse(row.json) as Claim)
  },
  claims: async (document) => {
    const query = database.selectFrom('claims').innerJoin('documents', 'documents.id', 'claims.document').select('claims.json as json')
      .orderBy('documents.position').orderBy('claims.start').orderBy('claims.id')
    const rows = await (document === undefined ? query : query.where('claims.document', '=', document)).execute()
    return rows.map((row) => JSON.parse(row.json) as Claim)
  },
  incident: async (id) => {
    const row = await database.selectFrom('incidents').select('json').where('id', '=', id).executeTakeFirst()
    return row === undefined ? undefined : (JSON.parse(row.json) as Incident)
  },
  incidents: async ({ from, limit } = everything) =>
    (await database.selectFrom('incidents').select('json').orderBy('earliest').orderBy('id').limit(limit).offset(from).execute()).map((row) => JSON.parse(row.json) as Incident),
  incidentsOf: async (document) =>
    (await database.selectFrom('incidents').innerJoin('incident_documents', 'incident_documents.incident', 'incidents.id').select('incidents.json as json')
      .where('incident_documents.document', '=', document).orderBy('incidents.earliest').orderBy('incidents.id').execute()).map((row) => JSON.parse(row.json) as Incident),
})

const logReaders = (database: Kysely<Tables>): Pick<Store, 'decisions' | 'entries' | 'history' | 'leafHashes' | 'head'> => ({
  decisions: async (subject) => {
    const query = database.selectFrom('entries').select('json').where('kind', '=', 'decision').orderBy('position')
    return (await (subject === undefined ? query : query.where('subject', '=', subject)).execute()).map((row) => decisionOf(row.json))
  },
  entries: async ({ from, limit }) =>
    (await database.selectFrom('entries').select('json').where('position', '>=', from).orderBy('position').limit(limit).execute()).map((row) => JSON.parse(row.json) as Entry),
  history: async (subject) => (await database.selectFrom('entries').select('json').where('subject', '=', subject).orderBy('position').execute()).map((row) => JSON.parse(row.json) as Entry),
  leafHashes: async () => (await database.selectFrom('entries').select('leaf').orderBy('position').execute()).map((row) => hashOfHex(row.leaf)),
  head: async () => {
    const frontier = await readFrontier(database)
    return { size: frontier.size, hash: frontierHead(frontier) }
  },
})

const countRows = async (database: Kysely<Tables>, table: 'documents' | 'claims' | 'incidents' | 'entries'): Promise<number> =>
  Number((await database.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count)

const counts = async (database: Kysely<Tables>): Promise<Counts> => {
  const unread = await database.selectFrom('documents').select(({ fn }) => fn.countAll<number>().as('count')).where('language_status', '=', 'not-read').executeTakeFirstOrThrow()
  const [documents, claims, incidents, entries] = [await countRows(database, 'documents'), await countRows(database, 'claims'), await countRows(database, 'incidents'), await countRows(database, 'entries')]
  return { documents, unread: Number(unread.count), claims, incidents, entries }
}

const idsLike = async (database: Kysely<Tables>, beginning: string): Promise<readonly string[]> => {
  const end = `${beginning}\u{10ffff}`
  const found: string[] = []
  for (const table of ['claims', 'incidents', 'documents'] as const) {
    const rows = await database.selectFrom(table).select('id').where('id', '>=', beginning).where('id', '<', end).orderBy('id').limit(10).execute()
    found.push(...rows.map((row) => row.id))
  }
  return found.slice(0, 10)
}

/** All reading methods of a store over its database. */
export const readers = (database: Kysely<Tables>): Omit<Store, 'saveReading' | 'saveReconciled' | 'saveDecision' | 'isReconciled' | 'close'> => ({
  ...documentReaders(database), ...findingReaders(database), ...logReaders(database),
  views: async () => {
    const value = await readState(database, viewsKey)
    return value === undefined ? undefined : (JSON.parse(value) as Views)
  },
  counts: () => counts(database), idsLike: (beginning) => idsLike(database, beginning),
})
