import type { Link } from '../model/incident.js'
import type { Day } from './days.js'
import { continuityOf } from './family.js'
import { tightPlaces } from './anchor.js'
import type { Group } from './group.js'
import { byText } from './partition.js'
import { organOf } from '../model/party.js'
import { byTelling, type Profile } from './profile.js'

/** A group with the vaguer claims that joined it. */
export interface Unit {
  readonly group: Group
  /** In order of telling; the group's members and the attached. */
  readonly members: readonly Profile[]
  readonly links: readonly Link[]
  /** The day told, or else the first day on which it was told. */
  readonly around: Day | null
  readonly carries: readonly Carry[]
}

/** A sign that can hold reports of different days together, and over how many days. */
export interface Carry {
  readonly key: string
  readonly days: number
  readonly rule: string
  readonly words: string
}

/** Days within which a person named among the dead or captured is the same case. */
const personDays = 30
/** Days within which two equal figures make two reports one. */
const figureDays = 3
/** Figures per unit that are compared in pairs, the largest first, since they are the rarest; more would be a list, not a sign. */
const mostFigures = 8

const sizeOf = (figure: string): number => Number(figure.slice(figure.lastIndexOf('|') + 1))

const carriesOf = (group: Group, members: readonly Profile[]): readonly Carry[] => {
  const persons = [...new Set(members.flatMap((member) => member.persons))].sort()
  const figures = [...new Set(members.flatMap((member) => member.figures))].sort((one, other) => sizeOf(other) - sizeOf(one) || byText(one, other)).slice(0, mostFigures)
  const pairs = figures.flatMap((one, at) => figures.slice(at + 1).map((other) => [one, other].sort(byText).join('&')))
  const going = continuityOf(group.family)
  const events = going === 0 ? [] : members.filter((member) => member.role === 'event')
  const places = [...new Set(events.flatMap((member) => tightPlaces(member).map((place) => place.id)))].sort()
  const agents = [...new Set(events.flatMap((member) => member.claim.frame.agents.map((agent) => agent.party)))].filter((party) => organOf(party) !== null).sort()
  return [
    ...persons.map((person) => ({ key: `person|${person}`, days: personDays, rule: 'reconcile.same-person', words: `the same person named (${person})` })),
    ...pairs.map((pair) => ({ key: `figures|${group.family}|${pair}`, days: figureDays, rule: 'reconcile.same-figures', words: `two equal figures (${pair.replaceAll('|', ' ').replace('&', ', ')})` })),
    ...places.map((place) => ({ key: `place|${group.family}|${place}`, days: going, rule: 'reconcile.goes-on', words: 'it goes on at the same place' })),
    ...agents.map((agent) => ({ key: `agent|${group.family}|${agent}`, days: going, rule: 'reconcile.goes-on', words: `it goes on under the same actor (${agent})` })),
  ]
}

/** A unit of a group and the claims attached to it. */
export const unitOf = (group: Group, attached: readonly Profile[], links: readonly Link[]): Unit => {
  const members = [...group.members, ...attached].sort(byTelling)
  return { group, members, links: [...group.links, ...links], around: group.day ?? members[0]?.out ?? null, carries: carriesOf(group, members) }
}

