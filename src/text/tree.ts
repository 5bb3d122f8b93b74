/** Larger than any sum of scores: takes care that a tree has one root and no more. */
const rootCost = 1e6

/** Arc scores of one sentence of n tokens: row i, column 0 = root, column j+1 = token j; n rows of n+1 columns. */
export interface ArcScores {
  readonly size: number
  readonly at: (dependent: number, column: number) => number
}

/** The tree with the greatest sum of arc scores and exactly one root: for each token the index of its head, -1 for the root. */
export const findTree = (arcs: ArcScores): readonly number[] => {
  const { size } = arcs
  if (size === 0) return []
  const greedy = Array.from({ length: size }, (_, token) => bestColumn(arcs, token) - 1)
  return isTree(greedy) ? greedy : spanningTree(arcs)
}

const bestColumn = (arcs: ArcScores, token: number): number => {
  let best = 0
  for (let column = 1; column <= arcs.size; column += 1) {
    if (column !== token + 1 && arcs.at(token, column) > arcs.at(token, best)) best = column
  }
  return best
}

/** Whether heads form one tree: a single root, and no token its own ancestor. */
export const isTree = (heads: readonly number[]): boolean => {
  if (heads.filter((head) => head === -1).length !== 1) return false
  const reaches = new Set<number>()
  return heads.every((_, token) => {
    const path = new Set<number>()
    for (let at = token; at !== -1 && !reaches.has(at); at = heads[at] ?? -1) {
      if (path.has(at)) return false
      path.add(at)
    }
    for (const one of path) reaches.add(one)
    return true
  })
}

/** Node 0 is the root, node i+1 token i; `weights[d][h]`. */
const spanningTree = (arcs: ArcScores): readonly number[] => {
  const weights = Array.from({ length: arcs.size + 1 }, (_, node) =>
    Float64Array.from({ length: arcs.size + 1 }, (_none, head) => weightOf(arcs, node, head)))
  return maximumArborescence(weights).slice(1).map((head) => head - 1)
}

const weightOf = (arcs: ArcScores, node: number, head: number): number => {
  if (node === 0 || node === head) return -Infinity
  return arcs.at(node - 1, head) - (head === 0 ? rootCost : 0)
}

/** Chu-Liu/Edmonds: the best head of each node but 0, found by merging cycles until there are none. `heads[0]` is 0. */
const maximumArborescence = (weights: readonly Float64Array[]): number[] => {
  const heads = weights.map((row, node) => (node === 0 ? 0 : indexOfGreatest(row)))
  const cycle = findCycle(heads)
  if (cycle === null) return heads
  const merged = mergeCycle(weights, heads, cycle)
  return unmerge(merged, maximumArborescence(merged.weights), heads)
}

const indexOfGreatest = (row: Float64Array): number => {
  let best = 0
  for (let at = 1; at < row.length; at += 1) if ((row[at] ?? -Infinity) > (row[best] ?? -Infinity)) best = at
  return best
}

const findCycle = (heads: readonly number[]): readonly number[] | null => {
  const seenFrom = heads.map(() => -1)
  for (let start = 1; start < heads.length; start += 1) {
    let at = start
    while (at !== 0 && seenFrom[at] === -1) {
      seenFrom[at] = start
      at = heads[at] ?? 0
    }
    if (at === 0 || seenFrom[at] !== start) continue
    const cycle = [at]
    for (let next = heads[at] ?? 0; next !== at; next = heads[next] ?? 0) cycle.push(next)
    return cycle
  }
  return null
}

/** The graph in which a cycle is one node, the last; `outside` are the other nodes as they were numbered before. */
interface Merged {
  readonly weights: readonly Float64Array[]
  readonly outside: readonly number[]
  /** For each outside node: the node of the cycle that would be its head. */
  readonly leaves: readonly number[]
  /** For each outside node as head: the node of the cycle where the arc would enter. */
  readonly enters: readonly number[]
}

const mergeCycle = (weights: readonly Float64Array[], heads: readonly number[], cycle: readonly number[]): Merged => {
  const inside = new Set(cycle)
  const outside = weights.map((_, node) => node).filter((node) => !inside.has(node))
  const at = (node: number, head: number): number => weights[node]?.[head] ?? -Infinity
  const best = (score: (node: number) => number): number => cycle.reduce((one, other) => (score(other) > score(one) ? other : one))
  const gain = (node: number, head: number): number => at(node, head) - at(node, heads[node] ?? 0)
  const leaves = outside.map((node) => best((head) => at(node, head)))
  const enters = outside.map((head) => best((node) => gain(node, head)))
  const rows = outside.map((node, number) => Float64Array.from([...outside.map((head) => at(node, head)), at(node, leaves[number] ?? 0)]))
  const last = Float64Array.from([...outside.map((head, number) => gain(enters[number] ?? 0, head)), -Infinity])
  return { weights: [...rows, last], outside, leaves, enters }
}

const unmerge = ({ outside, leaves, enters }: Merged, mergedHeads: readonly number[], heads: readonly number[]): number[] => {
  const result = [...heads]
  for (const [number, node] of outside.entries()) {
    const head = mergedHeads[number] ?? 0
    result[node] = head === outside.length ? (leaves[number] ?? 0) : (outside[head] ?? 0)
  }
  const from = mergedHeads[outside.length] ?? 0
  result[enters[from] ?? 0] = outside[from] ?? 0
  return result
}
