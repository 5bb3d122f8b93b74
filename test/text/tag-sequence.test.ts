import { describe, expect, it } from 'vitest'
import { tagSequence } from '../../src/text/tag-sequence.js'

const labels = ['O', 'B-ORG', 'I-ORG', 'B-PLACE', 'I-PLACE']
const sequence = (...rows: readonly (readonly number[])[]): readonly string[] => tagSequence({ data: Float32Array.from(rows.flat()), columns: labels.length }, 0, rows.length, labels)

describe('tag sequences', () => {
  it('never lets an I stand without its beginning, where tag by tag would', () => {
    expect(sequence([0, 1, 0, 0, 0], [0, 0, 1, 0, 1.5], [0, 0, 2, 0, 0])).toEqual(['B-ORG', 'I-ORG', 'I-ORG'])
    expect(sequence([0, 0, 3, 0.5, 0], [0, 0, 0, 0, 1])).toEqual(['B-PLACE', 'I-PLACE'])
  })

  it('finds the greatest sum among all sequences allowed', () => {
    const rows = [[0.2, 0.1, 9, 0.3, 0], [0.5, 0.2, 0.7, 0.1, 0.6], [0.1, 0.9, 0.8, 0.2, 0.3], [0.4, 0.1, 0.2, 0.5, 0.6]]
    const all = labels.flatMap((a) => labels.flatMap((b) => labels.flatMap((c) => labels.map((d) => [a, b, c, d]))))
    const fits = (tags: readonly string[]): boolean => tags.every((tag, at) => !tag.startsWith('I-') || (at > 0 && tags[at - 1] !== 'O' && (tags[at - 1] ?? '').slice(2) === tag.slice(2)))
    const sum = (tags: readonly string[]): number => tags.reduce((total, tag, at) => total + Math.fround(rows[at]?.[labels.indexOf(tag)] ?? 0), 0)
    const best = Math.max(...all.filter(fits).map(sum))
    expect(sum(sequence(...rows))).toBeCloseTo(best, 6)
  })

  it('gives nothing for an empty sentence', () => expect(sequence()).toEqual([]))
})
