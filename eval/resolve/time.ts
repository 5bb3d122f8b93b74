import { join } from 'node:path'
import { english } from '../../src/languages/en/index.js'
import type { TimeMention } from '../../src/model/mention.js'
import { resolved } from '../../src/model/reading.js'
import type { Analysis } from '../../src/model/sentence.js'
import { overlaps } from '../../src/model/span.js'
import { readDay } from '../../src/resolve/time/calendar.js'
import { dayStretch, intervalOf } from '../../src/resolve/time/stretch.js'
import { findTimes } from '../../src/resolve/time/times.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'
import type { Figure, MeasureContext } from '../figure.js'
import { readTimeBank, type GoldTime, type TimeBankDocument } from './timebank.js'
import { canonicalTimex, timexValue } from './timex.js'

/** A gold expression and what was found for it, either of which may be missing. */
export interface TimePair {
  readonly document: string
  readonly gold: GoldTime | null
  readonly found: { readonly words: string; readonly mention: TimeMention; readonly value: string | null } | null
}

/** Pairs of one document: each gold expression with the first found one that overlaps it and is not taken. */
export const pairTimes = (one: TimeBankDocument, mentions: readonly TimeMention[]): readonly TimePair[] => {
  const taken = new Set<string>()
  const paired = one.times.map((gold): TimePair => {
    const mention = mentions.find((each) => !taken.has(each.id) && overlaps(each.span, gold.span))
    if (mention === undefined) return { document: one.name, gold, found: null }
    taken.add(mention.id)
    return { document: one.name, gold, found: { words: one.document.text.slice(mention.span.start, mention.span.end), mention, value: timexValue(mention) } }
  })
  return [...paired, ...mentions.filter((each) => !taken.has(each.id)).map((mention): TimePair => ({ document: one.name, gold: null, found: { words: one.document.text.slice(mention.span.start, mention.span.end), mention, value: timexValue(mention) } }))]
}

const context = { language: english, packs: [], gazetteer: { find: () => [] } }

/** What the resolver finds in one document, its creation time given. */
export const timesOf = (one: TimeBankDocument, analysis: Analysis): readonly TimeMention[] => {
  const day = readDay(one.created)
  return findTimes(one.document, analysis, context, day === null ? { reading: 'unresolved', reason: 'no creation time' } : resolved(intervalOf(dayStretch(day), [])))
}

const f1 = (hits: number, gold: number, found: number): number => (gold + found === 0 ? 0 : (2 * hits) / (gold + found))

/** True where the found value is the gold's. */
export const sameValue = (pair: TimePair): boolean => pair.gold !== null && pair.found?.value !== null && pair.found?.value !== undefined && canonicalTimex(pair.gold.value) === canonicalTimex(pair.found.value)

const sameSpan = (pair: TimePair): boolean => pair.gold !== null && pair.found !== null && pair.gold.span.start === pair.found.mention.span.start && pair.gold.span.end === pair.found.mention.span.end

const figuresOf = (pairs: readonly TimePair[], set: string, goals: boolean): readonly Figure[] => {
  const gold = pairs.filter((pair) => pair.gold !== null).length
  const found = pairs.filter((pair) => pair.found !== null).length
  const both = pairs.filter((pair) => pair.gold !== null && pair.found !== null)
  const figure = (measure: string, hits: number, goal?: number): Figure => ({ measure, set, value: f1(hits, gold, found), n: gold, ...(goal === undefined || !goals ? {} : { goal }) })
  return [
    figure('resolve.time.span', both.length, 0.88), figure('resolve.time.span.strict', both.filter(sameSpan).length), figure('resolve.time.value', both.filter(sameValue).length, 0.78),
    { measure: 'resolve.time.value.accuracy', set, value: both.length === 0 ? 0 : both.filter(sameValue).length / both.length, n: both.length },
  ]
}

/** TempEval-3's figures on TimeBank, creation times given: the whole, and the halves by odd and even place in the sorted list of files. */
export async function* measureTimes({ shared, root, note }: MeasureContext): AsyncIterable<Figure> {
  const documents = readTimeBank(join(shared, 'eval', 'timebank'))
  if (documents.length === 0) {
    for (const measure of ['resolve.time.span', 'resolve.time.value']) yield { measure, set: 'timebank', value: null, reason: 'shared/eval/timebank is absent' }
    return
  }
  const model = await openModel(join(root, 'models', 'en'))
  const pairs: TimePair[][] = [[], []]
  for (const [at, one] of documents.entries()) {
    pairs[at % 2]?.push(...pairTimes(one, timesOf(one, await analyse(one.document, english, model))))
    if (at % 50 === 49) note(`timebank: ${at + 1} of ${documents.length}`)
  }
  yield* figuresOf(pairs.flat(), 'timebank', true)
  yield* figuresOf(pairs[0] ?? [], 'timebank-odd', false)
  yield* figuresOf(pairs[1] ?? [], 'timebank-even', false)
}
