import type { Document } from '../../model/document.js'
import type { Interval } from '../../model/interval.js'
import { mentionId, type TimeMention } from '../../model/mention.js'
import { among, type Evidence, type Reading } from '../../model/reading.js'
import type { Analysis, Sentence } from '../../model/sentence.js'
import type { TimeBound } from '../../model/rows/time.js'
import type { ResolveContext } from '../context.js'
import { calendarDay } from './calendar.js'
import { anchorsOf } from './anchor.js'
import { findInSentence, type FoundTime } from './find.js'
import { noAnchor, type Anchor, type Frame, type Settled } from './frame.js'
import { timeLexicon, type TimeLexicon } from './lexicon.js'
import { settleSense } from './settle.js'
import { intervalOf, type Stretch } from './stretch.js'
import { tenseAt } from './tense.js'
import { statedParts, useOf, valueOfSense } from './value.js'

/** What was told so far, for expressions that count from it; `sentence` is where. */
interface Told {
  readonly any: Stretch | null
  readonly day: Stretch | null
  readonly sentence: number
  readonly paragraph: number
  /** Year stated in words, and the sentence it stands in. */
  readonly year: number | null
  readonly yearSentence: number
}

const nothingTold: Told = { any: null, day: null, sentence: -9, paragraph: -1, year: null, yearSentence: -9 }

const reach = 5

const frameOf = (anchor: Anchor, told: Told, sentence: Sentence, sentenceDay: Stretch | null, tense: Frame['tense'], context: ResolveContext): Frame => {
  const near = sentence.index - told.sentence <= reach
  const sameSentence = told.yearSentence === sentence.index
  return {
    anchor, tense, rows: context.language.time, packs: context.packs, sentenceDay,
    told: near ? told.any : null,
    toldDay: near ? told.day : null,
    toldYear: told.year !== null && (sameSentence || anchor.year === null) ? told.year : null,
  }
}

/** The same stretch from several anchors is one candidate. */
const distinct = (stretches: readonly Stretch[]): readonly Stretch[] => stretches.filter((one, at) => stretches.findIndex((other) => other.edtf === one.edtf && other.fromTime === one.fromTime) === at)

const readingOf = (found: FoundTime, settledOnes: readonly Settled[]): Reading<Interval> => {
  const stated = statedParts(found.sense)
  const whys = [...new Set(settledOnes.flatMap((one) => one.why))]
  const evidence: readonly Evidence[] = [
    ...found.rules.map((rule) => ({ rule, span: found.span })),
    ...whys.map((reason) => ({ rule: 'time.implied', reason })),
  ]
  return among(distinct(settledOnes.flatMap((one) => one.found)).map((stretch) => intervalOf(stretch, stated)), evidence, settledOnes.find((one) => one.found.length === 0)?.reason ?? 'nothing fits')
}

const boundBefore = (lexicon: TimeLexicon, text: string): TimeBound | undefined => {
  const words = lexicon.bounds.exec(text.slice(-24))?.[1]
  return words === undefined ? undefined : lexicon.rows.bounds[words.toLowerCase().replace(/\s+/g, ' ')]
}

/** "compared with a year earlier": a look back from what is told, which stays what is told. */
const isComparison = ({ sense }: FoundTime): boolean => sense.means === 'relative' && sense.from !== 'document' && sense.unit === 'year' && (sense.sign ?? 0) < 0

const toldAfter = (told: Told, found: FoundTime, stretch: Stretch | undefined, sentence: Sentence): Told => {
  const means = found.sense.means
  if (stretch === undefined || means === 'duration' || means === 'set' || means === 'vague' || isComparison(found)) return told
  const statedYear = found.sense.year !== undefined && stretch.first !== null ? calendarDay(stretch.first).year : null
  const single = stretch.unit === 'day' && stretch.first !== null
  return {
    any: stretch, sentence: sentence.index, paragraph: sentence.paragraph,
    day: single ? { unit: 'day', first: stretch.first, last: stretch.first, edtf: stretch.edtf.slice(0, 10) } : told.day,
    year: statedYear ?? told.year, yearSentence: statedYear === null ? told.yearSentence : sentence.index,
  }
}

const dayMeans = (found: FoundTime): boolean => {
  const { sense } = found
  return (sense.means === 'date' && (sense.day !== undefined || sense.weekday !== undefined)) || (sense.means === 'relative' && sense.unit === 'day' && sense.from === 'document')
}

interface Reader {
  readonly lexicon: TimeLexicon
  readonly anchors: readonly Anchor[]
  readonly context: ResolveContext
  readonly text: string
}

/** One sentence's expressions, given what was told before; gives what is told after. */
const readSentence = (reader: Reader, sentence: Sentence, before: Told): { readonly mentions: readonly TimeMention[]; readonly told: Told } => {
  const { lexicon, anchors, context, text } = reader
  const all = findInSentence(lexicon, sentence, text)
  const settle = (found: FoundTime, told: Told, sentenceDay: Stretch | null): readonly Settled[] => {
    const tense = tenseAt(found.span, sentence, text, context.language.time.tense)
    return anchors.map((anchor) => settleSense(found.sense, frameOf(anchor, told, sentence, sentenceDay, tense, context)))
  }
  const dayOf = all.find(dayMeans)
  const daySettled = dayOf === undefined ? [] : distinct(settle(dayOf, before, null).flatMap((one) => one.found))
  const sentenceDay = daySettled.length === 1 && daySettled[0]?.unit === 'day' ? { ...daySettled[0], edtf: daySettled[0].edtf.slice(0, 10) } : null
  let told = before
  const mentions = all.map((found): TimeMention => {
    const results = settle(found, told, sentenceDay)
    const bound = boundBefore(lexicon, text.slice(sentence.span.start, found.span.start))
    told = toldAfter(told, found, results.length === 1 ? results[0]?.found[0] : undefined, sentence)
    return {
      kind: 'time', id: mentionId('time', found.span), span: found.span, sentence: sentence.index, rule: found.rules[0] ?? 'time', use: useOf(found.sense), value: valueOfSense(found.sense),
      reading: readingOf(found, results), ...(bound === undefined ? {} : { bound }),
    }
  })
  return { mentions, told }
}

/**
 * Every time expression of the analysed sentences, resolved from the document's date. Where that date is ambiguous, so are those that
 * count from it; where it is unknown, they are unresolved with the reason.
 */
export const findTimes = (document: Document, analysis: Analysis, context: ResolveContext, published: Reading<Interval>): readonly TimeMention[] => {
  const read = anchorsOf(published)
  const reader: Reader = { lexicon: timeLexicon(context.language), anchors: read.length === 0 ? [noAnchor] : read, context, text: document.text }
  let told = nothingTold
  return analysis.sentences.flatMap((sentence) => {
    const one = readSentence(reader, sentence, told)
    told = one.told
    return one.mentions
  })
}
