import type { Document } from '../../src/model/document.js'
import type { Analysis } from '../../src/model/sentence.js'
import type { Place, PlaceMention } from '../../src/model/mention.js'
import type { Reading } from '../../src/model/reading.js'
import { openGazetteer } from '../../src/ingest/gazetteer.js'
import { english } from '../../src/languages/en/index.js'
import { findPlaces } from '../../src/resolve/place/places.js'
import { kilometres } from '../../src/resolve/place/rank.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'
import { join } from 'node:path'
import type { Figure, MeasureContext } from '../figure.js'
import { readArticles, type GoldArticle } from './toponyms.js'

/** Counts over a set of articles; the `named` ones leave demonyms aside, which this project reads as actors, not places. */
export interface Counts {
  gold: number
  goldNamed: number
  given: number
  right: number
  /** Found ones whose annotation has coordinates, and those of them that were placed within 161 km. */
  placeable: number
  placed: number
  resolved: number
}

export const noCounts = (): Counts => ({ gold: 0, goldNamed: 0, given: 0, right: 0, placeable: 0, placed: 0, resolved: 0 })

const miles100 = 161

/** True where the reading lies within 161 km: the one place, or all candidates of an ambiguous one. */
const isNear = (reading: Reading<Place>, lat: number, lon: number): boolean => {
  if (reading.reading === 'unresolved') return false
  const places = reading.reading === 'resolved' ? [reading.value] : reading.candidates
  return places.every((place) => kilometres(place, { lat, lon }) <= miles100)
}

/** Adds an article's mentions to the counts; a span is right where both its ends are. */
export const count = (counts: Counts, article: GoldArticle, mentions: readonly PlaceMention[]): void => {
  const bySpan = new Map(mentions.map((mention) => [`${mention.span.start}-${mention.span.end}`, mention]))
  const gold = new Map(article.toponyms.map((one) => [`${one.start}-${one.end}`, one]))
  counts.gold += gold.size
  counts.goldNamed += [...gold.values()].filter(({ demonym }) => !demonym).length
  counts.given += bySpan.size
  for (const [key, { lat, lon }] of gold) {
    const mention = bySpan.get(key)
    if (mention === undefined) continue
    counts.right++
    if (lat === null || lon === null) continue
    counts.placeable++
    if (mention.reading.reading === 'resolved') counts.resolved++
    if (isNear(mention.reading, lat, lon)) counts.placed++
  }
}

const f1 = (right: number, given: number, gold: number): number => (given + gold === 0 ? 0 : (2 * right) / (given + gold))

/** An article as a document of one block; the annotators' offsets hold in its text. */
export const asDocument = (article: GoldArticle): Document => ({
  id: `sha256:${article.id}`, name: article.id, outlet: null, url: null, retrieved: '2026-01-01T00:00Z', metadata: {},
  language: { status: 'read', tag: 'en' }, text: article.text, blocks: [{ kind: 'body', span: { start: 0, end: article.text.length }, rule: 'eval.whole' }],
})

const figuresOf = (set: string, counts: Counts, goals: readonly [number, number] | null): readonly Figure[] => {
  const figure = (measure: string, value: number, n: number, goal?: number): Figure => ({ measure: `resolve.place.${measure}`, set, value, n, ...(goal === undefined ? {} : { goal }) })
  return [
    figure('found', f1(counts.right, counts.given, counts.gold), counts.gold, goals?.[0]),
    figure('found.named', f1(counts.right, counts.given, counts.goldNamed), counts.goldNamed),
    figure('within161', counts.placed / Math.max(1, counts.placeable), counts.placeable, goals?.[1]),
    figure('resolved', counts.resolved / Math.max(1, counts.placeable), counts.placeable),
  ]
}

const sets = [
  { set: 'lgl', file: 'lgl.xml', goals: [0.75, 0.75] },
  { set: 'trnews', file: 'TR-News.xml', goals: [0.8, 0.85] },
] as const

/**
 * `resolve.place.found` is the F1 of exact spans, `found.named` the same without the gold's demonyms, `within161` the share of the
 * found, placeable ones that were placed within 161 km (ambiguous counts only where every candidate is), `resolved` the share
 * that was resolved at all. Rules were made on the first half of each set (`.dev`); the second (`.rest`) was only measured.
 */
export async function* measurePlaces(context: MeasureContext, analysisOf?: (document: Document) => Promise<Analysis>): AsyncGenerator<Figure> {
  const gazetteer = openGazetteer()
  const model = analysisOf === undefined ? await openModel(join(context.root, 'models', 'en')) : null
  const read = analysisOf ?? ((document: Document) => analyse(document, english, model as NonNullable<typeof model>))
  for (const { set, file, goals } of sets) {
    const articles = readArticles(context.shared, file)
    if (articles === null) {
      yield { measure: 'resolve.place.found', set, value: null, reason: `eval/geoparsing/${file} is absent` }
      continue
    }
    const counts = { all: noCounts(), dev: noCounts(), rest: noCounts() }
    for (const [at, article] of articles.entries()) {
      const document = asDocument(article)
      const mentions = findPlaces(document, await read(document), { language: english, packs: [], gazetteer })
      count(counts.all, article, mentions)
      count(at % 2 === 0 ? counts.dev : counts.rest, article, mentions)
    }
    yield* figuresOf(set, counts.all, goals)
    yield* figuresOf(`${set}.dev`, counts.dev, null)
    yield* figuresOf(`${set}.rest`, counts.rest, null)
  }
}
