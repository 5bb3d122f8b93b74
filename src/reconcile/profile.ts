import type { Claim, Toll } from '../model/claim.js'
import type { Place } from '../model/mention.js'
import { outletVoice, sideOf, unknownVoice } from '../model/party.js'
import { valueOf } from '../model/reading.js'
import { whenOf, type Day, type When } from './days.js'
import { familyOf, roleOf, type Family, type Role } from './family.js'
import { isFine } from './geography.js'
import type { ReconcileDocument } from './input.js'

/** What a claim offers for telling whether two claims speak of one incident; computed once per claim. */
export interface Profile {
  readonly claim: Claim
  readonly document: ReconcileDocument
  readonly role: Role
  readonly family: Family | null
  readonly when: When
  /** Day on which the document came out, where it is known and not in the future. */
  readonly out: Day | null
  /** Minute of that day, where the source tells it. */
  readonly outMinute: number | null
  /** Month and date on which the document came out, where it tells no year. */
  readonly outDate: { readonly month: string; readonly date: string } | null
  /** Sides that act or suffer, sorted. */
  readonly sides: readonly string[]
  /** The same, or where the words name none, the speaker's side: who speaks of an event mostly has part in it. */
  readonly impliedSides: readonly string[]
  /** The speaker's side; null for the outlet's own voice and for unnamed speakers. */
  readonly speaker: string | null
  readonly places: readonly Place[]
  readonly fine: boolean
  /** Exact figures of two and more: `killed|AZE|7`. */
  readonly figures: readonly string[]
  readonly persons: readonly string[]
}

const sidesOf = (claim: Claim): readonly string[] => {
  const { agents, patients, tolls } = claim.frame
  const parties = [...agents, ...patients].map((one) => one.party)
  const losers = tolls.flatMap((toll) => (toll.whose === null || toll.whose === 'both' ? [] : [toll.whose]))
  return [...new Set([...parties, ...losers].filter((party) => party !== outletVoice && party !== unknownVoice).map(sideOf))].sort()
}

const figureOf = (toll: Toll): readonly string[] =>
  toll.low !== null && toll.low === toll.high && toll.low >= 2 && toll.whose !== null && toll.whose !== 'both'
    ? [`${toll.kind}|${sideOf(toll.whose)}|${toll.low}`] : []

/** The day a document came out; null where it is unknown, ambiguous, or later than the day it was taken in. */
export const outOf = (document: ReconcileDocument): { readonly day: Day | null; readonly minute: number | null } => {
  const out = whenOf(document.published)
  if (out.when !== 'day' || isFutureDated(document)) return { day: null, minute: null }
  return { day: out.day, minute: out.minute }
}

/** True where the document's day is more than one day after it was taken in; the one day is for time zones. */
export const isFutureDated = (document: ReconcileDocument): boolean => {
  const out = whenOf(document.published)
  const retrieved = Date.parse(document.retrieved) / 86_400_000
  return out.when === 'day' && !Number.isNaN(retrieved) && out.day > retrieved + 1
}

/** Reads a claim once for all comparisons. */
export const profileOf = (claim: Claim, document: ReconcileDocument): Profile => {
  const places = claim.frame.places.flatMap((place) => valueOf(place.reading) ?? [])
  const { day, minute } = outOf(document)
  const published = whenOf(document.published)
  const { party } = claim.attribution.speaker
  const [sides, speaker] = [sidesOf(claim), party === outletVoice || party === unknownVoice ? null : sideOf(party)]
  return {
    claim, document, places,
    role: roleOf(claim), family: familyOf(claim),
    when: claim.frame.time === null && claim.frame.status === 'ongoing' && day !== null ? { when: 'day', day, minute: null } : whenOf(claim.frame.time?.reading ?? null),
    out: day, outMinute: minute,
    outDate: published.when === 'yearless' && published.date !== null ? { month: published.month, date: published.date } : null,
    sides, speaker, impliedSides: sides.length > 0 || speaker === null ? sides : [speaker],
    fine: places.some(isFine),
    figures: claim.frame.tolls.flatMap(figureOf),
    persons: claim.frame.tolls.flatMap((toll) => toll.names ?? []).map((name) => name.toLowerCase()),
  }
}

/** Sides that act; for troops and arms brought up by nobody told, the sides whose they are. */
export const doersOf = ({ claim: { frame }, family }: Pick<Profile, 'claim' | 'family'>): readonly string[] => {
  const doers = frame.agents.length === 0 && family === 'build-up' ? frame.patients : frame.agents
  return [...new Set(doers.map((doer) => doer.party).filter((party) => party !== outletVoice && party !== unknownVoice).map(sideOf))].sort()
}

/** True for a told end of fire: it is the outcome of a fight of that day where there is one, and an event of its own otherwise. */
export const endsFire = (profile: Profile): boolean =>
  profile.role === 'event' && profile.claim.frame.type === 'RETREAT' && profile.claim.frame.mode === 'ceasefire'

/** True where one side at least is in both. */
export const shareSide = (ones: readonly string[], others: readonly string[]): boolean => ones.some((side) => others.includes(side))

/** Order in which profiles are always taken: by day out, document, place in the text, id; it owes nothing to arrival. */
export const byTelling = (one: Profile, other: Profile): number =>
  (one.out ?? Number.MAX_SAFE_INTEGER) - (other.out ?? Number.MAX_SAFE_INTEGER)
  || (one.document.id < other.document.id ? -1 : one.document.id > other.document.id ? 1 : 0)
  || one.claim.span.start - other.claim.span.start
  || (one.claim.id < other.claim.id ? -1 : one.claim.id > other.claim.id ? 1 : 0)
