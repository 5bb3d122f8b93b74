import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../figure.js'

const losses = ['upos', 'uas', 'las', 'entities', 'source', 'cue', 'content', 'attribution']

/**
 * What only training can measure, since it alone has the float graphs and spaCy: the cost of int8, and spaCy on the same text.
 * From models/<language>/scores.json or the manifest's `scores`: `spacy ewt-dev upos` → `text.upos.spacy`, `ewt-dev las int8loss` → `text.las.int8loss`.
 */
export const trainingFigures = (folder: string): readonly Figure[] => {
  const known = Object.entries(scoresIn(folder)).flatMap(([name, value]) => (typeof value === 'number' && /int8|spacy/.test(name) ? [figureOf(name, value)] : []))
  if (known.some(({ measure }) => measure.endsWith('.int8loss'))) return known
  return [...known, ...losses.map((name): Figure => ({ measure: `text.${name}.int8loss`, set: 'training', value: null, reason: 'training/ has not put it among the scores of models/en' }))]
}

const scoresIn = (folder: string): Readonly<Record<string, unknown>> => {
  const file = join(folder, 'scores.json')
  const manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as { readonly scores?: Readonly<Record<string, unknown>> }
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>) : (manifest.scores ?? {})
}

const figureOf = (name: string, value: number): Figure => {
  const set = /(ewt-dev|gum-held-?out|polnear-dev)/.exec(name)?.[1] ?? 'training'
  const rest = name.replace(set, '').replace(/spacy|int8[ -]?loss|\.int8loss|int8/g, '').trim().replace(/[^\w]+/g, '-')
  return { measure: `text.${rest}.${name.includes('spacy') ? 'spacy' : 'int8loss'}`, set, value }
}
