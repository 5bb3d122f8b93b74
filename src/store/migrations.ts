import type { Kysely } from 'kysely'
import { Problem } from '../model/problem.js'
import type { Tables } from './tables.js'

interface Migration {
  readonly name: string
  readonly up: (database: Kysely<Tables>) => Promise<void>
}

/** In order, only ever appended to; each runs once, in a transaction of its own. */
const migrations: readonly Migration[] = [
  {
    name: '001 the log and what holds now',
    up: async (database) => {
      const { schema } = database
      await schema.createTable('entries').addColumn('position', 'integer', (column) => column.primaryKey()).addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull()).addColumn('json', 'text', (column) => column.notNull()).addColumn('leaf', 'text', (column) => column.notNull()).execute()
      await schema.createIndex('entries_subject').on('entries').column('subject').execute()
      await schema.createTable('documents').addColumn('id', 'text', (column) => column.primaryKey()).addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull()).addColumn('language_status', 'text', (column) => column.notNull()).addColumn('claim_count', 'integer', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull()).addColumn('text', 'text', (column) => column.notNull()).execute()
      await schema.createIndex('documents_position').on('documents').column('position').execute()
      await schema.createTable('claims').addColumn('id', 'text', (column) => column.primaryKey()).addColumn('document', 'text', (column) => column.notNull())
        .addColumn('start', 'integer', (column) => column.notNull()).addColumn('type', 'text', (column) => column.notNull()).addColumn('speaker', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull()).execute()
      await schema.createIndex('claims_document').on('claims').columns(['document', 'start']).execute()
      await schema.createTable('incidents').addColumn('id', 'text', (column) => column.primaryKey()).addColumn('type', 'text', (column) => column.notNull())
        .addColumn('earliest', 'text', (column) => column.notNull()).addColumn('json', 'text', (column) => column.notNull()).execute()
      await schema.createIndex('incidents_earliest').on('incidents').columns(['earliest', 'id']).execute()
      await schema.createTable('incident_documents').addColumn('incident', 'text', (column) => column.notNull()).addColumn('document', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('incident_documents_key', ['document', 'incident']).execute()
    },
  },
]

const doneKey = 'migrations'

/** Brings a database to this version's tables; throws `record-newer` where it has migrations that this version does not know. */
export const migrate = async (database: Kysely<Tables>, path: string): Promise<void> => {
  await database.schema.createTable('state').ifNotExists().addColumn('key', 'text', (column) => column.primaryKey()).addColumn('value', 'text', (column) => column.notNull()).execute()
  const row = await database.selectFrom('state').select('value').where('key', '=', doneKey).executeTakeFirst()
  const done = row === undefined ? 0 : Number(row.value)
  if (done > migrations.length) throw new Problem('record-newer', { path, found: done, known: migrations.length })
  for (const [at, migration] of migrations.entries()) {
    if (at < done) continue
    await database.transaction().execute(async (transaction) => {
      await migration.up(transaction)
      await transaction.insertInto('state').values({ key: doneKey, value: String(at + 1) }).onConflict((conflict) => conflict.column('key').doUpdateSet({ value: String(at + 1) })).execute()
    })
  }
}
