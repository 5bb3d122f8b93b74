import type { PieceCutter, Pieces } from './pieces.js'

/** A sentence as the network sees it. */
export interface PiecedSentence {
  readonly pieces: readonly Pieces[]
  /** Whether it begins a paragraph. */
  readonly paragraph: boolean
}

/** One run of the network over whole sentences `first` (inclusive) to `last` (exclusive) of a document. */
export interface Window {
  readonly first: number
  readonly last: number
  /** Piece ids and their case classes. */
  readonly pieces: readonly number[]
  readonly cases: readonly number[]
  /** For each token: the place of its first piece, and the number of its sentence in the window. */
  readonly words: readonly number[]
  readonly sentences: readonly number[]
}

/** Pieces of a sentence with the mark that closes it. */
const sizeOf = (sentence: PiecedSentence): number => sentence.pieces.reduce((sum, one) => sum + one.ids.length, 1)

/**
 * Where windows of at most `limit` pieces begin and end: as many whole sentences as fit, save that a window which would end
 * inside a paragraph ends before the last paragraph that begins in its second half. A sentence over the limit is alone.
 */
export const cutWindows = (sentences: readonly PiecedSentence[], limit: number): readonly { readonly first: number; readonly last: number }[] => {
  const sizes = sentences.map(sizeOf)
  const windows: { readonly first: number; readonly last: number }[] = []
  for (let first = 0; first < sentences.length;) {
    const last = endOfWindow(sentences, sizes, first, limit)
    windows.push({ first, last })
    first = last
  }
  return windows
}

const endOfWindow = (sentences: readonly PiecedSentence[], sizes: readonly number[], first: number, limit: number): number => {
  let last = first + 1
  let total = 1 + (sizes[first] ?? 0)
  let late: number | null = null
  while (last < sentences.length && total + (sizes[last] ?? 0) <= limit) {
    if (sentences[last]?.paragraph === true && 2 * total >= limit) late = last
    total += sizes[last] ?? 0
    last += 1
  }
  const insideParagraph = last < sentences.length && sentences[last]?.paragraph !== true
  return insideParagraph && late !== null ? late : last
}

/** The network's inputs for sentences `first` to `last`: `[CLS] s1 [SEP] s2 [SEP] …`, the mark before a sentence telling whether it begins a paragraph. */
export const fillWindow = (sentences: readonly PiecedSentence[], range: { readonly first: number; readonly last: number }, cutter: PieceCutter, cases: readonly string[]): Window => {
  const boundary = cases.indexOf('boundary')
  const paragraph = cases.indexOf('paragraph')
  const pieces = [cutter.start]
  const classes = [boundary]
  const words: number[] = []
  const numbers: number[] = []
  for (const [number, sentence] of sentences.slice(range.first, range.last).entries()) {
    classes[classes.length - 1] = sentence.paragraph ? paragraph : boundary
    for (const one of sentence.pieces) {
      words.push(pieces.length)
      numbers.push(number)
      pieces.push(...one.ids)
      classes.push(...one.cases)
    }
    pieces.push(cutter.end)
    classes.push(boundary)
  }
  return { ...range, pieces, cases: classes, words, sentences: numbers }
}
