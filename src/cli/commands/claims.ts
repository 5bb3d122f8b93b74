import { findSources } from '../../ingest/files.js'
import type { Found } from '../../ingest/files.js'
import type { Source } from '../../ingest/source.js'
import type { Problem } from '../../model/problem.js'
import type { Claim } from '../../model/claim.js'
import type { DatedDocument } from '../../model/document.js'
import { openPacks } from '../../pipeline/knowledge.js'
import { openReadingPool, readMany } from '../../pipeline/pool.js'
import { claimsLine } from '../../publish/claims-json.js'
import { openToRead } from '../../store/record.js'
import type { Call, Run } from '../commands.js'
import { documentLines } from '../lines.js'
import { withRecord } from '../with-record.js'

const print = ({ options, terminal }: Call, document: DatedDocument, claims: readonly Claim[]): void => {
  if (options.json) terminal.out(JSON.stringify(claimsLine(document, claims)))
  else for (const line of documentLines(document, claims, Math.min(terminal.columns, 120))) terminal.out(line)
}

const ofRecord = (call: Call): Promise<number> =>
  withRecord(openToRead(call.options.record), async ({ store }) => {
    for (const { id } of await store.documents()) {
      const document = await store.document(id)
      if (document !== undefined) print(call, document, await store.claims(id))
    }
    return 0
  })

const readable = async function* (found: AsyncIterable<Found>, report: (problem: Problem) => void): AsyncGenerator<Source> {
  for await (const one of found) {
    if ('problem' in one) report(one.problem)
    else yield one.source
  }
}

const ofFiles = async (call: Call): Promise<number> => {
  const { words, options, terminal } = call
  const conflicts = options.conflict ?? 'auto'
  openPacks(conflicts)
  const pool = openReadingPool(conflicts, options.workers)
  let exit = 0
  const report = (problem: Problem): void => {
    exit = exit === 0 ? problem.exit : exit
    terminal.err(options.json ? JSON.stringify({ problem: { code: problem.code, message: problem.message, details: problem.details } }) : `audiatur: ${problem.message}`)
  }
  try {
    for await (const outcome of readMany(readable(findSources(words, terminal), report), pool)) {
      if ('problem' in outcome) report(outcome.problem)
      else print(call, outcome.reading.document, outcome.reading.claims)
    }
  } finally {
    await pool.close()
  }
  return exit
}

/** `audiatur claims`: of the files given, which need no record; without files, of the record. */
export const run: Run = (call) => (call.words.length === 0 ? ofRecord(call) : ofFiles(call))
