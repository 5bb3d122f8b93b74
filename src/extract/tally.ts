import { subtreeOf } from '../model/tree.js'
import { argumentsIn, prepositionOf } from './arguments.js'
import type { Lexicon } from './lexicon.js'
import { lemmaAt, type ReadSentence } from './reading.js'

/** Bounds of a count; null where they are open. */
export interface Count { readonly low: number | null; readonly high: number | null }

/** True where the number tells a time ("to 12 March"); a bare number after a tally ("put at three") does not. */
const isTimeAt = (read: ReadSentence, token: number): boolean =>
  read.times.some((time) => time.tokens.includes(token) && time.tokens.some((one) => !['NUM', 'ADP'].includes(read.tree.tokens[one]?.upos ?? '')))

const statedIn = (read: ReadSentence, tokens: readonly number[]): Count | null => {
  for (const token of tokens) {
    const reading = read.quantities.find((one) => one.tokens.includes(token) && !isTimeAt(read, token))?.mention.reading
    if (reading?.reading === 'resolved') return { low: reading.value.low, high: reading.value.high }
  }
  return null
}

/**
 * The figure that a tally noun has come to: "the number of soldiers killed rose to 44", "bringing the death toll to eight", "the toll
 * stands at nine". Null where the noun is none, or where the verb above it tells no figure.
 */
export const talliedAt = (read: ReadSentence, lexicon: Lexicon, token: number): Count | null => {
  if (!lexicon.wordsOf(['@tally']).has(lemmaAt(read, token))) return null
  const verb = read.tree.tokens[token]?.head ?? -1
  if (verb < 0 || !lexicon.wordsOf(['@tally-verb']).has(lemmaAt(read, verb))) return null
  const below = subtreeOf(read.tree, token).filter((one) => read.tree.tokens[one]?.upos === 'NUM' && ['to', 'at'].includes(prepositionOf(read.tree, one) ?? ''))
  const told = [...below, ...['to', 'at', 'object', 'unmarked'].flatMap((slot) => argumentsIn(read.tree, verb, slot))].filter((one) => one > verb && one !== token)
  return statedIn(read, [...told].sort((one, other) => one - other))
}

/** The tally noun that counts the people at the token ("the number of soldiers"), itself where it is one; null where none with a figure does. */
export const tallyOver = (read: ReadSentence, lexicon: Lexicon, token: number): number | null => {
  if (talliedAt(read, lexicon, token) !== null) return token
  const head = read.tree.tokens[token]?.head ?? -1
  return head >= 0 && prepositionOf(read.tree, token) === 'of' && talliedAt(read, lexicon, head) !== null ? head : null
}

/** True where the noun is a running total: "the number of those killed has risen to 44"; a toll that rises is still that of its event. */
export const isRunning = (read: ReadSentence, lexicon: Lexicon, token: number): boolean =>
  talliedAt(read, lexicon, token) !== null && lemmaAt(read, token) !== 'toll' && lexicon.wordsOf(['@rising']).has(lemmaAt(read, read.tree.tokens[token]?.head ?? -1))
