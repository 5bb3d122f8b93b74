import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentId } from '../model/document.js'
import { Problem } from '../model/problem.js'
import { fileProblem, writeDurably } from './durable-file.js'

/** How a source came in: what `rebuild` needs besides its bytes. */
export interface SourceNote {
  readonly id: DocumentId
  readonly name: string
  readonly format: string | null
  /** ISO 8601 with zone. */
  readonly retrieved: string
}

/** The record's raw bytes, content-addressed, each with a note of how it came in. */
export interface Sources {
  has(id: DocumentId): boolean
  /** Writes bytes, then note, each durable before it returns; does nothing where they are there. */
  write(note: SourceNote, bytes: Uint8Array): void
  bytes(id: DocumentId): Uint8Array
  /** Takes out a source that turned out to hold nothing that can be read. */
  remove(id: DocumentId): void
  /** Ids of all sources, in their own order. */
  ids(): readonly DocumentId[]
  note(id: DocumentId): SourceNote
  /** Notes of all sources, by time of coming in, then id. */
  list(): readonly SourceNote[]
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

const readNote = (path: string): SourceNote => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SourceNote
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('record-damaged', { path, reason: 'the note of a source is not JSON' })
    throw fileProblem(error, path)
  }
}

/** The sources below `folder`: `ab/abcdef….bytes` and `ab/abcdef….json`. */
export const openSources = (folder: string): Sources => {
  const base = (id: DocumentId): string => {
    const digest = id.replace(/^sha256:/, '')
    return join(folder, digest.slice(0, 2), digest)
  }
  const ids = (): readonly DocumentId[] =>
    namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))
      .flatMap((name) => namesIn(join(folder, name)).filter((file) => file.endsWith('.json')).map((file) => `sha256:${file.slice(0, -5)}`))
  return {
    has: (id) => existsSync(`${base(id)}.json`),
    write: (note, bytes) => {
      if (existsSync(`${base(note.id)}.json`)) return
      writeDurably(`${base(note.id)}.bytes`, bytes)
      writeDurably(`${base(note.id)}.json`, new TextEncoder().encode(`${JSON.stringify(note)}\n`))
    },
    bytes: (id) => {
      try {
        return readFileSync(`${base(id)}.bytes`)
      } catch (error) {
        throw fileProblem(error, `${base(id)}.bytes`)
      }
    },
    remove: (id) => { for (const ending of ['json', 'bytes']) rmSync(`${base(id)}.${ending}`, { force: true }) },
    ids,
    note: (id) => readNote(`${base(id)}.json`),
    list: () =>
      ids().map((id) => readNote(`${base(id)}.json`)).sort((one, other) => (one.retrieved === other.retrieved ? (one.id < other.id ? -1 : 1) : one.retrieved < other.retrieved ? -1 : 1)),
  }
}
