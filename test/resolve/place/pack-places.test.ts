import { describe, expect, it } from 'vitest'
import { openGazetteer } from '../../../src/ingest/gazetteer.js'
import { loadPacks, packNames } from '../../../src/ingest/pack.js'
import { fold } from '../../../src/model/fold.js'
import { kilometres } from '../../../src/resolve/place/rank.js'

const world = openGazetteer()

describe.each(packNames())('the places of %s', (name) => {
  const [pack] = loadPacks([name])
  if (pack === undefined) throw new Error('no pack')
  const sides = pack.parties.filter(({ kind }) => kind === 'state').map(({ id }) => id).slice(0, 2)

  it('bear the name of both sides', () => {
    expect(pack.places.filter(({ names }) => sides.some((side) => (names[side] ?? '') === '')).map(({ id }) => id)).toEqual([])
  })

  it('show both sides’ names where they show more than one, in alphabetical order', () => {
    const both = pack.places.filter((place) => place.name.includes('/')).map((place) => place.name.split('/'))
    expect(both.filter((names) => names.length !== 2 || names.toSorted()[0] !== names[0])).toEqual([])
  })

  it('give no name twice in a row', () => {
    const twice = pack.places.filter(({ also, ...place }) => {
      const written = [...also, place.name]
      return new Set(written).size !== written.length
    })
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  it('lie within each other where one holds the other, to 200 km', () => {
    const rows = new Map(pack.places.map((place) => [place.id, place]))
    const far = pack.places.filter((place) => place.in !== undefined && kilometres(place, rows.get(place.in) ?? place) > 200)
    expect(far.map(({ id }) => id)).toEqual([])
  })

  it('lie where the world gazetteer has settlements of the name', () => {
    const checked = pack.places.filter(({ source, precision }) => source.startsWith('GeoNames') && (precision === 'settlement' || precision === 'district'))
    const off = checked.filter((place) => {
      const known = [place.name, ...Object.values(place.names), ...place.also].flatMap((one) => world.find(fold(one)))
      return !known.some((one) => kilometres(one, place) < 15)
    })
    expect(checked.length).toBeGreaterThan(50)
    expect(off.map(({ id }) => id)).toEqual([])
  })
})
