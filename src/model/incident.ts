import type { ClaimId, Standing, TollKind } from './claim.js'
import type { DocumentId } from './document.js'
import type { Place } from './mention.js'
import type { PartyRef } from './party.js'
import type { EventType } from './plover.js'
import type { RuleId } from './reading.js'

export const fieldStatuses = ['agreed', 'disputed', 'one-sided', 'single-source', 'third-party', 'withdrawn'] as const
export type FieldStatus = (typeof fieldStatuses)[number]

/** One value of a field, with who says so and who denies it; both lists hold independent speakers, not outlets. */
export interface Account<V> {
  readonly value: V
  readonly claimedBy: readonly PartyRef[]
  readonly deniedBy: readonly PartyRef[]
  readonly claims: readonly ClaimId[]
}

/** A field never holds one winner: all accounts stand side by side. */
export interface Field<V> {
  readonly status: FieldStatus
  readonly accounts: readonly Account<V>[]
}

export type Standpoint = 'own' | 'other' | 'third'

/** One figure in the casualty ledger. */
export interface TollFigure {
  readonly low: number | null
  readonly high: number | null
  readonly speaker: PartyRef
  readonly standpoint: Standpoint
  readonly scope: 'incident' | 'cumulative'
  /** EDTF: as of when the figure was said to hold, or when it was said; null where neither is known. */
  readonly asOf: string | null
  /** Claim of the figure by the same side that replaced this one, or null. */
  readonly supersededBy: ClaimId | null
  /** Claim of the figure that this one is a part of ("two officers and five soldiers" of seven), or null. */
  readonly partOf: ClaimId | null
  readonly withdrawn: boolean
  readonly names: readonly string[]
  readonly claims: readonly ClaimId[]
}

/** What one standpoint said last on one day: a point of a chart. */
export interface TollPoint {
  readonly standpoint: Standpoint
  readonly side: string
  /** ISO date. */
  readonly day: string
  readonly low: number | null
  readonly high: number | null
  readonly claim: ClaimId
}

/** All figures for one kind of harm, one side and one standing; low and high follow the published rule (docs/rules.md). */
export interface TollLine {
  readonly kind: TollKind
  readonly whose: PartyRef | 'both' | null
  readonly standing: Standing
  readonly status: FieldStatus
  readonly low: number | null
  readonly high: number | null
  readonly figures: readonly TollFigure[]
  /** In order of days; each side's last word of each day. */
  readonly history?: readonly TollPoint[]
}

/** Why a claim was put with the others: the rule and a sentence for people; undone by a review decision that names it. */
export interface Link {
  readonly claim: ClaimId
  readonly with: ClaimId
  readonly rule: RuleId
  readonly reason: string
}

/** `incident:` and 16 hex digits, from its earliest claims. */
export type IncidentId = string

export interface IncidentFields {
  readonly time: Field<string>
  readonly place: Field<Place>
  readonly initiator: Field<PartyRef>
  readonly weapon: Field<string>
  readonly aim: Field<string>
  readonly outcome: Field<string>
}

export interface Incident {
  readonly id: IncidentId
  readonly type: EventType
  readonly parties: readonly string[]
  readonly title: string
  readonly documents: readonly DocumentId[]
  /** Number of independent origins among the documents: copies and reprints of one text count once. */
  readonly origins: number
  readonly claims: readonly ClaimId[]
  readonly fields: IncidentFields
  readonly tolls: readonly TollLine[]
  readonly links: readonly Link[]
}
