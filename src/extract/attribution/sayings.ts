import type { Voice } from '../../model/claim.js'
import type { LanguagePack } from '../../model/language.js'
import type { Document } from '../../model/document.js'
import type { Resolution } from '../../model/mention.js'
import { outletVoice, sideOf, unknownVoice } from '../../model/party.js'
import type { Analysis, Sentence } from '../../model/sentence.js'
import { within, type Span } from '../../model/span.js'
import { carryVoices } from './carry.js'
import type { Cue } from './cue.js'
import type { CueLanguage } from './cue-lexicon.js'
import { findCues } from './find-cues.js'
import { findIssuer, issuerSpeaks, type Issuer } from './release.js'
import type { Saying } from './saying.js'
import { actorsOf, canSpeak, isMedium, sourceOf, unreadPronoun, voicesOf, type Actors } from './voices.js'

const toSayings = (told: Cue, actors: Actors, before: Voice | null): readonly Saying[] => {
  const cue = { ...told, source: sourceOf(actors, told) }
  const voices = unreadPronoun(actors, cue) && before !== null ? [{ party: before.party, span: cue.source?.span ?? null }] : voicesOf(actors, cue, cue.source)
  const relays = cue.relay !== null && isMedium(actors, cue, cue.relay) ? voicesOf(actors, cue, cue.relay) : []
  return voices.map((speaker) => ({
    speaker, relays: relays.filter((relay) => relay.party !== speaker.party), act: cue.act, cue: cue.span, slant: cue.slant, stance: cue.stance, content: cue.content, source: cue.source?.span ?? null, rule: cue.rule,
  }))
}

/** Sayings of all cues in order; a pronoun that nobody could read is the last speaker's, and nobody's where that one is of no known side. */
const spoken = (cues: readonly Cue[], actors: Actors): readonly Saying[] => {
  const sayings: Saying[] = []
  let before: Voice | null = null
  for (const cue of cues) {
    const found = toSayings(cue, actors, before)
    sayings.push(...found)
    const named = found.find(({ speaker }) => speaker.party !== unknownVoice && speaker.party !== outletVoice)
    if (named !== undefined) before = named.speaker
    else if (found.some(({ speaker }) => speaker.party === unknownVoice && speaker.span !== null)) before = null
  }
  return sayings
}

/** A saying told inside another's words carries the outer speaker as a relay: the outer one passes it on. */
const chained = (saying: Saying, all: readonly Saying[]): Saying => {
  const { cue } = saying
  if (cue === null) return saying
  const outer = all.filter((other) => other !== saying && other.content.some((span) => within(cue, span)) && !same(other.content, saying.content))
    .map((other) => other.speaker).filter((voice) => voice.party !== outletVoice && voice.party !== unknownVoice && sideOf(voice.party) !== sideOf(saying.speaker.party))
  return outer.length === 0 ? saying : { ...saying, relays: [...outer, ...saying.relays] }
}

const same = (one: readonly Span[], other: readonly Span[]): boolean => one.length === other.length && one.every((span, at) => span.start === other[at]?.start)

const issued = (issuer: Issuer, sentences: readonly Sentence[], sayings: readonly Saying[]): readonly Saying[] => [
  ...sentences.map((sentence): Saying => ({
    speaker: issuer.voice, relays: [], act: 'state', cue: null, slant: 'neutral', stance: 'asserts', content: [sentence.span], source: null, rule: issuer.rule,
  })),
  ...sayings.map((saying) => (issuerSpeaks(issuer, saying.speaker) ? { ...saying, speaker: { party: issuer.voice.party, span: saying.speaker.span } } : saying)),
]

/**
 * Who says what in a document. A frame's speaker is that of the saying whose cue is its trigger, otherwise of the innermost saying
 * (the one with the shortest content) that covers the trigger, otherwise the outlet. Contents may nest; unnamed sources are `unknown`.
 */
export const findSayings = (document: Document, analysis: Analysis, resolution: Resolution, context: { readonly language: CueLanguage & Pick<LanguagePack, 'quantities'> }): readonly Saying[] => {
  const rows = context.language.attribution
  const actors = actorsOf(resolution.mentions, analysis.sentences, context.language)
  const plain = spoken(findCues(analysis, context.language, document.text).filter((cue) => canSpeak(actors, cue)), actors)
  const sayings = plain.map((saying) => chained(saying, plain))
  const issuer = findIssuer(document, analysis.sentences, resolution.mentions, rows.releases)
  const all = issuer === null ? sayings : issued(issuer, analysis.sentences, sayings)
  return [...all, ...carryVoices({ sayings, sentences: analysis.sentences, mentions: resolution.mentions, text: document.text, rows, issuer })]
}
