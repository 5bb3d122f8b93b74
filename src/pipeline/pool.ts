import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Source } from '../ingest/source.js'
import { Problem } from '../model/problem.js'
import type { Reading } from '../pipeline.js'
import type { Conflicts } from './knowledge.js'
import type { Answer, WorkerStart } from './worker.js'

/** Threads that read sources, each with its own network. */
export interface ReadingPool {
  readonly workers: number
  /** The reading of one source; rejects with a Problem. Sources given while all are busy wait for their turn. */
  readonly read: (source: Source) => Promise<Reading>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly source: Source
  readonly resolve: (reading: Reading) => void
  readonly reject: (problem: Problem) => void
}

interface Seat {
  worker: Worker | null
  task: Waiting | null
}

/** More threads than this gain little on one disk, and each costs its network's and gazetteer's memory. */
const mostWorkers = 4

/** One core is left to the thread that stores what was read. */
const usualWorkers = (): number => Math.max(1, Math.min(mostWorkers, availableParallelism() - 1))

// A small young generation: most of what a reading makes is short-lived, and the default lets each thread pile up fifty megabytes of it.
const resourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 } as const

// Compiled, the worker lies beside this file. Run as TypeScript (tests, measuring), the thread first learns to load it; only then is
// the package for that asked for, which an installation does not hold.
const startWorker = (data: WorkerStart): Worker => {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./worker.js', import.meta.url), { workerData: data, resourceLimits })
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api').replace(/\.cjs$/, '.mjs')).href
  const worker = new URL('./worker.ts', import.meta.url).href
  return new Worker(`import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(worker)}) })`, { eval: true, workerData: data, resourceLimits })
}

/** Opens a pool; threads start with the first sources. One that dies fails its own source only, and another takes its place. */
export const openReadingPool = (conflicts: Conflicts, workers: number = usualWorkers()): ReadingPool => {
  const queue: Waiting[] = []
  const seats: readonly Seat[] = Array.from({ length: Math.max(1, workers) }, () => ({ worker: null, task: null }))
  let closed = false
  const finish = (seat: Seat, act: (task: Waiting) => void): void => {
    const { task } = seat
    seat.task = null
    if (task !== null) act(task)
    feed()
  }
  const start = (seat: Seat): Worker => {
    const worker = startWorker({ conflicts })
    worker.on('message', (answer: Answer) => finish(seat, (task) => ('reading' in answer ? task.resolve(answer.reading) : task.reject(new Problem(answer.problem.code, answer.problem.details)))))
    const lost = (reason: string): void => {
      if (closed || seat.worker !== worker) return
      seat.worker = null
      finish(seat, (task) => task.reject(new Problem('internal', { reason: `${task.source.name}: ${reason}` })))
    }
    worker.on('error', (error) => lost(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => lost(`its thread ended with ${code}`))
    return worker
  }
  const feed = (): void => {
    for (const seat of seats) {
      const task = seat.task === null ? queue.shift() : undefined
      if (task === undefined) continue
      seat.task = task
      seat.worker ??= start(seat)
      seat.worker.postMessage(task.source)
    }
  }
  return {
    workers: seats.length,
    read: (source) => new Promise((resolve, reject) => {
      queue.push({ source, resolve, reject })
      feed()
    }),
    close: async () => {
      closed = true
      const left = [...queue.splice(0), ...seats.flatMap((seat) => seat.task ?? [])]
      for (const task of left) task.reject(new Problem('internal', { reason: `${task.source.name}: the pool was closed before it was read` }))
      await Promise.all(seats.map((seat) => seat.worker?.terminate()))
    },
  }
}

/** What became of one source. */
export type Outcome = { readonly source: Source; readonly reading: Reading } | { readonly source: Source; readonly problem: Problem }

/** Reads many sources in parallel and gives them back in their order; holds only a few at a time, so that any number streams through. */
export async function* readMany(sources: AsyncIterable<Source> | Iterable<Source>, pool: ReadingPool): AsyncGenerator<Outcome> {
  const running: Promise<Outcome>[] = []
  for await (const source of sources) {
    running.push(pool.read(source).then(
      (reading) => ({ source, reading }),
      (error: unknown) => ({ source, problem: error instanceof Problem ? error : new Problem('internal', { reason: String(error) }) }),
    ))
    const first = running.length > 2 * pool.workers ? running.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const one of running) yield await one
}
