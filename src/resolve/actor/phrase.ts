import type { PersonRow } from '../../model/conflict.js'
import type { Organ } from '../../model/party.js'
import type { ActorNounRow, ActorPronounRow, ActorReferenceRow } from '../../model/rows/actor.js'
import type { Token } from '../../model/sentence.js'

/** Someone named: by full name or surname, with the rows of the packs that the name may mean. */
export interface NamedPerson {
  readonly name: string
  readonly known: readonly PersonRow[]
}

/**
 * One noun phrase for someone who acts, with everything that its own words tell, and nothing yet that context tells.
 * Token runs are `first` inclusive, `last` exclusive within the sentence; `head` is the token that the rest of the sentence governs.
 */
export interface Phrase {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  readonly noun: ActorNounRow | null
  /** A noun before the noun: "rebel fighters", "ministry spokesman". */
  readonly modifier: ActorNounRow | null
  readonly pronoun: ActorPronounRow | null
  readonly reference: ActorReferenceRow | null
  /** Sides told, each a list of candidates (two where one demonym serves two states). */
  readonly sides: readonly (readonly string[])[]
  /** How the sides are told; `name` for names of states as such. */
  readonly told: 'name' | 'demonym' | 'capital' | 'land' | 'none'
  /** The organ of a body that the phrase names as a whole. */
  readonly organ: Organ | null
  /** An organisation as such: a pack's party id or `org:Name`. */
  readonly organisation: string | null
  /** True where the organisation is none that a pack names. */
  readonly unknown: boolean
  /** Lemma of the head in small letters. */
  readonly lemma: string
  readonly person: NamedPerson | null
  /** What it belongs to: "of the ministry", "its", "Azerbaijan's president's". */
  readonly owners: readonly Phrase[]
  /** De facto parties in whose land the phrase says that it is. */
  readonly lands: readonly string[]
  /** Description and name side by side with a comma. */
  readonly beside: Phrase | null
  readonly medium: boolean
  readonly plural: boolean
  readonly definite: boolean
  /** Begins with an article or other determiner that does not point back: "a", "another", "some". */
  readonly indefinite: boolean
  /** A noun or adjective that only describes a noun after it ("army vehicle", "rebel and Islamist factions"). */
  readonly adjective: boolean
  readonly former: boolean
  /** Told to be the state's own ("pro-government troops"). */
  readonly official: boolean
  /** A name that stands for the place itself here. */
  /** Told to be a de facto authority's ("the self-proclaimed government"). */
  readonly unrecognised: boolean
  readonly place: boolean
  /** Subject of its clause. */
  readonly subject: boolean
  /** Tokens above the head in the tree, the nearest first. */
  readonly above: readonly number[]
  /** A pronoun whose clause has a thing for its subject, so that it may stand for that. */
  readonly blocked: boolean
}

/** Everything empty, for a phrase that begins as one run of tokens. */
export const phraseOf = (sentence: number, first: number, last: number, head: number): Phrase => ({
  sentence, first, last, head, noun: null, modifier: null, pronoun: null, reference: null, sides: [], told: 'none', organ: null, organisation: null, unknown: false, lemma: '', person: null,
  owners: [], lands: [], beside: null, medium: false, plural: false, definite: false, indefinite: false, adjective: false, former: false, official: false, unrecognised: false, place: false, subject: false,
  above: [], blocked: false,
})

/** The token of the run that hangs on something outside it. */
export const headOf = (tokens: readonly Token[], first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head >= last) return at
  }
  return last - 1
}

/** True where token `at` hangs below token `above` in the tree. */
export const below = (tokens: readonly Token[], at: number, above: number): boolean => {
  let current = at
  for (let steps = 0; steps < 40 && current >= 0; steps++) {
    if (current === above) return true
    current = tokens[current]?.head ?? -1
  }
  return false
}

/** The tokens above `at` in the tree, the nearest first; a broken tree ends the walk. */
export const tokensAbove = (tokens: readonly Token[], at: number): readonly number[] => {
  const above: number[] = []
  for (let head = tokens[at]?.head ?? -1; head >= 0 && !above.includes(head); head = tokens[head]?.head ?? -1) above.push(head)
  return above
}
