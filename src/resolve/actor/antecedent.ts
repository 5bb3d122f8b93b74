import { organOf, type PartyRef, partyRef, sideOf } from '../../model/party.js'
import type { Reading } from '../../model/reading.js'
import { among, resolved } from '../../model/reading.js'
import type { ActorClass } from '../../model/rows/actor.js'
import type { Phrase } from './phrase.js'
import { type Parties, partiesOf, type Read } from './surroundings.js'

const byOrgan: Readonly<Record<string, ActorClass>> = { MOD: 'ministry', MFA: 'ministry', POL: 'police', MIL: 'army', PARL: 'parliament', MED: 'medium', GOV: 'government', PRES: 'government', RCS: 'organisation', PKO: 'mission', CIV: 'people' }

/** What kind of body a phrase stands for, by its noun or, for names of bodies, by its organ. */
const classOf = (phrase: Phrase): ActorClass | null => {
  if (phrase.noun !== null) return phrase.noun.class
  if (phrase.medium) return 'medium'
  if (phrase.organ !== null) return byOrgan[phrase.organ] ?? null
  return phrase.organisation !== null ? 'organisation' : null
}

/** The phrase and all owners inside it, the outermost first. */
const withOwners = (read: Read): readonly Read[] => [read, ...read.phrase.owners.map((owner) => ({ phrase: owner, reading: read.reading }))]

/** A ministry inside "the ministry's spokesman" counts as named where the whole gave its organ. */
const ministryIn = (read: Read): boolean => classOf(read.phrase) === 'ministry' || read.phrase.modifier?.class === 'ministry' || read.phrase.owners.some((owner) => classOf(owner) === 'ministry')

/** "The regime forces", "government troops", "the security forces": told to be a state's own, so no other army that was named is meant. */
const isOwn = (phrase: Phrase): boolean => phrase.official || phrase.modifier?.official === true || phrase.noun?.home === true

const fits = (phrase: Phrase, read: Read): boolean => {
  const noun = phrase.noun
  const parties = partiesOf(read)
  if (noun === null || parties.length !== 1) return false
  const generic = noun.forms.length === 1
  const organ = organOf(parties[0] ?? '')
  if (noun.class === 'army' && isOwn(phrase)) return isOwn(read.phrase) && organ === noun.organ
  if (noun.class === 'ministry') return ministryIn(read) && (generic ? organ !== null : organ === noun.organ)
  if (noun.class === 'group') return noun.general === true && read.phrase.organisation !== null && !read.phrase.medium && (parties[0] ?? '').startsWith('org:')
  if (noun.class === 'medium') return read.phrase.medium
  if (noun.class === 'state') return read.phrase.told === 'name' && read.phrase.noun === null && organ === null
  if (noun.class === 'people') return read.phrase.noun?.id === noun.id && organ === noun.organ
  if (noun.class === 'organisation' || noun.class === 'mission') return withOwners(read).some((one) => classOf(one.phrase) === noun.class)
  if (noun.organ === null) return read.phrase.noun?.id === noun.id
  return classOf(read.phrase) === noun.class && organ === noun.organ
}

/** How many sentences back a phrase of this class may point: names of bodies carry through the text, people and troops soon fade. */
const reach = (phrase: Phrase): number => {
  if (phrase.noun?.class === 'people') return 3
  if ((phrase.noun?.class === 'army' || phrase.noun?.class === 'government') && phrase.plural) return 2
  return phrase.noun?.class === 'state' ? 3 : 40
}

const adopt = (phrase: Phrase, party: PartyRef): PartyRef => {
  const noun = phrase.noun
  if (party.startsWith('org:') || noun === null) return party
  return noun.class === 'state' ? sideOf(party) : noun.class === 'ministry' || noun.organ === null ? party : partyRef(sideOf(party), noun.organ)
}

/** The nearest before it that fits; several of different sides in one sentence leave it ambiguous. */
const nearest = (phrase: Phrase, past: readonly Read[]): Reading<Parties> | null => {
  const near = past.filter((read) => phrase.sentence - read.phrase.sentence <= reach(phrase) && fits(phrase, read))
  const last = near.at(-1)
  if (last === undefined) return null
  const together = near.filter((read) => read.phrase.sentence === last.phrase.sentence)
  const parties = [...new Set(together.flatMap(partiesOf).map((party) => adopt(phrase, party)))]
  return among(parties.map((party) => [party]), [{ rule: 'actor.antecedent', reason: 'the nearest of its kind before it' }], 'nothing of its kind was named before')
}

/** "the official", after "a military official": the last one called by the same word. */
const sameWord = (phrase: Phrase, past: readonly Read[]): Reading<Parties> | null => {
  const last = past.findLast((read) => read.phrase.noun?.person === true && read.phrase.lemma === phrase.lemma && partiesOf(read).length === 1)
  return last === undefined || phrase.sentence - last.phrase.sentence > 8 ? null : among([partiesOf(last)], [{ rule: 'actor.antecedent', reason: 'the last one called by the same word' }], 'no one was called so before')
}

/** "the ministers", "the presidents": all holders of one kind of office in the last sentence that names two. */
const officeHolders = (phrase: Phrase, past: readonly Read[]): Reading<Parties> | null => {
  const holders = past.filter((read) => phrase.sentence - read.phrase.sentence <= 4 && (read.phrase.person !== null || read.phrase.noun?.person === true))
  for (let sentence = phrase.sentence; sentence >= phrase.sentence - 4; sentence--) {
    const parties = [...new Set(holders.filter((read) => read.phrase.sentence === sentence).flatMap(partiesOf))]
    if (parties.length >= 2 && (phrase.noun?.organ === null || new Set(parties.map(organOf)).size === 1)) return resolved(parties, { rule: 'actor.antecedent', reason: 'the holders of that office in the last sentence that names two' })
  }
  return null
}

/** What a definite phrase without a side points back to. Null where nothing fits, or where the phrase does not point back ("a soldier", "the sides"). */
export const findAntecedent = (phrase: Phrase, past: readonly Read[]): Reading<Parties> | null => {
  const noun = phrase.noun
  if (noun === null) return null
  if (noun.class === 'asset') return null
  if (noun.class === 'office' && noun.person === true && phrase.plural) return phrase.definite ? officeHolders(phrase, past) : null
  const same = noun.person === true && phrase.definite ? sameWord(phrase, past) : null
  if (same !== null || (noun.relational === true && noun.class !== 'government')) return same
  if (noun.class === 'state') return phrase.definite && !phrase.plural ? nearest(phrase, past) : null
  const bare = !phrase.indefinite && (noun.class === 'ministry' || noun.class === 'office' || (noun.class === 'government' && phrase.plural))
  return phrase.definite || bare ? nearest(phrase, past) : null
}
