import { type Organ, organOf, type PartyRef, partyRef, sideOf } from '../../model/party.js'
import { among, type Evidence, type Reading, resolved, unresolved, valueOf } from '../../model/reading.js'
import { type DocumentFacts, kinOf, organisationKey } from './document-facts.js'
import type { Phrase } from './phrase.js'
import { evidenceOf, type Parties, type Surroundings } from './surroundings.js'

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

/** The organ that the noun stands for; a spokesman's is that of the body before the noun. */
export const organOfNoun = (phrase: Phrase): Organ | null => {
  if (phrase.organ !== null) return phrase.organ
  if (phrase.noun === null) return phrase.told === 'demonym' && phrase.plural ? 'CIV' : null
  const handed = phrase.modifier?.organ ?? null
  return phrase.noun.relational === true || phrase.noun.organ === null ? handed ?? phrase.noun.organ : phrase.noun.organ
}

/** An organisation as first written; an organ is told for its peacekeepers and forces only. */
const ofOrganisation = (phrase: Phrase, facts: DocumentFacts): Reading<Parties> => {
  const reference = facts.organisations.get(organisationKey(phrase.organisation ?? '')) ?? phrase.organisation ?? ''
  const organ = phrase.noun !== null && ['mission', 'army'].includes(phrase.noun.class) ? phrase.noun.organ : null
  return resolved([reference.startsWith('org:') ? reference : partyRef(reference, organ)], { rule: 'actor.organisation' })
}

/** Residents and bodies told by a side's demonym belong to the de facto party in whose land they are told to be. */
const besideKin = (phrase: Phrase, side: string, facts: DocumentFacts): readonly string[] => {
  const kin = kinOf(facts.lexicon, side)
  if (kin.length === 0) return [side]
  const there = kin.filter((party) => phrase.lands.includes(party))
  const people = phrase.noun?.local === true || (phrase.noun === null && phrase.told === 'demonym' && phrase.plural)
  if (people && there.length > 0) return there
  if (phrase.noun?.class === 'group' && phrase.noun.local === true) return kin
  const known = kin.filter((party) => facts.kinThere.includes(party))
  return phrase.noun?.class === 'people' && phrase.noun.local === true && phrase.lands.length === 0 && phrase.owners.length === 0 && known.length > 0 ? known : [side]
}

/** Joins coordinate members; candidates of a single member make the reading ambiguous. */
const combine = (members: readonly (readonly PartyRef[])[], evidence: Evidence): Reading<Parties> => {
  if (members.every((member) => member.length === 1)) return resolved(unique(members.flat()), evidence)
  const [only] = members
  return members.length === 1 && only !== undefined ? among(only.map((party) => [party]), [evidence], 'no party fits') : unresolved('one of several sides has two readings')
}

/** One demonym may serve two states; the one that the text names otherwise is meant. */
const narrowed = (candidates: readonly string[], facts: DocumentFacts): readonly string[] => {
  const elsewhere = candidates.filter((one) => facts.ranking.includes(one))
  return candidates.length > 1 && elsewhere.length === 1 ? elsewhere : candidates
}

/** Rebels told by a people's name alone, where no organisation is called so and no kin's authority is meant. */
const againstOwn = (phrase: Phrase, facts: DocumentFacts): Reading<Parties> | null => {
  const row = [phrase.noun, phrase.modifier].find((one) => one?.against === true)
  if (row === undefined || row === null || phrase.sides.flat().some((side) => kinOf(facts.lexicon, side).length > 0 || facts.lexicon.parties.get(side)?.kind !== 'state')) return null
  const called = facts.called.get(row.id) ?? []
  return called.length === 1 ? resolved(called, { rule: 'actor.called' }) : unresolved('rebels are not of the side whose people they are')
}

const ofSides = (phrase: Phrase, facts: DocumentFacts): Reading<Parties> => {
  const against = againstOwn(phrase, facts)
  if (against !== null) return against
  const organ = organOfNoun(phrase)
  const members = phrase.sides.map((side) => unique(narrowed(side, facts).flatMap((one) => besideKin(phrase, one, facts))).map((one) => partyRef(one, phrase.former ? null : organ)))
  return combine(members, evidenceOf(phrase))
}

/** "spokesman of the ministry", "its soldiers": the side of the owner, with the noun's organ or, handed on, the owner's. */
const ofOwners = (phrase: Phrase, around: Surroundings): Reading<Parties> => {
  if (phrase.noun?.general === true && phrase.owners.some((owner) => owner.noun?.class === 'asset')) return unresolved('it is a group of things')
  const readings = phrase.owners.map((owner) => around.read(owner))
  const open = readings.find((reading) => reading.reading !== 'resolved')
  if (open?.reading === 'ambiguous') return among(open.candidates.map((parties) => parties.map((party) => handedOn(phrase, party))), [evidenceOf(phrase, 'its owner is ambiguous')], 'its owner is not known')
  if (open !== undefined) return unresolved('what it belongs to is not known')
  const parties = unique(readings.flatMap((reading) => valueOf(reading) ?? []).map((party) => handedOn(phrase, party)))
  return resolved(parties, evidenceOf(phrase))
}

const handedOn = (phrase: Phrase, owner: PartyRef): PartyRef => {
  const noun = phrase.noun
  const own = organOfNoun(phrase)
  if (owner.startsWith('org:') || noun?.general === true) return owner
  if (phrase.former) return sideOf(owner)
  if (noun?.relational === true) return partyRef(sideOf(owner), phrase.modifier?.organ ?? handedOrgan(organOf(owner)) ?? own)
  return partyRef(sideOf(owner), own)
}

/** Those who represent residents speak for the side, not for a civilian. */
const handedOrgan = (organ: Organ | null): Organ | null => (organ === 'CIV' ? null : organ)

const ofCounterpart = (phrase: Phrase, around: Surroundings): Reading<Parties> => {
  const [owner] = phrase.owners
  const reading = owner === undefined ? undefined : around.read(owner)
  const organs = unique((reading === undefined ? [] : valueOf(reading) ?? []).map(organOf))
  const organ = organs.length === 1 ? organs[0] ?? null : null
  if (phrase.sides.length === 0) return unresolved('whose counterpart is not told')
  return combine(phrase.sides.map((side) => narrowed(side, around.facts).map((one) => partyRef(one, organ))), evidenceOf(phrase))
}

/** What the phrase's own words tell of its side: an organisation, sides, a land, an owner; null where they tell none. */
export const readTold = (phrase: Phrase, around: Surroundings): Reading<Parties> | null => {
  if (phrase.noun?.counterpart === true) return ofCounterpart(phrase, around)
  if (phrase.organisation !== null && phrase.sides.length === 0) return ofOrganisation(phrase, around.facts)
  if (phrase.sides.length > 0) return ofSides(phrase, around.facts)
  if (phrase.noun?.local === true && phrase.lands.length > 0) return combine([unique(phrase.lands).map((land) => partyRef(land, organOfNoun(phrase)))], evidenceOf(phrase))
  return phrase.owners.length > 0 ? ofOwners(phrase, around) : null
}
