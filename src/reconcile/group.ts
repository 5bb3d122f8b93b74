import type { Link } from '../model/incident.js'
import type { Place } from '../model/mention.js'
import { sideOf } from '../model/party.js'
import type { Day } from './days.js'
import type { Family } from './family.js'
import { byText } from './partition.js'
import { byTelling, doersOf, type Profile } from './profile.js'

/** Claims that tell one event of one day, before reports of other days and vaguer claims join. Never altered after birth. */
export interface Group {
  /** Id of the claim that was told first. */
  readonly id: string
  readonly family: Family
  readonly day: Day | null
  /** In order of telling. */
  readonly members: readonly Profile[]
  readonly links: readonly Link[]
  readonly sides: readonly string[]
  readonly places: readonly Place[]
  readonly documents: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  /** Sides that are told to act, and those that are told to suffer. */
  readonly acting: ReadonlySet<string>
  readonly suffering: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
}

const distinctPlaces = (members: readonly Profile[]): readonly Place[] => {
  const places = new Map<string, Place>()
  for (const member of members) for (const place of member.places) if (!places.has(place.id)) places.set(place.id, place)
  return [...places.values()].sort((one, other) => byText(one.id, other.id))
}

/** A group of these members, which must be of one family and at least one. */
export const groupOf = (family: Family, day: Day | null, members: readonly Profile[], links: readonly Link[]): Group => {
  const told = [...members].sort(byTelling)
  const [first] = told
  if (first === undefined) throw new RangeError('a group needs a member')
  return {
    id: first.claim.id, family, day, members: told, links,
    sides: [...new Set(told.flatMap((member) => member.sides))].sort(),
    places: distinctPlaces(told),
    documents: new Set(told.map((member) => member.document.id)),
    speakers: new Set(told.flatMap((member) => member.speaker ?? [])),
    acting: new Set(told.flatMap(doersOf)),
    suffering: new Set(told.flatMap((member) => member.claim.frame.patients.map((patient) => sideOf(patient.party)))),
    figures: new Set(told.flatMap((member) => member.figures)),
    persons: new Set(told.flatMap((member) => member.persons)),
  }
}

/** A link, written from the later told claim to the earlier. */
export const linkOf = (claim: Profile, other: Profile, rule: string, reason: string): Link =>
  byTelling(claim, other) < 0 ? { claim: other.claim.id, with: claim.claim.id, rule, reason } : { claim: claim.claim.id, with: other.claim.id, rule, reason }
