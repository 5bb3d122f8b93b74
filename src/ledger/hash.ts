import { createHash } from 'node:crypto'

/** A SHA-256 digest: 32 bytes. */
export type Hash = Uint8Array

const sha256 = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** RFC 6962, 2.1: hash of a leaf's bytes, SHA-256(0x00 ‖ leaf). */
export const leafHash = (leaf: Uint8Array): Hash => sha256(leafPrefix, leaf)

/** RFC 6962, 2.1: hash of an inner node, SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(nodePrefix, left, right)

/** RFC 6962, 2.1: head of the tree without leaves, SHA-256 of nothing. */
export const emptyHash = (): Hash => sha256()

/** Lower-case hex of a hash. */
export const hexOf = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')

/** The hash that 64 lower-case hex digits stand for; throws a TypeError on anything else. */
export const hashOfHex = (hex: string): Hash => {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new TypeError(`not a SHA-256 digest in hex: ${hex}`)
  return new Uint8Array(Buffer.from(hex, 'hex'))
}

/** True where both hashes have the same bytes. */
export const sameHash = (one: Hash, other: Hash): boolean => one.length === other.length && one.every((byte, at) => byte === other[at])
