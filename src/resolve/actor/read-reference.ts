import { type PartyRef, sideOf } from '../../model/party.js'
import { among, type Reading, resolved, unresolved } from '../../model/reading.js'
import type { Phrase } from './phrase.js'
import { evidenceOf, type Parties, partiesOf, type Read, type Surroundings } from './surroundings.js'

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

const medium = (read: Read): boolean => read.phrase.medium

/** Sides named in a sentence, in order, without agencies, pronouns and those named only as a place. */
const sidesIn = (past: readonly Read[], sentence: number): readonly string[] =>
  unique(past.filter((read) => read.phrase.sentence === sentence && !medium(read)).flatMap(partiesOf).map(sideOf))

const isState = (side: string, around: Surroundings): boolean => around.facts.lexicon.parties.get(side)?.kind === 'state'

/** The last pair of sides: two told together, or the only two of a sentence; failing that the two most named in the text. */
const lastPair = (phrase: Phrase, around: Surroundings, keep: (side: string) => boolean): readonly string[] | null => {
  for (let sentence = phrase.sentence; sentence >= Math.max(0, phrase.sentence - 4); sentence--) {
    const joined = around.past.findLast((read) => read.phrase.sentence === sentence && unique(partiesOf(read).map(sideOf)).filter(keep).length === 2)
    if (joined !== undefined) return unique(partiesOf(joined).map(sideOf))
    const sides = sidesIn(around.past, sentence).filter(keep)
    if (sides.length === 2) return sides
  }
  const top = around.facts.ranking.filter(keep).slice(0, 2)
  return top.length === 2 ? top : null
}

/** "the two sides", "the latter", "the enemy", "the statement added". */
export const readReference = (phrase: Phrase, around: Surroundings): Reading<Parties> => {
  const points = phrase.reference?.points
  const evidence = evidenceOf(phrase)
  if (points === 'opponent') return unresolved('who the opponent is depends on who speaks')
  if (points === 'last-speaker') return lastSpeaker(phrase, around)
  const pair = lastPair(phrase, around, points === 'both-states' ? (side) => isState(side, around) : () => true)
  if (pair === null) return unresolved('no pair of sides was named before')
  if (points === 'first' || points === 'last') return resolved([(points === 'first' ? pair[0] : pair.at(-1)) ?? ''], evidence)
  return resolved(pair, evidence)
}

const bodies: readonly (string | undefined)[] = ['ministry', 'government', 'parliament', 'army', 'office', 'police', 'organisation', 'mission']

const lastSpeaker = (phrase: Phrase, around: Surroundings): Reading<Parties> => {
  const found = around.past.findLast((read) => partiesOf(read).length === 1 && !medium(read) && (read.phrase.organ !== null || bodies.includes(read.phrase.noun?.class)))
  return found === undefined ? unresolved('no body that could have issued it was named before') : resolved(partiesOf(found), evidenceOf(phrase, 'the body named last'))
}

const personal = (read: Read): boolean => read.phrase.person !== null || (read.phrase.noun?.person === true && !read.phrase.plural) || (read.phrase.pronoun?.stands === 'person')

const collective = (read: Read): boolean => {
  const { phrase } = read
  if (phrase.told === 'demonym' && phrase.noun === null && !phrase.plural) return false
  return !personal(read) && !phrase.plural && phrase.noun?.class !== 'asset' && phrase.pronoun?.stands !== 'speaker' && phrase.pronoun?.stands !== 'many'
}

const several = (read: Read): boolean => {
  const { phrase } = read
  if (phrase.told === 'demonym' && phrase.noun === null && !phrase.plural) return false
  return phrase.plural || partiesOf(read).length > 1 || phrase.noun?.class === 'police' || phrase.pronoun?.stands === 'many' || phrase.noun?.class === 'group'
}

const fitsPronoun = (phrase: Phrase): ((read: Read) => boolean) => {
  const stands = phrase.pronoun?.stands
  if (stands === 'person') return personal
  return stands === 'thing' ? collective : several
}

interface Candidate { readonly parties: Parties; readonly weight: number }

/** Subjects of clauses around the pronoun come first, the nearest clause foremost. */
const clauseWeight = (read: Read, phrase: Phrase): number => {
  if (!read.phrase.subject || read.phrase.sentence !== phrase.sentence) return 0
  const depth = phrase.above.indexOf(read.phrase.above[0] ?? -2)
  return depth < 0 ? 0 : Math.max(0.2, 1.2 - depth * 0.25)
}

const weigh = (read: Read, phrase: Phrase, order: number): Candidate => {
  const near = phrase.sentence - read.phrase.sentence
  return { parties: partiesOf(read), weight: (read.phrase.subject ? 2 : 0) + (near === 0 ? 1.5 : near === 1 ? 0.5 : 0) + clauseWeight(read, phrase) + order / 1000 }
}

const sameParties = (one: Parties, other: Parties): boolean => one.length === other.length && one.every((party) => other.includes(party))

/** Whoever does what the pronoun is the object of cannot be meant by it ("freed three officers after kidnapping them"). */
const ownSubject = (phrase: Phrase, past: readonly Read[]): Parties => {
  if (phrase.subject || phrase.pronoun?.possessive === true) return []
  const subjects = past.filter((read) => read.phrase.sentence === phrase.sentence && read.phrase.subject)
  for (const verb of phrase.above) {
    const subject = subjects.find((read) => read.phrase.above[0] === verb)
    if (subject !== undefined) return partiesOf(subject)
  }
  return []
}

/** "he", "its", "they": the most salient that fits in person and number within two sentences; close rivals leave it ambiguous. */
export const readPronoun = (phrase: Phrase, around: Surroundings): Reading<Parties> => {
  if (phrase.pronoun?.stands === 'speaker') return unresolved('it stands for whoever speaks')
  if (phrase.blocked) return unresolved('it may stand for a thing')
  const fits = fitsPronoun(phrase)
  const barred = ownSubject(phrase, around.past)
  const candidates = around.past
    .filter((read) => phrase.sentence - read.phrase.sentence <= 2 && partiesOf(read).length > 0 && !read.phrase.place && fits(read) && !sameParties(partiesOf(read), barred) && !(medium(read) && phrase.pronoun?.stands !== 'thing'))
    .map((read, order) => weigh(read, phrase, order)).sort((one, other) => other.weight - one.weight)
  const [best] = candidates
  if (best === undefined) return unresolved('nothing that it could point to was named before')
  const rivals = candidates.filter((one) => best.weight - one.weight < 0.2 && !sameParties(one.parties, best.parties))
  const readings: readonly (readonly PartyRef[])[] = [best, ...rivals].map((one) => one.parties).filter((parties, at, all) => all.findIndex((other) => sameParties(parties, other)) === at)
  return among(readings.slice(0, 3), [evidenceOf(phrase)], 'nothing fits')
}
