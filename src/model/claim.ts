import type { DocumentId } from './document.js'
import type { Interval } from './interval.js'
import type { Place } from './mention.js'
import type { PartyRef } from './party.js'
import type { EventMode, EventType } from './plover.js'
import type { Evidence, Reading, RuleId } from './reading.js'
import type { Span } from './span.js'

export const acts = [
  'state', 'confirm', 'accuse', 'deny', 'reject', 'demand', 'propose', 'pledge', 'threaten', 'warn', 'condemn', 'regret', 'order', 'ask',
] as const
export type Act = (typeof acts)[number]

export const stances = ['asserts', 'denies', 'doubts'] as const
export type Stance = (typeof stances)[number]

export const statuses = ['happened', 'ongoing', 'planned', 'demanded', 'hypothetical', 'negated'] as const
export type Status = (typeof statuses)[number]

export const tollKinds = ['killed', 'wounded', 'captured', 'missing', 'displaced', 'evacuated'] as const
export type TollKind = (typeof tollKinds)[number]

export const standings = ['military', 'civilian', 'police', 'peacekeeper', 'medic', 'journalist', 'unknown'] as const
export type Standing = (typeof standings)[number]

/** What the outlet's own verb does to the speaker's word: "said" is neutral, "claimed" distances, "admitted" and "noted" vouch. */
export type CueSlant = 'neutral' | 'distancing' | 'vouching'

/** One voice in the chain, with the words that name it (null where the voice is implied, as in a press release). */
export interface Voice {
  readonly party: PartyRef
  readonly span: Span | null
}

/** Who says it. `relays` are the carriers between outlet and speaker, nearest to the outlet first. */
export interface Attribution {
  readonly speaker: Voice
  readonly relays: readonly Voice[]
  readonly act: Act
  readonly cue: Span | null
  readonly slant: CueSlant
}

export interface Participant {
  readonly party: PartyRef
  readonly span: Span | null
}

export interface TimeValue {
  readonly span: Span | null
  readonly rule: RuleId
  readonly reading: Reading<Interval>
}

export interface PlaceValue {
  readonly span: Span
  readonly reading: Reading<Place>
}

export interface Instrument {
  readonly span: Span
  readonly lemma: string
}

/** A figure of people harmed or moved. low/high as in Quantity. `whose` is a side, or `both` where the figure spans the sides. */
export interface Toll {
  readonly kind: TollKind
  readonly low: number | null
  readonly high: number | null
  readonly whose: PartyRef | 'both' | null
  readonly standing: Standing
  /** Of this incident, or a running total ("since the morning", "to date"). */
  readonly scope: 'incident' | 'cumulative'
  readonly asOf: Interval | null
  readonly span: Span
  /** Names of the dead or wounded where the text lists them. */
  readonly names?: readonly string[]
}

export interface EventFrame {
  readonly type: EventType
  readonly mode: EventMode | null
  readonly status: Status
  /** The words that evoke the event. */
  readonly trigger: Span
  readonly time: TimeValue | null
  readonly places: readonly PlaceValue[]
  readonly agents: readonly Participant[]
  readonly patients: readonly Participant[]
  readonly instruments: readonly Instrument[]
  readonly tolls: readonly Toll[]
}

/** `claim:` and 16 hex digits, from document, span, speaker and type: stable over runs. */
export type ClaimId = string

export interface Claim {
  readonly id: ClaimId
  readonly document: DocumentId
  /** The fullest telling, verbatim in the stored text. */
  readonly span: Span
  readonly attribution: Attribution
  readonly stance: Stance
  readonly frame: EventFrame
  /** The claim that this one denies, answers or speaks of. */
  readonly about: ClaimId | null
  /** Every telling in the document, the fullest first, each with the rule that found it. */
  readonly evidence: readonly Evidence[]
}
