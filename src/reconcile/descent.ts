import type { Descent } from '../model/reconciled.js'
import type { Span } from '../model/span.js'
import type { Day } from './days.js'
import type { ReconcileDocument } from './input.js'
import { bandsOf, containment, shinglesOf, signatureOf, wordHashes, wordsIn } from './shingles.js'
import { outOf } from './profile.js'

/** What is kept of a document to tell copies by. */
export interface Print {
  readonly document: ReconcileDocument
  readonly out: Day | null
  readonly outMinute: number | null
  readonly shingles: Uint32Array
  readonly bands: readonly number[]
  /** Hashes of words of five letters and more, cut to five, and numbers: what a paraphrase keeps. */
  readonly content: Uint32Array
}

/** Share of the shorter text's runs from which it is a copy; share of its content words from which, with the source named, it is a paraphrase. */
const copied = 0.5
const retold = 0.4
/** Runs below which a text is too short to be told from another by its words. */
const shortest = 8
/** Days between two documents beyond which equal words are a formula, not a copy. */
const farthest = 14

const readBlocks = ['title', 'subtitle', 'body', 'list', 'caption']

const bodyOf = (document: ReconcileDocument): string => {
  const blocks = (document.blocks ?? []).filter((block) => readBlocks.includes(block.kind))
  return blocks.length === 0 ? document.text : blocks.map((block) => document.text.slice(block.span.start, block.span.end)).join('\n')
}

/** Reads what is needed to tell copies by. */
export const printOf = (document: ReconcileDocument): Print => {
  const body = bodyOf(document)
  const words = wordsIn(body)
  const shingles = shinglesOf(body)
  const { day, minute } = outOf(document)
  return {
    document, shingles, out: day, outMinute: minute,
    bands: shingles.length < shortest ? [] : bandsOf(signatureOf(shingles)),
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
}

const quotes = (one: Print, other: Print): boolean => other.document.outlet !== null && namesOutlet(one, other.document.outlet) !== null

/** The earlier first; on one day, or where a date is missing, the one whose outlet the other names. */
const inOrder = (one: Print, other: Print): readonly [Print, Print] => {
  const [first, second] = byOut(one, other) < 0 ? [one, other] : [other, one]
  const isSure = one.out !== null && other.out !== null && (one.out !== other.out || (one.outMinute !== null && other.outMinute !== null))
  return !isSure && quotes(first, second) && !quotes(second, first) ? [second, first] : [first, second]
}

/** Compares two documents; symmetric in its arguments. */
export const bondOf = (one: Print, other: Print): Bond | null => {
  if (daysApart(one, other) > farthest) return null
  const [earlier, later] = inOrder(one, other)
  const quoted = earlier.document.outlet === null ? null : namesOutlet(later, earlier.document.outlet)
  const ends = { earlier: earlier.document.id, later: later.document.id, quoted }
  const shared = one.shingles.length < shortest || other.shingles.length < shortest ? 0 : containment(one.shingles, other.shingles)
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  if (shared >= copied) {
    const reason = `${percent(shared)} of the shorter text’s word runs stand in both`
    return { ...ends, shared, descent: quoted === null ? 'copy' : 'reprint', reason: quoted === null ? reason : `${reason}, and it names ${earlier.document.outlet ?? ''}` }
  }
  const kept = quoted === null ? 0 : containment(one.content, other.content)
  if (kept < retold) return null
  return { ...ends, shared, descent: 'paraphrase', reason: `names ${earlier.document.outlet ?? ''} as its source and keeps ${percent(kept)} of the content words` }
}
