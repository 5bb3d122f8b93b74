import { importGeonamesFile } from '../../ingest/gazetteer.js'
import { Problem } from '../../model/problem.js'
import type { Run } from '../commands.js'

/** `audiatur gazetteer import FILE`. */
export const run: Run = async ({ words, terminal }) => {
  const [verb, file] = words
  if (verb !== 'import' || file === undefined) throw new Problem('usage', { what: `gazetteer ${words.join(' ')}` })
  const { rows, skipped } = await importGeonamesFile(file)
  terminal.out(`${rows} places taken in, ${skipped} passed over (of a kind that no text names as a place).`)
  return 0
}
