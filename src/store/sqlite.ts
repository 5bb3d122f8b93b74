import Database from 'libsql'
import { Kysely, SqliteDialect } from 'kysely'
import { Problem } from '../model/problem.js'
import { kyselyStore } from './kysely-store.js'
import type { Store } from './store.js'
import type { Tables } from './tables.js'

/** How the embedded database is opened; `maxPages` bounds its size (4 KiB a page) so that a full disk can be tried out. */
export interface SqliteOptions {
  readonly maxPages?: number
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const translated = (path: string) => (error: unknown): unknown => {
  const code = codeOf(error)
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_FSYNC') return new Problem('disk-full', { path })
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return new Problem('record-damaged', { path, reason: error instanceof Error ? error.message : code })
  return error
}

const connect = (path: string, { maxPages }: SqliteOptions): Database.Database => {
  try {
    const connection = new Database(path, { timeout: 10_000 })
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    if (maxPages !== undefined) connection.pragma(`max_page_count = ${maxPages}`)
    return connection
  } catch (error) {
    throw translated(path)(error)
  }
}

// SQLite ends a transaction by itself when the disk is full; a second rollback would fail and hide the reason.
const forgiving = (connection: Database.Database): Pick<Database.Database, 'prepare' | 'close'> => ({
  prepare: ((sql: string) => connection.prepare(sql === 'rollback' && !connection.inTransaction ? 'select 1' : sql)) as Database.Database['prepare'],
  close: () => connection.close(),
})

/** Opens or makes the embedded database at `path` (a file, or `:memory:`); durable at each commit (WAL, synchronous=FULL). */
export const openSqlite = async (path: string, options: SqliteOptions = {}): Promise<Store> => {
  const dialect = new SqliteDialect({ database: forgiving(connect(path, options)) as never })
  return kyselyStore(new Kysely<Tables>({ dialect }), path, translated(path))
}
