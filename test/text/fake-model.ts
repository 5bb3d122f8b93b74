import type { Matrix, Model } from '../../src/text/model.js'

const labels = {
  upos: ['NOUN', 'VERB', 'PUNCT'], xpos: ['NN', 'VBD', '.'], lemmas: ['keep|0|', 'lower|1|', 'title|2|x'], relations: ['root', 'nsubj', 'obj', 'punct'],
  entities: ['O', 'B-PERSON', 'I-PERSON', 'B-PLACE', 'I-PLACE'], cues: ['O', 'B', 'I'], roles: ['source', 'content'],
}

/** A number in [-3, 3) from whole numbers, the same each time. */
const noise = (...parts: readonly number[]): number => {
  let hash = 2166136261
  for (const part of parts) hash = Math.imul(hash ^ part, 16777619)
  return ((hash >>> 8) % 6000) / 1000 - 3
}

const matrix = (rows: number, columns: number, seed: number, words: readonly number[]): Matrix => ({
  columns, data: Float32Array.from({ length: rows * columns }, (_, place) => noise(seed, place, words[Math.floor(place / columns) % words.length] ?? 0)),
})

/** A model without weights: its scores are noise that depends on the window's content and nothing else. */
export const fakeModel = (pieces = 24): Model => ({
  manifest: {
    name: 'fake', version: '0', files: {}, window: { pieces, tokenPieces: 3 }, cases: ['none', 'lower', 'title', 'upper', 'letter', 'mixed', 'boundary', 'paragraph'], labels,
    decoding: { cueBias: 0, source: { threshold: 0.5, gap: 1, least: 1, runs: 1 }, content: { threshold: 0.5, gap: 2, least: 2, runs: 8 } },
  },
  digest: 'sha256:0',
  pieces: { start: 1, end: 2, cut: (form) => ({ ids: [...form].slice(0, 3).map((sign) => sign.codePointAt(0) ?? 0), cases: [...form].slice(0, 3).map(() => 1) }), isWord: (word) => word.length % 2 === 0 },
  score: async ({ words, pieces: ids, sentences }) => {
    const size = words.length
    const arcs = matrix(size, size + 1, 5, ids)
    const masked = arcs.data.map((score, place) => {
      const row = Math.floor(place / (size + 1))
      const column = place % (size + 1)
      return column > 0 && (column - 1 === row || sentences[column - 1] !== sentences[row]) ? -10000 : score
    })
    return {
      upos: matrix(size, 3, 1, ids), xpos: matrix(size, 3, 2, ids), lemmas: matrix(size, 3, 3, ids), entities: matrix(size, 5, 4, ids), cues: matrix(size, 3, 6, ids),
      arcs: { columns: size + 1, data: masked }, dependents: matrix(size, 4, 7, ids), heads: matrix(size + 1, 4, 8, ids), links: matrix(size, 2 * size, 9, ids),
    }
  },
  relate: async (_, heads) => matrix(heads.length, 4, 10, heads),
  close: async () => undefined,
})

