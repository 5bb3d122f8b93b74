import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.js'
import type { Row } from '../../../src/model/rows/row.js'
import type { Gazetteer } from '../../../src/model/gazetteer.js'
import { lookupIn } from '../../../src/resolve/place/candidates.js'
import { scanSentence } from '../../../src/resolve/place/hits.js'
import { describeSentence } from '../../../src/resolve/place/traits.js'
import { analysed, gazetteerOf, placesIn } from './reading.js'

const plain = (example: string): string => example.replace(/[[\]]/g, '')
const marked = (example: string): string => /\[(.+)\]/.exec(example)?.[1] ?? ''
const norvale = gazetteerOf([{ name: 'Norvale', population: 50_000 }])
const { contexts, abbreviations, variants, notPlaces } = english.places
const examplesOf = (rows: readonly Row[]): readonly (readonly [string, string])[] => rows.flatMap((row) => row.examples.map((example) => [row.id, example] as const))

/** Ids of the rows that stand beside each name of a text. */
const besides = (text: string, gazetteer: Gazetteer): readonly (readonly (string | undefined)[])[] => {
  const [, { sentences }] = analysed([text])
  const lookup = lookupIn([], gazetteer, english.places)
  return sentences.flatMap((sentence) => describeSentence(scanSentence(sentence, { text, rows: english.places, lookup }), { text, rows: english.places, seeing: false }))
    .map(({ surroundings }) => [surroundings.before?.id, surroundings.after?.id])
}

describe('words beside a name', () => {
  it.each(examplesOf(contexts.filter(({ joins }) => joins !== true)))('%s: %s', (id, example) => {
    expect(besides(plain(example), norvale)[0]).toContain(id)
  })

  it.each(examplesOf(contexts.filter(({ weight, joins }) => weight >= 0.6 && joins !== true)))('%s shows a place: %s', (_, example) => {
    expect(placesIn([plain(example)], norvale)[0]?.words).toBe(marked(example))
  })

  it.each(examplesOf(contexts.filter(({ weight }) => weight < 0)))('%s shows none: %s', (_, example) => {
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
  const known = gazetteerOf(['Saint Norval', 'Mount Norval', 'Fort Norval'].map((name) => ({ name, population: 50_000 })))
  it.each(examplesOf(variants))('%s: %s', (_, example) => {
    expect(placesIn([plain(example)], known).map(({ words }) => words)).toEqual([marked(example)])
  })

  it.each(examplesOf(notPlaces))('%s: %s', (_, example) => {
    expect(placesIn([plain(example)], gazetteerOf([{ name: marked(example) }]))).toEqual([])
  })
})
