import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appendLeaf, consistencyHolds, consistencyProof, emptyFrontier, frontierHead, hexOf, inclusionHolds, inclusionProof, leafHash, nodeHash, treeHead,
} from '../../src/ledger/index.js'
import type { Hash } from '../../src/ledger/index.js'

const leaves = (count: number): readonly Hash[] => Array.from({ length: count }, (_, at) => leafHash(new TextEncoder().encode(`leaf ${at}`)))
const most = 20

/** RFC 6962's own definition, written as it stands there: the slow way to the same head. */
const slowHead = (all: readonly Hash[]): Hash => {
  if (all.length < 2) return all[0] ?? treeHead([])
  let split = 1
  while (split * 2 < all.length) split *= 2
  return nodeHash(slowHead(all.slice(0, split)), slowHead(all.slice(split)))
}

describe('the tree', () => {
  it('has the head that RFC 6962 gives for no leaf and for the empty leaf', () => {
    expect(hexOf(treeHead([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hexOf(leafHash(new Uint8Array()))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  it('agrees with the definition for every size up to 20', () => {
    for (let size = 0; size <= most; size += 1) expect(hexOf(treeHead(leaves(size)))).toBe(hexOf(slowHead(leaves(size))))
  })

  it('grows by appending as if built anew', () => {
    let frontier = emptyFrontier
    for (let size = 0; size < 70; size += 1) {
      expect(hexOf(frontierHead(frontier))).toBe(hexOf(treeHead(leaves(size))))
      frontier = appendLeaf(frontier, leaves(size + 1)[size] ?? new Uint8Array())
    }
  })

  it('proves every leaf in every tree up to 20, and nothing else', () => {
    for (let size = 1; size <= most; size += 1) {
      const all = leaves(size)
      const head = treeHead(all)
      all.forEach((leaf, index) => {
        const proof = inclusionProof(index, all)
        expect(inclusionHolds(leaf, index, size, proof, head)).toBe(true)
        all.forEach((other, at) => { if (at !== index) expect(inclusionHolds(other, index, size, proof, head)).toBe(false) })
        for (let at = 0; at < size; at += 1) if (at !== index) expect(inclusionHolds(leaf, at, size, proof, head)).toBe(false)
        expect(inclusionHolds(leaf, index, size, proof.slice(1), head)).toBe(proof.length === 0)
        expect(inclusionHolds(leaf, index, size, [...proof, head], head)).toBe(false)
      })
    }
  })

  it('proves every beginning of every tree up to 20, and no other', () => {
    for (let newer = 0; newer <= most; newer += 1) {
      const all = leaves(newer)
      for (let older = 0; older <= newer; older += 1) {
        const proof = consistencyProof(older, all)
        const head = treeHead(all.slice(0, older))
        expect(consistencyHolds(older, head, newer, treeHead(all), proof)).toBe(true)
        if (older > 0) expect(consistencyHolds(older, leafHash(head), newer, treeHead(all), proof)).toBe(false)
        if (older > 0 && older < newer) {
          expect(consistencyHolds(older, head, newer, leafHash(head), proof)).toBe(false)
          expect(consistencyHolds(older, head, newer, treeHead(all), proof.slice(1))).toBe(false)
          expect(consistencyHolds(older, head, newer, treeHead(all), [...proof, head])).toBe(false)
        }
      }
    }
  })

  it('notices any changed byte of a proof', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 64 }), fc.nat(), fc.nat(), fc.nat(), (size, which, step, byte) => {
      const all = leaves(size)
      const index = which % size
      const proof = inclusionProof(index, all).map((hash) => Uint8Array.from(hash))
      const hash = proof[step % proof.length]
      if (hash !== undefined) hash[byte % 32] = (hash[byte % 32] ?? 0) ^ 1
      expect(inclusionHolds(all[index] ?? new Uint8Array(), index, size, proof, treeHead(all))).toBe(false)
    }))
  })

  it('refuses a leaf or a tree that is not there', () => {
    expect(() => inclusionProof(3, leaves(3))).toThrow(RangeError)
    expect(() => consistencyProof(4, leaves(3))).toThrow(RangeError)
    expect(inclusionHolds(leafHash(new Uint8Array()), 0, 0, [], treeHead([]))).toBe(false)
  })
})
