import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openGazetteer } from '../../src/ingest/gazetteer.js'
import { english } from '../../src/languages/en/index.js'
import type { Document } from '../../src/model/document.js'
import type { Analysis } from '../../src/model/sentence.js'
import { lookupIn } from '../../src/resolve/place/candidates.js'
import { scanSentence } from '../../src/resolve/place/hits.js'
import { weigh, withOthers } from '../../src/resolve/place/judge.js'
import { describeSentence, traits, type Described, type Trait, type Traits } from '../../src/resolve/place/traits.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'
import { asDocument } from './place.js'
import { readArticles } from './toponyms.js'

type Table = Record<Trait, number>
interface Example { readonly traits: Traits; readonly right: number; readonly weight: number }
interface Sample { readonly described: readonly Described[]; readonly gold: ReadonlySet<string>; readonly weight: number }

/** Set by hand: the sets know no packs; a title before a name means a person in any text; the sets count peoples as places, we don't. */
const fixed: Partial<Table> = { pack: 2, beforeAgainst: -2, group: -1.5 }
const strength = 0.0005

const blank = (): Table => Object.fromEntries(traits.map((trait) => [trait, fixed[trait] ?? 0])) as Table

/** Logistic regression by gradient descent with L2 regularisation; the fixed traits keep their weights. */
const fit = (examples: readonly Example[], left: readonly Trait[]): Table => {
  const table = blank()
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < 600; round++) {
    const slope = Object.fromEntries(traits.map((trait) => [trait, 0])) as Table
    for (const { traits: found, right, weight } of examples) {
      const error = (1 / (1 + Math.exp(-weigh(found, table))) - right) * weight
      for (const trait of traits) slope[trait] += error * (found[trait] ?? 0)
    }
    for (const trait of traits) if (fixed[trait] === undefined && !left.includes(trait)) table[trait] -= 6 * (slope[trait] / total + (trait === 'bias' ? 0 : strength * table[trait]))
  }
  return table
}

const examplesOf = (samples: readonly Sample[], see: (described: readonly Described[]) => readonly Described[]): readonly Example[] =>
  samples.flatMap(({ described, gold, weight }) => see(described).map(({ hit, traits: found }) => ({ traits: found, right: gold.has(`${hit.span.start}-${hit.span.end}`) ? 1 : 0, weight })))

/** Prints the table of `src/resolve/place/judge.ts`, fitted on the first halves (every other article) of LGL and TR-News. */
export const fitPlaces = async (shared: string, read: (document: Document) => Promise<Analysis>): Promise<Table> => {
  const rows = english.places
  const gazetteer = openGazetteer()
  const samples: Sample[] = []
  for (const [file, weight] of [['lgl.xml', 1], ['TR-News.xml', 2]] as const) {
    for (const [at, article] of (readArticles(shared, file) ?? []).entries()) {
      if (at % 2 === 1) continue
      const document = asDocument(article)
      const { sentences } = await read(document)
      const lookup = lookupIn([], gazetteer, rows)
      const seeing = sentences.some(({ entities }) => entities.length > 0)
      const described = sentences.flatMap((sentence) => describeSentence(scanSentence(sentence, { text: article.text, rows, lookup }), { text: article.text, rows, seeing }))
      samples.push({ described, gold: new Set(article.toponyms.filter(({ demonym }) => !demonym).map(({ start, end }) => `${start}-${end}`)), weight })
    }
  }
  const alone = fit(examplesOf(samples, (described) => described), ['elsewhere', 'again'])
  return fit(examplesOf(samples, (described) => withOthers(described, alone)), [])
}

const root = fileURLToPath(new URL('../..', import.meta.url))
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const model = await openModel(join(root, 'models', 'en'))
  const table = await fitPlaces(join(root, '..', 'shared'), (document) => analyse(document, english, model))
  process.stdout.write(`${traits.map((trait) => `${trait}: ${table[trait].toFixed(1)},`).join(' ')}\n`)
}
