import type { Toll, TollKind } from '../model/claim.js'
import type { TollRow } from '../model/rows/extract.js'
import { covering, overlaps } from '../model/span.js'
import { childrenOf, plainRelation, subtreeOf } from '../model/tree.js'
import { argumentsIn, isPassive, prepositionOf } from './arguments.js'
import type { Candidate } from './candidates.js'
import type { Lexicon } from './lexicon.js'
import { bareNumberBefore, bareToll, countOf, isPeople, partTolls, tollAt, whoseAt } from './people.js'
import { lemmaAt, type ReadSentence } from './reading.js'
import { isRunning, talliedAt, tallyOver, type Count } from './tally.js'

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

/** "Killed six and wounded ten": those told after the next word of harm are that word's, whatever the tree says. */
const isOtherHarms = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate, token: number): boolean => read.tree.tokens.some((word, at) =>
  at > candidate.token && at < token && word.upos === 'VERB' && read.tree.tokens[at - 1]?.upos === 'CCONJ' && (lexicon.triggers.get(lemmaAt(read, at)) ?? []).some((row) => row.harm !== undefined && row.harm !== candidate.row.harm))

/** "Seven fighters who support the government and five policemen": a counted noun that the tree joins to an uncounted one inside the clause of the first. */
const strayJoined = (read: ReadSentence, lexicon: Lexicon, counted: readonly number[]): readonly number[] => {
  const last = counted.at(-1)
  if (last === undefined || childrenOf(read.tree, last, 'nummod').length === 0) return []
  const clause = childrenOf(read.tree, last, 'acl').flatMap((child) => subtreeOf(read.tree, child))
  return clause.filter((token) => {
    const self = read.tree.tokens[token]
    return self?.relation === 'conj' && childrenOf(read.tree, token, 'nummod').length > 0 && isPeople(read, lexicon, token) && childrenOf(read.tree, self.head, 'nummod').length === 0 && !isPeople(read, lexicon, self.head)
  })
}

/** Tokens whose people a harm trigger counts. */
const countedBy = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): readonly number[] => {
  const slots = candidate.row.counted ?? (candidate.row.upos === 'noun' ? ['of', 'object', 'unmarked', 'among', 'to', 'possessor'] : candidate.row.roles === 'verb.undergo' ? ['subject'] : ['object'])
  for (const slot of slots) {
    const found = argumentsIn(read.tree, candidate.token, slot).filter((token) => isPeople(read, lexicon, token) && prepositionOf(read.tree, token) !== (slot === 'subject' || slot === 'object' ? 'of' : ''))
    const near = nearOf(read, candidate, found.filter((token) => !countsNext(read, token, found) && !isOtherHarms(read, lexicon, candidate, token)))
    if (near.length > 0) return [...near, ...strayJoined(read, lexicon, near)]
  }
  return candidate.row.counted === undefined ? besideIt(read, lexicon, candidate) : []
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
  const row = [...(lexicon.tolls.get(lemmaAt(read, token)) ?? []), ...(lexicon.tolls.get(self?.text.toLowerCase() ?? '') ?? [])].find((one) => one.upos === 'noun' ? self?.upos === 'NOUN' : one.upos === 'adjective' ? self?.upos === 'ADJ' || self?.tag === 'VBN' : false)
  if (row === undefined) return []
  const bare = row.upos === 'adjective' ? bareNumberBefore(read, lexicon, token) : null
  if (bare !== null) return row.kinds.flatMap((kind) => bareToll(read, lexicon, bare, kind, cumulative) ?? [])
  if (self?.upos === 'VERB') return []
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

/** "Separate attacks", "51 incidents": several events, so that what they cost is a sum over them. */
const isSeveral = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const self = read.tree.tokens[token]
  if (self?.tag !== 'NNS' || !lexicon.wordsOf(['@attack-noun', '@clash-noun']).has(lemmaAt(read, token))) return false
  return childrenOf(read.tree, token, 'nummod').length > 0 || childrenOf(read.tree, token, 'amod').some((child) => lexicon.wordsOf(['@separate']).has(lemmaAt(read, child)) || lexicon.wordsOf(['@separate']).has(read.tree.tokens[child]?.text.toLowerCase() ?? ''))
}

const ofSeveral = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const above = read.tree.tokens[token]?.head ?? -1
  return [token, above].some((one) => one >= 0 && (isSeveral(read, lexicon, one) || ['subject', 'in', 'by'].some((slot) => argumentsIn(read.tree, one, slot).some((argument) => isSeveral(read, lexicon, argument)))))
}

/** "Over the past six years", "in five days of fighting": a stretch over which several events are counted together. */
const isLongStretch = (read: ReadSentence, lexicon: Lexicon, token: number): boolean =>
  read.tree.tokens[token]?.tag === 'NNS' && lexicon.wordsOf(['@long-unit']).has(lemmaAt(read, token)) && lexicon.wordsOf(['@throughout']).has(prepositionOf(read.tree, token) ?? '')

const isCumulative = (read: ReadSentence, lexicon: Lexicon, tokens: readonly number[]): boolean =>
  tokens.some((token) => isLongStretch(read, lexicon, token)) || tokens.some((token) => lexicon.wordsOf(['@running-total']).has(lemmaAt(read, token))) || tokens.some((token, at) => lemmaAt(read, token) === 'to' && lemmaAt(read, tokens[at + 1] ?? -1) === 'date')

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

/** Somebody was harmed, and no count is told. */
const uncounted = (read: ReadSentence, token: number, kind: TollKind, whose: Toll['whose'], cumulative: boolean): Toll =>
  ({ kind, low: 1, high: null, whose, standing: 'unknown', scope: cumulative ? 'cumulative' : 'incident', asOf: null, span: read.tree.tokens[token]?.span ?? read.sentence.span })

/** "There are killed and wounded on the northern side": somebody is, and no count is told. */
const existentialToll = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate, kind: TollKind, cumulative: boolean): readonly Toll[] => {
  const self = read.tree.tokens[candidate.token]
  const verb = self !== undefined && plainRelation(self.relation) === 'conj' ? self.head : candidate.token
  if (self === undefined || !childrenOf(read.tree, verb, 'nsubj', 'expl').some((child) => lexicon.wordsOf(['@there']).has(lemmaAt(read, child)))) return []
  const told = ['on', 'among'].flatMap((slot) => argumentsIn(read.tree, candidate.token, slot).concat(argumentsIn(read.tree, verb, slot)))
  return [uncounted(read, candidate.token, kind, whoseAt(read, lexicon, told), cumulative)]
}

const isHarmForm = (read: ReadSentence, candidate: Candidate): boolean => candidate.row.upos === 'verb' && candidate.row.roles !== 'verb.undergo' && read.tree.tokens[candidate.token]?.tag === 'VBN'

const harmedBy = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate, harm: TollKind, cumulative: boolean): readonly Toll[] => {
  const bare = isHarmForm(read, candidate) ? bareNumberBefore(read, lexicon, candidate.token) : null
  if (bare !== null) return [bareToll(read, lexicon, bare, harm, cumulative) ?? []].flat()
  const told = tollNounCount(read, lexicon, candidate)
  const running = cumulative || isRunning(read, lexicon, candidate.token)
  if (told !== null) return [{ ...uncounted(read, candidate.token, harm, whoseAt(read, lexicon, argumentsIn(read.tree, candidate.token, 'of')), running), ...told }]
  if (candidate.row.counted?.includes('self') === true) return [uncounted(read, candidate.token, harm, whoseAt(read, lexicon, [candidate.token]), cumulative)]
  const all = countedBy(read, lexicon, candidate)
  const tallied = all.find((token) => tallyOver(read, lexicon, token) !== null)
  const counted = tallied === undefined ? all : [tallied]
  const found = counted.flatMap((token) => tollAt(read, lexicon, token, harm, cumulative) ?? [])
  const parts = counted.flatMap((token) => partTolls(read, lexicon, token, harm, cumulative)).filter((part) => !found.some((whole) => whole.whose === part.whose && whole.standing === part.standing))
  return found.length > 0 ? [...summed(othersLikeThose(read, lexicon, found)), ...parts] : existentialToll(read, lexicon, candidate, harm, cumulative)
}

/** "The death toll rose to twelve": the noun counts by itself, and nobody is named under it. */
const tollNounCount = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): Count | null =>
  candidate.row.upos === 'noun' && lexicon.wordsOf(['@tally']).has(lemmaAt(read, candidate.token)) && countedBy(read, lexicon, candidate).length === 0 ? talliedAt(read, lexicon, candidate.token) : null

/** People harmed as told by the trigger itself. Counts that are joined ("two officers and 5 soldiers") are added up. */
export const tollsOf = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): readonly Toll[] => {
  const below = subtreeOf(read.tree, candidate.token)
  const cumulative = isCumulative(read, lexicon, below) || ofSeveral(read, lexicon, candidate.token)
  const { harm } = candidate.row
  const harmed = harm === undefined ? [] : harmedBy(read, lexicon, candidate, harm, cumulative)
  const worded = harm === undefined ? below.flatMap((token) => wordTolls(read, lexicon, token, cumulative)) : []
  return harm === undefined ? distinct(worded) : harmed
}

const sameWords = (one: Toll, other: Toll): boolean => overlaps(one.span, other.span) || (other.low === 1 && other.high === null) || (one.low === other.low && one.high === other.high)

/** Each group of people once: a stated count goes before a bare plural, and one told with its side or standing before the same told without. */
export const distinct = (tolls: readonly Toll[]): readonly Toll[] => {
  const kept: Toll[] = []
  for (const toll of [...tolls].sort((one, other) => Number(one.high === null) - Number(other.high === null) || one.span.start - other.span.start)) {
    const same = kept.some((one) => one.kind === toll.kind && (one.whose === toll.whose || toll.whose === null || (one.low === toll.low && one.high === toll.high)) && (one.standing === toll.standing || toll.standing === 'unknown' || one.standing === 'unknown') && (sameWords(one, toll) || (one.whose === toll.whose && one.standing === toll.standing)))
    if (!same) kept.push(toll)
  }
  return kept.sort((one, other) => one.span.start - other.span.start)
}

export { othersLikeThose }
