import { fold } from '../../model/fold.js'
import { traits, type Described, type Trait, type Traits } from './traits.js'

/**
 * What each trait says for (plus) or against (minus) a name's being meant as a place, in log-odds. Fitted by logistic regression on
 * the first halves of two sets of news with toponyms (`eval/resolve/fit-places.ts` prints this table anew); `pack` is set by hand,
 * since those sets know no packs.
 */
const weights: Readonly<Record<Trait, number>> = {
  bias: -1.7, before: 1.4, beforeAgainst: -2.0, after: 0.6, afterAgainst: -1.0, street: -2.0,
  state: 2.3, province: 1.1, city: 1.4, town: 0.7, division: 1.2, pack: 2.0, short: 0.7, otherName: -0.9, words: 0.1,
  place: 1.9, aroundPlace: -0.7, facility: -0.1, organisation: 0.5, headOfOrganisation: 0.5, person: -0.4, partOfPerson: -1.3, group: -1.5, event: -0.6, unseen: -0.7, common: -0.8,
  held: 1.3, holds: 0.5, notPlace: -3.0, opening: 0.4, left: -0.9, right: -0.8, rightOfKnown: 0.1,
  elsewhere: 2.5, again: -1.0,
}

/** From these log-odds on a name is taken for a place: F1 is highest where somewhat less than even odds suffice. */
export const threshold = -0.5

/** The traits weighed, in log-odds; `with` may be another table than the fitted one. */
export const weigh = (found: Traits, table: Readonly<Record<Trait, number>> = weights): number =>
  traits.reduce((sum, trait) => sum + table[trait] * (found[trait] ?? 0), 0)

/** Tells each name how its other occurrences in the document fared. */
export const withOthers = (described: readonly Described[], table: Readonly<Record<Trait, number>> = weights): readonly Described[] => {
  const names = described.map(({ hit }) => fold(hit.name))
  const taken = described.map((one) => (weigh(one.traits, table) >= threshold ? 1 : 0))
  const tally = new Map<string, { count: number; taken: number }>()
  names.forEach((name, at) => {
    const known = tally.get(name) ?? { count: 0, taken: 0 }
    tally.set(name, { count: known.count + 1, taken: known.taken + (taken[at] ?? 0) })
  })
  return described.map((one, at) => {
    const { count, taken: all } = tally.get(names[at] ?? '') ?? { count: 1, taken: 0 }
    if (count < 2) return one
    return { ...one, traits: { ...one.traits, again: 1, elsewhere: (all - (taken[at] ?? 0)) / (count - 1) } }
  })
}

/** The names of a document that are taken for places, judged each by itself and then in the light of its other occurrences. */
export const takePlaces = (described: readonly Described[]): ReadonlySet<Described['hit']> =>
  new Set(withOthers(described).filter((one) => weigh(one.traits) >= threshold).map(({ hit }) => hit))
