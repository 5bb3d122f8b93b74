import { createHash } from 'node:crypto'
import type { Incident, IncidentId, Link } from '../model/incident.js'
import { organOf, sideOf } from '../model/party.js'
import { eventTypes, type EventType } from '../model/plover.js'
import { withOut } from './corroborate.js'
import { isoOf } from './days.js'
import { fieldsOf } from './fields.js'
import { isFine } from './geography.js'
import { groupBy, byText } from './partition.js'
import { byTelling, endsFire, type Profile } from './profile.js'
import { isUnnamed } from './status.js'
import { tollLines } from './tolls.js'

/** What is known of the documents beyond the incident. */
export interface Sources {
  /** Which lineage a document belongs to: the id of its first document, its own where it stands alone. */
  readonly lineageOf: (document: string) => string
  /** True where the document names a speaker in any of its claims: its own voice mostly retells then. */
  readonly namesSpeaker: (document: string) => boolean
}

/** `incident:` and 16 hex digits of the claim that was told first. */
export const incidentIdOf = (claim: string): IncidentId => `incident:${createHash('sha256').update(claim).digest('hex').slice(0, 16)}`

/** Named speakers of one document; "the ministry" or "the government" without its name is none where it names another organ of that side. */
const namedSpeakers = (told: readonly Profile[]): readonly string[] => {
  const named = told.map((member) => member.claim.attribution.speaker.party).filter((party) => !isUnnamed(party))
  return named.filter((party) => organOf(party) !== 'GOV' || named.every((other) => sideOf(other) !== sideOf(party) || other === party || organOf(other) === null))
}

/** A side without organ ("Baku said") retells where an organ of that side is named. */
const withoutBare = (speakers: readonly string[]): readonly string[] =>
  speakers.filter((party) => sideOf(party) !== party || !speakers.some((other) => other !== party && sideOf(other) === party))

/**
 * Independent origins: named speakers, each once, a bare side only where no organ of it speaks; a document without one counts once a lineage, unless its lineage names a speaker, or
 * the document itself does elsewhere and somebody is named here.
 */
export const originsOf = (members: readonly Profile[], { lineageOf, namesSpeaker }: Sources): number => {
  const documents = [...groupBy(members, (member) => member.document.id)].map(([id, told]) => ({ id, lineage: lineageOf(id), speakers: namedSpeakers(told) }))
  const speakers = new Set(withoutBare(documents.flatMap((document) => document.speakers)))
  const covered = new Set(documents.filter((document) => document.speakers.length > 0).map((document) => document.lineage))
  const isOwn = (document: { readonly id: string; readonly lineage: string; readonly speakers: readonly string[] }): boolean =>
    document.speakers.length === 0 && !covered.has(document.lineage) && (speakers.size === 0 || !namesSpeaker(document.id))
  const unnamed = new Set(documents.filter(isOwn).map((document) => document.lineage))
  return speakers.size + unnamed.size
}

const typeOf = (events: readonly Profile[]): EventType => {
  const counts = groupBy(events, (event) => event.claim.frame.type)
  const [best] = [...counts].sort(([one, ones], [other, others]) => others.length - ones.length || eventTypes.indexOf(other) - eventTypes.indexOf(one))
  return best?.[0] ?? 'ASSAULT'
}

const titleOf = (type: EventType, events: readonly Profile[], sides: readonly string[]): string => {
  const days = events.flatMap((event) => (event.when.when === 'day' ? [isoOf(event.when.day)] : [])).sort(byText)
  const places = groupBy(events.flatMap((event) => event.places), (place) => place.name)
  const fine = [...places].filter(([, same]) => same.some(isFine))
  const names = (fine.length > 0 ? fine : [...places]).sort(([one, ones], [other, others]) => others.length - ones.length || byText(one, other)).slice(0, 2).map(([name]) => name)
  return [type, names.join(', '), days[0] ?? '', sides.join(', ')].filter((part) => part !== '').join(' · ')
}

/** The incident that these claims tell; `members` holds one event at least. */
export const incidentOf = (members: readonly Profile[], links: readonly Link[], sources: Sources): Incident => {
  const told = [...members].sort(byTelling)
  const events = told.filter((member) => member.role === 'event')
  const denials = told.filter((member) => member.role === 'denial')
  const deeds = events.some((event) => event.family === 'force') ? events.filter((event) => !endsFire(event)) : events
  const sides = [...new Set(deeds.flatMap((event) => event.sides))].sort(byText)
  const type = typeOf(deeds)
  return {
    id: incidentIdOf((events[0] ?? told[0])?.claim.id ?? ''), type, parties: sides, title: titleOf(type, events, sides),
    documents: [...new Set(told.map((member) => member.document.id))].sort(byText),
    origins: originsOf(told, sources),
    claims: told.map((member) => member.claim.id),
    fields: fieldsOf(events, denials, sides),
    tolls: tollLines(withOut(events), sides),
    links: [...links].sort((one, other) => byText(one.claim, other.claim) || byText(one.with, other.with)),
  }
}
