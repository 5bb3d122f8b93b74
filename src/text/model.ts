import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Manifest } from './manifest.js'
import { readModelFiles } from './manifest.js'
import { openPieces, type PieceCutter } from './pieces.js'
import type { Window } from './windows.js'

/** Scores of one output, row after row; `columns` numbers a row. */
export interface Matrix {
  readonly data: Float32Array
  readonly columns: number
}

/** What the network gives for a window of W tokens; see training/CONTRACT.md, section 3. */
export interface Scores {
  readonly upos: Matrix
  readonly xpos: Matrix
  readonly lemmas: Matrix
  readonly entities: Matrix
  readonly cues: Matrix
  /** [W, W+1]: row = dependent, column 0 = root, column j+1 = token j. */
  readonly arcs: Matrix
  readonly dependents: Matrix
  readonly heads: Matrix
  /** [W, W×2]: row = cue token, columns 2j and 2j+1 = token j as source and as content. */
  readonly links: Matrix
}

/** A language's network, ready to run. The same input gives the same scores: one thread, one window a run. */
export interface Model {
  readonly manifest: Manifest
  /** Digest of all that it consists of, for Made.rulesDigest: `sha256:` and 64 hex digits. */
  readonly digest: string
  readonly pieces: PieceCutter
  readonly score: (window: Window) => Promise<Scores>
  /** Scores [W, R] of relations for each token under the head given for it (-1 for the root). */
  readonly relate: (scores: Scores, heads: readonly number[]) => Promise<Matrix>
  readonly close: () => Promise<void>
}

const options = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', graphOptimizationLevel: 'all' } as const

/** Opens the network in `folder` (models/<language>); throws Problem `model-missing` or `model-altered`. */
export const openModel = async (folder: string): Promise<Model> => {
  const { manifest, files, digest } = await readModelFiles(folder)
  const [network, labels] = await Promise.all(['model.onnx', 'labels.onnx'].map((name) => InferenceSession.create(files.get(name) ?? Buffer.alloc(0), options)))
  if (network === undefined || labels === undefined) throw new RangeError('a graph was not opened')
  const pieces = openPieces(files.get('tokenizer.json')?.toString('utf8') ?? '', manifest.cases, manifest.window.tokenPieces)
  return {
    manifest,
    digest,
    pieces,
    score: async (window) => scoresOf(await network.run(inputsOf(window))),
    relate: async (scores, heads) => matrixOf(await labels.run(pairsOf(scores, heads)), 'relations'),
    close: async () => {
      await Promise.all([network.release(), labels.release()])
    },
  }
}

const integers = (values: readonly number[], shape: readonly number[]): Tensor => new Tensor('int64', BigInt64Array.from(values, BigInt), shape)

const inputsOf = (window: Window): Readonly<Record<string, Tensor>> => ({
  pieces: integers(window.pieces, [1, window.pieces.length]),
  cases: integers(window.cases, [1, window.cases.length]),
  words: integers(window.words, [window.words.length]),
  sentences: integers(window.sentences, [window.sentences.length]),
})

const matrixOf = (outputs: Readonly<Record<string, Tensor>>, name: string): Matrix => {
  const output = outputs[name]
  if (output === undefined || !(output.data instanceof Float32Array)) throw new RangeError(`the network gives no scores named ${name}`)
  return { data: output.data, columns: output.dims.slice(1).reduce((product, size) => product * size, 1) }
}

const scoresOf = (outputs: Readonly<Record<string, Tensor>>): Scores => ({
  upos: matrixOf(outputs, 'upos'),
  xpos: matrixOf(outputs, 'xpos'),
  lemmas: matrixOf(outputs, 'lemmas'),
  entities: matrixOf(outputs, 'entities'),
  cues: matrixOf(outputs, 'cues'),
  arcs: matrixOf(outputs, 'arcs'),
  dependents: matrixOf(outputs, 'dependents'),
  heads: matrixOf(outputs, 'heads'),
  links: matrixOf(outputs, 'links'),
})

/** Each token's vector as dependent beside its head's vector: row 0 of `heads` is the root. */
const pairsOf = ({ dependents, heads }: Scores, chosen: readonly number[]): Readonly<Record<string, Tensor>> => {
  const width = heads.columns
  const rows = new Float32Array(chosen.length * width)
  for (const [token, head] of chosen.entries()) rows.set(heads.data.subarray((head + 1) * width, (head + 2) * width), token * width)
  return { dependents: new Tensor('float32', dependents.data, [chosen.length, width]), heads: new Tensor('float32', rows, [chosen.length, width]) }
}
