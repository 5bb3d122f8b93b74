import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadPack, loadPacks, packNames } from '../../src/ingest/pack.js'
import { statesPack } from '../../src/ingest/states.js'
import { sideOf } from '../../src/model/party.js'
import { Problem } from '../../src/model/problem.js'
import { root } from '../house/source-files.js'

const folder = join(root, 'conflicts', 'south-caucasus')
const problemOf = (work: () => unknown): Problem => {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('no problem was met')
}

describe('the South Caucasus pack', () => {
  const pack = loadPack(folder)

  it('is read whole', () => {
    expect(pack.parties.map((party) => party.id)).toEqual(['ARM', 'AZE', 'NKR'])
    expect(pack.people.length).toBeGreaterThanOrEqual(60)
    expect(pack.accords.find((accord) => accord.id === 'statement-2020-11-10')?.provisions).toHaveLength(9)
    expect(pack.accords.find((accord) => accord.id === 'agreement-2023-09-20')?.parties).toEqual(['AZE', 'NKR', 'RUS'])
    expect(pack.periods.find((period) => period.id === 'war-2020')).toMatchObject({ from: '2020-09-27', to: '2020-11-10' })
  })

  it('knows as many people of one side as of the other', () => {
    const of = (side: string): number => pack.people.filter((person) => person.offices.some((office) => office.party === side)).length
    expect(Math.abs(of('ARM') - of('AZE'))).toBeLessThanOrEqual(3)
  })

  it('knows the same organs of both states', () => {
    const of = (side: string): readonly string[] => [...new Set(pack.organs.filter((row) => row.party === side).map((row) => row.organ))].sort()
    expect(of('ARM')).toEqual(of('AZE'))
  })

  it('gives every row a source', () => {
    const rows = [...pack.parties, ...pack.organs, ...pack.people, ...pack.accords, ...pack.periods]
    expect(rows.filter((row) => row.source.trim() === '')).toEqual([])
  })

  it('binds each provision on parties of its accord', () => {
    const odd = pack.accords.flatMap((accord) => accord.provisions.filter((provision) => provision.binds.some((side) => !accord.parties.includes(sideOf(side)))).map((provision) => `${accord.id}.${provision.id}`))
    expect(odd).toEqual([])
  })
})

describe('loading packs by name', () => {
  it('puts the pack of states last', () => {
    expect(loadPacks(['south-caucasus']).map((pack) => pack.name)).toEqual(['south-caucasus', 'states'])
    expect(packNames()).toContain('south-caucasus')
  })

  it('says which packs there are when one is missing', () => {
    const problem = problemOf(() => loadPacks(['atlantis']))
    expect(problem.code).toBe('pack-missing')
    expect(problem.message).toContain('south-caucasus')
  })
})

describe('a pack with a mistake', () => {
  let copy = ''
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'pack-'))
    cpSync(folder, copy, { recursive: true })
  })
  afterEach(() => rmSync(copy, { recursive: true, force: true }))

  const append = (file: string, text: string): number => {
    const before = readFileSync(join(copy, file), 'utf8').trimEnd()
    writeFileSync(join(copy, file), `${before}\n${text}\n`)
    return before.split('\n').length + 1
  }
  const person = 'id: someone, name: Some One, names: [], offices: [{ party: ARM, organ: GOV, title: Clerk, from: 2001, to: null }], source: none'
  const place = 'name: Twice, names: { ARM: Twice }, also: [], lat: 40, lon: 46, precision: settlement, source: none'

  it.each([
    ['an unknown key', 'people.yaml', `- { ${person}, rank: 1 }`, 'unknown key rank'],
    ['an id that is taken', 'people.yaml', `- { ${person.replace('someone', 'nikol-pashinyan')} }`, 'nikol-pashinyan is taken already by people.yaml, line'],
    ['an unknown party', 'people.yaml', `- { ${person.replace('ARM', 'ATL')} }`, 'the party ATL is unknown'],
    ['an unknown organ', 'people.yaml', `- { ${person.replace('GOV', 'ZOO')} }`, 'ZOO is unknown'],
    ['a day that does not exist', 'periods.yaml', '- { id: never, names: [], from: "2021-11-31", to: null, source: none }', 'there is no day 2021-11-31'],
    ['words for a date', 'periods.yaml', '- { id: never, names: [], from: soon, to: null, source: none }', 'soon is no date'],
    ['an office that ends before it begins', 'people.yaml', `- { ${person.replace('to: null', 'to: 1999')} }`, 'before it begins'],
    ['a missing source', 'organs.yaml', '- { party: ARM, organ: GOV, names: [Clerks] }', 'source is missing'],
    ['a latitude off the globe', 'places-more.yaml', `- { id: far, ${place.replace('lat: 40', 'lat: 140')} }`, 'a number from -90 to 90'],
    ['a place inside one that is not there', 'places-more.yaml', `- { id: inner, in: nowhere, ${place} }`, 'lies in nowhere'],
    ['text where a list is due', 'periods.yaml', '- { id: never, names: none, from: 2021, to: null, source: none }', 'a list is expected'],
  ])('names file and line of %s', (_, file, row, reason) => {
    const line = readdirSync(copy).includes(file) ? append(file, row) : (writeFileSync(join(copy, file), `${row}\n`), 1)
    const problem = problemOf(() => loadPack(copy))
    expect(problem.code).toBe('pack-malformed')
    expect(problem.details).toMatchObject({ file, where: `line ${line}` })
    expect(problem.message).toContain(reason)
  })

  it('names the second of two places of one id', () => {
    writeFileSync(join(copy, 'places-more.yaml'), `- { id: twice-told, ${place} }\n- { id: twice-told, ${place} }\n`)
    const problem = problemOf(() => loadPack(copy))
    expect(problem.details).toMatchObject({ file: 'places-more.yaml', where: 'line 2' })
  })

  it('names the line of broken YAML, of a repeated key and of a file that no one reads', () => {
    const line = append('periods.yaml', '- { id: open')
    expect(Number(String(problemOf(() => loadPack(copy)).details['where']).replace('line ', ''))).toBeGreaterThanOrEqual(line)
    cpSync(folder, copy, { recursive: true })
    const repeated = append('periods.yaml', '- { id: one, id: two, names: [], from: 2021, to: null, source: none }')
    expect(problemOf(() => loadPack(copy)).details).toMatchObject({ file: 'periods.yaml', where: `line ${repeated}` })
    cpSync(folder, copy, { recursive: true })
    writeFileSync(join(copy, 'poeple.yaml'), '[]')
    expect(problemOf(() => loadPack(copy)).details).toMatchObject({ file: 'poeple.yaml' })
  })

  it('says when pack.yaml is missing', () => {
    rmSync(join(copy, 'pack.yaml'))
    expect(problemOf(() => loadPack(copy)).details).toMatchObject({ file: 'pack.yaml', reason: 'the file is missing' })
  })
})

describe('the pack of states', () => {
  const { parties } = statesPack()
  const of = (id: string) => parties.find((party) => party.id === id)

  it('has every member of the United Nations by ISO code', () => {
    expect(parties.filter((party) => party.kind === 'state').length).toBeGreaterThanOrEqual(193)
    expect(parties.filter((party) => party.kind === 'state' && !/^[A-Z]{3}$/.test(party.id))).toEqual([])
  })

  it.each([['YEM', 'Yemeni', 'Sanaa'], ['COD', 'Congolese', 'Kinshasa'], ['UKR', 'Ukrainians', 'Kyiv'], ['USA', 'American', 'Washington'], ['MMR', 'Burmese', 'Naypyitaw'], ['KOR', 'South Korean', 'Seoul']])(
    'knows demonym and capital of %s', (id, demonym, capital) => {
      expect(of(id)?.demonyms).toContain(demonym)
      expect(of(id)?.capitals).toContain(capital)
    })

  it('has no id twice and no short code among the names', () => {
    const ids = parties.map((party) => party.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(parties.filter((party) => party.kind === 'state').flatMap((party) => party.names).filter((name) => /^[A-Z]{2}$/.test(name) && !['US', 'UK', 'RA'].includes(name))).toEqual([])
  })
})
