/** A union-find over the numbers 0…size−1; sets are named by their least member, so that the order of joins does not show. */
export interface Partition {
  readonly find: (member: number) => number
  readonly join: (one: number, other: number) => boolean
}

/** A partition of `size` members, each alone at first. */
export const partitionOf = (size: number): Partition => {
  const parent = Int32Array.from({ length: size }, (_, at) => at)
  const find = (member: number): number => {
    let root = member
    while (parent[root] !== root) root = parent[root] ?? root
    while (parent[member] !== root) {
      const next = parent[member] ?? root
      parent[member] = root
      member = next
    }
    return root
  }
  const join = (one: number, other: number): boolean => {
    const [a, b] = [find(one), find(other)]
    if (a === b) return false
    parent[Math.max(a, b)] = Math.min(a, b)
    return true
  }
  return { find, join }
}

/** The members of each set, sets in order of their least member. */
export const setsOf = <T>(members: readonly T[], partition: Partition): readonly (readonly T[])[] => {
  const sets = new Map<number, T[]>()
  members.forEach((member, at) => {
    const root = partition.find(at)
    const set = sets.get(root)
    if (set === undefined) sets.set(root, [member])
    else set.push(member)
  })
  return [...sets.values()]
}

/** Members gathered under a key, keys in order of first sight; members without a key are left out. */
export const groupBy = <T, K>(members: Iterable<T>, keyOf: (member: T) => K | undefined): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const member of members) {
    const key = keyOf(member)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  return groups
}

/** Order by code units, the same on every machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
