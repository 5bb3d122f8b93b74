import type { Act, CueSlant, Stance } from '../claim.js'
import type { Row } from './row.js'

/**
 * Where what is said stands, seen from the cue:
 * `clause` a finite clause or direct speech; `infinitive` "to …" or an -ing complement; `object` its direct object;
 * `matter` the thing accused, demanded or rejected, told by a preposition of the row's `prepositions`;
 * `host` the clause that the cue is an aside to ("as the ministry noted", "according to").
 */
export type ContentPlace = 'clause' | 'infinitive' | 'object' | 'matter' | 'host'

/** A verb that shows a saying. */
export interface VerbCueRow extends Row {
  /** Lemmas; one with a particle or a fixed object is written with it: `point out`, `make statement`. */
  readonly verbs: readonly [string, ...string[]]
  readonly act: Act
  readonly slant: CueSlant
  readonly stance: Stance
  readonly content: readonly ContentPlace[]
  readonly prepositions?: readonly string[]
}

/** A noun that shows a saying: "its claim that …", "a statement by … saying". */
export interface NounCueRow extends Row {
  readonly nouns: readonly [string, ...string[]]
  readonly act: Act
  readonly slant: CueSlant
  readonly stance: Stance
}

/** Fixed words before the source, of an aside that leaves the rest of its clause as what is said: "according to". */
export interface PhraseCueRow extends Row {
  readonly words: readonly [string, ...string[]]
  readonly act: Act
  readonly slant: CueSlant
}

/** Nouns that speak for whoever stands in their of-, by- or from-phrase or possessor. */
export interface ProxyRow extends Row {
  /** A person speaks also where nobody is told to stand behind; a message speaks only for whoever issued it. */
  readonly kind: 'person' | 'message'
  readonly nouns: readonly [string, ...string[]]
}

/** Words at the head of a sentence that say whether the voice of the sentence before goes on. */
export interface ConnectiveRow extends Row {
  readonly words: readonly [string, ...string[]]
  readonly voice: 'goes-on' | 'changes'
}

/** Words with which an issuer introduces its own points, and words in a title that tell an issuer's own act: signs of a press release. */
export interface ReleaseRow extends Row {
  readonly where: 'body' | 'title'
  /** A regular expression, case ignored. */
  readonly pattern: string
}

/** Closed-class words that the attribution engine asks for. */
export interface AttributionWords {
  /** Conjunctions that make the cue an aside: "as the ministry noted". */
  readonly asides: readonly string[]
  readonly negations: readonly string[]
  /** Prepositions before the one who is told, and verbs whose object is told. */
  readonly recipients: readonly string[]
  readonly telling: readonly string[]
  /** Pronouns with which a speaker means itself. */
  readonly selves: readonly string[]
}

/** All that a language says about who says what. */
export interface AttributionRows {
  readonly verbs: readonly VerbCueRow[]
  readonly nouns: readonly NounCueRow[]
  readonly phrases: readonly PhraseCueRow[]
  readonly proxies: readonly ProxyRow[]
  readonly connectives: readonly ConnectiveRow[]
  readonly releases: readonly ReleaseRow[]
  /** Verbs with which a medium passes on another's words: "quoted X as saying", "citing X". */
  readonly relays: readonly VerbCueRow[]
  readonly words: AttributionWords
}
