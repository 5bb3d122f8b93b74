import type { PlaceValue, TimeValue } from '../model/claim.js'
import type { PlaceMention, TimeMention } from '../model/mention.js'
import { overlaps, within, type Span } from '../model/span.js'
import type { Interval } from '../model/interval.js'
import { childrenOf } from '../model/tree.js'
import { prepositionOf } from './arguments.js'
import type { Lexicon } from './lexicon.js'
import type { Placed, ReadSentence } from './reading.js'

/** What a frame owns in its sentence: the words of its triggers, its clause's tokens, and the stretch it may not leave. */
export interface Hold {
  readonly anchors: readonly number[]
  readonly tokens: readonly number[]
  readonly bounds: Span | null
}

const isNoun = (read: ReadSentence, token: number): boolean => ['NOUN', 'PROPN'].includes(read.tree.tokens[token]?.upos ?? '')

/** How closely a mention hangs on the frame: 3 on its trigger or verb, 1 on some noun in its clause, 0 elsewhere. */
const closeness = (read: ReadSentence, head: number, hold: Hold): number => {
  if (!hold.tokens.includes(head)) return 0
  let foreign = false
  for (let at = head, steps = 0; at >= 0 && steps <= read.tree.tokens.length; at = read.tree.tokens[at]?.head ?? -1, steps += 1) {
    if (hold.anchors.includes(at)) return foreign ? 1 : 3
    if (at !== head && isNoun(read, at)) foreign = true
  }
  return 1
}

const inBounds = (span: Span, hold: Hold): boolean => hold.bounds === null || within(span, hold.bounds)

/** "Since Tuesday", "since the start of the fighting last Tuesday": the time, or a noun that it belongs to, only bounds what is told. */
const since = (read: ReadSentence, lexicon: Lexicon, placed: Placed<TimeMention>): boolean => {
  const bounds = (token: number): boolean => childrenOf(read.tree, token, 'case', 'mark').some((child) => lexicon.wordsOf(['@since']).has(read.tree.tokens[child]?.lemma.toLowerCase() ?? ''))
  for (let at = placed.head, steps = 0; at >= 0 && steps < 5 && (at === placed.head || isNoun(read, at)); at = read.tree.tokens[at]?.head ?? -1, steps += 1) if (bounds(at)) return true
  return false
}

/** The bare hour at the head of a line in a ticker: when it was written, and only for want of better when it happened. */
const isStamp = (read: ReadSentence, { mention, tokens, head }: Placed<TimeMention>): boolean =>
  mention.use === 'time' && Math.min(...tokens) === 0 && childrenOf(read.tree, head, 'case').length === 0

const asOfWords = (read: ReadSentence, lexicon: Lexicon, placed: Placed<TimeMention>): boolean =>
  lexicon.wordsOf(['@as-of']).has(prepositionOf(read.tree, placed.head) ?? '')

/** As of when figures in the frame hold ("as of 10:00", "as of 8 January"); null where nothing says it. */
export const asOfIn = (read: ReadSentence, lexicon: Lexicon, hold: Hold): Interval | null => {
  const found = read.times.find((one) => hold.tokens.includes(one.head) && asOfWords(read, lexicon, one) && inBounds(one.mention.span, hold))
  return found?.mention.reading.reading === 'resolved' ? found.mention.reading.value : null
}

/** The time told of the frame in its own sentence, nearest attachment first; null where the sentence tells none. */
export const timeOf = (read: ReadSentence, lexicon: Lexicon, hold: Hold, loose: boolean): TimeValue | null => {
  const known = read.times.filter((one) => (one.mention.use === 'date' || one.mention.use === 'time') && one.mention.reading.reading !== 'unresolved' && !(loose === false && asOfWords(read, lexicon, one)))
  const judged = known.map((placed) => ({ placed, worth: closeness(read, placed.head, hold) - (since(read, lexicon, placed) ? 1 : 0) - (isStamp(read, placed) ? 1 : 0) }))
    .filter(({ placed, worth }) => (worth > 1 && inBounds(placed.mention.span, hold)) || (worth === 1 && inBounds(placed.mention.span, hold) && !isOfNoun(read, placed.head)) || (loose && worth >= 0 && inBounds(placed.mention.span, hold) && !isOfNoun(read, placed.head)))
    .sort((one, other) => other.worth - one.worth || Math.abs(one.placed.head - (hold.anchors[0] ?? 0)) - Math.abs(other.placed.head - (hold.anchors[0] ?? 0)))
  const [best] = judged
  return best === undefined ? null : { span: best.placed.mention.span, rule: 'time.attached', reading: best.placed.mention.reading }
}

/** "The statement of 10 November": the date of another thing. */
const isOfNoun = (read: ReadSentence, head: number): boolean => {
  const self = read.tree.tokens[head]
  return self !== undefined && self.relation.startsWith('nmod') && isNoun(read, self.head)
}

/** Places told of the frame: those that its clause names, without the names inside its actors and speakers ("Yerevan: …"); a name that nobody knows is kept as it is written. */
export const placesOf = (read: ReadSentence, hold: Hold, quote: Span, speakers: readonly Span[]): readonly PlaceValue[] => {
  const named = read.places.filter((one) => (hold.tokens.includes(one.head) || within(one.mention.span, quote)) && inBounds(one.mention.span, hold) && !speakers.some((speaker) => within(one.mention.span, speaker)))
  const own = named.filter((one) => !isActorName(read, one))
  const below = own.filter((one) => !isState(one.mention))
  return (below.length > 0 ? below : own.filter((one) => closeness(read, one.head, hold) === 3)).map(({ mention }) => ({ span: mention.span, reading: mention.reading }))
}

const isState = (mention: PlaceMention): boolean => mention.reading.reading === 'resolved' && mention.reading.value.precision === 'state'

const isActorName = (read: ReadSentence, placed: Placed<PlaceMention>): boolean =>
  isState(placed.mention) && read.actors.some((actor) => overlaps(actor.mention.span, placed.mention.span) && actor.mention.reading.reading === 'resolved')
