import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.js'
import type { Row } from '../../../src/model/rows/row.js'
import { gazetteerOf, placesIn } from './reading.js'

const plain = (example: string): string => example.replace(/[[\]]/g, '')
const marked = (example: string): string => /\[(.+)\]/.exec(example)?.[1] ?? ''
const norvale = gazetteerOf([{ name: 'Norvale' }])
const { contexts, abbreviations, variants, notPlaces } = english.places
const examplesOf = (rows: readonly Row[]): readonly (readonly [string, string])[] => rows.flatMap((row) => row.examples.map((example) => [row.id, example] as const))

describe('words beside a name', () => {
  const towards = contexts.filter(({ weight }) => weight > 0)
  it.each(examplesOf(towards.filter(({ joins }) => joins !== true)))('%s: %s', (_, example) => {
    const found = placesIn([plain(example), 'The road to Norvale was open.'], norvale)
    expect(found[0]?.words).toBe(marked(example))
  })

  it.each(examplesOf(contexts.filter(({ weight }) => weight < 0)))('%s shows no place: %s', (_, example) => {
    expect(placesIn([plain(example)], norvale)).toEqual([])
  })

  it('join the name where they are written with a capital letter', () => {
    expect(placesIn(['The fire spread in Norvale County.'], norvale).map(({ words }) => words)).toEqual(['Norvale County'])
    expect(placesIn(['The fire spread in Norvale county.'], norvale).map(({ words }) => words)).toEqual(['Norvale'])
  })

  it('counterexamples show none', () => {
    for (const row of contexts) for (const example of row.counterexamples) expect(placesIn([example], norvale), example).toEqual([])
  })
})

describe('short forms', () => {
  const divisions = gazetteerOf(abbreviations.map(({ full }) => ({ name: full, precision: 'province' as const })))
  it.each(examplesOf(abbreviations))('%s: %s', (_, example) => {
    expect(placesIn([plain(example)], divisions).map(({ words }) => words)).toContain(marked(example))
  })

  it('stand for nothing outside their place', () => {
    for (const row of abbreviations) for (const example of row.counterexamples) expect(placesIn([example], divisions), example).toEqual([])
  })
})

describe('spellings and words that are no places', () => {
  const known = gazetteerOf([{ name: 'Saint Norval' }, { name: 'Mount Norval' }, { name: 'Fort Norval' }])
  it.each(examplesOf(variants))('%s: %s', (_, example) => {
    expect(placesIn([plain(example)], known).map(({ words }) => words)).toEqual([marked(example)])
  })

  it.each(examplesOf(notPlaces))('%s: %s', (_, example) => {
    expect(placesIn([plain(example)], gazetteerOf([{ name: marked(example) }]))).toEqual([])
  })
})
