import type { Organ } from '../party.js'
import type { Row } from './row.js'

/**
 * What a noun for someone who acts is, so that "the ministry" finds back to a ministry and "he" to a person.
 * `group` is an armed or political group outside the state's own organs; `land` words stand for a country.
 */
export type ActorClass =
  | 'state' | 'government' | 'ministry' | 'army' | 'police' | 'parliament' | 'office' | 'person' | 'people' | 'group' | 'medium' | 'organisation' | 'asset' | 'mission'

/** Nouns (and noun phrases) for those who act, as lemmas in small letters; the organ that they stand for within their side. */
export interface ActorNounRow extends Row {
  readonly forms: readonly string[]
  /** Null: the side alone. */
  readonly organ: Organ | null
  readonly class: ActorClass
  /** Takes the organ of what it belongs to: "spokesman of the ministry". */
  readonly relational?: boolean
  /** Counts as the local authority's own where told to be of a de facto party's land. */
  readonly local?: boolean
  /** Without a side in its own phrase it may be taken for the one state that the text is about. */
  readonly home?: boolean
  /** Carries others' words. */
  readonly medium?: boolean
}

/** Pronouns by what they may stand for. */
export interface ActorPronounRow extends Row {
  readonly forms: readonly string[]
  readonly stands: 'person' | 'thing' | 'many' | 'speaker'
  readonly possessive?: boolean
}

/** Phrases that point back: to both of a pair, to its first or last member, to the country of someone, to the one of the same kind. */
export interface ActorReferenceRow extends Row {
  readonly forms: readonly string[]
  readonly points: 'pair' | 'first-of-pair' | 'last-of-pair' | 'own-country' | 'the-country' | 'counterpart' | 'opponent' | 'last-speaker'
}

/** Words that decide how the engine reads what stands beside them. */
export interface ActorWordRow extends Row {
  readonly use:
    | 'locative'        // prepositions after which a country's or city's name is a place
    | 'partner'         // prepositions after which a capital stands for its government
    | 'address'         // verbs whose object is spoken to or about, so that a capital stands for its government
    | 'belongs'         // prepositions that tie a noun to the body that it belongs to
    | 'within'          // words between people and the land where they live
    | 'told'            // verbs whose object is a medium
    | 'regime'          // adjectives that put forces on the side of the text's one state
    | 'place-noun'      // nouns that make the name before or in them a place
    | 'count-noun'      // "a number of", "units of": heads that hand on to what follows "of"
    | 'with'            // prepositions that open the second member of a pair
    | 'group-noun'      // nouns that make a capitalised name beside them the name of a group
  readonly words: readonly string[]
}

/** Rows of the actors' part of resolve/. */
export interface ActorRows {
  readonly rules: readonly Row[]
  readonly nouns?: readonly ActorNounRow[]
  readonly pronouns?: readonly ActorPronounRow[]
  readonly references?: readonly ActorReferenceRow[]
  readonly words?: readonly ActorWordRow[]
}
