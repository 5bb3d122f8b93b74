import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSentence } from '../../src/text/cuts.js'
import { cutWindows, fillWindow, type PiecedSentence } from '../../src/text/windows.js'
import { grammar } from './samples.js'

const sentence = (size: number, paragraph = false): PiecedSentence => ({ paragraph, pieces: Array.from({ length: size }, (_, place) => ({ ids: [100 + place], cases: [1] })) })
const cases = ['none', 'lower', 'title', 'upper', 'letter', 'mixed', 'boundary', 'paragraph']
const cutter = { start: 1, end: 2, cut: () => ({ ids: [100], cases: [1] }), isWord: () => true }

describe('cutWindows', () => {
  it('takes as many sentences as fit, marks included', () => {
    expect(cutWindows([sentence(4), sentence(3), sentence(1)], 10)).toEqual([{ first: 0, last: 2 }, { first: 2, last: 3 }])
    expect(cutWindows([sentence(4), sentence(4), sentence(1)], 10)).toEqual([{ first: 0, last: 1 }, { first: 1, last: 3 }])
  })

  it('ends before a paragraph of its second half rather than inside it', () => {
    expect(cutWindows([sentence(5, true), sentence(1, true), sentence(1), sentence(5)], 12)).toEqual([{ first: 0, last: 1 }, { first: 1, last: 4 }])
    expect(cutWindows([sentence(5, true), sentence(1, true), sentence(1), sentence(5, true)], 12)).toEqual([{ first: 0, last: 3 }, { first: 3, last: 4 }])
    expect(cutWindows([sentence(2, true), sentence(1, true), sentence(4), sentence(5)], 12)).toEqual([{ first: 0, last: 3 }, { first: 3, last: 4 }])
  })

  it('covers every sentence once, and goes over the limit only with a single sentence', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean())), fc.integer({ min: 10, max: 60 }), (sizes, limit) => {
      const sentences = sizes.map(([size, paragraph]) => sentence(size, paragraph))
      const windows = cutWindows(sentences, limit)
      expect(windows.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, place) => first + place))).toEqual(sentences.map((_, place) => place))
      for (const { first, last } of windows) {
        const filled = fillWindow(sentences, { first, last }, cutter, cases)
        expect(last - first === 1 || filled.pieces.length <= limit).toBe(true)
        expect(filled.cases).toHaveLength(filled.pieces.length)
        expect(filled.sentences).toHaveLength(filled.words.length)
      }
    }))
  })
})

describe('fillWindow', () => {
  it('marks before each sentence whether it begins a paragraph', () => {
    const filled = fillWindow([sentence(2, true), sentence(1), sentence(1, true)], { first: 0, last: 3 }, cutter, cases)
    expect(filled.pieces).toEqual([1, 100, 101, 2, 100, 2, 100, 2])
    expect(filled.cases).toEqual([7, 1, 1, 6, 1, 7, 1, 6])
    expect(filled.words).toEqual([1, 2, 4, 6])
    expect(filled.sentences).toEqual([0, 0, 1, 2])
  })
})

describe('cutSentence', () => {
  it('leaves whole what fits, and cuts the rest after a comma in the second half, or where it is full', () => {
    expect(cutSentence(['a', 'b'], [1, 1], 2, grammar.cuts)).toEqual([{ first: 0, last: 2 }])
    expect(cutSentence(['a', 'b', ',', 'c', 'd', 'e'], [1, 1, 1, 1, 1, 1], 5, grammar.cuts).map(({ last }) => last)).toEqual([5, 6])
    expect(cutSentence(['a', 'b', 'c', ',', 'd', 'e'], [1, 1, 1, 1, 1, 1], 5, grammar.cuts).map(({ last }) => last)).toEqual([4, 6])
    expect(cutSentence(['a', 'b', 'c'], [3, 3, 3], 4, grammar.cuts).map(({ last }) => last)).toEqual([1, 2, 3])
  })
})
