import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findCues } from '../../src/extract/attribution/find-cues.js'
import type { Cue } from '../../src/extract/attribution/cue.js'
import { english } from '../../src/languages/en/index.js'
import type { Document } from '../../src/model/document.js'
import type { Analysis, FoundAttribution } from '../../src/model/sentence.js'
import { covering } from '../../src/model/span.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'
import type { Figure, MeasureContext } from '../figure.js'
import { readArticles, scoreAttributions, type Article } from '../text/polnear.js'
import { newTally } from '../text/tally.js'

/** A cue in the shape that the attribution scorer reads. */
export const toAttribution = (cue: Cue): FoundAttribution => ({
  cue: cue.span, source: cue.source?.span ?? null, content: cue.content.length === 0 ? null : covering(cue.content), score: 1,
  runs: { source: cue.source === null ? [] : [cue.source.span], content: cue.content },
})

export const plainDocument = (article: Article): Document => ({
  id: article.name, name: article.name, outlet: null, url: null, retrieved: '2026-01-01T00:00:00Z', metadata: {}, language: { status: 'read', tag: 'en' },
  text: article.text, blocks: [{ kind: 'body', span: { start: 0, end: article.text.length }, rule: 'eval' }],
})

/** The analysis with the joined cues in the place of the network's own attributions. */
export const withCues = (analysis: Analysis, text: string): Analysis => ({ ...analysis, attributions: findCues(analysis, english, text).map(toAttribution) })

/** Whole attributions after the rules, and of the network's head alone, on PolNeAR's dev part. */
export async function* measureAttribution({ shared, root }: MeasureContext): AsyncIterable<Figure> {
  const folder = join(shared, 'eval/polnear-dev/data/dev')
  if (!existsSync(folder)) {
    yield { measure: 'claims.attribution', set: 'polnear-dev', value: null, goal: 0.72, reason: 'no gold data' }
    return
  }
  const model = await openModel(join(root, 'models/en'))
  const [joined, alone] = [newTally(), newTally()]
  for (const article of readArticles(folder)) {
    const analysis = await analyse(plainDocument(article), english, model)
    scoreAttributions(article, analysis, alone)
    scoreAttributions(article, withCues(analysis, article.text), joined)
  }
  yield { measure: 'claims.attribution', set: 'polnear-dev', value: joined.f1('attribution'), n: joined.expected('attribution'), goal: 0.72 }
  yield { measure: 'claims.attribution.network', set: 'polnear-dev', value: alone.f1('attribution'), n: alone.expected('attribution') }
  for (const part of ['source', 'cue', 'content']) yield { measure: `claims.attribution.${part}`, set: 'polnear-dev', value: joined.f1(part), n: joined.expected(part) }
}
