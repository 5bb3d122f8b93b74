import type { Standing as PeopleStanding, Toll, TollKind } from '../model/claim.js'
import { sideOf } from '../model/party.js'
import type { TollRow } from '../model/rows/extract.js'
import { childrenOf, spansOf, subtreeOf } from '../model/tree.js'
import { covering } from '../model/span.js'
import { argumentsIn, isPassive, phraseOf, prepositionOf } from './arguments.js'
import type { Candidate } from './candidates.js'
import type { Lexicon } from './lexicon.js'
import { partiesOf } from './parties.js'
import type { ReadSentence } from './reading.js'

interface Count { readonly low: number | null; readonly high: number | null }

const lemmaAt = (read: ReadSentence, token: number): string => (read.tree.tokens[token]?.lemma ?? '').toLowerCase()

/** The noun that is counted: itself, or the one under a number or measure ("7 of its soldiers", "units of the army"). */
const countedNoun = (read: ReadSentence, lexicon: Lexicon, token: number): number => {
  const self = read.tree.tokens[token]
  if (self === undefined) return token
  if (self.upos !== 'NUM' && !lexicon.wordsOf(['@measure']).has(lemmaAt(read, token))) return token
  return childrenOf(read.tree, token, 'nmod').find((child) => prepositionOf(read.tree, child) === 'of') ?? token
}

const personNamed = (read: ReadSentence, token: number): boolean => read.sentence.entities.some((entity) => entity.kind === 'person' && token >= entity.first && token < entity.last)

const isPeople = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const noun = countedNoun(read, lexicon, token)
  if (read.places.some((place) => place.head === noun) && !lexicon.standings.has(lemmaAt(read, noun))) return false
  if (lexicon.standings.has(lemmaAt(read, noun)) || lexicon.wordsOf(['@people']).has(lemmaAt(read, noun))) return true
  return read.quantities.some((one) => one.mention.people && (one.head === token || one.head === noun)) || personNamed(read, noun)
}

/** How many: by the quantity read in the phrase, otherwise by number and article; null where the phrase counts nobody. */
const countOf = (read: ReadSentence, lexicon: Lexicon, token: number, noun: number): Count | null => {
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
  const marked = childrenOf(read.tree, noun, 'det', 'nmod:poss').some((child) => lexicon.wordsOf(['@singular-mark']).has(read.tree.tokens[child]?.text.toLowerCase() ?? ''))
  return marked || personNamed(read, noun) ? { low: 1, high: 1 } : null
}

const standingAt = (read: ReadSentence, lexicon: Lexicon, noun: number): PeopleStanding => {
  const modifiers = childrenOf(read.tree, noun, 'amod', 'compound').map((child) => lexicon.standings.get(lemmaAt(read, child))?.standing ?? null)
  const own = lexicon.standings.get(lemmaAt(read, noun))?.standing ?? 'unknown'
  return modifiers.find((standing) => standing !== null && standing !== 'unknown') ?? own
}

const whoseAt = (read: ReadSentence, lexicon: Lexicon, token: number): Toll['whose'] => {
  const sides = [...new Set(partiesOf(read, lexicon, token).map(({ party }) => sideOf(party)))]
  return sides.length === 0 ? null : sides.length === 1 ? (sides[0] ?? null) : 'both'
}

const spanAt = (read: ReadSentence, token: number): Toll['span'] => {
  const spans = spansOf(read.tree, phraseOf(read.tree, token).filter((one) => !['PUNCT', 'CCONJ'].includes(read.tree.tokens[one]?.upos ?? '')))
  return covering(spans)
}

const tollAt = (read: ReadSentence, lexicon: Lexicon, token: number, kind: TollKind, cumulative: boolean): Toll | null => {
  if (!isPeople(read, lexicon, token)) return null
  const noun = countedNoun(read, lexicon, token)
  const count = countOf(read, lexicon, token, noun)
  if (count === null || count.high === 0) return null
  const negated = childrenOf(read.tree, token, 'det').some((child) => lexicon.wordsOf(['@no']).has(lemmaAt(read, child)))
  if (negated) return null
  const names = personNamed(read, noun) ? read.sentence.entities.filter((entity) => entity.kind === 'person' && noun >= entity.first && noun < entity.last).map((entity) => read.sentence.tokens.slice(entity.first, entity.last).map((one) => one.text).join(' ')) : []
  return {
    kind, low: count.low, high: count.high, whose: whoseAt(read, lexicon, token), standing: standingAt(read, lexicon, noun), scope: cumulative ? 'cumulative' : 'incident', asOf: null, span: spanAt(read, token),
    ...(names.length > 0 ? { names } : {}),
  }
}

/** "Two were killed and ten wounded": each of two joined passives counts those named right before it. */
const nearOf = (read: ReadSentence, candidate: Candidate, found: readonly number[]): readonly number[] => {
  if (candidate.row.upos !== 'verb' || !isPassive(read.tree, candidate.token)) return found
  const before = found.filter((token) => token < candidate.token)
  const self = read.tree.tokens[candidate.token]
  const between = self?.relation === 'conj' ? before.filter((token) => token > self.head) : []
  return between.length > 0 ? between : before.length > 0 ? before : found
}

/** "35 fleeing terrorists" read as two: a number right before a counted noun only counts it. */
const countsNext = (read: ReadSentence, token: number, found: readonly number[]): boolean =>
  read.tree.tokens[token]?.upos === 'NUM' && found.some((other) => other > token && other - token <= 3 && !read.tree.tokens.slice(token, other).some((word) => word.upos === 'CCONJ' || word.text === ','))

const reach = 7

/** People named right beside the trigger where the tree hangs them elsewhere: before a passive verb, after a verb or "killing of". */
const besideIt = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): readonly number[] => {
  const passive = candidate.row.upos === 'verb' && isPassive(read.tree, candidate.token)
  const step = passive || candidate.row.roles === 'verb.undergo' ? -1 : 1
  const self = read.tree.tokens[candidate.token]
  const start = passive && self?.relation === 'conj' ? self.head : candidate.token
  for (let at = start + step, left = reach + (step < 0 ? 5 : 0); left > 0; at += step, left -= 1) {
    const word = read.tree.tokens[at]
    if (word === undefined || word.upos === 'VERB' || word.upos === 'SCONJ') return []
    if (!['NOUN', 'NUM'].includes(word.upos) || !isPeople(read, lexicon, at)) continue
    if (step < 0 && prepositionOf(read.tree, at) !== null) continue
    const joined = read.tree.tokens[at - 1]?.upos === 'CCONJ' && isPeople(read, lexicon, at - 2) && prepositionOf(read.tree, at - 2) === null ? [at - 2] : []
    return [...joined, at]
  }
  return []
}

/** Tokens whose people a harm trigger counts. */
const countedBy = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): readonly number[] => {
  const slots = candidate.row.upos === 'noun' ? ['of', 'object', 'unmarked', 'among', 'to', 'possessor'] : candidate.row.roles === 'verb.undergo' && candidate.row.lemmas.includes('lose') ? ['object'] : candidate.row.roles === 'verb.undergo' ? ['subject'] : ['object']
  for (const slot of slots) {
    const found = argumentsIn(read.tree, candidate.token, slot).filter((token) => isPeople(read, lexicon, token) && prepositionOf(read.tree, token) !== (slot === 'subject' || slot === 'object' ? 'of' : ''))
    const near = nearOf(read, candidate, found.filter((token) => !countsNext(read, token, found)))
    if (near.length > 0) return near
  }
  return besideIt(read, lexicon, candidate)
}

const slotTokens = (read: ReadSentence, token: number, row: TollRow): readonly number[] => {
  for (const slot of row.counted) {
    if (slot === 'self') {
      const self = read.tree.tokens[token]
      if (self !== undefined && self.relation === 'amod') return [self.head]
      return [token]
    }
    const found = argumentsIn(read.tree, token, slot)
    if (found.length > 0) return found
  }
  return []
}

const wordTolls = (read: ReadSentence, lexicon: Lexicon, token: number, cumulative: boolean): readonly Toll[] => {
  const self = read.tree.tokens[token]
  const row = (lexicon.tolls.get(lemmaAt(read, token)) ?? lexicon.tolls.get(self?.text.toLowerCase() ?? ''))?.find((one) => one.upos === 'noun' ? self?.upos === 'NOUN' : one.upos === 'adjective' ? self?.upos === 'ADJ' : false)
  if (row === undefined) return []
  const known = slotTokens(read, token, row)
  return row.kinds.flatMap((kind) => {
    const own = countOf(read, lexicon, token, token)
    const negated = childrenOf(read.tree, token, 'det').some((child) => lexicon.wordsOf(['@no']).has(lemmaAt(read, child)))
    if (negated) return []
    return known.flatMap((one) => {
      const toll = one === token ? tollAt(read, lexicon, token, kind, cumulative) : tollAt(read, lexicon, one, kind, cumulative)
      const counted = row.upos === 'noun' && own !== null && one !== token ? { low: own.low, high: own.high } : {}
      return toll === null ? [] : [{ ...toll, ...counted }]
    })
  })
}

const isCumulative = (read: ReadSentence, lexicon: Lexicon, tokens: readonly number[]): boolean =>
  tokens.some((token) => lexicon.wordsOf(['@running-total']).has(lemmaAt(read, token))) || tokens.some((token, at) => lemmaAt(read, token) === 'to' && lemmaAt(read, tokens[at + 1] ?? -1) === 'date')

const summed = (tolls: readonly Toll[]): readonly Toll[] => {
  const kept: Toll[] = []
  for (const toll of tolls) {
    const at = kept.findIndex((one) => one.kind === toll.kind && one.whose === toll.whose && one.standing === toll.standing && one.scope === toll.scope)
    const same = kept[at]
    if (same === undefined) kept.push(toll)
    else kept[at] = { ...same, low: (same.low ?? 0) + (toll.low ?? 0), high: same.high === null || toll.high === null ? null : same.high + toll.high, span: covering([same.span, toll.span]), ...(same.names !== undefined || toll.names !== undefined ? { names: [...(same.names ?? []), ...(toll.names ?? [])] } : {}) }
  }
  return kept
}

/** "Three others": of the same side and standing as those told before. */
const othersLikeThose = (read: ReadSentence, lexicon: Lexicon, tolls: readonly Toll[]): readonly Toll[] => tolls.map((toll, at) => {
  const words = read.tree.tokens.filter((token) => token.span.start >= toll.span.start && token.span.end <= toll.span.end).map((token) => token.lemma.toLowerCase())
  const before = tolls.slice(0, at).findLast((one) => one.standing !== 'unknown' || one.whose !== null)
  return words.some((word) => lexicon.wordsOf(['@other']).has(word)) && toll.whose === null && before !== undefined ? { ...toll, whose: before.whose, standing: toll.standing === 'unknown' ? before.standing : toll.standing } : toll
})

/** People harmed as told by the trigger itself. Counts that are joined ("two officers and 5 soldiers") are added up. */
export const tollsOf = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): readonly Toll[] => {
  const below = subtreeOf(read.tree, candidate.token)
  const cumulative = isCumulative(read, lexicon, below)
  const { harm } = candidate.row
  const harmed = harm === undefined ? [] : countedBy(read, lexicon, candidate).flatMap((token) => tollAt(read, lexicon, token, harm, cumulative) ?? [])
  const worded = harm === undefined ? below.flatMap((token) => wordTolls(read, lexicon, token, cumulative)) : []
  return harm === undefined ? distinct(worded) : summed(othersLikeThose(read, lexicon, harmed))
}

/** One toll for each kind, side and standing; a stated count goes before a bare plural. */
export const distinct = (tolls: readonly Toll[]): readonly Toll[] => {
  const kept: Toll[] = []
  for (const toll of [...tolls].sort((one, other) => Number(one.high === null) - Number(other.high === null) || one.span.start - other.span.start)) {
    const same = kept.some((one) => one.kind === toll.kind && (one.whose === toll.whose || toll.whose === null || (one.low === toll.low && one.high === toll.high)) && (one.standing === toll.standing || toll.standing === 'unknown' || one.standing === 'unknown'))
    if (!same) kept.push(toll)
  }
  return kept.sort((one, other) => one.span.start - other.span.start)
}

export { othersLikeThose }
