import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure, MeasureContext } from '../../eval/figure.js'
import { openGazetteer } from '../../src/ingest/gazetteer.js'
import { loadPacks } from '../../src/ingest/pack.js'
import { readSource } from '../../src/ingest/read.js'
import { english } from '../../src/languages/en/index.js'
import type { Document } from '../../src/model/document.js'
import type { Analysis } from '../../src/model/sentence.js'
import { findActors } from '../../src/resolve/actor/actors.js'
import { findPlaces } from '../../src/resolve/place/places.js'
import { readPublished } from '../../src/resolve/published.js'
import { findQuantities } from '../../src/resolve/quantity/quantities.js'
import { resolve } from '../../src/resolve/resolve.js'
import { findTimes } from '../../src/resolve/time/times.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'

const rounds = 8

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:txt|md|html)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort()

const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0

interface Read {
  readonly document: Document
  readonly analysis: Analysis
}

/**
 * Milliseconds of processor time for 1,000 words, the median of the rounds after some to warm up; other processes do not count. Every
 * round has analyses of its own, since trees and findings are remembered with the sentence.
 */
const perThousand = (read: readonly Read[], words: number, part: (document: Document, analysis: Analysis) => unknown): number => {
  const round = (): number => {
    const fresh = structuredClone(read)
    const start = process.cpuUsage()
    for (const { document, analysis } of fresh) part(document, analysis)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  for (let warm = 0; warm < rounds; warm++) round()
  const times = Array.from({ length: rounds }, round).sort((one, other) => one - other)
  return ((times[Math.floor(rounds / 2)] ?? Number.NaN) / words) * 1000
}

/** Time of resolve() and of its parts on the samples of the repository, already analysed, in one thread. */
export async function* measureReading({ root, note }: MeasureContext): AsyncGenerator<Figure> {
  const files = filesIn(join(root, 'samples'))
  const model = await openModel(join(root, 'models', 'en'))
  const read: Read[] = []
  for (const file of files) {
    const document = readSource({ name: file, bytes: readFileSync(file), format: null, retrieved: '2026-01-01T00:00:00Z' }, [english])
    read.push({ document, analysis: await analyse(document, english, model) })
  }
  const words = read.reduce((sum, { document }) => sum + wordsOf(document.text), 0)
  note(`${files.length} samples, ${words} words`)
  const context = { language: english, packs: loadPacks(['south-caucasus']), gazetteer: openGazetteer() }
  const parts: Readonly<Record<string, (document: Document, analysis: Analysis) => unknown>> = {
    'resolve.time-per-1000-words': (document, analysis) => resolve(document, analysis, context),
    'resolve.published.time': (document, analysis) => readPublished(document, analysis, context),
    'resolve.times.time': (document, analysis) => findTimes(document, analysis, context, { reading: 'unresolved', reason: 'bench' }),
    'resolve.quantities.time': (document, analysis) => findQuantities(document, analysis, context, []),
    'resolve.places.time': (document, analysis) => findPlaces(document, analysis, context),
    'resolve.actors.time': (document, analysis) => findActors(document, analysis, context, { reading: 'unresolved', reason: 'bench' }),
  }
  for (const [measure, part] of Object.entries(parts)) {
    const value = perThousand(read, words, part)
    yield { measure, set: 'bench', value, unit: 'ms/1000 words', n: words, ...(measure === 'resolve.time-per-1000-words' ? { goal: 20 } : {}) }
  }
}
