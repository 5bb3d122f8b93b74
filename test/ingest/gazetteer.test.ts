import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { importGeonames, importGeonamesFile, openGazetteer, openGazetteerFile } from '../../src/ingest/gazetteer.js'
import { Problem } from '../../src/model/problem.js'

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const line = (id: number, name: string, alternates: string, featureClass = 'P', code = 'PPL'): string =>
  [id, name, name, alternates, 40.25, 45.5, featureClass, code, 'AM', '', '04', '', '', '', 1200, '', 1900, 'Asia/Yerevan', '2020-01-01'].join('\t')
const dump = [line(1, 'Sotk', 'Zod,Зод,ZOD'), line(2, 'Ağdərə', 'Martakert'), line(3, 'Some School', '', 'S', 'SCH')].join('\n')

/** The first member of an archive as zip programs write it: local header, name, deflated bytes. */
const zipped = (text: string): Buffer => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(8, 26)
  return Buffer.concat([header, Buffer.from('dump.txt'), deflateRawSync(Buffer.from(text))])
}

const inChunks = (bytes: Buffer, size = 7): Readable => Readable.from(Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)))
const problemOf = (work: Promise<unknown>): Promise<Problem> => work.then(() => { throw new Error('no problem') }, (error: unknown) => error as Problem)

describe('importing a GeoNames dump', () => {
  it('takes plain text in, leaves buildings out, and finds every name in any case', async () => {
    const target = join(folder, 'plain.bin')
    expect(await importGeonames(inChunks(Buffer.from(dump)), 'dump.txt', target)).toEqual({ rows: 2, skipped: 1 })
    const gazetteer = openGazetteerFile(target)
    expect(gazetteer.find('SOTK')).toMatchObject([{ id: 'geonames:1', name: 'Sotk', state: 'ARM', province: 'AM.04', lat: 40.25, lon: 45.5, precision: 'settlement', population: 1200, primary: true }])
    expect(gazetteer.find('зод')).toMatchObject([{ id: 'geonames:1', primary: false }])
    expect(gazetteer.find('agdara')).toMatchObject([{ id: 'geonames:2' }])
    expect(gazetteer.find('Some School')).toEqual([])
  })

  it('takes a zip archive in, and gives the same bytes as from plain text', async () => {
    const [one, other] = [join(folder, 'one.bin'), join(folder, 'other.bin')]
    await importGeonames(inChunks(zipped(dump)), 'dump.zip', one)
    await importGeonames(inChunks(Buffer.from(dump), 1000), 'dump.txt', other)
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
  })

  it('says which line is of another format', async () => {
    const problem = await problemOf(importGeonames(inChunks(Buffer.from(`${line(1, 'A', '')}\nname,latitude,longitude`)), 'cities.csv', join(folder, 'x.bin')))
    expect(problem.code).toBe('gazetteer-malformed')
    expect(problem.details).toMatchObject({ file: 'cities.csv', line: 2, reason: 'found 1 columns where a dump has 19' })
  })

  it('says where a dump or an archive breaks off', async () => {
    const plain = await problemOf(importGeonames(inChunks(Buffer.from(dump.slice(0, 130))), 'cut.txt', join(folder, 'x.bin')))
    expect(plain.details).toMatchObject({ line: 2 })
    const long = Array.from({ length: 3000 }, (_, at) => line(at + 1, `Place ${at}`, `Other ${at * 7}`)).join('\n')
    const archive = zipped(long)
    const cut = await problemOf(importGeonames(inChunks(archive.subarray(0, archive.length - 400), 500), 'cut.zip', join(folder, 'x.bin')))
    expect(cut).toMatchObject({ code: 'gazetteer-malformed', details: { reason: 'the archive is cut off or damaged here' } })
    expect(Number(cut.details.line)).toBeGreaterThan(100)
  })

  it('refuses impossible coordinates, empty files, other encodings and missing files', async () => {
    const read = (bytes: Buffer): Promise<Problem> => problemOf(importGeonames(inChunks(bytes), 'x', join(folder, 'x.bin')))
    expect((await read(Buffer.from(line(1, 'A', '').replace('40.25', '140.25')))).details).toMatchObject({ line: 1, reason: 'the latitude "140.25" is not in degrees' })
    expect((await read(Buffer.alloc(0))).code).toBe('gazetteer-malformed')
    expect((await read(Buffer.from([0xff, 0xfe, 0x41, 0x00]))).code).toBe('gazetteer-malformed')
    expect((await problemOf(importGeonamesFile(join(folder, 'none.zip'), join(folder, 'x.bin')))).code).toBe('path-unreadable')
  })
})

describe('an imported dump', () => {
  it('is used besides the world gazetteer, and tells no place twice', async () => {
    const imported = join(folder, 'imported.bin')
    const goris = line(9, 'Goris', '').replace('40.25\t45.5', '39.51\t46.34')
    await importGeonames(inChunks(Buffer.from([line(7, 'Qwxzyville', ''), goris, line(8, 'Gegharkunik', '', 'A', 'ADM1')].join('\n'))), 'dump.txt', imported)
    const both = openGazetteer(undefined, imported)
    expect(both.find('Qwxzyville')).toMatchObject([{ id: 'geonames:7' }])
    expect(both.find('Goris').filter(({ state }) => state === 'ARM')).toMatchObject([{ id: 'geonames:174895' }])
    expect(both.find('Gegharkunik').map(({ id }) => id)).not.toContain('geonames:8')
  })
})

describe('a compiled gazetteer', () => {
  it('is refused where it is cut off or something else', async () => {
    const target = join(folder, 'cut.bin')
    await importGeonames(inChunks(Buffer.from(dump)), 'dump.txt', target)
    truncateSync(target, 60)
    expect(() => openGazetteerFile(target)).toThrow(Problem)
    writeFileSync(target, 'no gazetteer at all, but text of some length')
    expect(() => openGazetteerFile(target)).toThrow(/no compiled gazetteer/)
  })
})

describe('the world gazetteer', () => {
  const world = openGazetteer()

  it('knows settlements by their names in several scripts', () => {
    for (const name of ['Xankəndi', 'Khankendi', 'Stepanakert', 'Степанакерт']) expect(world.find(name).some(({ state }) => state === 'AZE')).toBe(true)
  })

  it('knows states, divisions and regions', () => {
    expect(world.find('Georgia').map(({ id }) => id).sort()).toEqual(expect.arrayContaining(['division:US.GA', 'state:GEO']))
    expect(world.find('Laurel County')).toMatchObject([{ precision: 'district', province: 'US.KY', state: 'USA' }])
    expect(world.find('Middle East')).toMatchObject([{ precision: 'region' }])
    expect(world.find('U.S.')).toMatchObject([{ id: 'state:USA', precision: 'state' }])
  })

  it('gives nothing for names it does not know', () => {
    expect(world.find('Qwxzyville')).toEqual([])
    expect(world.find('')).toEqual([])
  })
})
