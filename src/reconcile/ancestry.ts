import type { Bond } from './descent.js'
import { byText } from './partition.js'

/** Which document comes from which: each from one at most, by the best of its bonds. */
export interface Ancestry {
  readonly bind: (bond: Bond) => void
  /** Takes off a bond that rests on unusual content. */
  readonly revoke: (bond: Bond) => void
  /** A document’s bonds that rest on unusual content, to earlier and to later ones. */
  readonly revocableOf: (document: string) => readonly Bond[]
  readonly parentOf: (document: string) => Bond | null
  /** All documents of the tree that a document stands in, itself among them. */
  readonly kin: (document: string) => ReadonlySet<string>
}

const rankOf = (bond: Bond): number => (bond.descent === 'paraphrase' ? 0 : 2) + Number(bond.quoted !== null)

/** True where the later document comes from `bond` rather than from `other`: one that it names before others, then the one with most words in common. */
const outranks = (bond: Bond, other: Bond | undefined): boolean =>
  other === undefined || (rankOf(bond) - rankOf(other) || bond.shared - other.shared || byText(other.earlier, bond.earlier)) > 0

const bestOf = (bonds: Iterable<Bond>): Bond | undefined => {
  let best: Bond | undefined
  for (const bond of bonds) if (outranks(bond, best)) best = bond
  return best
}

const under = <V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> => {
  const found = map.get(key) ?? new Map<string, V>()
  if (found.size === 0) map.set(key, found)
  return found
}

/** An ancestry without documents. */
export const openAncestry = (): Ancestry => {
  // Of the bonds that nothing revokes only the best is kept: copies of one text are many, and each is bound to each.
  const firm = new Map<string, Bond>()
  const retold = new Map<string, Map<string, Bond>>()
  const retelling = new Map<string, Map<string, Bond>>()
  const parents = new Map<string, Bond>()
  const children = new Map<string, Map<string, Bond>>()
  const parentOf = (document: string): Bond | null => parents.get(document) ?? null
  const hang = (document: string): void => {
    const sure = firm.get(document)
    const before = parents.get(document)
    const best = bestOf([...(sure === undefined ? [] : [sure]), ...(retold.get(document)?.values() ?? [])])
    if (before !== undefined) children.get(before.earlier)?.delete(document)
    parents.delete(document)
    if (best === undefined) return
    parents.set(document, best)
    under(children, best.earlier).set(document, best)
  }
  const bind = (bond: Bond): void => {
    if (bond.revocable) {
      under(retold, bond.later).set(bond.earlier, bond)
      under(retelling, bond.earlier).set(bond.later, bond)
    } else if (outranks(bond, firm.get(bond.later))) firm.set(bond.later, bond)
    hang(bond.later)
  }
  const revoke = (bond: Bond): void => {
    retold.get(bond.later)?.delete(bond.earlier)
    retelling.get(bond.earlier)?.delete(bond.later)
    hang(bond.later)
  }
  const kin = (document: string): ReadonlySet<string> => {
    const found = new Set([document])
    for (const one of found) {
      const parent = parentOf(one)
      if (parent !== null) found.add(parent.earlier)
      for (const child of children.get(one)?.keys() ?? []) found.add(child)
    }
    return found
  }
  return { bind, revoke, kin, parentOf, revocableOf: (document) => [...(retold.get(document)?.values() ?? []), ...(retelling.get(document)?.values() ?? [])] }
}
