import type { Link } from '../model/incident.js'
import { isoOf, type Day } from './days.js'
import type { Family } from './family.js'
import { closest } from './geography.js'
import { groupOf, linkOf, type Group } from './group.js'
import { groupBy, partitionOf, setsOf } from './partition.js'
import { byTelling, shareSide, type Profile } from './profile.js'

/** Days of a stretch up to which it can still be one incident with others that begin on the same day. */
const longestStretch = 10

/** How the keys of shelves begin that hold events whose own words give the day. */
export const datedShelf = 'day|'

/** Where an event that fits no anchored incident looks for its like: by the day told, the day out, the date without year, or its document. */
export const leftoverKey = (profile: Profile, family: Family): string => {
  const { when, out } = profile
  if (when.when === 'day') return `${datedShelf}${family}|${when.day}`
  if (when.when === 'stretch') return when.to - when.from <= longestStretch ? `${family}|about|${when.from}` : `${family}|long|${when.from}|${when.to}`
  if (when.when === 'yearless' && when.date !== null) return `${family}|date|${when.month}-${when.date}`
  return out === null ? `${family}|document|${profile.document.id}` : `${family}|about|${out}`
}

const dayTold = (profile: Profile): Day | null => (profile.when.when === 'day' ? profile.when.day : null)

const sameMinute = (one: Profile, other: Profile): boolean =>
  one.when.when === 'day' && other.when.when === 'day' && one.when.day === other.when.day && one.when.minute !== null && one.when.minute === other.when.minute

/** Whether two leftover events of one key are one incident, and why. */
const linkLeftovers = (one: Profile, other: Profile): Link | null => {
  const sameDocument = one.document.id === other.document.id
  const near = closest(one.places, other.places)
  if (near === 'apart') return null
  const shared = one.impliedSides.filter((side) => other.impliedSides.includes(side))
  if (one.sides.length > 0 && other.sides.length > 0 && !shareSide(one.sides, other.sides)) return null
  const bothDated = dayTold(one) !== null && dayTold(other) !== null
  const words = [sameDocument ? 'told in the same document' : '', shared.length > 0 ? `sides in common (${shared.join(', ')})` : '', near === null ? '' : 'places that agree', bothDated ? `same day (${isoOf(dayTold(one) ?? 0)})` : 'about the same day out'].filter((word) => word !== '')
  if (sameDocument) return linkOf(one, other, 'reconcile.same-document', words.join(', '))
  if (shared.length === 0) return sameMinute(one, other) ? linkOf(one, other, 'reconcile.same-minute', `the same hour of one day (${isoOf(dayTold(one) ?? 0)})`) : null
  const strong = near === 'same' || near === 'near' || shared.length >= 2
  return (bothDated && !(one.fine && other.fine && near === 'wide')) || strong ? linkOf(one, other, 'reconcile.same-day', words.join(', ')) : null
}

/** Groups the events of one key that joined no anchored incident. */
export const groupLeftovers = (family: Family, members: readonly Profile[]): readonly Group[] => {
  const sceneKey = (member: Profile): string =>
    [member.impliedSides.length === 0 ? member.document.id : '', member.sides.join(','), member.impliedSides.join(','), member.places.map((place) => place.id).sort().join(','), dayTold(member) ?? member.document.id, member.when.when === 'day' ? member.when.minute ?? '' : ''].join('#')
  const scenes = [...groupBy([...members].sort(byTelling), sceneKey).values()]
  const partition = partitionOf(scenes.length)
  const links: Link[] = scenes.flatMap((scene) => scene.slice(1).flatMap((member) => linkLeftovers(member, scene[0] ?? member) ?? linkOf(member, scene[0] ?? member, 'reconcile.same-scene', 'same day, same sides, same places')))
  scenes.forEach((scene, at) => scenes.slice(at + 1).forEach((later, step) => {
    const [one, other] = [scene[0], later[0]]
    if (one === undefined || other === undefined || partition.find(at) === partition.find(at + 1 + step)) return
    const link = linkLeftovers(one, other)
    if (link !== null && partition.join(at, at + 1 + step)) links.push(link)
  }))
  return setsOf(scenes, partition).map((set) => {
    const told = set.flat()
    const ids = new Set(told.map((member) => member.claim.id))
    const days = told.flatMap((member) => dayTold(member) ?? [])
    return groupOf(family, days.length === 0 ? null : Math.min(...days), told, links.filter((link) => ids.has(link.claim)))
  })
}
