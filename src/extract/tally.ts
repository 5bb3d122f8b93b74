import { argumentsIn } from './arguments.js'
import type { Lexicon } from './lexicon.js'
import type { ReadSentence } from './reading.js'

/** Bounds that a tally has reached. */
interface Reached { readonly low: number | null; readonly high: number | null }

const lemmaAt = (read: ReadSentence, token: number): string => (read.tree.tokens[token]?.lemma ?? '').toLowerCase()

const statedIn = (read: ReadSentence, tokens: readonly number[]): Reached | null => {
  for (const token of tokens) {
    const reading = read.quantities.find((one) => one.tokens.includes(token) && !read.times.some((time) => time.tokens.includes(token)))?.mention.reading
    if (reading?.reading === 'resolved') return { low: reading.value.low, high: reading.value.high }
  }
  return null
}

/**
 * The figure that a tally noun has come to: "the number of soldiers killed rose to 44", "bringing the death toll to eight", "the toll
 * stands at nine". Null where the noun is none, or where the verb above it tells no figure.
 */
export const talliedAt = (read: ReadSentence, lexicon: Lexicon, token: number): Reached | null => {
  if (!lexicon.wordsOf(['@tally']).has(lemmaAt(read, token))) return null
  const verb = read.tree.tokens[token]?.head ?? -1
  if (verb < 0 || !lexicon.wordsOf(['@tally-verb']).has(lemmaAt(read, verb))) return null
  return statedIn(read, [...argumentsIn(read.tree, verb, 'to'), ...argumentsIn(read.tree, verb, 'at'), ...argumentsIn(read.tree, verb, 'object').filter((one) => one !== token)])
}

/** True where the noun is a running total: "the number of those killed has risen to 44"; a toll that rises is still that of its event. */
export const isRunning = (read: ReadSentence, lexicon: Lexicon, token: number): boolean =>
  talliedAt(read, lexicon, token) !== null && lemmaAt(read, token) !== 'toll' && lexicon.wordsOf(['@rising']).has(lemmaAt(read, read.tree.tokens[token]?.head ?? -1))
