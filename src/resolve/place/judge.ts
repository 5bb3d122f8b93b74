import { fold } from '../../model/fold.js'
import { traits, type Described, type Trait, type Traits } from './traits.js'

/**
 * What each trait says for (plus) or against (minus) a name's being meant as a place, in log-odds. Fitted by logistic regression on
 * the first halves of two sets of news with toponyms (`eval/resolve/fit-places.ts` prints this table anew); `pack` is set by hand,
 * since those sets know no packs.
 */
const weights: Readonly<Record<Trait, number>> = {
  bias: -1.5, before: 1.0, beforeAgainst: -0.6, after: 0.7, afterAgainst: -0.5, street: -1.2,
  state: 1.7, province: 0.9, city: 1.0, town: 0.5, division: 0.8, pack: 1.5, short: 0.3, otherName: -0.8, words: 0.3,
  place: 1.8, aroundPlace: -0.6, facility: -0.1, organisation: 0.4, headOfOrganisation: 0.4, person: -0.3, partOfPerson: -1.1, group: 0.6, event: -0.1, unseen: -0.6, common: -0.4,
  held: 0.7, holds: 0.3, notPlace: -2.2, opening: 0.1, left: -0.7, right: -0.6, rightOfKnown: 0.0,
  elsewhere: 2.1, again: -0.5,
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
