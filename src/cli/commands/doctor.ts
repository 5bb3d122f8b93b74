import { statfsSync } from 'node:fs'
import { hexOf } from '../../ledger/hash.js'
import { entryHash } from '../../ledger/entries.js'
import { treeHead } from '../../ledger/tree.js'
import { documentId } from '../../ingest/source.js'
import { openGazetteer } from '../../ingest/gazetteer.js'
import { Problem } from '../../model/problem.js'
import { madeBy, openPacks, version } from '../../pipeline/knowledge.js'
import { openToRead, readSettings } from '../../store/record.js'
import type { RecordFolder } from '../../store/record.js'
import type { Run } from '../commands.js'
import { withRecord } from '../with-record.js'

/** One check: its name, what was found, and the problem where it failed. */
interface Check {
  readonly check: string
  readonly found: string
  readonly problem?: Problem
}

const checked = async (check: string, look: () => Promise<string> | string): Promise<Check> => {
  try {
    return { check, found: await look() }
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('internal', { reason: error instanceof Error ? error.message : String(error) })
    return { check, found: problem.message, problem }
  }
}

const checkSources = ({ sources, path }: RecordFolder): string => {
  const ids = sources.ids()
  for (const id of ids) if (documentId(sources.bytes(id)) !== id) throw new Problem('record-damaged', { path, reason: `the bytes of ${id} are not those that were taken in` })
  return `${ids.length} sources, each with the digest that names it`
}

const checkLog = async ({ store, path }: RecordFolder): Promise<string> => {
  const { size, hash } = await store.head()
  const leaves = await store.leafHashes()
  if (leaves.length !== size || hexOf(treeHead(leaves)) !== hexOf(hash)) throw new Problem('record-damaged', { path, reason: 'the log’s head does not follow from its entries' })
  for (let from = 0; from < size; from += 1000) {
    for (const entry of await store.entries({ from, limit: 1000 })) {
      const leaf = leaves[entry.index]
      if (leaf === undefined || hexOf(entryHash(entry)) !== hexOf(leaf)) throw new Problem('record-damaged', { path, reason: `entry ${entry.index} does not match its hash` })
    }
  }
  return `${size} entries, head ${hexOf(hash).slice(0, 16)}…`
}

const checkReadings = async (record: RecordFolder): Promise<string> => {
  const { documents, unread, claims, incidents } = await record.store.counts()
  const reconciled = await record.store.isReconciled(await madeBy(record.settings.conflicts))
  return `${documents} documents (${unread} not read), ${claims} claims, ${incidents} incidents${reconciled ? '' : '; derived by other rules or not to the end: `audiatur rebuild` brings them up to date'}`
}

const installation = async (): Promise<readonly Check[]> => [
  await checked('audiatur', () => `version ${version()}, Node ${process.versions.node}`),
  await checked('packs', () => openPacks('auto').packs.map(({ pack }) => `${pack.name} (${pack.parties.length} parties, ${pack.places.length} places)`).join(', ') || 'states only'),
  await checked('model', async () => `rules and networks ${(await madeBy('auto')).rulesDigest.slice(0, 23)}`),
  await checked('gazetteer', () => { openGazetteer(); return 'opens' }),
]

const ofRecord = (path: string): Promise<readonly Check[]> =>
  withRecord(openToRead(path), async (record) => [
    await checked('sources', () => checkSources(record)), await checked('log', () => checkLog(record)), await checked('readings', () => checkReadings(record)),
    await checked('space', () => { const { bavail, bsize } = statfsSync(path); return `${Math.round((bavail * bsize) / 1e6)} MB free` }),
  ])

/** `audiatur doctor`: a line for each check; exit code of the first that failed. */
export const run: Run = async ({ options, terminal }) => {
  const checks = [...(await installation())]
  const record = await checked('record', () => { readSettings(options.record); return options.record })
  if (record.problem !== undefined || readSettings(options.record) === undefined) checks.push(record.problem === undefined ? { ...record, found: `none at ${options.record}` } : record)
  else {
    try {
      checks.push(record, ...(await ofRecord(options.record)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      checks.push({ check: 'record', found: error.message, problem: error })
    }
  }
  for (const { check, found, problem } of checks) terminal.out(options.json ? JSON.stringify({ check, ok: problem === undefined, found }) : `${problem === undefined ? 'ok  ' : 'FAIL'}  ${check.padEnd(10)} ${found}`)
  return checks.find((one) => one.problem !== undefined)?.problem?.exit ?? 0
}
