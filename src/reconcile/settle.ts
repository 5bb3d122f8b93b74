import { groupAnchored, isAnchored } from './anchor.js'
import { attach, followOn, goAlong, type Attachment } from './attach.js'
import { datelessWith, followsEvent, isDateless, setUnder, type Desk, type Float } from './desk.js'
import type { Group } from './group.js'
import { datedShelf, groupLeftovers, leftoverKey } from './leftover.js'
import { byTelling, type Profile } from './profile.js'
import { keysOfGroup, takenTogether } from './signpost.js'
import { unitOf } from './unit.js'

type Posts = Map<string, Set<Group>>

const forget = (desk: Desk, posts: Posts, keys: readonly string[], group: Group): void => {
  for (const key of keys) posts.get(key)?.delete(group)
  for (const member of group.members) if (desk.groupOfClaim.get(member.claim.id) === group.id) desk.groupOfClaim.delete(member.claim.id)
  if (desk.groups.get(group.id) === group) desk.groups.delete(group.id)
  desk.changed.groups.add(group.id)
}

const remember = (desk: Desk, posts: Posts, keys: readonly string[], group: Group): void => {
  for (const key of keys) setUnder(posts, key).add(group)
  for (const member of group.members) desk.groupOfClaim.set(member.claim.id, group.id)
  desk.groups.set(group.id, group)
  desk.changed.groups.add(group.id)
}

/** Groups the changed blocks anew and wakes the claims that look where something changed. */
const renewBlocks = (desk: Desk): void => {
  const touched = new Set<string>()
  const turn = (act: typeof forget, groups: readonly Group[]): void => {
    for (const group of groups) {
      const keys = keysOfGroup(group)
      act(desk, desk.signposts, keys, group)
      for (const key of keys) touched.add(key)
    }
  }
  for (const key of desk.changed.blocks) {
    const block = desk.blocks.get(key)
    if (block === undefined) continue
    turn(forget, block.groups)
    block.groups = groupAnchored(block.family, block.day, [...block.members.values()])
    turn(remember, block.groups)
  }
  for (const key of touched) for (const claim of desk.watchers.get(key) ?? []) desk.changed.floats.add(claim)
}

const detach = (desk: Desk, float: Float): void => {
  const group = float.found?.group?.id
  float.found = null
  if (group === undefined) return
  const { id } = float.profile.claim
  desk.attached.get(group)?.delete(id)
  if (desk.groupOfClaim.get(id) === group) desk.groupOfClaim.delete(id)
  desk.changed.groups.add(group)
}

const place = (desk: Desk, float: Float, found: Attachment): void => {
  float.found = found
  if (found.group === null) return
  const { id } = float.profile.claim
  const attached = desk.attached.get(found.group.id) ?? new Map<string, Float>()
  attached.set(id, float)
  desk.attached.set(found.group.id, attached)
  desk.groupOfClaim.set(id, found.group.id)
  desk.changed.groups.add(found.group.id)
}

const isSame = (before: Attachment | null, after: Attachment): boolean => {
  if (before === null || before.group?.id !== after.group?.id) return false
  if (before.group !== null && after.group !== null) return before.link.with === after.link.with && before.link.reason === after.link.reason
  return before.group === null && after.group === null && before.reason === after.reason && before.ambiguous === after.ambiguous
}

const putAnew = (desk: Desk, float: Float, found: Attachment): void => {
  if (isSame(float.found, found)) {
    float.found = found
    return
  }
  detach(desk, float)
  place(desk, float, found)
}

const floatsOf = (desk: Desk, document: string): readonly Float[] => [...(desk.floatsOf.get(document) ?? [])].flatMap((claim) => desk.floats.get(claim) ?? [])

const toShelf = (desk: Desk, float: Float): void => {
  const { profile } = float
  const wanted = profile.role === 'event' && profile.family !== null && float.found?.group === null ? leftoverKey(profile, profile.family) : null
  if (wanted === float.shelf) return
  if (float.shelf !== null) {
    desk.shelves.get(float.shelf)?.members.delete(profile.claim.id)
    desk.changed.shelves.add(float.shelf)
  }
  float.shelf = wanted
  if (wanted === null || profile.family === null) return
  const shelf = desk.shelves.get(wanted) ?? { family: profile.family, members: new Map(), groups: [] }
  shelf.members.set(profile.claim.id, profile)
  desk.shelves.set(wanted, shelf)
  desk.changed.shelves.add(wanted)
}

/** Dated events look among the anchored groups only; all others also among the dated leftovers, which are known by then. */
const isDated = (float: Float): boolean => float.profile.role === 'event' && float.profile.when.when === 'day'

const candidatesOf = (desk: Desk, float: Float): readonly Group[] => float.keys.flatMap((key) => [
  ...(desk.signposts.get(key) ?? []), ...(isDated(float) ? [] : desk.seconds.get(key) ?? []),
])

/** The dateless events of one document and family look together; each goes along unless it contradicts. */
const lookTogether = (desk: Desk, float: Float): Attachment | null => {
  if (!isDateless(float.profile)) return null
  const all = datelessWith(desk, float.profile)
  const together = takenTogether(all.map((one) => one.profile))
  if (together === null) return null
  const found = attach(together, candidatesOf(desk, float), 'whole')
  return found.group === null ? null : goAlong(float.profile, found)
}

interface Told {
  readonly profile: Profile
  readonly group: Group
}

/** Events of a document that have their group by now. */
const toldIn = (desk: Desk, document: string, floats: readonly Told[]): readonly Told[] => {
  const anchored = (desk.claimsOf.get(document) ?? []).flatMap((id) => {
    const [profile, group] = [desk.profiles.get(id), desk.groups.get(desk.groupOfClaim.get(id) ?? '')]
    return profile !== undefined && group !== undefined && isAnchored(profile) ? [{ profile, group }] : []
  })
  return [...anchored, ...floats.filter(({ profile }) => profile.role === 'event')]
}

/** The group of the event of the same family that the document tells last before this claim. */
const toldBefore = (told: readonly Told[], { claim, family }: Profile): Group | null => {
  const earlier = told.filter(({ profile }) => profile.family === family && profile.claim.span.start < claim.span.start)
  const [last] = [...earlier].sort((one, other) => byTelling(other.profile, one.profile))
  return last?.group ?? null
}

/** Each claim by itself, then its document's dateless events together, then where others of its document have gone; of groups that fit alike, the one told of just before. */
const look = (desk: Desk, document: string, floats: readonly Float[], before: readonly Told[]): void => {
  const alone = floats.map((float) => {
    const found = attach(float.profile, candidatesOf(desk, float))
    return found.group === null ? lookTogether(desk, float) ?? found : found
  })
  const gone = [...before, ...floats.flatMap(({ profile }, at) => (alone[at]?.group == null ? [] : [{ profile, group: alone[at].group }]))]
  const all = gone.map(({ group }) => group)
  const told = alone.some((found) => found.group === null && found.tied.length > 0) ? toldIn(desk, document, gone) : []
  floats.forEach((float, at) => {
    const first = alone[at] ?? attach(float.profile, [])
    const along = first.group === null && !first.ambiguous && all.length > 0 ? attach(float.profile, all, 'along') : first
    float.near = along.group === null ? followOn(first, () => toldBefore(told, float.profile)) ?? first : along
    if (float.profile.role !== 'event') return
    putAnew(desk, float, float.near)
    toShelf(desk, float)
  })
}

const lookAmongAnchored = (desk: Desk, documents: ReadonlySet<string>): void => {
  for (const document of documents) look(desk, document, floatsOf(desk, document).filter(isDated), [])
}

const lookAmongDated = (desk: Desk, documents: ReadonlySet<string>): void => {
  for (const document of documents) {
    const floats = floatsOf(desk, document)
    const dated = floats.filter(isDated).flatMap(({ profile, near }) => (near?.group == null ? [] : [{ profile, group: near.group }]))
    look(desk, document, floats.filter((float) => !isDated(float)), dated)
  }
}

/** Groups the changed shelves of dated or of undated leftovers anew; gives the documents that they hold. */
const renewShelves = (desk: Desk, dated: boolean): ReadonlySet<string> => {
  const documents = new Set<string>()
  const touched = new Set<string>()
  const turn = (act: typeof forget, groups: readonly Group[]): void => {
    for (const group of groups) {
      act(desk, desk.leftovers, [...group.documents], group)
      for (const document of group.documents) documents.add(document)
      if (!dated) continue
      for (const key of keysOfGroup(group)) {
        if (act === forget) desk.seconds.get(key)?.delete(group)
        else setUnder(desk.seconds, key).add(group)
        touched.add(key)
      }
    }
  }
  for (const key of [...desk.changed.shelves].filter((one) => one.startsWith(datedShelf) === dated)) {
    const shelf = desk.shelves.get(key)
    if (shelf === undefined) continue
    turn(forget, shelf.groups)
    shelf.groups = groupLeftovers(shelf.family, [...shelf.members.values()])
    turn(remember, shelf.groups)
  }
  for (const key of touched) for (const claim of desk.watchers.get(key) ?? []) desk.changed.floats.add(claim)
  return documents
}

const changedDocuments = (desk: Desk): ReadonlySet<string> =>
  new Set([...desk.changed.sources, ...[...desk.changed.floats].flatMap((id) => desk.floats.get(id)?.profile.document.id ?? [])])

/** Last: sayings go where the first look put them, or else to the leftovers of their own document. */
const placeSayings = (desk: Desk, documents: ReadonlySet<string>): void => {
  for (const document of documents) {
    for (const float of floatsOf(desk, document)) {
      if (float.profile.role === 'event' || float.near === null) continue
      const beside = float.near.group === null ? attach(float.profile, [...(desk.leftovers.get(document) ?? [])]) : float.near
      putAnew(desk, float, beside.group === null ? float.near : beside)
    }
  }
}

const renewUnits = (desk: Desk): void => {
  for (const id of desk.changed.groups) {
    const group = desk.groups.get(id)
    if (group === undefined) {
      desk.units.delete(id)
      continue
    }
    const floats = [...(desk.attached.get(id)?.values() ?? [])]
    const sayings = [...group.members, ...floats.map((float) => float.profile)].flatMap((member) => desk.speakingOf.get(member.claim.id) ?? []).filter((saying) => followsEvent(desk, saying))
    const links = floats.flatMap((float) => (float.found?.group == null ? [] : [float.found.link]))
    const spoken = sayings.map((saying) => ({ claim: saying.claim.id, with: saying.claim.about ?? '', rule: 'reconcile.about', reason: 'it speaks of that claim' }))
    desk.units.set(id, unitOf(group, [...floats.map((float) => float.profile), ...sayings], [...links, ...spoken]))
  }
}

/** What a call of `settle` looked at: units that are new, altered or gone, and floats that were placed anew or taken off. */
export interface Settled {
  readonly units: ReadonlySet<string>
  readonly floats: ReadonlySet<string>
}

/** Brings groups, attachments and units up to date with what changed since the last call. */
export const settle = (desk: Desk): Settled => {
  renewBlocks(desk)
  lookAmongAnchored(desk, changedDocuments(desk))
  const beside = renewShelves(desk, true)
  const documents = changedDocuments(desk)
  lookAmongDated(desk, documents)
  const sayings = new Set([...documents, ...beside, ...renewShelves(desk, false)])
  placeSayings(desk, sayings)
  renewUnits(desk)
  const floats = new Set([...sayings].flatMap((document) => desk.claimsOf.get(document) ?? []))
  const units = new Set(desk.changed.groups)
  for (const changed of Object.values(desk.changed)) changed.clear()
  return { units, floats }
}
