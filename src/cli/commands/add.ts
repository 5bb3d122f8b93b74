import { countFiles, findSources } from '../../ingest/files.js'
import { addSources, reconcileRecord } from '../../pipeline/add.js'
import type { Step, Tally } from '../../pipeline/add.js'
import { openPacks, madeBy } from '../../pipeline/knowledge.js'
import { openReadingPool } from '../../pipeline/pool.js'
import { openToWrite } from '../../store/record.js'
import type { Counts } from '../../store/store.js'
import type { Run } from '../commands.js'
import { showProgress } from '../progress.js'
import { withRecord } from '../with-record.js'

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const summary = (tally: Tally, counts: Counts, path: string): string =>
  `${[`${tally.added} added`, `${tally.known} known`, ...(tally.reread > 0 ? [`${tally.reread} reread`] : []), several(tally.problems, 'problem')].join(', ')}. ${path} holds ${several(counts.documents, 'document')}, ${several(counts.claims, 'claim')}, ${several(counts.incidents, 'incident')}.`

/** `audiatur add`: exit code 0, or that of the first problem; all other sources are taken nonetheless. */
export const run: Run = async ({ words, options, terminal }) => {
  const conflicts = options.conflict ?? 'auto'
  openPacks(conflicts)
  return withRecord(openToWrite(options.record, { create: { created: terminal.now(), conflicts } }), async (record) => {
    const made = await madeBy(record.settings.conflicts)
    const pool = openReadingPool(record.settings.conflicts, options.workers)
    let exit = 0
    const progress = showProgress(terminal, options.json === true, terminal.redraw === null ? null : countFiles(words))
    const report = (step: Step): void => {
      if (step.step === 'problem' && exit === 0) exit = step.problem.exit
      progress.report(step)
    }
    try {
      const tally = await addSources(record, findSources(words, terminal), pool, made, report)
      await reconcileRecord(record, openPacks(record.settings.conflicts), made)
      progress.done()
      const counts = await record.store.counts()
      terminal.out(options.json ? JSON.stringify({ step: 'done', ...tally, record: counts }) : summary(tally, counts, options.record))
    } finally {
      await pool.close()
    }
    return exit
  })
}
