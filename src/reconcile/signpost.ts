import { dayOf, isoOf, type Day } from './days.js'
import { lag } from './attach.js'
import { endsFire, type Profile } from './profile.js'
import type { Family } from './family.js'
import type { Group } from './group.js'

/** Days of a stretch up to which each of its days is looked up. */
const longestLookUp = 10

const dayKey = (family: Family, day: Day): string => `day|${family}|${day}`
const dateKey = (family: Family, day: Day): string => `date|${family}|${isoOf(day).slice(5)}`

/** A leap year, so that every month and date is a day of it. */
const anyYear = '2000'

const dateKeysBefore = (family: Family, { month, date }: { readonly month: string; readonly date: string }): readonly string[] => {
  const day = dayOf(`${anyYear}-${month}-${date}`)
  return day === null ? [] : Array.from({ length: lag + 1 }, (_, back) => dateKey(family, day - back))
}

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
    ...(when.when === 'unknown' && profile.outDate !== null ? dateKeysBefore(family, profile.outDate) : []),
    ...(dateless ? profile.figures.flatMap((figure) => profile.places.map((place) => `figure|${family}|${figure}|${place.id}`)) : []),
  ]
}

/** Keys under which the undated events of a document look for a group together: each figure at each place. */
export const keysOfDocument = (together: Profile): readonly string[] => [
  ...keysOfClaim(together),
  ...together.figures.flatMap((figure) => together.places.map((place) => `figure|${together.family ?? ''}|${figure}|${place.id}`)),
]

/** The undated events of one document and family taken as one claim: all their places, sides, figures and persons. */
export const takenTogether = (profiles: readonly Profile[]): Profile | null => {
  const [first] = profiles
  if (first === undefined) return null
  const all = (list: (profile: Profile) => readonly string[]): readonly string[] => [...new Set(profiles.flatMap(list))].sort()
  const places = new Map(profiles.flatMap((profile) => profile.places).map((place) => [place.id, place]))
  return {
    ...first, sides: all((one) => one.sides), impliedSides: all((one) => one.impliedSides), figures: all((one) => one.figures), persons: all((one) => one.persons),
    places: [...places.values()].sort((one, other) => (one.id < other.id ? -1 : 1)), fine: profiles.some((one) => one.fine),
  }
}
