import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { Problem } from '../model/problem.js'
import { fileProblem, writeDurably } from './durable-file.js'
import { takeLock } from './lock.js'
import { openSources } from './sources.js'
import type { Sources } from './sources.js'
import { openSqlite } from './sqlite.js'
import type { SqliteOptions } from './sqlite.js'
import type { Store } from './store.js'

/** The record format that this version writes; a later one is refused. */
export const recordFormat = 1

/** What `record.yaml` holds. `conflicts` are names of packs, or `auto`: those whose parties a text names. */
export interface RecordSettings {
  readonly format: number
  /** ISO 8601 with zone. */
  readonly created: string
  readonly conflicts: 'auto' | readonly string[]
}

/** An open record: its settings, its sources and its database. */
export interface RecordFolder {
  readonly path: string
  readonly settings: RecordSettings
  readonly sources: Sources
  readonly store: Store
  /** Closes the database and lets the writer lock go. */
  close(): Promise<void>
}

const settingsFile = (path: string): string => join(path, 'record.yaml')

const isConflicts = (value: unknown): value is RecordSettings['conflicts'] => value === 'auto' || (Array.isArray(value) && value.every((name) => typeof name === 'string'))

const checkSettings = (value: unknown, path: string): RecordSettings => {
  const damaged = (reason: string): Problem => new Problem('record-damaged', { path, reason })
  if (typeof value !== 'object' || value === null || !('format' in value) || typeof value.format !== 'number') throw damaged('record.yaml names no format')
  if (value.format > recordFormat) throw new Problem('record-newer', { path, found: value.format, known: recordFormat })
  if (!('created' in value) || typeof value.created !== 'string' || !('conflicts' in value) || !isConflicts(value.conflicts)) throw damaged('record.yaml lacks `created` or `conflicts`')
  return { format: value.format, created: value.created, conflicts: value.conflicts }
}

/** Reads `record.yaml`; undefined where there is no record; throws `record-newer` or `record-damaged`. */
export const readSettings = (path: string): RecordSettings | undefined => {
  if (!existsSync(settingsFile(path))) return undefined
  try {
    return checkSettings(parse(readFileSync(settingsFile(path), 'utf8')), path)
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError') throw new Problem('record-damaged', { path, reason: 'record.yaml is not YAML' })
    throw fileProblem(error, settingsFile(path))
  }
}

const writeSettings = (path: string, settings: RecordSettings): void =>
  writeDurably(settingsFile(path), new TextEncoder().encode(`# A record of audiatur; see docs/record.md.\n${stringify(settings)}`))

const open = async (path: string, settings: RecordSettings, release: () => void, options: SqliteOptions): Promise<RecordFolder> => {
  try {
    const store = await openSqlite(join(path, 'record.sqlite'), options)
    return {
      path, settings, store, sources: openSources(join(path, 'sources')),
      close: async () => {
        await store.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

/** Opens a record for reading, beside a writer if need be; throws `record-missing` where there is none. */
export const openToRead = async (path: string): Promise<RecordFolder> => {
  const settings = readSettings(path)
  if (settings === undefined) throw new Problem('record-missing', { path })
  return open(path, settings, () => undefined, {})
}

const putAside = (path: string, aside: string): void => {
  for (const ending of ['', '-wal', '-shm']) {
    const file = join(path, `record.sqlite${ending}`)
    if (existsSync(file)) renameSync(file, join(path, `record.${aside}.sqlite${ending}`))
  }
}

/** How a record is opened for writing: settings for a new one, and whether its database is put aside first. */
export interface WriteOptions extends SqliteOptions {
  /** Makes the record where there is none; without it a missing record is a problem. */
  readonly create?: Omit<RecordSettings, 'format'>
  /** Ending under which a database that cannot be opened is put aside (never deleted), so that all is derived anew from the sources. */
  readonly aside?: string
}

/** Opens a record as its one writer; throws `record-locked` while another process writes. */
export const openToWrite = async (path: string, { create, aside, ...options }: WriteOptions): Promise<RecordFolder> => {
  const found = readSettings(path)
  if (found === undefined && create === undefined) throw new Problem('record-missing', { path })
  const settings = found ?? { format: recordFormat, ...(create ?? { created: '', conflicts: 'auto' as const }) }
  if (found === undefined) writeSettings(path, settings)
  const release = takeLock(path)
  if (aside !== undefined) putAside(path, aside)
  return open(path, settings, release, options)
}
