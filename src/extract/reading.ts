import type { Document } from '../model/document.js'
import type { ActorMention, PlaceMention, QuantityMention, Resolution, TimeMention } from '../model/mention.js'
import { resolved } from '../model/reading.js'
import type { Analysis, Sentence, Token } from '../model/sentence.js'
import { sideOf, type PartyRef } from '../model/party.js'
import { within } from '../model/span.js'
import { headIn, tokensIn, treeOf, type Tree } from '../model/tree.js'
import type { Saying } from './attribution/saying.js'
import { knownLemma, type Lexicon } from './lexicon.js'
import type { TriggerRow } from '../model/rows/extract.js'

/** A mention with the token it hangs on in its sentence's tree. */
export interface Placed<M> {
  readonly mention: M
  readonly tokens: readonly number[]
  readonly head: number
}

/** One sentence with its tree and the mentions in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly tree: Tree
  readonly actors: readonly Placed<ActorMention>[]
  readonly times: readonly Placed<TimeMention>[]
  readonly places: readonly Placed<PlaceMention>[]
  readonly quantities: readonly Placed<QuantityMention>[]
  /** Seats of government, in lower case, with the party that they speak and act for. */
  readonly capitals: ReadonlyMap<string, PartyRef>
  /** Names of parties that are also names of places, in lower case. */
  readonly lands: ReadonlyMap<string, PartyRef>
}

/** Everything that the steps of extraction look at; made once for a document, never changed. */
export interface ReadDocument {
  readonly document: Document
  readonly resolution: Resolution
  readonly sentences: readonly ReadSentence[]
  readonly sayings: readonly Saying[]
  readonly lexicon: Lexicon
}

/** Lemma of a token in lower case; empty outside the sentence. */
export const lemmaAt = (read: ReadSentence, token: number): string => (read.tree.tokens[token]?.lemma ?? '').toLowerCase()

/** "7 of its soldiers" read as two subjects: the one with the preposition belongs under the one before it. */
const mended = (tokens: readonly Token[]): readonly Token[] => tokens.map((token, index) => {
  if (!/^(nsubj|obj)/.test(token.relation)) return token
  const preposition = tokens.findIndex((other) => other.head === index && other.relation === 'case')
  const before = tokens.findLastIndex((other, at) => at < preposition && other.head === token.head && other.relation === token.relation)
  return preposition >= 0 && before >= 0 && before !== index && before === preposition - 1 ? { ...token, head: before, relation: 'nmod' } : token
})

/** "Destroyed about ten vehicles" read as going about them: an approximator right before a number belongs to the number, and its noun is the verb's object. */
const approximated = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] => {
  const words = lexicon.wordsOf(['@approximator'])
  const isApproximator = (index: number): boolean => words.has(tokens[index]?.text.toLowerCase() ?? '')
  const counts = (index: number): boolean => isApproximator(index) && ((tokens[index + 1]?.upos === 'NUM' && tokens[index]?.text.toLowerCase() !== 'at') || (isApproximator(index + 1) && tokens[index + 2]?.upos === 'NUM'))
  const loose = new Set(tokens.flatMap((token, index) => (token.relation === 'case' && counts(index) && index < token.head && token.head - index <= 5 && tokens[token.head]?.relation === 'obl' && !tokens.some((other) => other.head === tokens[token.head]?.head && other.relation === 'obj') && tokens[tokens[token.head]?.head ?? -1]?.upos === 'VERB' && (tokens[token.head]?.head ?? 0) === index - 1 ? [index] : [])))
  return tokens.map((token, index) => {
    if (loose.has(index)) return { ...token, relation: 'advmod' }
    return [...loose].some((one) => tokens[one]?.head === index) ? { ...token, relation: 'obj' } : token
  })
}

const stems = (text: string): readonly string[] => [text.replace(/ed$/, ''), text.replace(/d$/, '')]

/** "And 21 others wounded" read as an adjective: with a passive's subject it is the verb. */
const participles = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] => tokens.map((token, index) => {
  if (token.upos !== 'ADJ' || !tokens.some((other) => other.head === index && other.relation === 'nsubj:pass')) return token
  const lemma = stems(token.text.toLowerCase()).find((stem) => (lexicon.triggers.get(stem) ?? []).some((row) => row.upos === 'verb' && row.harm !== undefined))
  return lemma === undefined ? token : { ...token, upos: 'VERB', tag: 'VBN', lemma }
})

/** "Accused it of arming those who ambushed a patrol, killing one": a participle of harm tells what the nearest attack before it did. */
const nearestAttack = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] => {
  const rows = (token: Token): readonly TriggerRow[] => (lexicon.triggers.get(token.lemma.toLowerCase()) ?? []).filter((row) => row.upos === 'verb' && row.type === 'ASSAULT')
  return tokens.map((token, index) => {
    const above = tokens[token.head]
    if (token.tag !== 'VBG' || token.relation !== 'advcl' || above === undefined || token.head > index || rows(above).length > 0 || !rows(token).some((row) => row.harm !== undefined)) return token
    const nearer = tokens.findLastIndex((other, at) => at > token.head && at < index && other.upos === 'VERB' && rows(other).length > 0)
    return nearer < 0 ? token : { ...token, head: nearer }
  })
}

const placed = <M extends { readonly span: { readonly start: number; readonly end: number } }>(tree: Tree, mentions: readonly M[]): readonly Placed<M>[] =>
  mentions.flatMap((mention) => {
    const tokens = tokensIn(tree, mention.span)
    return tokens.length === 0 ? [] : [{ mention, tokens, head: headIn(tree, tokens) }]
  })

const speakerAt = (sayings: readonly Saying[], mention: ActorMention): PartyRef | null => {
  const lengthOf = (saying: Saying): number => saying.content.reduce((sum, span) => sum + span.end - span.start, 0)
  const [inner] = sayings.filter((saying) => saying.content.some((span) => within(mention.span, span))).sort((one, other) => lengthOf(one) - lengthOf(other))
  return inner === undefined || ['outlet', 'unknown'].includes(inner.speaker.party) ? null : sideOf(inner.speaker.party)
}

/** "We", "our", "his country" in somebody's words stand for the speaker's side. */
const bySpeaker = (sentence: Sentence, sayings: readonly Saying[], lexicon: Lexicon, mention: ActorMention): ActorMention => {
  const words = sentence.tokens.filter((token) => within(token.span, mention.span)).map((token) => token.text.toLowerCase())
  const own = words.length === 1 ? lexicon.wordsOf(['@first-person']).has(words[0] ?? '') : words.length === 2 && lexicon.wordsOf(['@speaker-own']).has(words.join(' '))
  const speaker = own ? speakerAt(sayings, mention) : null
  return speaker === null ? mention : { ...mention, reading: resolved([speaker], { rule: 'party.speaker-own', span: mention.span }) }
}

/** A name that is a part of a longer place name ("Khan" in "Khan Yunis") names nobody. */
const isInsideName = (mention: ActorMention, places: readonly PlaceMention[]): boolean =>
  mention.form === 'name' && places.some((place) => within(mention.span, place.span) && place.span.end - place.span.start > mention.span.end - mention.span.start)

/** Puts the mentions into the trees of their sentences. */
export const readDocument = (document: Document, analysis: Analysis, resolution: Resolution, sayings: readonly Saying[], lexicon: Lexicon, names: { readonly capitals: ReadonlyMap<string, PartyRef>; readonly lands: ReadonlyMap<string, PartyRef> }): ReadDocument => {
  const sentences = analysis.sentences.map((analysed, at): ReadSentence => {
    const sentence: Sentence = { ...analysed, tokens: nearestAttack(participles(approximated(mended(analysed.tokens), lexicon).map((token) => ({ ...token, lemma: knownLemma(lexicon, token) })), lexicon), lexicon) }
    const tree = treeOf(sentence)
    const here = resolution.mentions.filter((mention) => mention.sentence === at)
    const places = here.filter((mention) => mention.kind === 'place')
    const actors = here.filter((mention) => mention.kind === 'actor').filter((mention) => !isInsideName(mention, places))
    return {
      sentence, tree, ...names,
      actors: placed(tree, actors.map((mention) => bySpeaker(sentence, sayings, lexicon, mention))),
      times: placed(tree, here.filter((mention) => mention.kind === 'time')),
      places: placed(tree, places),
      quantities: placed(tree, here.filter((mention) => mention.kind === 'quantity')),
    }
  })
  return { document, resolution, sentences, sayings, lexicon }
}
