import { runLength, type Unusual } from './unusual.js'

/** True while few texts of the record hold the word. */
export type IsUnusual = (stem: string) => boolean

/** Words in stretches of own prose, and their share of the shorter text, from which nothing else is needed; and from which they count together with something else. */
const whole = { words: 25, share: 0.25, stretches: 1 }
const part = { words: 25, share: 0.1, stretches: 3 }
/** Unusual words from which they count; and their share of the shorter text’s, where no prose is shared. */
const manyWords = { words: 4, share: 0.25 }
/** Details shared, their share of the shorter text’s, and the share of their pairs in the same order, from which order counts. */
const inOrder = { details: 8, share: 0.5, kept: 0.85 }
/** Share of details and of content words from which two unusual words are enough beside the order. */
const nearlyAll = { details: 0.8, content: 0.7, words: 2 }
/** Share of content words that a text keeps which does not mostly stand in the same words. */
const keptContent = 0.4
/** Share of details below which equal phrases are a formula used of something else. */
const fewestDetails = 0.3

/** Stretches of own prose that two texts share, and the words in them. */
interface Stretches {
  readonly stretches: number
  readonly words: number
}

const stretchesIn = (runs: Uint32Array, others: ReadonlySet<number>): Stretches => {
  let [stretches, words, until] = [0, 0, 0]
  runs.forEach((run, at) => {
    if (run === 0 || !others.has(run)) return
    if (at >= until) stretches++
    words += at + runLength - Math.max(at, until)
    until = at + runLength
  })
  return { stretches, words }
}

/** Share of pairs that stand in the same order in both; a swap of neighbours, as other words bring it, costs one pair. */
const sameOrder = (places: readonly number[]): number => {
  let kept = 0
  for (let at = 1; at < places.length; at++) for (let before = 0; before < at; before++) if ((places[before] ?? 0) < (places[at] ?? 0)) kept++
  return kept / Math.max(1, (places.length * (places.length - 1)) / 2)
}

interface Order {
  /** Details that both hold, their share of the shorter list, and the share of their pairs that stand in the same order. */
  readonly shared: number
  readonly share: number
  readonly kept: number
}

const orderOf = (one: Unusual, other: Unusual): Order => {
  const places = new Map([...other.details].map((detail, at) => [detail, at]))
  const met = [...one.details].flatMap((detail) => places.get(detail) ?? [])
  return { shared: met.length, kept: sameOrder(met), share: met.length / Math.max(1, Math.min(one.details.length, other.details.length)) }
}

const sharesQuotation = (one: Unusual, other: Unusual): boolean => {
  const theirs = new Set([...other.quoted, ...other.prose])
  const ours = new Set([...one.quoted, ...one.prose])
  return one.quoted.some((run) => run !== 0 && theirs.has(run)) || other.quoted.some((run) => run !== 0 && ours.has(run))
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const said = (parts: readonly (string | null)[]): string => `shares ${parts.filter((part) => part !== null).join(', ')}`

const reaches = ({ stretches, words }: Stretches, length: number, least: typeof whole): boolean =>
  words >= least.words && words >= least.share * length && stretches >= least.stretches

/**
 * What two texts share beyond what they report, as a sentence for people, or null where it is too little to say that one comes from the other.
 * `content` is the share of the shorter one's content words that both hold.
 */
export const retellingOf = (one: Unusual, other: Unusual, content: number, isUnusual: IsUnusual): string | null => {
  const [shorter, longer] = one.prose.length <= other.prose.length ? [one, other] : [other, one]
  const own = stretchesIn(shorter.prose, new Set(longer.prose))
  const order = orderOf(one, other)
  if (order.share < fewestDetails) return null
  const words = [...shorter.words].filter(([stem]) => longer.words.has(stem) && isUnusual(stem)).map(([, word]) => word).sort()
  const quotes = sharesQuotation(one, other)
  const ordered = order.shared >= inOrder.details && order.share >= inOrder.share && order.kept >= inOrder.kept
  const many = words.length >= manyWords.words
  const nearly = ordered && order.share >= nearlyAll.details && content >= nearlyAll.content && words.length >= nearlyAll.words
  const prose = reaches(own, shorter.prose.length, part) && (many || ordered || quotes)
  const alike = content >= keptContent && (prose || nearly || (ordered && many && words.length >= manyWords.share * Math.min(one.words.size, other.words.size)))
  if (!alike && !reaches(own, shorter.prose.length, whole)) return null
  return said([
    own.stretches === 0 ? null : `${own.words} words in ${own.stretches === 1 ? 'one stretch' : `${own.stretches} stretches`} outside quotations`,
    words.length === 0 ? null : `the unusual words ${words.join(' ')}`,
    `${order.shared} names, figures and unusual words (${percent(order.share)} of the shorter text’s), ${percent(order.kept)} of their pairs in the same order`,
    quotes ? 'a quotation' : null,
  ])
}
