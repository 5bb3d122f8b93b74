import { measureAttribution } from '../claims/attribution.js'
import { measureGold } from '../claims/gold.js'
import { measureMuc } from '../claims/muc.js'
import { measurePlover } from '../claims/plover.js'
import { openReader } from '../claims/reader.js'
import { measureWikiEvents } from '../claims/wikievents.js'
import type { Measure } from '../figure.js'

/** Figures of extract/: claims against annotated texts, attributions, root types, tolls, triggers. */
export const measure: Measure = async function* (context) {
  const reader = await openReader(context.root)
  yield* measureGold(reader, context.shared, 'seeds', 'seeds.gold.jsonl', 'seeds')
  yield* measureGold(reader, context.shared, 'world', 'world.gold.jsonl', 'gold/world')
  yield* measurePlover(reader, context.shared)
  yield* measureWikiEvents(reader, context.shared)
  context.note('claims: annotated sets read, MUC-4 follows')
  yield* measureMuc(reader, context.shared)
  await reader.close()
  yield* measureAttribution(context)
}
