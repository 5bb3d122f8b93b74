import type { Claim } from '../model/claim.js'
import type { Attachment } from './attach.js'
import { isAnchored } from './anchor.js'
import type { Day } from './days.js'
import type { Family } from './family.js'
import type { Group } from './group.js'
import type { ReconcileDocument } from './input.js'
import { byTelling, profileOf, type Profile } from './profile.js'
import { keysOfClaim, keysOfDocument, takenTogether } from './signpost.js'
import { isUnnamed } from './status.js'
import type { Unit } from './unit.js'

/** Anchored claims of one family and day, with the groups that they make. */
export interface Block {
  readonly family: Family
  readonly day: Day
  readonly members: Map<string, Profile>
  groups: readonly Group[]
}

/** Events of one leftover key, with the groups that they make. */
export interface Shelf {
  readonly family: Family
  readonly members: Map<string, Profile>
  groups: readonly Group[]
}

/** A claim that looks for its group. */
export interface Float {
  readonly profile: Profile
  keys: readonly string[]
  /** What the look among the dated groups gave; null before it. */
  near: Attachment | null
  /** Where it has gone in the end. */
  found: Attachment | null
  /** The shelf of leftovers that it lies on, where it is an event that fits nothing. */
  shelf: string | null
}

/** What changed since the record was last put together. */
export interface Changed {
  readonly blocks: Set<string>
  readonly floats: Set<string>
  readonly shelves: Set<string>
  readonly groups: Set<string>
  /** Documents of which a claim left the floats. */
  readonly sources: Set<string>
}

/** The working state of the record: altered in place by one reconciler, seen by nobody else. */
export interface Desk {
  readonly documents: Map<string, ReconcileDocument>
  readonly profiles: Map<string, Profile>
  readonly claimsOf: Map<string, string[]>
  /** Documents that name a speaker. */
  readonly naming: Set<string>
  /** Claims whose document has not come. */
  readonly waiting: Map<string, Claim[]>
  readonly blocks: Map<string, Block>
  readonly floats: Map<string, Float>
  readonly floatsOf: Map<string, Set<string>>
  readonly watchers: Map<string, Set<string>>
  /** Anchored groups by their keys. */
  readonly signposts: Map<string, Set<Group>>
  /** Groups of dated leftovers by their keys. */
  readonly seconds: Map<string, Set<Group>>
  /** Groups of all leftovers by document. */
  readonly leftovers: Map<string, Set<Group>>
  readonly shelves: Map<string, Shelf>
  /** Event claim → claims that speak of it. */
  readonly speakingOf: Map<string, Profile[]>
  readonly groupOfClaim: Map<string, string>
  readonly attached: Map<string, Map<string, Float>>
  readonly groups: Map<string, Group>
  readonly units: Map<string, Unit>
  /** Profiles made since the record was last put together. */
  readonly fresh: Profile[]
  readonly changed: Changed
}

/** An empty desk. */
export const openDesk = (): Desk => ({
  documents: new Map(), profiles: new Map(), claimsOf: new Map(), naming: new Set(), waiting: new Map(), blocks: new Map(), floats: new Map(), floatsOf: new Map(),
  watchers: new Map(), signposts: new Map(), seconds: new Map(), leftovers: new Map(), shelves: new Map(), speakingOf: new Map(), groupOfClaim: new Map(), attached: new Map(),
  groups: new Map(), units: new Map(), fresh: [],
  changed: { blocks: new Set(), floats: new Set(), shelves: new Set(), groups: new Set(), sources: new Set() },
})

/** The set under a key, made where there is none. */
export const setUnder = <K, V>(map: Map<K, Set<V>>, key: K): Set<V> => {
  const found = map.get(key) ?? new Set<V>()
  if (found.size === 0) map.set(key, found)
  return found
}

/** True for a saying about an event that is in the record: it goes where that event goes. */
export const followsEvent = (desk: Desk, profile: Profile): boolean =>
  profile.role !== 'event' && profile.claim.about !== null && desk.profiles.get(profile.claim.about)?.role === 'event'

const fileAnchored = (desk: Desk, profile: Profile, family: Family, day: Day): void => {
  const key = `${family}|${day}`
  const block = desk.blocks.get(key) ?? { family, day, members: new Map(), groups: [] }
  desk.blocks.set(key, block)
  block.members.set(profile.claim.id, profile)
  desk.changed.blocks.add(key)
}

const fileFloat = (desk: Desk, profile: Profile): void => {
  const keys = keysOfClaim(profile)
  desk.floats.set(profile.claim.id, { profile, keys, near: null, found: null, shelf: null })
  setUnder(desk.floatsOf, profile.document.id).add(profile.claim.id)
  for (const key of keys) setUnder(desk.watchers, key).add(profile.claim.id)
  desk.changed.floats.add(profile.claim.id)
  if (isDateless(profile)) lookTogether(desk, profile)
}

/** True for an event of which neither the words nor the document tell the day. */
export const isDateless = (profile: Profile): boolean => profile.role === 'event' && profile.when.when === 'unknown' && profile.out === null

/** The dateless events of a document and family, in order of telling. */
export const datelessWith = (desk: Desk, profile: Profile): readonly Float[] =>
  [...(desk.floatsOf.get(profile.document.id) ?? [])].flatMap((id) => desk.floats.get(id) ?? [])
    .filter((float) => isDateless(float.profile) && float.profile.family === profile.family).sort((one, other) => byTelling(one.profile, other.profile))

/** What one of them looks for, all look for: a figure in one sentence and a place in another are one report. */
const lookTogether = (desk: Desk, profile: Profile): void => {
  const floats = datelessWith(desk, profile)
  const together = takenTogether(floats.map((float) => float.profile))
  const keys = together === null ? [] : keysOfDocument(together)
  for (const float of floats) {
    float.keys = [...new Set([...float.keys, ...keys])]
    for (const key of float.keys) setUnder(desk.watchers, key).add(float.profile.claim.id)
  }
}

/** Takes a float off the desk, wherever it had got to. */
const withdrawFloat = (desk: Desk, float: Float): void => {
  const { id } = float.profile.claim
  desk.floats.delete(id)
  desk.floatsOf.get(float.profile.document.id)?.delete(id)
  for (const key of float.keys) desk.watchers.get(key)?.delete(id)
  const group = desk.groupOfClaim.get(id)
  if (group !== undefined && desk.attached.get(group)?.delete(id) === true) desk.changed.groups.add(group)
  desk.groupOfClaim.delete(id)
  desk.changed.sources.add(float.profile.document.id)
}

const file = (desk: Desk, profile: Profile): void => {
  if (followsEvent(desk, profile)) {
    const group = desk.groupOfClaim.get(profile.claim.about ?? '')
    if (group !== undefined) desk.changed.groups.add(group)
  } else if (isAnchored(profile) && profile.family !== null && profile.when.when === 'day') fileAnchored(desk, profile, profile.family, profile.when.day)
  else fileFloat(desk, profile)
}

/** The first named speaker of a document may alter how many origins its incidents have. */
const noteNaming = (desk: Desk, { claim, document }: Profile): void => {
  if (isUnnamed(claim.attribution.speaker.party) || desk.naming.has(document.id)) return
  desk.naming.add(document.id)
  for (const id of desk.claimsOf.get(document.id) ?? []) {
    const group = desk.groupOfClaim.get(id)
    if (group !== undefined) desk.changed.groups.add(group)
  }
}

const takeIn = (desk: Desk, claim: Claim, document: ReconcileDocument): void => {
  const profile = profileOf(claim, document)
  desk.profiles.set(claim.id, profile)
  desk.fresh.push(profile)
  desk.claimsOf.set(document.id, [...(desk.claimsOf.get(document.id) ?? []), claim.id])
  if (claim.about !== null && profile.role !== 'event') desk.speakingOf.set(claim.about, [...(desk.speakingOf.get(claim.about) ?? []), profile])
  noteNaming(desk, profile)
  file(desk, profile)
  if (profile.role !== 'event') return
  for (const saying of desk.speakingOf.get(claim.id) ?? []) {
    const float = desk.floats.get(saying.claim.id)
    if (float !== undefined) withdrawFloat(desk, float)
  }
}

/** Takes a claim in; a claim whose document is unknown waits for it; a claim that is known is passed over. */
export const takeClaim = (desk: Desk, claim: Claim): void => {
  if (desk.profiles.has(claim.id)) return
  const document = desk.documents.get(claim.document)
  if (document === undefined) desk.waiting.set(claim.document, [...(desk.waiting.get(claim.document) ?? []), claim])
  else takeIn(desk, claim, document)
}

/** Takes a document in, and the claims that waited for it. */
export const takeDocument = (desk: Desk, document: ReconcileDocument): void => {
  desk.documents.set(document.id, document)
  const waiting = desk.waiting.get(document.id) ?? []
  desk.waiting.delete(document.id)
  for (const claim of waiting) takeClaim(desk, claim)
}
