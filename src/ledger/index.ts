/** `audiatur/verify`: what an outsider needs to check a record's log offline, without the rest of audiatur. */
export { canonicalBytes, canonicalJson } from './canonical.js'
export { emptyHash, hashOfHex, hexOf, leafHash, nodeHash, sameHash } from './hash.js'
export type { Hash } from './hash.js'
export { appendLeaf, emptyFrontier, frontierHead, treeHead } from './tree.js'
export type { Frontier } from './tree.js'
export { consistencyHolds, consistencyProof, inclusionHolds, inclusionProof } from './proofs.js'
export { entryBytes, entryHash, subjectOf } from './entries.js'
