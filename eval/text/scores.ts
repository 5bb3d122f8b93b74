import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../figure.js'

/** Figures of `scores.json`, name → value, as `training/score.py` writes them; names end in `int8loss` or begin with `spacy`. */
type Scores = Readonly<Record<string, unknown>>

/** What only training can measure: the cost of int8, and spaCy on the same text. From models/<language>/scores.json, or absent with the reason. */
export const trainingFigures = (folder: string): readonly Figure[] => {
  const file = join(folder, 'scores.json')
  if (!existsSync(file)) return [{ measure: 'text.las.int8loss', set: 'ewt-dev', value: null, reason: 'training/ has not written models/en/scores.json' }]
  const scores = JSON.parse(readFileSync(file, 'utf8')) as Scores
  return Object.entries(scores).flatMap(([name, value]) => (typeof value === 'number' && /int8loss|spacy/.test(name) ? [figureOf(name, value)] : []))
}

const figureOf = (name: string, value: number): Figure => {
  const set = /(ewt-dev|gum-held-?out|polnear-dev)/.exec(name)?.[1] ?? 'training'
  return { measure: `text.${name.replace(set, '').trim().replace(/[^\w.]+/g, '-')}`, set, value }
}
