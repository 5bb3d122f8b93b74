import { isoOf, type Day } from './days.js'
import { lag } from './attach.js'
import { endsFire, type Profile } from './profile.js'
import type { Family } from './family.js'
import type { Group } from './group.js'

/** Days of a stretch up to which each of its days is looked up. */
const longestLookUp = 10

const dayKey = (family: Family, day: Day): string => `day|${family}|${day}`
const dateKey = (family: Family, day: Day): string => `date|${family}|${isoOf(day).slice(5)}`

/** Keys under which a group can be found: its day, date, documents, persons, and figures at places. */
export const keysOfGroup = (group: Group): readonly string[] => [
  ...(group.day === null ? [] : [dayKey(group.family, group.day), dateKey(group.family, group.day)]),
  ...[...group.documents].map((document) => `document|${document}`),
  ...[...group.persons].map((person) => `person|${person}`),
  ...[...group.figures].flatMap((figure) => group.places.map((place) => `figure|${group.family}|${figure}|${place.id}`)),
]

const daysOf = (profile: Profile): readonly Day[] => {
  const { when, out } = profile
  if (when.when === 'day') return [when.day]
  if (when.when === 'candidates') return when.days
  if (when.when === 'stretch') return when.to - when.from > longestLookUp ? [] : Array.from({ length: when.to - when.from + 1 }, (_, at) => when.from + at)
  return when.when === 'yearless' || out === null ? [] : Array.from({ length: lag + 1 }, (_, back) => out - back)
}

/** Keys under which a claim looks for the group that it belongs to. */
export const keysOfClaim = (profile: Profile): readonly string[] => {
  const { family, when } = profile
  const common = [`document|${profile.document.id}`, ...profile.persons.map((person) => `person|${person}`)]
  if (family === null || profile.role === 'verbal') return common
  const families: readonly Family[] = endsFire(profile) ? [family, 'force'] : [family]
  const dateless = when.when === 'yearless' || (when.when === 'unknown' && profile.out === null)
  return [
    ...common,
    ...families.flatMap((one) => daysOf(profile).map((day) => dayKey(one, day))),
    ...(when.when === 'yearless' && when.date !== null ? families.map((one) => `date|${one}|${when.month}-${when.date}`) : []),
    ...(dateless ? profile.figures.flatMap((figure) => profile.places.map((place) => `figure|${family}|${figure}|${place.id}`)) : []),
  ]
}
