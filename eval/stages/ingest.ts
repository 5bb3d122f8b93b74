import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blocks } from '../../src/languages/en/blocks.js'
import { readSource } from '../../src/ingest/read.js'
import { Problem } from '../../src/model/problem.js'
import type { Document } from '../../src/model/document.js'
import type { Figure, Measure } from '../figure.js'
import { shingleMatch } from '../ingest/shingles.js'

const bodyKinds: readonly string[] = ['body', 'list', 'subtitle']

const bodyOf = (document: Document): string =>
  document.blocks.filter((block) => bodyKinds.includes(block.kind)).map((block) => document.text.slice(block.span.start, block.span.end)).join('\n')

const readPage = (name: string, bytes: Uint8Array): string => {
  try {
    return bodyOf(readSource({ name, bytes, format: 'html', retrieved: '2026-01-01T00:00:00Z' }, [{ tag: 'en', blocks }]))
  } catch (error) {
    if (error instanceof Problem) return ''
    throw error
  }
}

/** F1 of article text from 181 news pages, over 4-gram shingles, from the means of precision and recall as upstream does. */
export const measure: Measure = async function* ({ shared, note }): AsyncIterable<Figure> {
  const folder = join(shared, 'eval/article-extraction')
  if (!existsSync(folder)) { yield { measure: 'ingest.article', set: 'article-extraction', value: null, reason: 'no ../shared/eval/article-extraction' }; return }
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, { readonly articleBody: string }>
  const started = performance.now()
  const scores = Object.entries(truth).map(([key, { articleBody }]) => {
    const score = shingleMatch(articleBody, readPage(`${key}.html`, gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`)))))
    if (score.precision < 0.7 || score.recall < 0.8) note(`${key.slice(0, 8)} precision ${score.precision.toFixed(2)} recall ${score.recall.toFixed(2)}`)
    return score
  })
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [precision, recall] = [mean(scores.map((score) => score.precision)), mean(scores.map((score) => score.recall))]
  const n = scores.length
  yield { measure: 'ingest.article.f1', set: 'article-extraction', value: (2 * precision * recall) / (precision + recall), n, goal: 0.947 }
  yield { measure: 'ingest.article.precision', set: 'article-extraction', value: precision, n }
  yield { measure: 'ingest.article.recall', set: 'article-extraction', value: recall, n }
  yield { measure: 'ingest.article.speed', set: 'article-extraction', value: (1000 * n) / (performance.now() - started), unit: 'pages/s' }
}
