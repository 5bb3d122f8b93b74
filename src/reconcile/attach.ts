import type { Link } from '../model/incident.js'
import { fitsYearless, isoOf, type Day } from './days.js'
import type { Family } from './family.js'
import { sideOf } from '../model/party.js'
import { closest } from './geography.js'
import type { Group } from './group.js'
import { doersOf, endsFire, shareSide, type Profile } from './profile.js'

/** How many points each sign is worth, and how many make a claim part of a group; published in docs/reconciliation.md. */
export const signs = {
  day: 3, withinStretch: 1.5, candidateDay: 2, yearlessDay: 2, outSameDay: 1.5, outDayAfter: 1, outTwoDaysAfter: 0.5,
  samePlace: 3, nearPlace: 2, widePlace: 1,
  twoSides: 2, oneSide: 1, speakersSide: 1,
  sameDocument: 2.5, wholeDocument: 1, sameFigure: 2, samePerson: 3, sameSpeaker: 0.5, sameRole: 1, deniedDeed: 1,
} as const

/** Points that a claim needs, and by how many the best group must lead the second. */
export const enough = 4
const lead = 1

/** Days that a report may come after the event when its words give no day. */
export const lag = 2

/** How a claim looks: by itself, where others of its document have gone, or as all undated events of its document taken together. */
export type Look = 'alone' | 'along' | 'whole'

interface Sign {
  readonly points: number
  readonly words: string
}

const outSigns = [
  { points: signs.outSameDay, words: 'told on that day' },
  { points: signs.outDayAfter, words: 'told the day after' },
  { points: signs.outTwoDaysAfter, words: 'told two days after' },
] as const

/** The sign that time gives; null where the days contradict each other. */
const timeSign = (profile: Profile, day: Day | null): Sign | null => {
  const nothing = { points: 0, words: '' }
  if (day === null) return nothing
  const { when } = profile
  if (when.when === 'day') return when.day === day ? { points: signs.day, words: `same day (${isoOf(day)})` } : null
  if (when.when === 'stretch') return when.from <= day && day <= when.to ? { points: signs.withinStretch, words: `${isoOf(day)} lies in the stretch told` } : null
  if (when.when === 'candidates') return when.days.includes(day) ? { points: signs.candidateDay, words: `${isoOf(day)} is one of the days that the words allow` } : null
  if (when.when === 'yearless') return fitsYearless(day, when.month, when.date) ? { points: when.date === null ? 0 : signs.yearlessDay, words: `${isoOf(day)} fits the date told without a year` } : null
  if (profile.outDate !== null) {
    const { month, date } = profile.outDate
    return outSigns.find((_, back) => fitsYearless(day + back, month, date)) ?? nothing
  }
  if (profile.out === null) return nothing
  return outSigns[profile.out - day] ?? (profile.out < day ? null : nothing)
}

const placeSign = (profile: Profile, group: Group): Sign | null => {
  const found = closest(profile.places, group.places)
  if (found === null) return { points: 0, words: '' }
  if (found === 'same') return { points: signs.samePlace, words: 'same place' }
  if (found === 'near') return { points: signs.nearPlace, words: 'places that can be one scene' }
  return found === 'wide' ? { points: signs.widePlace, words: 'the wider place holds the other' } : null
}

/** Sides contradict where none is shared; in one document that tells agreeing places they do not: allies are named one by one. Whoever ends a fire need not have part in it. */
const sideSign = (profile: Profile, group: Group, beside: boolean): Sign | null => {
  const shared = profile.sides.filter((side) => group.sides.includes(side))
  if (shared.length >= 2) return { points: signs.twoSides, words: `both sides (${shared.join(', ')})` }
  if (shared.length === 1) return { points: signs.oneSide, words: `a side in common (${shared.join('')})` }
  if (profile.sides.length > 0 && group.sides.length > 0) return beside || endsFire(profile) ? { points: 0, words: '' } : null
  const spoken = profile.sides.length === 0 && shareSide(profile.impliedSides, group.sides)
  return spoken ? { points: signs.speakersSide, words: 'the speaker’s side has part in it' } : { points: 0, words: '' }
}

const otherSigns = (profile: Profile, group: Group, look: Look): readonly Sign[] => {
  return [
    ...(look === 'along' || group.documents.has(profile.document.id) ? [{ points: signs.sameDocument, words: 'told in the same document' }] : []),
    ...(look === 'whole' ? [{ points: signs.wholeDocument, words: 'the whole document' }] : []),
    ...(profile.figures.some((figure) => group.figures.has(figure)) ? [{ points: signs.sameFigure, words: 'the same figure' }] : []),
    ...(profile.role === 'denial' && doersOf(profile).some((side) => group.acting.has(side)) ? [{ points: signs.deniedDeed, words: 'it denies what that side is said to have done' }] : []),
    ...(profile.persons.some((person) => group.persons.has(person)) ? [{ points: signs.samePerson, words: 'the same person named' }] : []),
    ...(profile.speaker !== null && group.speakers.has(profile.speaker) ? [{ points: signs.sameSpeaker, words: 'the same speaker’s side' }] : []),
  ]
}

/** True where a claim may be part of a group of that family: its own; for the end of fire also the fight that it ends; for sayings any. */
export const mayJoin = (profile: Profile, family: Family): boolean =>
  profile.family === null || profile.role === 'verbal' || profile.family === family || (endsFire(profile) && family === 'force')

/** Whether the side told to act, or to suffer, does so in the group as well: it joins nothing, but tells which of two groups is meant. */
const roleLead = (profile: Profile, group: Group): number => {
  const { frame } = profile.claim
  const acts = doersOf(profile).some((side) => group.acting.has(side))
  const suffers = frame.patients.some((patient) => group.suffering.has(sideOf(patient.party)))
  return acts || suffers ? signs.sameRole : 0
}

/** How well a claim fits a group, with the words for it; null where day, place or sides contradict each other. */
export const fit = (profile: Profile, group: Group, look: Look): { readonly points: number; readonly rank: number; readonly reason: string } | null => {
  if (!mayJoin(profile, group.family)) return null
  const place = placeSign(profile, group)
  const beside = (look !== 'alone' || group.documents.has(profile.document.id)) && place !== null && place.points > 0
  const parts = [timeSign(profile, group.day), place, sideSign(profile, group, beside)]
  const found = parts.flatMap((part) => part ?? [])
  if (found.length < parts.length) return null
  const all = [...found, ...otherSigns(profile, group, look)]
  const points = all.reduce((sum, sign) => sum + sign.points, 0)
  return { points, rank: points + roleLead(profile, group), reason: all.flatMap((sign) => sign.words || []).join(', ') }
}

/** A claim's way into a group. */
export interface Joined {
  readonly group: Group
  readonly link: Link
}

/** Where a claim goes; where several groups fit alike, `tied` holds them. */
export type Attachment = Joined | { readonly group: null; readonly reason: string; readonly ambiguous: boolean; readonly tied: readonly Joined[] }

/** Of groups that fit alike, the one that the document told of just before; null where that is none of them. */
export const followOn = (found: Attachment, lastBefore: () => Group | null): Attachment | null => {
  if (found.group !== null || found.tied.length === 0) return null
  const before = lastBefore()
  const joined = found.tied.find(({ group }) => group === before)
  return joined === undefined ? null : { group: joined.group, link: { ...joined.link, rule: 'reconcile.told-next', reason: `${joined.link.reason}; of several that fit alike, the one that its document told of just before` } }
}

/** Where it contradicts a group that the rest of its document has joined, it stays out; otherwise it goes along, with the document's reason. */
export const goAlong = (profile: Profile, { group, link }: Joined): Attachment | null => {
  if (fit(profile, group, 'along') === null) return null
  return { group, link: { claim: profile.claim.id, with: link.with, rule: 'reconcile.document-fits', reason: `its document as a whole: ${link.reason}` } }
}

/** Puts a claim to the one group that it fits; declines where none fits well enough or two fit alike. */
export const attach = (profile: Profile, candidates: readonly Group[], look: Look = 'alone'): Attachment => {
  const fits = [...new Set(candidates)].flatMap((group) => {
    const found = fit(profile, group, look)
    return found === null || found.points < enough ? [] : [{ group, ...found }]
  }).sort((one, other) => other.rank - one.rank || (one.group.id < other.group.id ? -1 : 1))
  const [best] = fits
  if (best === undefined) return { group: null, ambiguous: false, tied: [], reason: 'no incident fits its day, place and sides well enough' }
  const alike = fits.filter((one) => best.rank - one.rank < lead).map((one) => joinedBy(profile, one))
  const [only] = alike
  return only !== undefined && alike.length === 1 ? only : { group: null, ambiguous: true, tied: alike, reason: `fits ${alike.length} incidents alike` }
}

const joinedBy = (profile: Profile, { group, reason, points }: { readonly group: Group; readonly reason: string; readonly points: number }): Joined => {
  const partner = group.members.find((member) => member.document.id === profile.document.id)
    ?? group.members.find((member) => shareSide(member.sides, profile.sides)) ?? group.members[0]
  return { group, link: { claim: profile.claim.id, with: partner?.claim.id ?? group.id, rule: 'reconcile.fits', reason: `${reason} (${points} points)` } }
}
