import type { Incident } from '../model/incident.js'
import type { CorroboratedDate } from '../model/reconciled.js'
import { dayInterval, fitsYearless, isoOf, whenOf, type Day } from './days.js'
import type { Profile } from './profile.js'

const rule = 'reconcile.corroborated'

interface Anchor {
  readonly day: Day
  readonly claim: string
}

/** The day that the incident's dated claims give, where they give one alone. */
const anchorOf = (members: readonly Profile[]): Anchor | null => {
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

/** A document without a sure date comes out on the day itself where its month and date fit, and otherwise not before it. */
const ofDocument = (profile: Profile, anchor: Anchor, incident: Incident): CorroboratedDate | null => {
  const out = whenOf(profile.document.published)
  const base = { document: profile.document.id, claim: null, incident: incident.id, from: anchor.claim, rule }
  if (out.when === 'day' || out.when === 'stretch') return null
  const day = isoOf(anchor.day)
  if (out.when === 'candidates') {
    const later = out.days.filter((one) => one >= anchor.day)
    const [only] = later
    return later.length === 1 && only !== undefined ? { ...base, date: dayInterval(only), reason: `of its possible days only ${isoOf(only)} is not before the incident of ${day}` } : null
  }
  if (out.when === 'yearless' && out.date !== null) {
    const near = Array.from({ length: 31 }, (_, after) => anchor.day + after).find((one) => fitsYearless(one, out.month, out.date))
    return near === undefined ? null : { ...base, date: dayInterval(near), reason: `it gives no year; the incident that it tells was on ${day}` }
  }
  return { ...base, date: { edtf: `${day}/..`, earliest: day, latest: null, stated: [] }, reason: `it gives no date; it tells an incident of ${day}, so it came out on that day or later` }
}

/** Dates that documents and claims take from this incident. */
export const datesFrom = (incident: Incident, members: readonly Profile[]): readonly CorroboratedDate[] => {
  const anchor = anchorOf(members)
  if (anchor === null) return []
  const undated = members.filter((member) => member.role === 'event')
  const documents = new Map(undated.map((member) => [member.document.id, member]))
  return [
    ...undated.filter(needsDate).map((member) => ofClaim(member, anchor, incident)),
    ...[...documents.values()].flatMap((member) => ofDocument(member, anchor, incident) ?? []),
  ]
}
