import { nodeHash, sameHash } from './hash.js'
import type { Hash } from './hash.js'
import { splitOf, treeHead } from './tree.js'

const checkRange = (fine: boolean, words: string): void => {
  if (!fine) throw new RangeError(words)
}

/** RFC 6962, 2.1.1: the hashes that lead from leaf `index` to the head of the tree over all `leaves`, lowest first. */
export const inclusionProof = (index: number, leaves: readonly Hash[]): readonly Hash[] => {
  checkRange(Number.isInteger(index) && index >= 0 && index < leaves.length, `no leaf ${index} in a tree of ${leaves.length}`)
  if (leaves.length === 1) return []
  const split = splitOf(leaves.length)
  return index < split
    ? [...inclusionProof(index, leaves.slice(0, split)), treeHead(leaves.slice(split))]
    : [...inclusionProof(index - split, leaves.slice(split)), treeHead(leaves.slice(0, split))]
}

/** True where `proof` shows that the leaf stands at `index` in the tree of `size` leaves with that head (RFC 9162, 2.1.3.2). */
export const inclusionHolds = (leaf: Hash, index: number, size: number, proof: readonly Hash[], head: Hash): boolean => {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  let [position, last, hash] = [index, size - 1, leaf]
  for (const step of proof) {
    if (last === 0) return false
    if (position % 2 === 1 || position === last) {
      hash = nodeHash(step, hash)
      while (position % 2 === 0 && position !== 0) { position = Math.floor(position / 2); last = Math.floor(last / 2) }
    } else hash = nodeHash(hash, step)
    position = Math.floor(position / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && sameHash(hash, head)
}

const subproof = (older: number, leaves: readonly Hash[], whole: boolean): readonly Hash[] => {
  if (older === leaves.length) return whole ? [] : [treeHead(leaves)]
  const split = splitOf(leaves.length)
  return older <= split
    ? [...subproof(older, leaves.slice(0, split), whole), treeHead(leaves.slice(split))]
    : [...subproof(older - split, leaves.slice(split), false), treeHead(leaves.slice(0, split))]
}

/** RFC 6962, 2.1.2: the hashes that show that the tree over the first `older` leaves is a beginning of the tree over all `leaves`. */
export const consistencyProof = (older: number, leaves: readonly Hash[]): readonly Hash[] => {
  checkRange(Number.isInteger(older) && older >= 0 && older <= leaves.length, `no tree of ${older} leaves in one of ${leaves.length}`)
  return older === 0 || older === leaves.length ? [] : subproof(older, leaves, true)
}

/** True where `proof` shows that the tree of `newer` leaves only appended to the tree of `older` leaves (RFC 9162, 2.1.4.2). */
export const consistencyHolds = (older: number, olderHead: Hash, newer: number, newerHead: Hash, proof: readonly Hash[]): boolean => {
  if (!Number.isSafeInteger(older) || !Number.isSafeInteger(newer) || older < 0 || older > newer) return false
  if (older === newer) return proof.length === 0 && sameHash(olderHead, newerHead)
  if (older === 0) return proof.length === 0
  const steps = isPowerOfTwo(older) ? [olderHead, ...proof] : proof
  const [first, ...rest] = steps
  return first !== undefined && replay(older, olderHead, newer, newerHead, first, rest)
}

const isPowerOfTwo = (size: number): boolean => splitOf(size + 1) === size

const replay = (older: number, olderHead: Hash, newer: number, newerHead: Hash, first: Hash, rest: readonly Hash[]): boolean => {
  let [position, last] = [older - 1, newer - 1]
  while (position % 2 === 1) { position = Math.floor(position / 2); last = Math.floor(last / 2) }
  let [before, after] = [first, first]
  for (const step of rest) {
    if (last === 0) return false
    if (position % 2 === 1 || position === last) {
      before = nodeHash(step, before)
      after = nodeHash(step, after)
      while (position % 2 === 0 && position !== 0) { position = Math.floor(position / 2); last = Math.floor(last / 2) }
    } else after = nodeHash(after, step)
    position = Math.floor(position / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && sameHash(before, olderHead) && sameHash(after, newerHead)
}
