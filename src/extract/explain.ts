import type { Claim } from '../model/claim.js'
import type { Document } from '../model/document.js'
import type { Mention, Resolution } from '../model/mention.js'
import type { Analysis } from '../model/sentence.js'
import { overlaps, wordsOf, type Span } from '../model/span.js'
import type { ResolveContext } from '../resolve/context.js'
import type { Saying } from './attribution/saying.js'
import { argumentsOf } from './arguments.js'
import { extractClaims, openReading } from './claims.js'
import { sketchSentence } from './sketch.js'
import { toldBy } from './voice.js'

/** One word of the tree, with the head's words so that it can be read without counting. */
export interface ExplainedToken {
  readonly index: number
  readonly text: string
  readonly lemma: string
  readonly upos: string
  readonly tag: string
  readonly head: number
  readonly relation: string
}

/** A rule that looked at a word: fired with what it gave, or refused with the reason. */
export interface ExplainedRule {
  readonly rule: string
  readonly words: string
  readonly outcome: 'claim' | 'lends' | 'refused'
  readonly reason: string
  readonly speaker?: string
  readonly arguments?: readonly { readonly slot: string; readonly words: string }[]
}

/** Everything that bears on one sentence: tree, mentions, sayings, rules fired and refused, claims that came of it. */
export interface ExplainedSentence {
  readonly index: number
  readonly span: Span
  readonly text: string
  readonly tokens: readonly ExplainedToken[]
  readonly mentions: readonly Mention[]
  readonly sayings: readonly Saying[]
  readonly rules: readonly ExplainedRule[]
  readonly claims: readonly Claim[]
}

/** Explains sentence number `at` of a document; null where there is no such sentence. */
export const explainSentence = (document: Document, analysis: Analysis, resolution: Resolution, context: ResolveContext, at: number): ExplainedSentence | null => {
  const reading = openReading(document, analysis, resolution, context)
  const read = reading.sentences[at]
  if (read === undefined) return null
  const { sentence, tree } = read
  const word = (token: number): string => tree.tokens[token]?.text ?? ''
  const { kept, lending, refusals } = sketchSentence(reading, at)
  const fired = kept.map((sketch): ExplainedRule => ({
    rule: sketch.candidate.row.id, words: word(sketch.candidate.token), outcome: 'claim', speaker: toldBy(sketch.voicing).attribution.speaker.party,
    reason: `${sketch.type} ${sketch.standing.status} by ${sketch.standing.rule}${sketch.candidate.support === null ? '' : `, told by ${sketch.candidate.support.row.id}`}`,
    arguments: argumentsOf(tree, sketch.candidate.token).map(({ slot, token }) => ({ slot, words: word(token) })),
  }))
  const rules: readonly ExplainedRule[] = [
    ...fired,
    ...refusals.map(({ token, rule, reason }): ExplainedRule => ({ rule, words: word(token), outcome: lending.some((sketch) => sketch.candidate.token === token && sketch.candidate.row.id === rule) ? 'lends' : 'refused', reason })),
  ]
  return {
    index: at, span: sentence.span, text: wordsOf(document.text, sentence.span), rules,
    tokens: tree.tokens.map((token, index) => ({ index, text: token.text, lemma: token.lemma, upos: token.upos, tag: token.tag, head: token.head, relation: token.relation })),
    mentions: resolution.mentions.filter((mention) => mention.sentence === at),
    sayings: reading.sayings.filter((saying) => saying.content.some((span) => overlaps(span, sentence.span)) || (saying.cue !== null && overlaps(saying.cue, sentence.span))),
    claims: extractClaims(document, analysis, resolution, context).filter((claim) => claim.evidence.some(({ span }) => span !== undefined && overlaps(span, sentence.span))),
  }
}
