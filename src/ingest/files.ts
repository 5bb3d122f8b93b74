import { createReadStream, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { Problem } from '../model/problem.js'
import { parseJson } from './json.js'
import { formatOfName, formatOfText, sourceLimit } from './source.js'
import type { Source } from './source.js'

/** A source found under a path, or why there is none. */
export type Found = { readonly source: Source } | { readonly name: string; readonly problem: Problem }

/** What finding sources needs from outside: the clock, and standard input for the path `-`. */
export interface Outside {
  /** ISO 8601 with zone. */
  readonly now: () => string
  readonly stdin: Readable
}

/** Files that describe a folder rather than being part of it. */
const aboutTheFolder = /^(readme|license|licence|notice|contributing|changelog)(\.\w+)?$/i

const unreadable = (path: string, error: unknown): Problem => {
  if (error instanceof Problem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  return new Problem('path-unreadable', { path, reason: code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'permission denied' : code })
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name)
    if (name.startsWith('.') || aboutTheFolder.test(name)) return []
    const entry = lstatSync(path)
    if (entry.isSymbolicLink()) return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : []
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : []
  })

async function* linesOf(bytes: Readable, name: string, now: () => string): AsyncGenerator<Found> {
  let open: Uint8Array[] = []
  let [number, size] = [0, 0]
  const close = (): Found | undefined => {
    number += 1
    const line = Buffer.concat(open)
    const [lineName, tooLarge] = [`${name}#${number}`, size > sourceLimit]
    const length = size
    open = []
    size = 0
    if (tooLarge) return { name: lineName, problem: new Problem('source-too-large', { name: lineName, bytes: length, limit: sourceLimit }) }
    return line.toString('latin1').trim() === '' ? undefined : { source: { name: lineName, bytes: line, format: 'json-lines', retrieved: now() } }
  }
  const take = (piece: Uint8Array): void => {
    size += piece.length
    if (size <= sourceLimit) open.push(piece)
  }
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end))
      const found = close()
      if (found !== undefined) yield found
      start = end + 1
    }
    if (start < chunk.length) take(chunk.subarray(start))
  }
  const last = size > 0 ? close() : undefined
  if (last !== undefined) yield last
}

/** One source, or one for each member where it is a JSON array of articles or lines of JSON. */
const membersOf = (name: string, bytes: Uint8Array, now: () => string): readonly Found[] => {
  const format = formatOfName(name)
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart()
  if (format !== 'json' && !(format === null && /^[[{]/.test(start))) return [{ source: { name, bytes, format, retrieved: now() } }]
  const text = new TextDecoder().decode(bytes)
  if (format === null && formatOfText(text) === 'json-lines') {
    return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ source: { name: `${name}#${at + 1}`, bytes: new TextEncoder().encode(line), format: 'json-lines' as const, retrieved: now() } }]))
  }
  if (!start.startsWith('[')) return [{ source: { name, bytes, format: format ?? formatOfText(text), retrieved: now() } }]
  const value = parseJson(text, name)
  return (Array.isArray(value) ? value : [value]).map((member, at) => ({ source: { name: `${name}#${at + 1}`, bytes: new TextEncoder().encode(JSON.stringify(member)), format: 'json', retrieved: now() } }))
}

const wholeOf = async (bytes: Readable, name: string): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > sourceLimit) throw new Problem('source-too-large', { name, bytes: size, limit: sourceLimit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* inFile(path: string, name: string, { now }: Outside): AsyncGenerator<Found> {
  const { size } = statSync(path)
  if (formatOfName(path) === 'json-lines') { yield* linesOf(createReadStream(path), name, now); return }
  if (size > sourceLimit) throw new Problem('source-too-large', { name, bytes: size, limit: sourceLimit })
  yield* membersOf(name, readFileSync(path), now)
}

async function* inPath(path: string, outside: Outside): AsyncGenerator<Found> {
  if (path === '-') { yield* membersOf('standard input', await wholeOf(outside.stdin, 'standard input'), outside.now); return }
  if (!statSync(path).isDirectory()) { yield* inFile(path, basename(path), outside); return }
  for (const file of filesBelow(path)) yield* guarded(file, () => inFile(file, basename(file), outside))
}

async function* guarded(path: string, find: () => AsyncGenerator<Found>): AsyncGenerator<Found> {
  try {
    yield* find()
  } catch (error) {
    yield { name: basename(path), problem: unreadable(path, error) }
  }
}

/** How many files lie under the paths, for a progress bar; what cannot be looked into counts as one. */
export const countFiles = (paths: readonly string[]): number =>
  paths.reduce((count, path) => count + (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesBelow(path).length : 1), 0)

/**
 * The sources under paths, in order: files, folders (all files below, sorted; hidden ones and READMEs left out), `-` for standard input.
 * Lines of JSON Lines and members of a JSON array are sources of their own. A path that cannot be read gives its problem and stops no other.
 */
export async function* findSources(paths: readonly string[], outside: Outside): AsyncGenerator<Found> {
  for (const path of paths) yield* guarded(path, () => inPath(path, outside))
}
