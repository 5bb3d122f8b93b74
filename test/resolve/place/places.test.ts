import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPacks } from '../../../src/ingest/pack.js'
import { openGazetteer } from '../../../src/ingest/gazetteer.js'
import type { PlaceMention } from '../../../src/model/mention.js'
import { gazetteerOf, placesIn } from './reading.js'

const world = openGazetteer()
const caucasus = loadPacks(['south-caucasus'])

const idOf = ({ reading }: PlaceMention): string => (reading.reading === 'resolved' ? reading.value.id : reading.reading)
const pinned = (lines: readonly string[], packs = caucasus, seen: readonly string[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(placesIn(lines, world, packs, Object.fromEntries(seen.map((words) => [words, 'place' as const]))).map((mention) => [mention.words, idOf(mention)]))
const row = (id: string): string => `pack:south-caucasus:${id}`

describe('one place by any side’s name', () => {
  const frame = 'Armenia and Azerbaijan reported shooting near'
  it.each([
    ['kalbajar', ['Kalbajar', 'Kelbajar', 'Karvachar', 'Kəlbəcər', 'Mount Kilisali', 'Kelbadzhar']],
    ['sotk', ['Sotk', 'Zod']],
    ['stepanakert', ['Stepanakert', 'Khankendi', 'Xankəndi', 'Hankendi']],
    ['turshsu', ['Turshsu', 'Lisagor', 'Turşsu']],
    ['gaybali', ['Gaybali', 'Ghaibalishen']],
    ['vardenis', ['Vardenis', 'Basarkechar']],
    ['shusha', ['Shusha', 'Shushi', 'Şuşa']],
  ])('%s', (id, names) => {
    for (const name of names) expect(pinned([`${frame} ${name}.`]), name).toMatchObject({ [name]: row(id) })
  })

  it('takes spellings that no row lists where they sound alike and the model sees a place', () => {
    const [mention] = placesIn(['The Armenian and Azerbaijani sides met at Kelbajjar.'], world, caucasus, { Kelbajjar: 'place' })
    expect(mention && idOf(mention)).toBe(row('kalbajar'))
  })
})

describe('precision comes from the words', () => {
  const precisionOf = (sentence: string): Readonly<Record<string, string>> => Object.fromEntries(placesIn([sentence], world, caucasus)
    .map(({ words, reading }) => [words, reading.reading === 'resolved' ? reading.value.precision : reading.reading]))
  it.each([
    ['Azerbaijan said fire was opened in the direction of Kalbajar district.', { Kalbajar: 'direction' }],
    ['Azerbaijan reported fire in the Kalbajar district.', { Kalbajar: 'district' }],
    ['Azerbaijan said two workers died in the cities of Aghdam and Shusha.', { Aghdam: 'settlement', Shusha: 'settlement' }],
    ['Armenia said a mine lay on the Ahmadbayli-Fuzuli-Shusha road.', { Ahmadbayli: 'road', Fuzuli: 'road', Shusha: 'road' }],
    ['Azerbaijan said they blocked the road from Aghdam to Khankendi.', { Aghdam: 'road', Khankendi: 'road' }],
    ['Armenia said shells fell near Sotk.', { Sotk: 'near' }],
    ['Tensions rose along the Azerbaijan-Armenia border.', { 'Azerbaijan-Armenia border': 'border' }],
    ['Armenia said the blockade of the Lachin corridor goes on.', { 'Lachin corridor': 'road' }],
    ['Armenia said a post in Gegharkunik province was hit.', { Gegharkunik: 'province' }],
  ])('%s', (sentence, expected) => {
    expect(precisionOf(sentence)).toMatchObject(expected)
  })

  it('does not lend the words before a possessor', () => {
    expect(precisionOf('Fire was opened in the direction of Azerbaijan’s Kalbajar district.')).toMatchObject({ Azerbaijan: 'state', Kalbajar: 'direction' })
  })
})

describe('names that many places bear', () => {
  it('follow the place that the text says holds them', () => {
    expect(pinned(['She moved to Paris, Texas, last year.'], [])).toMatchObject({ Paris: 'geonames:4717560' })
    expect(pinned(['She moved to Paris last year.'], [])).toMatchObject({ Paris: 'geonames:2988507' })
    expect(pinned(['A man from Athens, Ga., was found in Athens.'], [])).toMatchObject({ Athens: 'geonames:4180386' })
  })

  it('follow the other places of the text', () => {
    expect(pinned(['Georgia and Russia signed it in Tbilisi.'], [])).toMatchObject({ Georgia: 'state:GEO' })
    expect(pinned(['The storm crossed Georgia, hitting Atlanta, Savannah and Macon.', 'Crews came from Alabama.'], [], ['Georgia', 'Atlanta', 'Savannah', 'Macon', 'Alabama'])).toMatchObject({ Georgia: 'division:US.GA' })
  })

  it('stay ambiguous where nothing decides', () => {
    const twins = gazetteerOf([{ name: 'Norvale', lat: 10, lon: 10, population: 50_000 }, { name: 'Norvale', lat: 50, lon: 50, population: 50_000 }])
    const [mention] = placesIn(['Shots were heard in Norvale.'], twins)
    expect(mention?.reading).toMatchObject({ reading: 'ambiguous', candidates: [{ name: 'Norvale' }, { name: 'Norvale' }] })
  })
})

describe('what is no place', () => {
  it.each([
    'The Armenian and Azerbaijani delegations met.', 'President Lachin spoke.', 'Mr. Goris declined to comment.', 'In March, most of them left.',
  ])('%s', (sentence) => {
    expect(placesIn([sentence], world, caucasus).map(({ words }) => words)).toEqual([])
  })

  it('leaves persons alone that the model sees', () => {
    expect(placesIn(['Ava Richmond spoke to reporters.'], world, [], { 'Ava Richmond': 'person' })).toEqual([])
  })

  it('marks names inside those of organisations', () => {
    const [mention] = placesIn(['The Edmonton Police Service said so.'], world, [], { 'Edmonton Police Service': 'organisation' })
    expect(mention).toMatchObject({ words: 'Edmonton', rule: 'place.in-organisation' })
  })
})

describe('unknown names', () => {
  it('are kept as written, with the reason', () => {
    const [mention] = placesIn(['Shots were heard in Qwxzyville.'], world, [], { Qwxzyville: 'place' })
    expect(mention).toMatchObject({ words: 'Qwxzyville', reading: { reading: 'unresolved', reason: 'no place named "Qwxzyville" is known' } })
  })

  it('never make it fail, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (words) => {
      const mentions = placesIn([words.join(' ').replaceAll('\n', ' ')], world, caucasus)
      return mentions.every(({ span }) => span.end > span.start)
    }), { numRuns: 200 })
  })
})
