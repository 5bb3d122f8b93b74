import { fold } from '../../model/fold.js'
import type { PlaceAbbreviationRow, PlaceRows } from '../../model/rows/place.js'
import type { Sentence } from '../../model/sentence.js'
import { wordsOf, type Span } from '../../model/span.js'
import type { Candidate, Lookup } from './candidates.js'
import { piecesOf, spanOf, type Piece, type Run } from './pieces.js'
import { joinedAfter, surroundingsOf } from './surroundings.js'

/** A name in the text that some place bears; whether it is meant as a place is decided later. */
export interface Hit {
  readonly run: Run
  readonly span: Span
  readonly name: string
  readonly candidates: readonly Candidate[]
  /** Id of the row whose short form it is, or null. */
  readonly abbreviation: string | null
}

/** A sentence with its pieces and hits. */
export interface Scanned {
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]
  readonly hits: readonly Hit[]
}

const longestName = 6
const hyphen = /^[-–—]$/

/** What scanning a document needs. */
export interface Scanner {
  readonly text: string
  readonly rows: PlaceRows
  readonly lookup: Lookup
}

const inside = (piece: Piece, rows: PlaceRows): boolean => piece.capital || hyphen.test(piece.text) || /^['’]s$/.test(piece.text) || rows.inside.includes(piece.text.toLowerCase())

/** The full stop of a short word inside a name, where the tokens have parted them ("Ft. X"). */
const closesShort = (word: Piece | undefined, stop: Piece): boolean => stop.text === '.' && word !== undefined && word.text.length <= 3 && word.end === stop.start

/** Ends of the names that may begin at `first`, the longest first: they end with a capital letter or a number of a name. */
const endsFrom = (pieces: readonly Piece[], first: number, scanner: Scanner): readonly number[] => {
  const ends: number[] = []
  for (let last = first; last < pieces.length && last < first + longestName; last++) {
    const piece = pieces[last]
    if (piece === undefined || (last > first && !inside(piece, scanner.rows) && !closesShort(pieces[last - 1], piece))) break
    if (last > first && /\n/.test(scanner.text.slice(pieces[last - 1]?.end, piece.start))) break
    if (piece.capital) ends.unshift(last + 1)
  }
  return ends
}

interface ShortForm {
  readonly short: string
  readonly row: PlaceAbbreviationRow
}

const shortForms = new WeakMap<PlaceRows, ReadonlyMap<string, readonly ShortForm[]>>()

/** Short forms by their first two letters. */
const shortFormsOf = (rows: PlaceRows): ReadonlyMap<string, readonly ShortForm[]> => {
  const known = shortForms.get(rows)
  if (known !== undefined) return known
  const map = new Map<string, ShortForm[]>()
  for (const row of rows.abbreviations) for (const short of row.short) map.set(short.slice(0, 2), [...map.get(short.slice(0, 2)) ?? [], { short, row }])
  shortForms.set(rows, map)
  return map
}

const abbreviationAt = (pieces: readonly Piece[], first: number, scanner: Scanner): Hit | null => {
  const start = pieces[first]?.start ?? 0
  const comma = pieces[first - 1]?.text === ','
  for (const { short, row } of shortFormsOf(scanner.rows).get(scanner.text.slice(start, start + 2)) ?? []) {
    if (row.afterComma && !comma) continue
    if (!scanner.text.startsWith(short, start) || /[\p{L}\p{N}]/u.test(scanner.text.charAt(start + short.length))) continue
    const end = start + short.length
    const last = pieces.findIndex((piece) => piece.end >= end)
    return { run: { first, last: last < 0 ? pieces.length : last + 1 }, span: { start, end }, name: row.full, candidates: scanner.lookup.find(row.full).filter(({ place }) => place.precision !== 'settlement'), abbreviation: row.id }
  }
  return null
}

/** The full stop of a short form ("U.S.") belongs to it, wherever the tokens put it. */
const withFullStop = (span: Span, text: string): Span =>
  text[span.end] === '.' && /\p{Lu}\.\p{Lu}$/u.test(wordsOf(text, span)) ? { start: span.start, end: span.end + 1 } : span

/** Capitals alone are an acronym, unless they are the known short name of a state. */
const isAcronym = (name: string, candidates: readonly Candidate[]): boolean =>
  /^\p{Lu}{2,4}$/u.test(name) && !candidates.some(({ place, pack }) => place.precision === 'state' || pack !== null)

const longestTail = 2

/** A pack's name that goes on in small letters: "X corridor". */
const tailedAt = (pieces: readonly Piece[], run: Run, scanner: Scanner): Hit | null => {
  for (let last = Math.min(run.last + longestTail, pieces.length); last > run.last; last--) {
    if (pieces.slice(run.last, last).some(({ word, capital }) => !word || capital)) continue
    const span = spanOf(pieces, { first: run.first, last })
    const name = wordsOf(scanner.text, span)
    const candidates = scanner.lookup.inPacks(name)
    if (candidates.length > 0) return { run: { first: run.first, last }, span, name, candidates, abbreviation: null }
  }
  return null
}

/** "X City" by another name of X, where X itself is one: what follows X says what it is, and is no part of the name. */
const saysWhat = (pieces: readonly Piece[], run: Run, candidates: readonly Candidate[], scanner: Scanner): boolean => {
  if (run.last - run.first < 2 || candidates.some(({ primary }) => primary)) return false
  const shorter = { first: run.first, last: run.last - 1 }
  const settlement = surroundingsOf(pieces, shorter, scanner.rows).after?.precision === 'settlement'
  return settlement && scanner.lookup.find(wordsOf(scanner.text, spanOf(pieces, shorter))).length > 0
}

/** "City of X" at the head of a run: the name begins after it. */
const beginsWithKind = (pieces: readonly Piece[], first: number, scanner: Scanner): boolean => {
  if (pieces[first + 1]?.text !== 'of' || pieces[first + 2]?.capital !== true) return false
  return surroundingsOf(pieces, { first: first + 2, last: first + 3 }, scanner.rows).before?.precision === 'settlement'
}

const hitAt = (pieces: readonly Piece[], first: number, scanner: Scanner): Hit | null => {
  const short = abbreviationAt(pieces, first, scanner)
  if (short !== null) return short
  if (beginsWithKind(pieces, first, scanner)) return null
  for (const last of endsFrom(pieces, first, scanner)) {
    const run = { first, last }
    const tailed = tailedAt(pieces, run, scanner)
    if (tailed !== null) return tailed
    const span = spanOf(pieces, run)
    const name = wordsOf(scanner.text, span)
    const candidates = scanner.lookup.find(name)
    if (candidates.length === 0 || saysWhat(pieces, run, candidates, scanner) || isAcronym(name, candidates)) continue
    const joined = joinedAfter(pieces, run, scanner.rows)
    const grown = { first, last: last + joined }
    return { run: grown, span: withFullStop(spanOf(pieces, grown), scanner.text), name, candidates, abbreviation: null }
  }
  return null
}

/** All names of a sentence that the packs or the gazetteer know, longest first, none over another. */
export const scanSentence = (sentence: Sentence, scanner: Scanner): Scanned => {
  const pieces = piecesOf(sentence)
  const hits: Hit[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]?.capital !== true) continue
    const hit = hitAt(pieces, at, scanner)
    if (hit === null) continue
    hits.push(hit)
    at = hit.run.last - 1
  }
  return { sentence, pieces, hits }
}

const notPlaces = new WeakMap<PlaceRows, ReadonlySet<string>>()

/** True where the whole name is a word that begins with a capital for another reason. */
export const isNotPlace = (name: string, rows: PlaceRows): boolean => {
  const words = notPlaces.get(rows) ?? new Set(rows.notPlaces.flatMap((row) => row.words))
  notPlaces.set(rows, words)
  return words.has(fold(name))
}
