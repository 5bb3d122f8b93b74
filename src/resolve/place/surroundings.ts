import type { PlaceContextRow, PlaceRows } from '../../model/rows/place.js'
import type { Piece, Run } from './pieces.js'

/** The rows whose words stand beside a name. */
export interface Surroundings {
  readonly before: PlaceContextRow | null
  readonly after: PlaceContextRow | null
}

interface PhraseIndex {
  /** Phrases by their word nearest to the name, longest first. */
  readonly before: ReadonlyMap<string, readonly Phrase[]>
  readonly after: ReadonlyMap<string, readonly Phrase[]>
  readonly between: ReadonlySet<string>
}

interface Phrase {
  readonly words: readonly string[]
  readonly row: PlaceContextRow
}

const indexSide = (rows: PlaceRows, side: 'before' | 'after'): ReadonlyMap<string, readonly Phrase[]> => {
  const map = new Map<string, Phrase[]>()
  for (const row of rows.contexts.filter((one) => one.side === side)) {
    for (const phrase of row.phrases) {
      const words = phrase.split(/\s+|(?=['’]s)/)
      const key = (side === 'before' ? words.at(-1) : words[0]) ?? ''
      map.set(key, [...map.get(key) ?? [], { words, row }].sort((one, other) => other.words.length - one.words.length || Number(other.row.capitalised ?? false) - Number(one.row.capitalised ?? false)))
    }
  }
  return map
}

const indexes = new WeakMap<PlaceRows, PhraseIndex>()

const indexOf = (rows: PlaceRows): PhraseIndex => {
  const index = indexes.get(rows) ?? { before: indexSide(rows, 'before'), after: indexSide(rows, 'after'), between: new Set(rows.between) }
  indexes.set(rows, index)
  return index
}

const wordAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.text.toLowerCase() ?? ''

/** A phrase at `at`, read towards or away from the name, with the number of pieces it takes. */
const phraseAt = (pieces: readonly Piece[], at: number, step: 1 | -1, phrases: ReadonlyMap<string, readonly Phrase[]>): Phrase | null => {
  const found = (phrases.get(wordAt(pieces, at)) ?? []).find(({ words, row }) => {
    const ordered = step === 1 ? words : words.toReversed()
    if (row.capitalised === true && pieces[at]?.capital !== true) return false
    return ordered.every((word, index) => wordAt(pieces, at + index * step) === word)
  })
  return found ?? null
}

/** The rows beside a run. `skipped` tells pieces that belong to another name with its possessive ("Norland's X district"). */
export const surroundingsOf = (pieces: readonly Piece[], run: Run, rows: PlaceRows, skipped: (piece: number) => boolean = () => false): Surroundings => {
  const index = indexOf(rows)
  let before = run.first - 1
  while (before >= 0 && (index.between.has(wordAt(pieces, before)) || skipped(before))) before--
  const article = phraseAt(pieces, run.first - 1, -1, index.before)
  const after = index.between.has(wordAt(pieces, run.last)) && !/^['’]s$/.test(wordAt(pieces, run.last)) ? run.last + 1 : run.last
  return {
    before: (article ?? phraseAt(pieces, before, -1, index.before))?.row ?? null,
    after: phraseAt(pieces, after, 1, index.after)?.row ?? null,
  }
}

/** How many pieces right of the run are words that join the name ("County"), when written with a capital letter. */
export const joinedAfter = (pieces: readonly Piece[], run: Run, rows: PlaceRows): number => {
  const phrase = phraseAt(pieces, run.last, 1, indexOf(rows).after)
  return phrase?.row.joins === true && pieces[run.last]?.capital === true ? phrase.words.length : 0
}
