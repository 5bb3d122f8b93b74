import type { Figure, Measure } from '../../eval/figure.js'
import { openReconciler } from '../../src/reconcile/reconciler.js'
import { corpusOf } from '../reconcile/corpus.js'

const now = (): number => performance.now()

/** Milliseconds for the whole record of `size` claims, the best of `rounds`, and the reconciler that holds it. */
const build = (size: number, rounds: number): { readonly ms: number; readonly reconciler: ReturnType<typeof openReconciler>; readonly claims: number } => {
  const corpus = corpusOf(size)
  let best = Infinity
  let reconciler = openReconciler({ accords: [] })
  for (let round = 0; round < rounds; round++) {
    reconciler = openReconciler({ accords: [] })
    const start = now()
    reconciler.add(corpus)
    best = Math.min(best, now() - start)
  }
  return { ms: best, reconciler, claims: corpus.claims.length }
}

/** Median milliseconds to add one document of three claims to a full record. */
const increments = (reconciler: ReturnType<typeof openReconciler>, many: number): number => {
  const times: number[] = []
  for (let at = 0; at < many; at++) {
    const more = corpusOf(3, 1_000 + at)
    const start = now()
    reconciler.add(more)
    times.push(now() - start)
  }
  return times.sort((one, other) => one - other)[Math.floor(many / 2)] ?? Number.NaN
}

/** Growth, memory and increments of reconcile() on generated corpora. */
export const measure: Measure = async function* (context): AsyncIterable<Figure> {
  build(1_000, 2)
  const perClaim = new Map<number, number>()
  for (const [size, rounds] of [[1_000, 5], [10_000, 2], [100_000, 1]] as const) {
    const { ms, reconciler, claims } = build(size, rounds)
    perClaim.set(size, ms / claims)
    yield { measure: 'reconcile.time-per-claim', set: `bench-${size / 1_000}k`, value: (ms / claims) * 1_000, unit: 'µs', n: claims }
    if (size < 100_000) continue
    globalThis.gc?.()
    yield { measure: 'reconcile.memory', set: 'bench-100k', value: Math.round(process.memoryUsage().rss / 1_048_576), unit: 'MB', n: claims, goal: 1_500 }
    context.note('adding single documents to 100k claims')
    yield { measure: 'reconcile.increment', set: 'bench-100k', value: increments(reconciler, 9), unit: 'ms', n: 9, goal: 200 }
  }
  yield { measure: 'reconcile.growth', set: 'bench', value: (perClaim.get(100_000) ?? Number.NaN) / (perClaim.get(1_000) ?? Number.NaN), unit: '×', goal: 2 }
}
