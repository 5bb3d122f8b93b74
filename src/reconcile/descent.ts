import type { Descent } from '../model/reconciled.js'
import type { Span } from '../model/span.js'
import type { Day } from './days.js'
import type { ReconcileDocument } from './input.js'
import { isFormulaOf } from './formula.js'
import { outOf } from './profile.js'
import { retellingOf } from './retelling.js'
import { bandsOf, containment, shinglesOf, signatureOf, wordHashes, wordsIn } from './shingles.js'
import { unusualIn, type Unusual } from './unusual.js'
import type { IsCommon } from './vocabulary.js'

/** What is kept of a document to tell copies by. */
export interface Print {
  readonly document: ReconcileDocument
  readonly out: Day | null
  readonly outMinute: number | null
  readonly shingles: Uint32Array
  readonly bands: readonly number[]
  /** Hashes of words of five letters and more, cut to five, and numbers: what a paraphrase keeps. */
  readonly content: Uint32Array
  readonly unusual: Unusual
  /** Unusual words (strings) and some of the runs of own prose (numbers), by which retellings are found. */
  readonly keys: readonly (string | number)[]
  /** The same in most copies of one text. */
  readonly text: number
}

/** Share of the shorter text's runs from which it is a copy; share of its content words that a paraphrase keeps. */
const copied = 0.5
const kept = 0.4
/** The share of runs from which it is asked whether two texts are one formula filled in twice. */
const asked = 0.2
/** Runs below which a text is too short to be told from another by its words. */
const shortest = 8
/** Days between two documents beyond which equal words are a formula, not a copy. */
const farthest = 14
/** The same for a text that comes from another without naming it: news is retold while it is new. */
const soon = 7
/** Share of content words below which two texts are not compared for that. */
const fewest = 0.25
/** Of the runs of own prose one in so many is looked up. */
const sampled = 4

const readBlocks = ['title', 'subtitle', 'body', 'list', 'caption']

const bodyOf = (document: ReconcileDocument): string => {
  const blocks = (document.blocks ?? []).filter((block) => readBlocks.includes(block.kind))
  return blocks.length === 0 ? document.text : blocks.map((block) => document.text.slice(block.span.start, block.span.end)).join('\n')
}

const keysOf = (unusual: Unusual): readonly (string | number)[] =>
  [...unusual.words.keys(), ...new Set(unusual.prose.filter((run) => run !== 0 && run % sampled === 0))]

/** Reads what is needed to tell copies and retellings by; `isCommon` is null where the language has no list of words. */
export const printOf = (document: ReconcileDocument, isCommon: IsCommon | null): Print => {
  const body = bodyOf(document)
  const words = wordsIn(body)
  const shingles = shinglesOf(body)
  const signature = signatureOf(shingles)
  const unusual = unusualIn(body, isCommon)
  const { day, minute } = outOf(document)
  return {
    document, shingles, out: day, outMinute: minute, unusual, keys: keysOf(unusual), text: signature[0] ?? 0,
    bands: shingles.length < shortest ? [] : bandsOf(signature),
    content: wordHashes(words.filter((word) => word.length >= 5 || /\d/.test(word)).map((word) => word.slice(0, 5))),
  }
}

/** Order of coming out: by day and hour, undated last, then id. */
export const byOut = (one: Print, other: Print): number =>
  (one.out ?? Number.MAX_SAFE_INTEGER) - (other.out ?? Number.MAX_SAFE_INTEGER)
  || (one.outMinute ?? 1440) - (other.outMinute ?? 1440)
  || (one.document.id < other.document.id ? -1 : 1)

const daysApart = (one: Print, other: Print): number => (one.out === null || other.out === null ? 0 : Math.abs(one.out - other.out))

/** Where the text names another outlet, or null. */
export const namesOutlet = (print: Print, outlet: string): Span | null => {
  const start = print.document.outlet === outlet ? -1 : print.document.text.indexOf(outlet)
  if (start < 0) return null
  const around = `${print.document.text[start - 1] ?? ' '}${print.document.text[start + outlet.length] ?? ' '}`
  return /[\p{L}\p{N}]/u.test(around) ? null : { start, end: start + outlet.length }
}

/** How the later of two documents comes from the earlier, or null. */
export interface Bond {
  readonly earlier: string
  readonly later: string
  readonly descent: Exclude<Descent, 'first'>
  readonly shared: number
  readonly quoted: Span | null
  readonly reason: string
  /** True where only unusual content binds the two, or lets them be compared at all: it may come to be usual as the record grows. */
  readonly revocable: boolean
}

const quotes = (one: Print, other: Print): boolean => other.document.outlet !== null && namesOutlet(one, other.document.outlet) !== null

/** The earlier first; on one day, or where a date is missing, the one whose outlet the other names. */
const inOrder = (one: Print, other: Print): { readonly earlier: Print; readonly later: Print; readonly isTold: boolean } => {
  const [first, second] = byOut(one, other) < 0 ? [one, other] : [other, one]
  const isSure = one.out !== null && other.out !== null && (one.out !== other.out || (one.outMinute !== null && other.outMinute !== null && one.outMinute !== other.outMinute))
  const names = quotes(first, second) !== quotes(second, first)
  if (!isSure && names && quotes(first, second)) return { earlier: second, later: first, isTold: true }
  return { earlier: first, later: second, isTold: isSure || names }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** True where the two hold something that few texts hold. */
export const sharesRare = (one: Print, other: Print, isRare: (key: string | number) => boolean): boolean => {
  const theirs = new Set(other.keys)
  return one.keys.some((key) => theirs.has(key) && isRare(key))
}

/** The later text retells the earlier without naming it. An outlet that says a thing again in its own words is no retelling. */
const retold = (earlier: Print, later: Print, isRare: (key: string | number) => boolean): string | null => {
  const { outlet } = later.document
  if (daysApart(earlier, later) > soon || (outlet !== null && outlet === earlier.document.outlet)) return null
  const content = containment(earlier.content, later.content)
  if (content < fewest || !sharesRare(earlier, later, isRare)) return null
  return retellingOf(earlier.unusual, later.unusual, content, isRare)
}

/** Compares two documents; symmetric in its arguments. `isRare` tells of a key whether few texts of the record hold it. */
export const bondOf = (one: Print, other: Print, isRare: (key: string | number) => boolean): Bond | null => {
  if (daysApart(one, other) > farthest) return null
  const { earlier, later, isTold } = inOrder(one, other)
  const quoted = earlier.document.outlet === null ? null : namesOutlet(later, earlier.document.outlet)
  const shared = one.shingles.length < shortest || other.shingles.length < shortest ? 0 : containment(one.shingles, other.shingles)
  const bond = (descent: Bond['descent'], reason: string, revocable = false): Bond =>
    ({ earlier: earlier.document.id, later: later.document.id, quoted, shared, descent, revocable, reason: isTold ? reason : `${reason}; which came first is not told` })
  if (quoted === null && shared >= asked && isFormulaOf(one.unusual, other.unusual)) return null
  if (shared >= copied) {
    const reason = `${percent(shared)} of the shorter text’s word runs stand in both`
    return quoted === null ? bond('copy', reason) : bond('reprint', `${reason}, and it names ${earlier.document.outlet ?? ''}`)
  }
  const content = quoted === null ? 0 : containment(one.content, other.content)
  if (content >= kept) return bond('paraphrase', `names ${earlier.document.outlet ?? ''} as its source and keeps ${percent(content)} of the content words`)
  const reason = retold(earlier, later, isRare)
  return reason === null ? null : bond('paraphrase', reason, true)
}
