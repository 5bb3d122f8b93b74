import type { Kysely } from 'kysely'
import type { Entry, EntryContent, Made } from '../model/entry.js'
import { canonicalJson } from '../ledger/canonical.js'
import { entryHash, subjectOf } from '../ledger/entries.js'
import { hashOfHex, hexOf } from '../ledger/hash.js'
import { appendLeaf, emptyFrontier } from '../ledger/tree.js'
import type { Frontier } from '../ledger/tree.js'
import type { EntryTable, Tables } from './tables.js'

const frontierKey = 'frontier'
/** Rows per insert statement: five columns each stay far under both databases' limit of parameters. */
const batch = 500

/** Writes a named value over its former one. */
export const writeState = async (database: Kysely<Tables>, key: string, value: string): Promise<void> => {
  await database.insertInto('state').values({ key, value }).onConflict((conflict) => conflict.column('key').doUpdateSet({ value })).execute()
}

/** Reads a named value. */
export const readState = async (database: Kysely<Tables>, key: string): Promise<string | undefined> =>
  (await database.selectFrom('state').select('value').where('key', '=', key).executeTakeFirst())?.value

const written = (frontier: Frontier): string => canonicalJson({ size: frontier.size, peaks: frontier.peaks.map(({ size, hash }) => ({ size, hash: hexOf(hash) })) })

/** The log's frontier as of its last append. */
export const readFrontier = async (database: Kysely<Tables>): Promise<Frontier> => {
  const value = await readState(database, frontierKey)
  if (value === undefined) return emptyFrontier
  const { size, peaks } = JSON.parse(value) as { readonly size: number; readonly peaks: readonly { readonly size: number; readonly hash: string }[] }
  return { size, peaks: peaks.map((peak) => ({ size: peak.size, hash: hashOfHex(peak.hash) })) }
}

/** Appends contents to the log in order; to be called inside the transaction that changes what holds now. */
export const appendEntries = async (database: Kysely<Tables>, contents: readonly EntryContent[], made: Made): Promise<readonly Entry[]> => {
  if (contents.length === 0) return []
  let frontier = await readFrontier(database)
  const entries: Entry[] = []
  const rows: EntryTable[] = []
  for (const content of contents) {
    const entry: Entry = { index: frontier.size, content, made }
    const leaf = entryHash(entry)
    frontier = appendLeaf(frontier, leaf)
    entries.push(entry)
    rows.push({ position: entry.index, kind: content.kind, subject: subjectOf(entry), json: canonicalJson(entry), leaf: hexOf(leaf) })
  }
  for (let at = 0; at < rows.length; at += batch) await database.insertInto('entries').values(rows.slice(at, at + batch)).execute()
  await writeState(database, frontierKey, written(frontier))
  return entries
}
