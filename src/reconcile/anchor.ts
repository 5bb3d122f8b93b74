import type { Link } from '../model/incident.js'
import type { Place } from '../model/mention.js'
import { isoOf, type Day } from './days.js'
import type { Family } from './family.js'
import { isFine, isLongRoad, kilometresBetween, nearnessOf, sharedPoints } from './geography.js'
import { groupOf, linkOf, type Group } from './group.js'
import { groupBy, partitionOf, setsOf } from './partition.js'
import { byTelling, endsFire, shareSide, type Profile } from './profile.js'

/** Precisions that are exact enough to hold two claims together without any further sign. */
const tight = ['settlement', 'facility', 'feature', 'near', 'road', 'direction']

/** Degrees of a grid cell; two tight places further apart than a cell and its neighbours are never one scene. */
const cellHeight = 1
const cellWidth = 2

/** Kilometres within which one document may set two sides' places for one event side by side. */
const sideBySideReach = 80

/** The claim's places that are exact enough to anchor it. */
export const tightPlaces = (profile: Profile): readonly Place[] => profile.places.filter((place) => tight.includes(place.precision))

/** True for events whose own words give one day, an exact place and a side: they found incidents, all others join them. */
export const isAnchored = (profile: Profile): boolean =>
  profile.role === 'event' && !endsFire(profile) && profile.when.when === 'day' && profile.sides.length > 0 && tightPlaces(profile).length > 0

const cellsAround = (place: Place): readonly string[] => {
  const [row, column] = [Math.floor(place.lat / cellHeight), Math.floor(place.lon / cellWidth)]
  return [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((across) => `${row + up}|${column + across}`))
}

const cellOf = (place: Place): string => `${Math.floor(place.lat / cellHeight)}|${Math.floor(place.lon / cellWidth)}`

/** Places by which an anchored claim meets others: the exact ones and the districts that it names beside them. */
const scenePlaces = (profile: Profile): readonly Place[] => profile.places.filter(isFine)

/** One member for all that name the same sides and places; the rest of them need no comparing. */
interface Scene {
  readonly members: readonly Profile[]
  readonly first: Profile
  readonly places: readonly Place[]
}

const scenesOf = (members: readonly Profile[]): readonly Scene[] => {
  const keyOf = (member: Profile): string => `${member.sides.join(',')}#${scenePlaces(member).map((place) => place.id).sort().join(',')}`
  return [...groupBy([...members].sort(byTelling), keyOf).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ members: same, first, places: scenePlaces(first) }]
  })
}

const placeReason = (one: Place, other: Place): string =>
  one.id === other.id ? `both at ${one.name}` : `${one.name} and ${other.name} lie ${Math.round(kilometresBetween(one, other))} km apart`

const meetingPlaces = (one: Scene, other: Scene): readonly [Place, Place] | null => {
  const shared = sharedPoints(one.places, other.places)
  const [first] = shared
  if (isLongRoad(one.places) || isLongRoad(other.places)) return first !== undefined && shared.length > 1 ? [first, first] : null
  for (const place of one.places) {
    for (const near of other.places) {
      const found = nearnessOf(place, near)
      if (found === 'same' || found === 'near') return [place, near]
    }
  }
  return null
}

const linkScenes = (one: Scene, other: Scene, day: Day): Link | null => {
  if (!shareSide(one.first.sides, other.first.sides)) return null
  const places = meetingPlaces(one, other)
  if (places === null) return null
  return linkOf(one.first, other.first, 'reconcile.day-place-side', `same day (${isoOf(day)}), a side in common, ${placeReason(...places)}`)
}

const pairsByCell = (scenes: readonly Scene[]): ReadonlySet<string> => {
  const cells = new Map<string, number[]>()
  scenes.forEach((scene, at) => {
    for (const cell of new Set(scene.places.map(cellOf))) cells.set(cell, [...(cells.get(cell) ?? []), at])
  })
  const pairs = new Set<string>()
  scenes.forEach((scene, at) => {
    for (const place of scene.places) {
      for (const cell of cellsAround(place)) for (const other of cells.get(cell) ?? []) if (at < other) pairs.add(`${at}|${other}`)
    }
  })
  return pairs
}

/** Two voices in one document on one day's fight between the same two sides, at places that can belong together. */
const linkSideBySide = (one: Profile, other: Profile): Link | null => {
  const shared = one.sides.filter((side) => other.sides.includes(side))
  if (shared.length < 2 || one.claim.attribution.speaker.party === other.claim.attribution.speaker.party) return null
  const reach = Math.min(...one.places.flatMap((place) => other.places.map((far) => kilometresBetween(place, far))))
  if (reach > sideBySideReach) return null
  return linkOf(one, other, 'reconcile.side-by-side', `one document sets both accounts side by side: same day, ${shared.join(' and ')}, ${Math.round(reach)} km apart`)
}

/** Groups the anchored claims of one family and day: a side in common and places that can be one scene. */
export const groupAnchored = (family: Family, day: Day, members: readonly Profile[]): readonly Group[] => {
  const scenes = scenesOf(members)
  const partition = partitionOf(scenes.length)
  const links: Link[] = []
  const join = (one: number, other: number, link: Link | null): void => {
    if (link !== null && partition.join(one, other)) links.push(link)
  }
  for (const pair of pairsByCell(scenes)) {
    const [one = 0, other = 0] = pair.split('|').map(Number)
    const [first, second] = [scenes[one], scenes[other]]
    if (first !== undefined && second !== undefined && partition.find(one) !== partition.find(other)) join(one, other, linkScenes(first, second, day))
  }
  const sceneOf = new Map(scenes.flatMap((scene, at) => scene.members.map((member) => [member, at] as const)))
  for (const told of groupBy(members, (member) => member.document.id).values()) {
    const ordered = [...told].sort(byTelling)
    ordered.forEach((one, at) => ordered.slice(at + 1).forEach((other) => join(sceneOf.get(one) ?? 0, sceneOf.get(other) ?? 0, linkSideBySide(one, other))))
  }
  return setsOf(scenes, partition).map((set) => gather(family, day, set, links))
}

const gather = (family: Family, day: Day, scenes: readonly Scene[], links: readonly Link[]): Group => {
  const ids = new Set(scenes.flatMap((scene) => scene.members.map((member) => member.claim.id)))
  const within = scenes.flatMap((scene) => scene.members.slice(1).map((member) =>
    linkOf(member, scene.first, 'reconcile.same-scene', `same day (${isoOf(day)}), same sides, same place (${scene.places.map((place) => place.name).join(', ')})`)))
  return groupOf(family, day, scenes.flatMap((scene) => scene.members), [...within, ...links.filter((link) => ids.has(link.claim))])
}
