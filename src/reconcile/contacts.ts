import type { Incident } from '../model/incident.js'
import { organOf, outletVoice, sideOf, type PartyRef } from '../model/party.js'
import type { Contact, ContactLevel } from '../model/reconciled.js'
import { groupBy, byText } from './partition.js'
import type { Profile } from './profile.js'
import { saidOf } from './said.js'

const levelOf = (participants: readonly PartyRef[]): ContactLevel => {
  const organs = new Set(participants.flatMap((party) => organOf(party) ?? []))
  if (organs.has('PRES') || organs.has('PM')) return 'head'
  if (organs.has('MFA') || organs.has('MOD') || organs.has('GOV')) return 'minister'
  return organs.size > 0 ? 'official' : 'unknown'
}

/** Side alone where no organ of it takes part; an organ makes the bare side superfluous. */
const withoutBareSides = (parties: readonly PartyRef[]): readonly PartyRef[] =>
  parties.filter((party) => organOf(party) !== null || !parties.some((other) => other !== party && sideOf(other) === party))

/** The contact that an incident of talks tells, with each participant's account; null for other incidents. */
export const contactOf = (incident: Incident, members: readonly Profile[]): Contact | null => {
  const events = members.filter((member) => member.role === 'event' && member.family === 'contact')
  if (events.length === 0) return null
  const agents = events.flatMap((event) => event.claim.frame.agents.map((agent) => agent.party))
  const participants = withoutBareSides([...new Set(agents.filter((party) => party !== outletVoice))].sort(byText))
  const modes = groupBy(events, (event) => event.claim.frame.mode ?? undefined)
  const [format] = [...modes].sort(([one, ones], [other, others]) => others.length - ones.length || byText(one, other))
  const mediated = events.filter((event) => event.claim.frame.mode === 'third-party')
  const between = new Set(mediated.flatMap((event) => event.claim.frame.patients.map((patient) => sideOf(patient.party))))
  const mediators = [...new Set(mediated.flatMap((event) => event.claim.frame.agents.map((agent) => agent.party)))].filter((party) => between.size > 0 && !between.has(sideOf(party))).sort(byText)
  return {
    incident: incident.id, format: format?.[0] ?? null, level: levelOf(participants), participants, mediators,
    planned: events.every((event) => event.claim.frame.status === 'planned'),
    readouts: members.filter((member) => member.speaker !== null).map(saidOf),
  }
}
