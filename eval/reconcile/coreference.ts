/** A set of mention keys; clusters of one side never share a key. */
export type Clusters = readonly (readonly string[])[]

/** Precision, recall and F1 in [0, 1]. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const scoreOf = (precision: number, recall: number): Score => ({ precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) })

const placeOf = (clusters: Clusters): ReadonlyMap<string, number> => new Map(clusters.flatMap((cluster, at) => cluster.map((mention) => [mention, at] as const)))

const shared = (cluster: readonly string[], other: ReadonlyMap<string, number>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const mention of cluster) {
    const at = other.get(mention)
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const ratio = (one: number, other: number): number => (other === 0 ? 0 : one / other)

const mucHalf = (clusters: Clusters, other: Clusters): number => {
  const places = placeOf(other)
  const parts = clusters.map((cluster) => {
    const met = shared(cluster, places)
    return met.size + cluster.length - sum([...met.values()])
  })
  return ratio(sum(clusters.map((cluster, at) => cluster.length - (parts[at] ?? 0))), sum(clusters.map((cluster) => cluster.length - 1)))
}

/** MUC (Vilain et al. 1995): links kept. */
export const muc = (gold: Clusters, found: Clusters): Score => scoreOf(mucHalf(found, gold), mucHalf(gold, found))

const cubedHalf = (clusters: Clusters, other: Clusters): number => {
  const places = placeOf(other)
  return ratio(sum(clusters.map((cluster) => sum([...shared(cluster, places).values()].map((count) => count ** 2)) / cluster.length)), sum(clusters.map((cluster) => cluster.length)))
}

/** B³ (Bagga and Baldwin 1998), mentions that one side lacks counting nothing, as in the CoNLL scorer. */
export const bCubed = (gold: Clusters, found: Clusters): Score => scoreOf(cubedHalf(found, gold), cubedHalf(gold, found))

/** Greatest total of one-to-one pairs (Kuhn–Munkres with potentials); rows at most as many as columns. */
const bestPairs = (values: readonly (readonly number[])[]): number => {
  const [rows, columns] = [values.length, values[0]?.length ?? 0]
  const cost = (row: number, column: number): number => -(values[row - 1]?.[column - 1] ?? 0)
  const [up, across] = [new Float64Array(rows + 1), new Float64Array(columns + 1)]
  const [match, way] = [new Int32Array(columns + 1), new Int32Array(columns + 1)]
  for (let row = 1; row <= rows; row++) {
    match[0] = row
    let column = 0
    const least = new Float64Array(columns + 1).fill(Infinity)
    const used = new Uint8Array(columns + 1)
    do {
      used[column] = 1
      const here = match[column] ?? 0
      let [delta, next] = [Infinity, 0]
      for (let to = 1; to <= columns; to++) {
        if (used[to] === 1) continue
        const reduced = cost(here, to) - (up[here] ?? 0) - (across[to] ?? 0)
        if (reduced < (least[to] ?? 0)) { least[to] = reduced; way[to] = column }
        if ((least[to] ?? 0) < delta) { delta = least[to] ?? 0; next = to }
      }
      for (let to = 0; to <= columns; to++) {
        if (used[to] === 1) { up[match[to] ?? 0] = (up[match[to] ?? 0] ?? 0) + delta; across[to] = (across[to] ?? 0) - delta } else least[to] = (least[to] ?? 0) - delta
      }
      column = next
    } while (match[column] !== 0)
    while (column !== 0) {
      const before = way[column] ?? 0
      match[column] = match[before] ?? 0
      column = before
    }
  }
  return sum(Array.from({ length: columns }, (_, at) => ((match[at + 1] ?? 0) === 0 ? 0 : values[(match[at + 1] ?? 1) - 1]?.[at] ?? 0)))
}

/** CEAFe (Luo 2005): the best one-to-one pairing of clusters by 2·|both| / (|one| + |other|). */
export const ceafe = (gold: Clusters, found: Clusters): Score => {
  const places = placeOf(found)
  const meets = gold.map((cluster) => shared(cluster, places))
  const back = new Map<number, number[]>()
  meets.forEach((met, at) => { for (const to of met.keys()) back.set(to, [...(back.get(to) ?? []), at]) })
  const seen = new Set<number>()
  let total = 0
  gold.forEach((_, start) => {
    if (seen.has(start)) return
    const rows = new Set([start])
    for (const row of rows) for (const to of meets[row]?.keys() ?? []) for (const other of back.get(to) ?? []) rows.add(other)
    for (const row of rows) seen.add(row)
    const columns = [...new Set([...rows].flatMap((row) => [...(meets[row]?.keys() ?? [])]))]
    const similar = (row: number, to: number): number => (2 * (meets[row]?.get(to) ?? 0)) / ((gold[row]?.length ?? 0) + (found[to]?.length ?? 0))
    const table = [...rows].map((row) => columns.map((to) => similar(row, to)))
    const turned = table.length > columns.length ? columns.map((_column, at) => table.map((row) => row[at] ?? 0)) : table
    total += columns.length === 0 ? 0 : bestPairs(turned)
  })
  return scoreOf(ratio(total, found.length), ratio(total, gold.length))
}

/** CoNLL F1: the mean of MUC, B³ and CEAFe. */
export const conll = (gold: Clusters, found: Clusters): number => (muc(gold, found).f1 + bCubed(gold, found).f1 + ceafe(gold, found).f1) / 3
