import { existsSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWorldGazetteer, openGazetteer, worldGazetteerPath } from '../../src/ingest/gazetteer.js'
import type { Figure, MeasureContext } from '../../eval/figure.js'

const seconds = (from: number): number => (performance.now() - from) / 1000

/** Seconds to open the compiled world gazetteer and what it adds to the resident memory; seconds to compile it anew, as a fresh machine does once. */
export async function* measureGazetteer(_context: MeasureContext): AsyncGenerator<Figure> {
  if (!existsSync(worldGazetteerPath())) buildWorldGazetteer()
  const before = process.memoryUsage().rss
  const opening = performance.now()
  const gazetteer = openGazetteer()
  const found = gazetteer.find('London').length
  yield { measure: 'resolve.gazetteer.load', set: 'bench', value: seconds(opening), unit: 's', goal: 1, n: found }
  yield { measure: 'resolve.gazetteer.memory', set: 'bench', value: (process.memoryUsage().rss - before) / 1e6, unit: 'MB', goal: 250 }
  const looking = performance.now()
  for (let at = 0; at < 100_000; at++) gazetteer.find(at % 2 === 0 ? 'London' : `Nowhere ${at}`)
  yield { measure: 'resolve.gazetteer.lookups', set: 'bench', value: 100_000 / seconds(looking), unit: '1/s' }
  const scratch = join(tmpdir(), `gazetteer-${process.pid}.bin`)
  const building = performance.now()
  buildWorldGazetteer(scratch)
  yield { measure: 'resolve.gazetteer.build', set: 'bench', value: seconds(building), unit: 's', n: statSync(scratch).size }
  rmSync(scratch)
}
