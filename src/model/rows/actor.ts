import type { Organ } from '../party.js'
import type { Row } from './row.js'

/** What a noun for someone who acts is, so that "the ministry" finds back to a ministry and "he" to a person. `group` is an armed or political group outside the state's organs, `nobody` a phrase that names no one who could be held to it. */
export type ActorClass =
  | 'state' | 'government' | 'ministry' | 'army' | 'police' | 'parliament' | 'office' | 'people' | 'group' | 'medium' | 'organisation' | 'mission' | 'asset' | 'nobody'

/** Nouns and noun phrases for those who act, as lemmas or forms in small letters. The brackets of an example hold the row's own words. */
export interface ActorNounRow extends Row {
  readonly forms: readonly string[]
  /** The organ that they stand for within their side; null: the side alone. */
  readonly organ: Organ | null
  readonly class: ActorClass
  /** Takes its organ from what it belongs to: "spokesman of the ministry". */
  readonly relational?: boolean
  /** Prepositions that tie it to what it belongs to; "of" where none is named. */
  readonly ties?: readonly string[]
  /** Counts as a de facto authority's own where told to be of its land. */
  readonly local?: boolean
  /** Stands for one person: "he" and "she" may point to it. */
  readonly person?: boolean
  /** Without a side in its own words it belongs to the one state that the text is about. */
  readonly home?: boolean
  /** Before another noun it says that those are the state's own: "government troops". */
  readonly official?: boolean
  /** Of the same office or body in another side: "his counterpart". */
  readonly counterpart?: boolean
  /** A name before it may be its own: "Atal army corps". */
  readonly ownName?: boolean
  /** So general that it says only: the organisation named before ("the group"). */
  readonly general?: boolean
  /** Stands for a whole people or town ("the population"), so that the only one told in the text is meant. */
  readonly collective?: boolean
  /** Fights the state whose people it is of, so that a demonym does not tell its side ("X-ian rebels"). */
  readonly against?: boolean
  /** Carries others' words. */
  readonly medium?: boolean
}

/** Pronouns by what they may stand for; `speaker` ones stand for whoever speaks. */
export interface ActorPronounRow extends Row {
  readonly forms: readonly string[]
  readonly stands: 'person' | 'thing' | 'many' | 'speaker'
  readonly possessive: boolean
}

/** Phrases that point back to both of a pair, to its first or last member, to the other side, or to the body that last spoke. */
export interface ActorReferenceRow extends Row {
  readonly forms: readonly string[]
  readonly points: 'both' | 'both-states' | 'first' | 'last' | 'opponent' | 'last-speaker'
}

/**
 * Words that decide how the engine reads what stands beside them, as lemmas.
 * locative: prepositions after which a country's or capital's name is a place · partner: prepositions after which a capital is its government ·
 * address: verbs whose object is a government rather than a place · within: words between people and the land where they live ·
 * ending: endings of plurals, for words whose lemma is not told · unrecognised: adjectives for a de facto authority · origin: second halves of compounds that say of which people someone is · told: verbs whose object may be a medium · former: adjectives that end an office · pair: words that open a pair · official: adjectives that put
 * forces on the state's side · definite: determiners that point back · territory: nouns that make the name beside them a place · speaking: verbs of saying
 */
export interface ActorWordRow extends Row {
  readonly use: 'locative' | 'partner' | 'address' | 'within' | 'told' | 'former' | 'pair' | 'official' | 'definite' | 'territory' | 'speaking' | 'origin' | 'unrecognised' | 'ending'
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
