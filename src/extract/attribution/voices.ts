import type { Voice } from '../../model/claim.js'
import type { LanguagePack } from '../../model/language.js'
import type { ActorMention, Mention } from '../../model/mention.js'
import { outletVoice, unknownVoice } from '../../model/party.js'
import type { Sentence } from '../../model/sentence.js'
import { overlaps, within, type Span } from '../../model/span.js'
import { childrenOf, treeOf } from '../../model/tree.js'
import type { Cue } from './cue.js'

/** Actor mentions of a document, ready to be asked who a source is. */
export interface Actors {
  readonly mentions: readonly ActorMention[]
  readonly sentences: readonly Sentence[]
  readonly proxies: ReadonlySet<string>
  /** Lemmas of nouns for people, who can speak although nobody knows whose they are. */
  readonly people: ReadonlySet<string>
}

export const actorsOf = (mentions: readonly Mention[], sentences: readonly Sentence[], { attribution, quantities }: Pick<LanguagePack, 'attribution' | 'quantities'>): Actors => ({
  mentions: mentions.filter((mention) => mention.kind === 'actor'),
  sentences,
  proxies: new Set(attribution.proxies.flatMap((row) => row.nouns)),
  people: new Set([...quantities.people, ...attribution.proxies.flatMap((row) => (row.kind === 'person' ? row.nouns : []))]),
})

const widest = (mentions: readonly ActorMention[]): ActorMention | undefined =>
  mentions.reduce<ActorMention | undefined>((best, one) => (best === undefined || one.span.end - one.span.start > best.span.end - best.span.start ? one : best), undefined)

const tokenSpan = (sentence: Sentence | undefined, token: number): Span | null => sentence?.tokens[token]?.span ?? null

/** Whoever the proxy at `token` speaks for: the actor in its possessor, its of-phrase or its compound. */
const behindProxy = (actors: Actors, sentence: Sentence, token: number): ActorMention | undefined => {
  if (!actors.proxies.has(sentence.tokens[token]?.lemma.toLowerCase() ?? '')) return undefined
  const tree = treeOf(sentence)
  const spans = childrenOf(tree, token, 'nmod', 'compound', 'amod', 'obl').flatMap((child) => tree.tokens[child]?.span ?? [])
  return widest(actors.mentions.filter((mention) => spans.some((span) => within(span, mention.span))))
}

/** The mention that a source's words name: the widest over its head word, else the one its proxy speaks for, else the widest inside. */
export const mentionOf = (actors: Actors, cue: Cue, source: NonNullable<Cue['source']>): ActorMention | undefined => {
  const sentence = actors.sentences.find((one) => one.span.start <= source.span.start && source.span.start < one.span.end) ?? actors.sentences[cue.sentence]
  const head = tokenSpan(sentence, source.token)
  const over = head === null ? [] : actors.mentions.filter((mention) => within(head, mention.span))
  const byHead = widest(over)
  if (byHead !== undefined && byHead.reading.reading === 'resolved') return byHead
  const proxied = sentence === undefined ? undefined : behindProxy(actors, sentence, source.token)
  if (proxied !== undefined) return proxied
  if (byHead !== undefined) return byHead
  return widest(actors.mentions.filter((mention) => overlaps(mention.span, source.span) && mention.span.end >= source.span.end - 1))
}

/** The voices that a source's words name: one for each party; `unknown` where they name nobody that can be told. */
export const voicesOf = (actors: Actors, cue: Cue, source: Cue['source']): readonly Voice[] => {
  if (source === null) return [{ party: outletVoice, span: null }]
  const mention = mentionOf(actors, cue, source)
  const span = mention !== undefined && overlaps(mention.span, source.span) ? mention.span : source.span
  if (mention?.reading.reading !== 'resolved' || mention.reading.value.length === 0) return [{ party: unknownVoice, span }]
  return mention.reading.value.map((party) => ({ party, span }))
}

/** The source meant: "the minister, who said" means the minister; any other source is itself. */
export const sourceOf = (actors: Actors, cue: Cue): Cue['source'] => {
  const { source } = cue
  const sentence = actors.sentences[cue.sentence]
  if (source === null || sentence === undefined || !['WP', 'WDT'].includes(sentence.tokens[source.token]?.tag ?? '')) return source
  const clause = sentence.tokens[sentence.tokens[source.token]?.head ?? -1]
  const noun = clause?.relation === 'acl:relcl' ? sentence.tokens[clause.head] : undefined
  return clause === undefined || noun === undefined ? source : { span: noun.span, token: clause.head }
}

/** True where the source's words are a pronoun or a description that the resolver could not read: its voice is the speaker before. */
export const unreadPronoun = (actors: Actors, cue: Cue): boolean => {
  if (cue.source === null) return false
  const sentence = actors.sentences[cue.sentence]
  return cue.source.token >= 0 && sentence?.tokens[cue.source.token]?.upos === 'PRON' && mentionOf(actors, cue, cue.source)?.reading.reading !== 'resolved'
}

/** True where the source is a carrier of others' words: an agency, an outlet. */
export const isMedium = (actors: Actors, cue: Cue, source: Cue['source']): boolean => source !== null && mentionOf(actors, cue, source)?.medium === true

/** False for sources that cannot speak ("such incidents underscore", "reports say" with nobody behind them): what they tell is the voice's around them. */
export const canSpeak = (actors: Actors, cue: Cue): boolean => {
  if (cue.source === null || cue.source.token < 0 || mentionOf(actors, cue, cue.source) !== undefined) return true
  const sentence = actors.sentences.find((one) => cue.source !== null && one.span.start <= cue.source.span.start && cue.source.span.start < one.span.end)
  const head = sentence?.tokens[cue.source.token]
  if (sentence === undefined || head === undefined) return true
  const named = sentence.entities.some((entity) => /^(person|organisation|group)$/.test(entity.kind) && overlaps(entity.span, head.span))
  return named || /^(PRON|PROPN)$/.test(head.upos) || actors.people.has(head.lemma.toLowerCase())
}
