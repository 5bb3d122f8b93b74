import { Problem } from '../../model/problem.js'
import { reconcileRecord, rereadSources } from '../../pipeline/add.js'
import { madeBy, openPacks } from '../../pipeline/knowledge.js'
import { openReadingPool } from '../../pipeline/pool.js'
import { openToWrite } from '../../store/record.js'
import type { RecordFolder } from '../../store/record.js'
import type { Call, Run } from '../commands.js'
import { showProgress } from '../progress.js'
import { withRecord } from '../with-record.js'

/** The record with its database as it is, or, where that is damaged, with a new one beside the old, which is put aside. */
const openOrPutAside = async ({ options, terminal }: Call): Promise<RecordFolder> => {
  try {
    const record = await openToWrite(options.record, {})
    await record.store.counts()
    return record
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'record-damaged')) throw error
    const aside = `damaged-${terminal.now().replace(/[^0-9]/g, '').slice(0, 14)}`
    terminal.err(`The database is damaged; it is kept as record.${aside}.sqlite, and a new one is made from the sources. Decisions in it are not carried over.`)
    return openToWrite(options.record, { aside })
  }
}

/** `audiatur rebuild`: everything derived, anew from the sources' bytes. */
export const run: Run = (call) =>
  withRecord(openOrPutAside(call), async (record) => {
    const { options, terminal } = call
    const made = await madeBy(record.settings.conflicts)
    const pool = openReadingPool(record.settings.conflicts, options.workers)
    const progress = showProgress(terminal, options.json === true, record.sources.ids().length)
    try {
      const tally = await rereadSources(record, pool, made, progress.report)
      await reconcileRecord(record, openPacks(record.settings.conflicts), made)
      progress.done()
      const counts = await record.store.counts()
      terminal.out(options.json ? JSON.stringify({ step: 'done', ...tally, record: counts }) : `Read ${tally.added + tally.reread} sources anew: ${counts.claims} claims, ${counts.incidents} incidents, ${tally.problems} problems.`)
      return tally.problems > 0 ? 3 : 0
    } finally {
      await pool.close()
    }
  })
