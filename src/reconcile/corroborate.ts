import type { Incident } from '../model/incident.js'
import type { CorroboratedDate } from '../model/reconciled.js'
import { dayInterval, fitsYearless, isoOf, whenOf, type Day } from './days.js'
import type { Profile } from './profile.js'

const rule = 'reconcile.corroborated'

/** The day that an incident's dated claims agree on, and one that tells it. */
export interface Anchor {
  readonly day: Day
  readonly claim: string
}

/** The day that the incident's dated claims give, where they give one alone. */
export const anchorOf = (members: readonly Profile[]): Anchor | null => {
  const dated = members.filter((member) => member.role === 'event').flatMap((member) => (member.when.when === 'day' ? [{ day: member.when.day, claim: member.claim.id }] : []))
  const [first] = dated
  return first !== undefined && dated.every((one) => one.day === first.day) ? first : null
}

const needsDate = (profile: Profile): boolean =>
  profile.role === 'event' && profile.claim.frame.time !== null && ['candidates', 'yearless', 'unknown'].includes(profile.when.when)

const ofClaim = (profile: Profile, anchor: Anchor, incident: Incident): CorroboratedDate => ({
  document: profile.document.id, claim: profile.claim.id, date: dayInterval(anchor.day), incident: incident.id, from: anchor.claim, rule,
  reason: `its words allow several days or none; the incident that it meets was on ${isoOf(anchor.day)}`,
})

/** Days after an incident within which a date without a year is looked for. */
const longestWait = 31

/** The one day on which a document without a sure date can have come out, given the incident that it tells; null where several are left. */
export const outGiven = (profile: Profile, anchor: Anchor): Day | null => {
  const out = whenOf(profile.document.published)
  if (out.when === 'candidates') {
    const later = out.days.filter((one) => one >= anchor.day)
    return later.length === 1 ? later[0] ?? null : null
  }
  if (out.when !== 'yearless' || out.date === null) return null
  const { month, date } = out
  return Array.from({ length: longestWait }, (_, after) => anchor.day + after).find((one) => fitsYearless(one, month, date)) ?? null
}

const ofDocument = (profile: Profile, anchor: Anchor, incident: Incident): CorroboratedDate | null => {
  const out = whenOf(profile.document.published)
  if (out.when === 'day' || out.when === 'stretch') return null
  const [day, given] = [isoOf(anchor.day), outGiven(profile, anchor)]
  const base = { document: profile.document.id, claim: null, incident: incident.id, from: anchor.claim, rule }
  if (given !== null) return { ...base, date: dayInterval(given), reason: `its date allows several years or days; of these only ${isoOf(given)} follows the incident of ${day} that it tells` }
  if (out.when !== 'unknown') return null
  return { ...base, date: { edtf: `${day}/..`, earliest: day, latest: null, stated: [] }, reason: `it gives no date; it tells an incident of ${day}, so it came out on that day or later` }
}

/** Members as of the day on which their documents came out, where the incident alone tells it. */
export const withOut = (members: readonly Profile[]): readonly Profile[] => {
  const anchor = anchorOf(members)
  return anchor === null ? members : members.map((member) => (member.out === null ? { ...member, out: outGiven(member, anchor) } : member))
}

/** Dates that documents and claims take from this incident. */
export const datesFrom = (incident: Incident, members: readonly Profile[]): readonly CorroboratedDate[] => {
  const anchor = anchorOf(members)
  if (anchor === null) return []
  const undated = members.filter((member) => member.role === 'event')
  const documents = new Map(members.filter((member) => member.role !== 'verbal').map((member) => [member.document.id, member]))
  return [
    ...undated.filter(needsDate).map((member) => ofClaim(member, anchor, incident)),
    ...[...documents.values()].flatMap((member) => ofDocument(member, anchor, incident) ?? []),
  ]
}
