import type { Interval } from './interval.js'
import type { PartyRef } from './party.js'
import type { Quantity } from './quantity.js'
import type { Reading, RuleId } from './reading.js'
import type { Span } from './span.js'

/** How exactly coordinates are known; the field's usual ladder, coarsest last. */
export type Precision = 'settlement' | 'facility' | 'feature' | 'near' | 'road' | 'direction' | 'border' | 'district' | 'province' | 'region' | 'state'

/** A place with every side's name for it. `name` is neutral for display and states no sovereignty. */
export interface Place {
  /** `pack:<pack>:<row>` or `geonames:<id>`. */
  readonly id: string
  readonly name: string
  /** Party id → that side's name. */
  readonly names: Readonly<Record<string, string>>
  /** WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
}

export type TimeUse = 'date' | 'time' | 'duration' | 'set'

interface MentionBase {
  /** `<kind>:<start>-<end>`, unique in the document. */
  readonly id: string
  readonly span: Span
  /** Index of the sentence it stands in. */
  readonly sentence: number
  readonly rule: RuleId
}

/**
 * A time expression; `value` is its TIMEX3-like value where it is a duration, a set or a vague word (`PT6H`, `P6W`, `PRESENT_REF`), otherwise
 * null. `bound` is told by the word before it ("since", "as of") and absent where none is.
 */
export interface TimeMention extends MentionBase {
  readonly kind: 'time'
  readonly use: TimeUse
  readonly value: string | null
  readonly bound?: 'since' | 'until' | 'as-of' | 'before' | 'after'
  readonly reading: Reading<Interval>
}

export interface PlaceMention extends MentionBase {
  readonly kind: 'place'
  readonly reading: Reading<Place>
}

/** What the words of an actor mention are: a proper name, a description ("the ministry"), a pronoun, a demonym adjective. */
export type ActorForm = 'name' | 'description' | 'pronoun' | 'demonym'

/** Someone who can speak, act or suffer. `plural` where one phrase stands for several parties ("the two sides"). */
export interface ActorMention extends MentionBase {
  readonly kind: 'actor'
  readonly form: ActorForm
  /** Each member of the list is one party; "the two sides" resolves to two. */
  readonly reading: Reading<readonly PartyRef[]>
  /** Person's name or role where one is meant, as written in the pack or the text. */
  readonly person: string | null
  /** True for those who speak or act only as a voice: agencies and outlets. */
  readonly medium: boolean
}

export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity'
  readonly reading: Reading<Quantity>
  /** True for people, false for things and measures. */
  readonly people: boolean
}

export type Mention = TimeMention | PlaceMention | ActorMention | QuantityMention

export const mentionId = (kind: Mention['kind'], span: Span): string => `${kind}:${span.start}-${span.end}`

/** What resolve/ gives for a document. */
export interface Resolution {
  readonly published: Reading<Interval>
  readonly mentions: readonly Mention[]
}
