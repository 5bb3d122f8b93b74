import { partyRef, sideOf } from '../../model/party.js'
import { type Reading, resolved, unresolved, valueOf } from '../../model/reading.js'
import { findAntecedent } from './antecedent.js'
import type { DocumentFacts } from './document-facts.js'
import type { Phrase } from './phrase.js'
import { readPerson } from './read-person.js'
import { readPronoun, readReference } from './read-reference.js'
import type { Parties, Read, Surroundings } from './surroundings.js'
import { organOfNoun, readTold } from './told.js'

/** Sentences within which a lead may describe whom it names only then ("separatist forces", then their name). */
const lead = 3

/** A noun without a side in its own words: the one state of the text, or what was named before. */
const ofContext = (phrase: Phrase, around: Surroundings): Reading<Parties> => {
  const { facts, past } = around
  const noun = phrase.noun
  if (noun === null) return unresolved('no side is told')
  if (noun.class === 'nobody') return unresolved('it names no one in particular')
  const organ = organOfNoun(phrase)
  const local = noun.local === true && (phrase.unrecognised || [noun, phrase.modifier].some((row) => row?.class === 'group' && row.organ === null))
  if (local && facts.deFacto !== null) return resolved([partyRef(facts.deFacto, organ)], { rule: 'actor.de-facto', reason: 'the text names one de facto authority' })
  const called = [...new Set([noun, phrase.modifier].flatMap((row) => facts.called.get(row?.id ?? '') ?? []))]
  const groups = [noun, phrase.modifier].some((row) => row?.class === 'group')
  const isNamed = called.every((reference) => (facts.namedAt.get(reference) ?? 0) <= phrase.sentence + lead)
  if (groups && called.length === 1 && !phrase.indefinite && isNamed) return resolved(called, { rule: 'actor.called', reason: 'the text calls one organisation so' })
  const [only, second] = facts.groups
  if (noun.class === 'group' && noun.general !== true && phrase.definite && only !== undefined && second === undefined) return resolved([only], { rule: 'actor.only-group', reason: 'the text names one such group' })
  const state = facts.home ?? facts.issuer
  if ((phrase.official || phrase.modifier?.official === true) && state !== null) return resolved([partyRef(state, organ)], { rule: 'actor.home', reason: 'the text is about one state, and these are told to be its own' })
  const [people, others] = facts.populations
  if (noun.collective === true && phrase.definite && people !== undefined && others === undefined) return resolved([people], { rule: 'actor.only-population', reason: 'the text tells of one population' })
  const before = findAntecedent(phrase, past)
  if (before !== null) return before
  if (noun.home === true && !groups && facts.home !== null) return resolved([partyRef(facts.home, organ)], { rule: 'actor.home', reason: 'the text is about one state' })
  const body = ['ministry', 'office', 'government', 'parliament'].includes(noun.class) && noun.relational !== true
  if (body && facts.issuer !== null && (phrase.definite || !phrase.plural)) return resolved([partyRef(facts.issuer, organ)], { rule: 'actor.issuer', reason: 'the text names one state’s bodies' })
  return unresolved('its side is not told')
}

/** Reads one phrase: first what its own words tell, then its owner, its land, and last what was said before. */
export const readPhrase = (phrase: Phrase, facts: DocumentFacts, past: readonly Read[]): Reading<Parties> => {
  const around: Surroundings = { facts, past, read: (other) => readPhrase(other, facts, past) }
  if (phrase.pronoun !== null) return readPronoun(phrase, around)
  if (phrase.reference !== null) return readReference(phrase, around)
  if (phrase.person !== null) return readPerson(phrase, phrase.person, around)
  const told = readTold(phrase, around)
  if (told !== null) return told
  if (phrase.beside?.person != null) return readPerson({ ...phrase, person: phrase.beside.person, beside: null }, phrase.beside.person, around)
  const found = ofContext(phrase, around)
  return phrase.former && found.reading === 'resolved' ? { ...found, value: found.value.map(sideOf) } : found
}

/** The facts of a document with the populations that it tells of, read once from the phrases that tell their side. */
export const withPopulations = (facts: DocumentFacts, phrases: readonly Phrase[]): DocumentFacts => {
  const around: Surroundings = { facts, past: [], read: (phrase) => readPhrase(phrase, facts, []) }
  const told = phrases.filter((phrase) => phrase.noun?.collective === true || (phrase.noun === null && phrase.told === 'demonym' && phrase.plural))
    .flatMap((phrase) => readTold(phrase, around) ?? []).flatMap((reading) => valueOf(reading) ?? [])
  return { ...facts, populations: [...new Set(told)] }
}
