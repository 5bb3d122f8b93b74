import type { PartyRef } from '../../model/party.js'
import type { Evidence, Reading } from '../../model/reading.js'
import type { DocumentFacts } from './document-facts.js'
import type { Phrase } from './phrase.js'

/** The parties of one phrase: one for "the army", two for "both sides". */
export type Parties = readonly PartyRef[]

/** A phrase that has been read, in the order of the text; later ones point back to it. */
export interface Read {
  readonly phrase: Phrase
  readonly reading: Reading<Parties>
}

/** Everything a phrase's reading may draw on besides its own words; `read` reads another phrase, such as its owner. */
export interface Surroundings {
  readonly facts: DocumentFacts
  readonly past: readonly Read[]
  readonly read: (phrase: Phrase) => Reading<Parties>
}

/** The row that found the phrase, as evidence. */
export const evidenceOf = (phrase: Phrase, reason?: string): Evidence => ({
  rule: phrase.noun?.id ?? phrase.pronoun?.id ?? phrase.reference?.id ?? 'actor.name', ...(reason === undefined ? {} : { reason }),
})

/** The parties where the reading is resolved, otherwise none. */
export const partiesOf = (read: Read): Parties => (read.reading.reading === 'resolved' ? read.reading.value : [])
