import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseOf, openPieces } from '../../src/text/pieces.js'
import { root } from '../house/source-files.js'

describe('caseOf', () => {
  it.each([
    ['army', 'lower'], ['Army', 'title'], ['NATO', 'upper'], ['A', 'letter'], ['McCain', 'mixed'], ['iPhone', 'mixed'], ['1990', 'none'], ['1990s', 'lower'], ['T72', 'letter'],
    ['.', 'none'], ['Əliyev', 'title'], ['ереван', 'lower'], ['日本', 'none'], ['\uD800', 'none'], ['1st', 'lower'], ['2A', 'letter'],
  ])('%s', (letters, expected) => {
    expect(caseOf(letters)).toBe(expected)
  })
})

const file = join(root, 'models/en/tokenizer.json')

describe.skipIf(!existsSync(file))('openPieces with the vocabulary of models/en', () => {
  const cases = ['none', 'lower', 'title', 'upper', 'letter', 'mixed', 'boundary', 'paragraph']
  const cutter = openPieces(readFileSync(file, 'utf8'), cases, 12)

  it('cuts a token run by run, each piece with its run’s case', () => {
    expect(cutter.cut('Nagorno-Karabakh').cases).toEqual([...cutter.cut('Nagorno').cases, 0, ...cutter.cut('Karabakh').cases])
    expect(cutter.cut('Karabakh').cases.every((one) => one === 2)).toBe(true)
    expect(cutter.cut('T-72').cases).toEqual([4, 0, 0])
  })

  it('reads composed and decomposed letters alike', () => {
    expect(cutter.cut('e\u0301')).toEqual(cutter.cut('\u00e9'))
  })

  it('gives one unknown piece for what the vocabulary cannot spell, and never more than the limit', () => {
    const [unknown] = cutter.cut('\uD800').ids
    expect(cutter.cut('\uD800').ids).toHaveLength(1)
    expect(cutter.cut('x'.repeat(100_000)).ids).toEqual([unknown])
    expect(cutter.cut('').ids).toEqual([unknown])
    expect(cutter.cut('a-'.repeat(100)).ids).toHaveLength(12)
    expect(cutter.cut('[MASK]').ids).not.toContain(103)
  })

  it('gives the same for the same form again', () => {
    expect(cutter.cut('Yerevan')).toEqual(cutter.cut('Yerevan'))
  })
})
