import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../model/problem.js'

/** The names of the labels that each of the network's outputs scores, in the order of its columns. */
export interface Labels {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Edit scripts `case|cut|add`. */
  readonly lemmas: readonly string[]
  readonly relations: readonly string[]
  readonly entities: readonly string[]
  readonly cues: readonly string[]
  readonly roles: readonly string[]
}

/** How the tokens of one role of an attribution are chosen and joined: see training/CONTRACT.md, section 4. */
export interface RoleDecoding {
  readonly threshold: number
  readonly gap: number
  readonly least: number
  readonly runs: number
}

/** What `model.json` says of the graphs beside it. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>
  readonly window: { readonly pieces: number; readonly tokenPieces: number }
  readonly cases: readonly string[]
  readonly labels: Labels
  readonly decoding: { readonly cueBias: number; readonly source: RoleDecoding; readonly content: RoleDecoding }
}

/** The manifest of a model folder, the bytes of its files, and the digest of the manifest, which covers them all. */
export interface Checked {
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, Buffer>
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
}

const parts = ['model.onnx', 'labels.onnx', 'tokenizer.json'] as const

/** Reads a model folder and checks every file against its digest; throws Problem `model-missing` or `model-altered`. */
export const readModelFiles = async (folder: string): Promise<Checked> => {
  const path = join(folder, 'model.json')
  const bytes = await readPart(path)
  const manifest = manifestOf(bytes, path)
  const entries = await Promise.all(parts.map(async (name) => [name, await checkPart(folder, name, manifest)] as const))
  return { manifest, files: new Map(entries), digest: `sha256:${digestOf(bytes)}` }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const readPart = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Problem('model-missing', { file: path, reason: error instanceof Error ? error.message : String(error) })
  }
}

const checkPart = async (folder: string, name: string, manifest: Manifest): Promise<Buffer> => {
  const path = join(folder, name)
  const expected = manifest.files[name]?.sha256 ?? 'none'
  const bytes = await readPart(path)
  const found = digestOf(bytes)
  if (found !== expected) throw new Problem('model-altered', { file: path, expected, found })
  return bytes
}

const manifestOf = (bytes: Buffer, file: string): Manifest => {
  const altered = (): Problem => new Problem('model-altered', { file, expected: 'a manifest', found: 'something else' })
  try {
    const manifest: unknown = JSON.parse(bytes.toString('utf8'))
    if (!isManifest(manifest)) throw altered()
    return manifest
  } catch (error) {
    if (error instanceof SyntaxError) throw altered()
    throw error
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNames = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
const areNumbers = (value: unknown, names: readonly string[]): boolean => isObject(value) && names.every((name) => typeof value[name] === 'number')
const roleParts = ['threshold', 'gap', 'least', 'runs']
const labelParts = ['upos', 'xpos', 'lemmas', 'relations', 'entities', 'cues', 'roles']

const isManifest = (value: unknown): value is Manifest => {
  if (!isObject(value)) return false
  const { labels, files, decoding } = value
  return typeof value['name'] === 'string' && typeof value['version'] === 'string' && isNames(value['cases'])
    && areNumbers(value['window'], ['pieces', 'tokenPieces'])
    && isObject(labels) && labelParts.every((part) => isNames(labels[part]))
    && isObject(files) && Object.values(files).every((one) => isObject(one) && typeof one['sha256'] === 'string')
    && isObject(decoding) && areNumbers(decoding, ['cueBias']) && areNumbers(decoding['source'], roleParts) && areNumbers(decoding['content'], roleParts)
}
