import type { Place, Precision } from '../model/mention.js'

/** Kilometres around the coordinates within which the told place may lie; null where it is too wide to tell two incidents apart. */
const radius: Readonly<Record<Precision, number | null>> = {
  settlement: 5, facility: 3, feature: 8, near: 12, road: 12, direction: 20, district: 30,
  border: null, province: null, region: null, state: null,
}

/** Kilometres that two accounts may differ by, beyond their radii: sides name villages on their own side of a line. */
const tolerance = 15

/** Kilometres that a province, region or border may reach from its coordinates. */
const wideReach = 120

/** True where the place is exact enough to tell two incidents of one day apart. */
export const isFine = (place: Place): boolean => radius[place.precision] !== null

/** Kilometres between two places on the sphere. */
export const kilometresBetween = (one: Place, other: Place): number => {
  const radians = Math.PI / 180
  const step = Math.sin(((other.lat - one.lat) * radians) / 2) ** 2
    + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * Math.sin(((other.lon - one.lon) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(step)))
}

/** How two places agree: the same one, near enough to be one scene, or apart; states agree with all and tell nothing. */
export type Nearness = 'same' | 'near' | 'wide' | 'apart'

/** Compares two places by distance less their radii; two roads are one only where they are the same or share a point, since many leave one town. */
export const nearnessOf = (one: Place, other: Place): Nearness => {
  if (one.id === other.id) return isFine(one) ? 'same' : 'wide'
  if (one.precision === 'state' || other.precision === 'state') return 'wide'
  const distance = kilometresBetween(one, other)
  const reach = (radius[one.precision] ?? wideReach) + (radius[other.precision] ?? wideReach)
  if (distance > reach + tolerance) return 'apart'
  const twoRoads = one.precision === 'road' && other.precision === 'road'
  return isFine(one) && isFine(other) && !twoRoads ? 'near' : 'wide'
}

const ranks: Readonly<Record<Nearness, number>> = { same: 3, near: 2, wide: 1, apart: 0 }

/** Kilometres between the named points of a road beyond which the road is no exact place. */
const longRoad = 30

/** True where all exact places are points of one road that is long: only what names two of them is surely on it. */
export const isLongRoad = (places: readonly Place[]): boolean => {
  const fine = places.filter(isFine)
  return fine.every((place) => place.precision === 'road') && fine.some((one) => fine.some((other) => kilometresBetween(one, other) > longRoad))
}

/** Places that stand in both lists. */
export const sharedPoints = (ones: readonly Place[], others: readonly Place[]): readonly Place[] => ones.filter((one) => others.some((other) => other.id === one.id))

/** The closest of all pairs; null where one list is empty. A long road is only near what shares two of its points. */
export const closest = (ones: readonly Place[], others: readonly Place[]): Nearness | null => {
  const found = closestPair(ones, others)
  const loose = (found === 'same' || found === 'near') && (isLongRoad(ones) || isLongRoad(others)) && sharedPoints(ones, others).length < 2
  return loose ? 'wide' : found
}

const closestPair = (ones: readonly Place[], others: readonly Place[]): Nearness | null => {
  let best: Nearness | null = null
  for (const one of ones) {
    for (const other of others) {
      const found = nearnessOf(one, other)
      if (best === null || ranks[found] > ranks[best]) best = found
      if (best === 'same') return best
    }
  }
  return best
}
