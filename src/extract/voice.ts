import type { Act, Attribution, Stance } from '../model/claim.js'
import { outletVoice, sideOf, unknownVoice } from '../model/party.js'
import { overlaps, within, type Span } from '../model/span.js'
import type { Saying } from './attribution/saying.js'
import type { ReadDocument } from './reading.js'

/** Whose words a stretch of text is: the innermost saying that covers it, and the saying whose cue it is. */
export interface Voicing {
  readonly inside: Saying | null
  readonly asCue: Saying | null
  /** The stretch of what is said that the words lie in, or null in the outlet's own words. */
  readonly bounds: Span | null
}

const lengthOf = (saying: Saying): number => saying.content.reduce((sum, span) => sum + span.end - span.start, 0)

/** The voicing of a trigger's words. */
export const voicingOf = (read: ReadDocument, trigger: Span): Voicing => {
  const covering = read.sayings.filter((saying) => saying.content.some((span) => within(trigger, span)) && !(saying.cue !== null && overlaps(saying.cue, trigger)))
  const inside = covering.sort((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null
  const asCue = read.sayings.find((saying) => saying.cue !== null && overlaps(saying.cue, trigger)) ?? null
  return { inside, asCue, bounds: inside?.content.find((span) => within(trigger, span)) ?? null }
}

const outlet: Attribution = { speaker: { party: outletVoice, span: null }, relays: [], act: 'state', cue: null, slant: 'neutral' }

const attributionOf = (saying: Saying): Attribution => ({ speaker: saying.speaker, relays: saying.relays, act: saying.act, cue: saying.cue, slant: saying.slant })

/** Attribution and stance of what is told inside a saying, or by the outlet itself. */
export const toldBy = (voicing: Voicing): { readonly attribution: Attribution; readonly stance: Stance } =>
  voicing.inside === null ? { attribution: outlet, stance: 'asserts' } : { attribution: attributionOf(voicing.inside), stance: voicing.inside.stance }

/**
 * Attribution of an act of speech: a `hanging` participle ("X said that Y fired, accusing it of …") is the outer speaker's; otherwise whoever performs it speaks, unless the words around it already are the same side's (a ministry
 * that tells what its state demanded), where the ministry keeps the word.
 */
export const spokenBy = (voicing: Voicing, agent: { readonly party: string; readonly span: Span | null } | null, act: Act, hanging: boolean): { readonly attribution: Attribution; readonly stance: Stance } => {
  const around = toldBy(voicing)
  const own = voicing.asCue
  if (hanging && isParty(around.attribution.speaker.party)) return { attribution: { ...around.attribution, act }, stance: 'asserts' }
  if (own !== null && own.speaker.party !== unknownVoice && own.speaker.party !== outletVoice) return { attribution: { ...attributionOf(own), act }, stance: 'asserts' }
  if (agent === null || sideOf(agent.party) === sideOf(around.attribution.speaker.party)) return { attribution: { ...around.attribution, act }, stance: 'asserts' }
  return { attribution: { speaker: agent, relays: [], act, cue: null, slant: 'neutral' }, stance: 'asserts' }
}

/** True where somebody with a side speaks: neither the outlet nor a voice that nobody could name. */
export const isParty = (party: string): boolean => party !== outletVoice && party !== unknownVoice
