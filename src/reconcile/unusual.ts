import { hashOf } from './shingles.js'
import { stemLetters, type IsCommon } from './vocabulary.js'

/** What a text holds that few texts hold by chance. */
export interface Unusual {
  /** For each word in order, the hash of the run that begins there in the outlet's own prose; 0 where none does. */
  readonly prose: Uint32Array
  /** The same for runs inside quotation marks. */
  readonly quoted: Uint32Array
  /** Plain words outside quotations that are rare in the language: stem → the form that stands in the text. */
  readonly words: ReadonlyMap<string, string>
  /** Hashes of names, figures and rare words, in the order in which the text first tells them. */
  readonly details: Uint32Array
  /** Names and figures with the two words before or after them, as pairs of hashes: the words, the detail. */
  readonly slots: Uint32Array
}

/** Words of a run that is told from chance. */
export const runLength = 6
/** Plain words of four letters and more that a run must hold: titles and names alone are anybody's. */
const plainInRun = 3
/** Letters below which a word tells nothing. */
const shortestWord = 4
/** Share of capitals among a line's words from which capitals there show no name: a headline. */
const headlineShare = 0.6

interface Token {
  readonly word: string
  readonly isCapital: boolean
  readonly isNumber: boolean
  readonly isFirst: boolean
  readonly isQuoted: boolean
}

const pieces = /["“”„«»]|[.!?…]+(?=[\s"”»]|$)|[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu
const opening: Readonly<Record<string, boolean>> = { '“': true, '„': true, '«': true, '”': false, '»': false }

/** The sentences of a line, with what stands in quotation marks; a mark left open ends with the line. */
const sentencesOf = (line: string): readonly (readonly Token[])[] => {
  const sentences: Token[][] = [[]]
  let isQuoted = false
  for (const piece of line.match(pieces) ?? []) {
    const last = sentences.at(-1) ?? []
    if (/^["“”„«»]/u.test(piece)) isQuoted = opening[piece] ?? !isQuoted
    else if (/^[.!?…]/u.test(piece)) sentences.push([])
    else last.push({ word: piece.toLowerCase(), isCapital: /^\p{Lu}/u.test(piece), isNumber: /\p{N}/u.test(piece), isFirst: last.length === 0, isQuoted })
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

const isHeadline = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter((token) => token.word.length >= shortestWord && !token.isNumber)
  return words.filter((token) => token.isCapital).length > headlineShare * words.length
}

type Kind = 'name' | 'number' | 'plain'

/** A capital shows a name unless the word is written small elsewhere; at a sentence’s head or in a headline, only of a word that is not frequent. */
const kindsOf = (lines: readonly (readonly (readonly Token[])[])[], isCommon: IsCommon | null): ((token: Token) => Kind) => {
  const small = new Set<string>()
  const names = new Set<string>()
  for (const sentences of lines) {
    const shows = !isHeadline(sentences.flat())
    for (const token of sentences.flat()) {
      if (!token.isCapital) small.add(token.word)
      else if (shows && !token.isFirst) names.add(token.word)
    }
  }
  const isName = (word: string): boolean => !small.has(word) && (names.has(word) || (isCommon !== null && !isCommon(word)))
  return ({ word, isNumber, isCapital }) => (isNumber ? 'number' : isCapital && isName(word) ? 'name' : 'plain')
}

const runsOf = (sentences: readonly (readonly Token[])[], kindOf: (token: Token) => Kind, quoted: boolean): Uint32Array =>
  Uint32Array.from(sentences.flatMap((sentence) => sentence.map((_, at) => {
    const run = sentence.slice(at, at + runLength)
    const plain = run.filter((token) => token.word.length >= shortestWord && kindOf(token) === 'plain')
    return run.length < runLength || plain.length < plainInRun || run.some((token) => token.isQuoted !== quoted) ? 0 : hashOf(run.map((token) => token.word).join(' '))
  })))

const slotsOf = (sentences: readonly (readonly Token[])[], kindOf: (token: Token) => Kind): Uint32Array =>
  Uint32Array.from(sentences.flatMap((sentence) => sentence.flatMap((token, at) => {
    if (kindOf(token) === 'plain') return []
    const wordsAt = (from: number): string => sentence.slice(Math.max(0, from), from + 2).map((one) => one.word).join(' ')
    const [before, after] = [at < 2 ? '' : `${wordsAt(at - 2)} _`, at + 2 >= sentence.length ? '' : `_ ${wordsAt(at + 1)}`]
    return [before, after].filter((words) => words !== '').flatMap((words) => [hashOf(words), hashOf(token.word)])
  })))

/** Reads what is unusual in a text. Where nothing is known of its language no word counts as rare. */
export const unusualIn = (text: string, isCommon: IsCommon | null): Unusual => {
  const lines = text.split('\n').map(sentencesOf)
  const sentences = lines.flat()
  const kindOf = kindsOf(lines, isCommon)
  const isRare = (token: Token): boolean => isCommon !== null && token.word.length >= shortestWord && kindOf(token) === 'plain' && !isCommon(token.word)
  const told = sentences.flat().filter((token) => !token.isQuoted)
  const rare = told.filter(isRare)
  const details = told.filter((token) => kindOf(token) !== 'plain' || isRare(token)).map((token) => (kindOf(token) === 'plain' ? token.word.slice(0, stemLetters) : token.word))
  return {
    prose: runsOf(sentences, kindOf, false), quoted: runsOf(sentences, kindOf, true),
    words: new Map(rare.map((token) => [token.word.slice(0, stemLetters), token.word])),
    details: Uint32Array.from(new Set(details.map(hashOf))),
    slots: slotsOf(sentences, kindOf),
  }
}
