import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTree, isTree } from '../../src/text/tree.js'

const scoresOf = (rows: readonly (readonly number[])[]) => ({ size: rows.length, at: (dependent: number, column: number): number => (column === dependent + 1 ? -10000 : (rows[dependent]?.[column] ?? 0)) })

const total = (rows: readonly (readonly number[])[], heads: readonly number[]): number => heads.reduce((sum, head, token) => sum + (rows[token]?.[head + 1] ?? 0), 0)

/** Every assignment of heads to `size` tokens. */
const assignments = (size: number): readonly (readonly number[])[] =>
  Array.from({ length: size }).reduce<readonly (readonly number[])[]>((all) => all.flatMap((heads) => Array.from({ length: size + 1 }, (_, head) => [...heads, head - 1])), [[]])

const trees = new Map([1, 2, 3, 4, 5].map((size) => [size, assignments(size).filter(isTree)]))

describe('findTree', () => {
  it('counts n^(n-1) trees of n tokens in all', () => {
    expect([...trees.values()].map((list) => list.length)).toEqual([1, 2, 9, 64, 625])
  })

  it('finds the best of all trees with one root', () => {
    const square = fc.integer({ min: 1, max: 5 }).chain((size) => fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size + 1, maxLength: size + 1 }), { minLength: size, maxLength: size }))
    fc.assert(fc.property(square, (rows) => {
      const heads = findTree(scoresOf(rows))
      expect(isTree(heads)).toBe(true)
      const best = Math.max(...(trees.get(rows.length) ?? []).map((tree) => total(rows, tree)))
      expect(total(rows, heads)).toBe(best)
    }), { numRuns: 400 })
  })

  it('keeps one root where every token likes to be one', () => {
    expect(findTree(scoresOf([[9, 0, 1], [9.5, 1, 0]]))).toEqual([1, -1])
  })

  it('gives nothing for nothing, and a tree of 250 tokens in a blink', () => {
    expect(findTree(scoresOf([]))).toEqual([])
    const rows = Array.from({ length: 250 }, (_, i) => Array.from({ length: 251 }, (_none, j) => Math.sin(i * 251 + j * j)))
    expect(isTree(findTree(scoresOf(rows)))).toBe(true)
  })
})
