import type { Organ } from './party.js'
import type { Precision } from './mention.js'

/** Where a row's facts come from, in words ("GeoNames", "UN member list"). */
export type RowSource = string

/** A party of a conflict: a state, a de facto authority, an armed group. */
export interface PartyRow {
  readonly id: string
  readonly name: string
  readonly kind: 'state' | 'de-facto' | 'armed-group' | 'organisation'
  /** Further names and spellings, as nouns ("Republic of X"). */
  readonly names: readonly string[]
  /** Adjectives and peoples ("X-ian"). */
  readonly demonyms: readonly string[]
  /** Seats of government that stand for it ("X-ville stated"). */
  readonly capitals: readonly string[]
  /** Names of the land where a de facto authority governs or governed: residents and local bodies told to be of it are counted as its own. */
  readonly lands?: readonly string[]
  /** Ids of parties whose demonym the residents of those lands also bear ("X-ian residents of the land"). */
  readonly kin?: readonly string[]
  /** Carries others' words: an agency or outlet that stands for no other party. */
  readonly medium?: boolean
  readonly source: RowSource
}

/** A named organ of a party: a ministry, an army, an agency. */
export interface OrganRow {
  readonly party: string
  readonly organ: Organ
  readonly names: readonly string[]
  /** An outlet or agency: carries others' words. */
  readonly medium?: boolean
  readonly source: RowSource
}

/** A person with the offices held; `from`/`to` are ISO dates, `to` null while it lasts. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly offices: readonly { readonly party: string; readonly organ: Organ; readonly title: string; readonly from: string; readonly to: string | null }[]
  readonly source: RowSource
}

/** A place with each side's name, its other spellings, and where it lies. */
export interface PlaceRow {
  readonly id: string
  /** Neutral display name. */
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly also: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly precision: Precision
  /** Id of the district, province or region row that it lies in. */
  readonly in?: string
  readonly source: RowSource
}

/** An accord with its provisions, in our own words. */
export interface AccordRow {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  /** ISO date of signing or entering into force. */
  readonly date: string
  readonly parties: readonly string[]
  readonly provisions: readonly { readonly id: string; readonly words: string; readonly terms: readonly string[]; readonly binds: readonly string[] }[]
  readonly source: RowSource
}

/** A named war or operation, so that "the 44th day of the war" has a first day. */
export interface PeriodRow {
  readonly id: string
  readonly names: readonly string[]
  readonly from: string
  readonly to: string | null
  readonly source: RowSource
}

/** Everything that is particular to one conflict, as data: `conflicts/<name>/`. */
export interface ConflictPack {
  readonly name: string
  readonly title: string
  /** IANA zones by party id, for "local time". */
  readonly zones: Readonly<Record<string, string>>
  readonly parties: readonly PartyRow[]
  readonly organs: readonly OrganRow[]
  readonly people: readonly PersonRow[]
  readonly places: readonly PlaceRow[]
  readonly accords: readonly AccordRow[]
  readonly periods: readonly PeriodRow[]
}
