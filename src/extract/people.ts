import type { Standing as PeopleStanding, Toll, TollKind } from '../model/claim.js'
import { sideOf } from '../model/party.js'
import { covering, type Span } from '../model/span.js'
import { childrenOf, spansOf } from '../model/tree.js'
import { phraseOf, prepositionOf } from './arguments.js'
import type { Lexicon } from './lexicon.js'
import { actorAt, partiesOf } from './parties.js'
import { lemmaAt, type ReadSentence } from './reading.js'
import { isRunning, talliedAt, tallyOver, type Count } from './tally.js'

/** The noun that is counted: itself, or the one under a number or measure ("7 of its soldiers", "units of the army"). */
const countedNoun = (read: ReadSentence, lexicon: Lexicon, token: number): number => {
  const self = read.tree.tokens[token]
  if (self === undefined) return token
  if (self.upos !== 'NUM' && !lexicon.wordsOf(['@measure']).has(lemmaAt(read, token))) return token
  return childrenOf(read.tree, token, 'nmod').find((child) => prepositionOf(read.tree, child) === 'of') ?? token
}

const personNamed = (read: ReadSentence, token: number): boolean => read.sentence.entities.some((entity) => entity.kind === 'person' && token >= entity.first && token < entity.last)

/** "Serbs", "two Kenyans": people by the name of theirs. */
const isNamedPeople = (read: ReadSentence, token: number): boolean =>
  ['NNPS', 'NNS'].includes(read.tree.tokens[token]?.tag ?? '') && actorAt(read, token)?.mention.form === 'demonym'

/** True where the token is a word for people, or a number of them. */
export const isPeople = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const noun = countedNoun(read, lexicon, token)
  if (read.places.some((place) => place.head === noun) && !lexicon.standings.has(lemmaAt(read, noun))) return false
  if (lexicon.standings.has(lemmaAt(read, noun)) || lexicon.wordsOf(['@people']).has(lemmaAt(read, noun))) return true
  return read.quantities.some((one) => one.mention.people && (one.head === token || one.head === noun)) || personNamed(read, noun) || isNamedPeople(read, noun)
}

/** The quantity whose number stands at the token; null where none was read. */
export const statedAt = (read: ReadSentence, token: number): Count | null => {
  const reading = read.quantities.find((one) => one.tokens.includes(token))?.mention.reading
  return reading?.reading === 'resolved' ? { low: reading.value.low, high: reading.value.high } : null
}

/** How many: by the quantity read in the phrase, otherwise by number and article; null where the phrase counts nobody. */
export const countOf = (read: ReadSentence, lexicon: Lexicon, token: number, noun: number): Count | null => {
  const tally = tallyOver(read, lexicon, token)
  if (tally !== null) return talliedAt(read, lexicon, tally)
  const phrase = new Set(phraseOf(read.tree, token))
  const near = read.quantities.filter((one) => one.head === token || one.head === noun || childrenOf(read.tree, noun, 'nummod', 'amod', 'det').concat(childrenOf(read.tree, token, 'nummod', 'amod', 'det')).includes(one.head) || (one.mention.people && one.tokens.includes(noun) && (phrase.has(one.head) || one.tokens.includes(token))))
  const [stated] = near.sort((one, other) => other.tokens.length - one.tokens.length)
  if (stated !== undefined) {
    const { reading } = stated.mention
    return reading.reading === 'resolved' ? { low: reading.value.low, high: reading.value.high } : null
  }
  const self = read.tree.tokens[noun]
  if (self === undefined || self.upos === 'PRON') return null
  if (['NNS', 'NNPS'].includes(self.tag) || lexicon.wordsOf(['@collective']).has(lemmaAt(read, noun))) return { low: 1, high: null }
  if (token !== noun && read.tree.tokens[token]?.tag === 'NNS') return { low: 1, high: null }
  const marked = childrenOf(read.tree, noun, 'det', 'nmod:poss').some((child) => lexicon.wordsOf(['@singular-mark']).has(read.tree.tokens[child]?.text.toLowerCase() ?? ''))
  return marked || personNamed(read, noun) ? { low: 1, high: 1 } : null
}

const standingAt = (read: ReadSentence, lexicon: Lexicon, noun: number): PeopleStanding => {
  const modifiers = childrenOf(read.tree, noun, 'amod', 'compound').map((child) => lexicon.standings.get(lemmaAt(read, child))?.standing ?? null)
  const own = lexicon.standings.get(lemmaAt(read, noun))?.standing ?? 'unknown'
  return modifiers.find((standing) => standing !== null && standing !== 'unknown') ?? own
}

/** The side that the phrases belong to, `both` where they name several, null where they name none. */
export const whoseAt = (read: ReadSentence, lexicon: Lexicon, tokens: readonly number[]): Toll['whose'] => {
  const sides = [...new Set(tokens.flatMap((token) => partiesOf(read, lexicon, token)).map(({ party }) => sideOf(party)))]
  return sides.length > 1 ? 'both' : sides[0] ?? null
}

const spanAt = (read: ReadSentence, token: number): Span => {
  const spans = spansOf(read.tree, phraseOf(read.tree, token).filter((one) => !['PUNCT', 'CCONJ'].includes(read.tree.tokens[one]?.upos ?? '')))
  return covering(spans)
}

/** Names of the people counted: the noun is a name, or one stands in apposition ("one soldier, Private Lee Chan"). */
const namesAt = (read: ReadSentence, noun: number): readonly string[] => {
  const heads = [noun, ...childrenOf(read.tree, noun, 'appos', 'flat').flatMap((child) => [child, ...childrenOf(read.tree, child, 'conj', 'flat', 'appos')])]
  return read.sentence.entities.filter((entity) => entity.kind === 'person' && heads.some((head) => head >= entity.first && head < entity.last)).map((entity) => read.sentence.tokens.slice(entity.first, entity.last).map((one) => one.text).join(' '))
}

/** The people that a noun phrase counts, as harmed or moved in the given way; null where it counts nobody. */
export const tollAt = (read: ReadSentence, lexicon: Lexicon, token: number, kind: TollKind, cumulative: boolean): Toll | null => {
  if (!isPeople(read, lexicon, token)) return null
  const noun = countedNoun(read, lexicon, token)
  const count = countOf(read, lexicon, token, noun)
  if (count === null || count.high === 0) return null
  const negated = childrenOf(read.tree, token, 'det').some((child) => lexicon.wordsOf(['@no']).has(lemmaAt(read, child)))
  if (negated) return null
  const names = namesAt(read, noun)
  return {
    kind, low: count.low, high: count.high, whose: whoseAt(read, lexicon, [token]), standing: standingAt(read, lexicon, noun), scope: cumulative || isRunning(read, lexicon, tallyOver(read, lexicon, token) ?? token) ? 'cumulative' : 'incident', asOf: null, span: spanAt(read, token),
    ...(names.length > 0 ? { names } : {}),
  }
}

/** Parts of the people counted at the token that are told with a side or standing of their own: "14 fighters, including ten soldiers of the army". */
export const partTolls = (read: ReadSentence, lexicon: Lexicon, token: number, kind: TollKind, cumulative: boolean): readonly Toll[] => childrenOf(read.tree, token, 'nmod', 'appos')
  .filter((child) => childrenOf(read.tree, child, 'case', 'mark').some((one) => lexicon.wordsOf(['@including']).has(lemmaAt(read, one)) || lexicon.wordsOf(['@including']).has(read.tree.tokens[one]?.text.toLowerCase() ?? '')))
  .flatMap((child) => [child, ...childrenOf(read.tree, child, 'conj')])
  .flatMap((child) => tollAt(read, lexicon, child, kind, cumulative) ?? [])
  .filter((part) => part.high !== null && (part.whose !== null || part.standing !== 'unknown'))

const numbered = ['NUM']

/**
 * A bare number right before a word of harm, whose noun was said before or not at all: "32 people were killed and more than 200
 * wounded", "13 were captured", "three of them wounded". Token of the number, or null.
 */
export const bareNumberBefore = (read: ReadSentence, lexicon: Lexicon, harm: number): number | null => {
  for (let at = harm - 1; at >= 0; at -= 1) {
    const word = read.tree.tokens[at]
    if (word === undefined) return null
    if (numbered.includes(word.upos)) return statedAt(read, at) !== null && !read.times.some((time) => time.tokens.includes(at)) ? at : null
    const passes = word.upos === 'AUX' || word.upos === 'ADV' || lexicon.wordsOf(['@other', '@more']).has(lemmaAt(read, at)) || (word.upos === 'PRON' && prepositionOf(read.tree, at) === 'of') || (word.upos === 'ADP' && read.tree.tokens[at + 1]?.upos === 'PRON')
    if (!passes) return null
  }
  return null
}

/** The count of a bare number, with side and standing of the people counted last before it in the sentence. */
export const bareToll = (read: ReadSentence, lexicon: Lexicon, number: number, kind: TollKind, cumulative: boolean): Toll | null => {
  const count = statedAt(read, number)
  const self = read.tree.tokens[number]
  if (count === null || self === undefined || count.high === 0) return null
  const before = read.tree.tokens.findLastIndex((word, at) => at < number && word.upos === 'NOUN' && isPeople(read, lexicon, at) && countOf(read, lexicon, at, at) !== null && prepositionOf(read.tree, at) === null)
  const known = before < 0 ? null : tollAt(read, lexicon, before, kind, cumulative)
  const quantity = read.quantities.find((one) => one.tokens.includes(number))?.mention.span ?? self.span
  return { kind, ...count, whose: known?.whose ?? null, standing: known?.standing ?? 'unknown', scope: cumulative ? 'cumulative' : 'incident', asOf: null, span: quantity }
}
