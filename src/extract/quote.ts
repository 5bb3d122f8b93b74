import { covering, type Span } from '../model/span.js'
import { childrenOf, plainRelation, spansOf, subtreeOf } from '../model/tree.js'
import type { Lexicon } from './lexicon.js'
import type { ReadSentence } from './reading.js'

const clausal = ['ccomp', 'parataxis', 'advcl', 'acl', 'csubj', 'conj', 'xcomp']

/**
 * Tokens of the clause that a frame is told in: all below its head, without the clauses that hold other frames' heads (`others`) and
 * without what is merely joined on ("said", parentheses of speech in `outside`).
 */
export const clauseTokens = (read: ReadSentence, head: number, others: ReadonlySet<number>, outside: ReadonlySet<number>): readonly number[] =>
  subtreeOf(read.tree, head, (child) => {
    const relation = plainRelation(read.tree.tokens[child]?.relation ?? '')
    if (outside.has(child)) return true
    return clausal.includes(relation) && others.has(child)
  })

const trimmable = (read: ReadSentence, lexicon: Lexicon, token: number, leading: boolean): boolean => {
  const self = read.tree.tokens[token]
  if (self === undefined) return true
  if (self.upos === 'PUNCT') return true
  if (!leading) return ['cc', 'mark', 'case'].includes(plainRelation(self.relation)) && childrenOf(read.tree, token).length === 0
  return plainRelation(self.relation) === 'cc' || (['mark', 'advmod'].includes(plainRelation(self.relation)) && lexicon.wordsOf(['@leading-mark']).has(self.text.toLowerCase()))
}

const longQuote = 40

/** Phrases that a long quote can do without: openings before the clause, purposes, company; never one that holds a member. */
const dispensable = (read: ReadSentence, token: number, carrier: number): number => {
  const relation = plainRelation(read.tree.tokens[token]?.relation ?? '')
  const before = token < carrier
  if (relation === 'advcl') return before ? 4 : 3
  if (relation === 'obl' && before) return 2
  if (relation === 'conj' && read.tree.tokens[token]?.upos === 'VERB') return 5
  return relation === 'obl' ? 1 : 0
}

/** A long clause without its dispensable phrases, the least needed first, until it is short enough to quote. */
export const shortened = (read: ReadSentence, tokens: readonly number[], members: readonly number[]): readonly number[] => {
  const [carrier = -1] = members.filter((member) => tokens.includes(member)).slice(-1)
  let kept = tokens
  const told = (below: readonly number[]): boolean => members.some((member) => below.includes(member)) || read.times.some((time) => below.includes(time.head)) || read.places.some((place) => below.includes(place.head) && place.mention.reading.reading === 'resolved' && place.mention.reading.value.precision !== 'state')
  const nearest = childrenOf(read.tree, carrier).find((child) => child > carrier && plainRelation(read.tree.tokens[child]?.relation ?? '') !== 'punct')
  const open = childrenOf(read.tree, carrier).filter((child) => child !== nearest).map((child) => ({ child, worth: dispensable(read, child, carrier) })).filter(({ worth }) => worth > 0).sort((one, other) => other.worth - one.worth)
  for (const { child, worth } of open) {
    const below = subtreeOf(read.tree, child)
    if ((kept.length <= longQuote && worth < 4) || members.some((member) => below.includes(member)) || (worth < 3 && told(below))) continue
    kept = kept.filter((token) => !below.includes(token))
  }
  return kept
}

/** The run of `tokens` around `anchor` as one stretch: gaps of a few words are bridged, edges trimmed. */
export const quoteSpan = (read: ReadSentence, lexicon: Lexicon, anchor: number, tokens: readonly number[]): Span => {
  const run = capped(read, anchor, runAround(tokens, anchor))
  const trimmed = [...run]
  while (trimmed.length > 1 && trimmable(read, lexicon, trimmed[0] ?? -1, true) && trimmed[0] !== anchor) trimmed.shift()
  while (trimmed.length > 1 && trimmable(read, lexicon, trimmed.at(-1) ?? -1, false) && trimmed.at(-1) !== anchor) trimmed.pop()
  const spans = spansOf(read.tree, trimmed)
  const own = read.tree.tokens[anchor]?.span
  return spans.length > 0 ? covering(spans) : own ?? read.sentence.span
}

const longest = 45

/** A run that is still too long ends at the first comma well after its event's word. */
const capped = (read: ReadSentence, anchor: number, run: readonly number[]): readonly number[] => {
  if (run.length <= longest) return run
  const comma = run.findIndex((token, at) => at > 12 && token > anchor + 4 && read.tree.tokens[token]?.text === ',')
  return comma < 0 ? run : run.slice(0, comma)
}

const gap = 3

const runAround = (tokens: readonly number[], anchor: number): readonly number[] => {
  const at = tokens.indexOf(anchor)
  if (at < 0) return [anchor]
  let [first, last] = [at, at]
  while (first > 0 && (tokens[first] ?? 0) - (tokens[first - 1] ?? 0) <= gap) first -= 1
  while (last < tokens.length - 1 && (tokens[last + 1] ?? 0) - (tokens[last] ?? 0) <= gap) last += 1
  return tokens.slice(first, last + 1)
}
