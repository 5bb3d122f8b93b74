import type { ClaimId } from './claim.js'
import type { DocumentId } from './document.js'
import type { Incident, IncidentId } from './incident.js'
import type { Interval } from './interval.js'
import type { EventMode, EventType } from './plover.js'
import type { PartyRef } from './party.js'
import type { RuleId } from './reading.js'
import type { Span } from './span.js'

/** A date that a document or a claim takes from the incident it meets; gone again when that link is undone. */
export interface CorroboratedDate {
  readonly document: DocumentId
  /** The claim whose event is dated; null where the document itself is. */
  readonly claim: ClaimId | null
  readonly date: Interval
  /** The incident, and the claim in it that tells the day. */
  readonly incident: IncidentId
  readonly from: ClaimId
  readonly rule: RuleId
  readonly reason: string
}

/** How a document comes from an earlier one: same text, same text with its source named, same content in other words. */
export type Descent = 'first' | 'copy' | 'reprint' | 'paraphrase'

export interface LineageMember {
  readonly document: DocumentId
  readonly descent: Descent
  /** The document it comes from; null for the first. */
  readonly from: DocumentId | null
  /** Share of the shorter text's word runs that both hold, in [0, 1]; 1 for the first. */
  readonly shared: number
  readonly reason: string
}

/** Documents that carry one text or one content: they count as one origin. `id` is the first document's. */
export interface Lineage {
  readonly id: DocumentId
  readonly members: readonly LineageMember[]
}

/** One document names another's outlet as its source. */
export interface Quoting {
  readonly document: DocumentId
  readonly quotes: DocumentId
  readonly span: Span
}

/** Words of one claim, to be shown as they stand. */
export interface Said {
  readonly claim: ClaimId
  readonly document: DocumentId
  readonly span: Span
  readonly speaker: PartyRef
  /** EDTF of the saying, as far as it is known. */
  readonly said: string | null
}

/** What bears on one provision of an accord. */
export interface ProvisionView {
  readonly accord: string
  readonly provision: string
  readonly breaches: readonly Said[]
  readonly denials: readonly Said[]
  readonly observations: readonly Said[]
}

/** One demand, refusal or threat of a party, over time; `sayings` in order of being said. */
export interface Position {
  readonly party: string
  readonly type: EventType
  readonly towards: readonly string[]
  readonly first: string | null
  readonly last: string | null
  readonly sayings: readonly Said[]
}

export type ContactLevel = 'head' | 'minister' | 'official' | 'unknown'

/** A meeting, call or visit with what each participant told of it. */
export interface Contact {
  readonly incident: IncidentId
  readonly format: EventMode | null
  readonly level: ContactLevel
  readonly participants: readonly PartyRef[]
  readonly mediators: readonly PartyRef[]
  readonly planned: boolean
  readonly readouts: readonly Said[]
}

export type MovementKind = 'convoy' | 'closure' | 'release' | 'evacuation' | 'withdrawal'

/** A humanitarian movement: from where to where, what became of it. Places by id, in the order told. */
export interface Movement {
  readonly incident: IncidentId
  readonly kind: MovementKind
  readonly places: readonly string[]
  readonly outcome: 'under-way' | 'blocked' | 'done' | 'planned'
  readonly sayings: readonly Said[]
}

export const markKinds = ['future-dated', 'same-id-other-bytes', 'undated', 'unplaced', 'many-parties', 'ambiguous-incident'] as const
export type MarkKind = (typeof markKinds)[number]

/** Something to be seen by a person; it never drops or forces anything. `subject` is a document, claim or incident. */
export interface Mark {
  readonly subject: string
  readonly mark: MarkKind
  readonly reason: string
}

/** A claim that is part of no incident, and why. */
export interface Apart {
  readonly claim: ClaimId
  readonly reason: string
}

/** What reconcile/ gives for a set of claims: the same for every order in which they came. */
export interface Reconciled {
  readonly incidents: readonly Incident[]
  readonly dates: readonly CorroboratedDate[]
  readonly lineages: readonly Lineage[]
  readonly quotings: readonly Quoting[]
  readonly accords: readonly ProvisionView[]
  readonly positions: readonly Position[]
  readonly contacts: readonly Contact[]
  readonly movements: readonly Movement[]
  readonly apart: readonly Apart[]
  readonly marks: readonly Mark[]
}
