import { emptyHash, nodeHash } from './hash.js'
import type { Hash } from './hash.js'

/** Largest power of two that is smaller than `size` (RFC 6962's k); `size` must be at least 2. */
export const splitOf = (size: number): number => {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** Heads of the perfect subtrees of a growing tree, largest first, with their sizes: all that is needed to append. */
export interface Frontier {
  readonly size: number
  readonly peaks: readonly { readonly size: number; readonly hash: Hash }[]
}

/** The tree without leaves. */
export const emptyFrontier: Frontier = { size: 0, peaks: [] }

/** The frontier after one more leaf. */
export const appendLeaf = (frontier: Frontier, leaf: Hash): Frontier => {
  const peaks = [...frontier.peaks]
  let last = { size: 1, hash: leaf }
  for (let peak = peaks.at(-1); peak !== undefined && peak.size === last.size; peak = peaks.at(-1)) {
    peaks.pop()
    last = { size: peak.size * 2, hash: nodeHash(peak.hash, last.hash) }
  }
  return { size: frontier.size + 1, peaks: [...peaks, last] }
}

/** Head of the tree (RFC 6962, 2.1) from its frontier. */
export const frontierHead = ({ peaks }: Frontier): Hash =>
  peaks.length === 0 ? emptyHash() : peaks.slice(0, -1).reduceRight((right, peak) => nodeHash(peak.hash, right), peaks.at(-1)?.hash ?? emptyHash())

/** Head of the tree over leaf hashes, in order. */
export const treeHead = (leaves: Iterable<Hash>): Hash => {
  let frontier = emptyFrontier
  for (const leaf of leaves) frontier = appendLeaf(frontier, leaf)
  return frontierHead(frontier)
}
