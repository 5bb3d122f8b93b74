import { availableParallelism } from 'node:os'
import type { Document } from '../model/document.js'
import type { LanguagePack } from '../model/language.js'
import { Problem } from '../model/problem.js'
import type { Analysis } from '../model/sentence.js'
import { openSeat, type Seat } from './seat.js'

/** What a pool reads with: the model's folder, the language, and how many threads (default: one a core). */
export interface PoolOptions {
  readonly folder: string
  readonly language: LanguagePack
  readonly workers?: number
}

/** Threads that analyse documents, each with the network opened once. */
export interface Pool {
  readonly workers: number
  /** The analysis of one document; rejects with a Problem. Documents given while all are busy wait for their turn. */
  readonly analyse: (document: Document) => Promise<Analysis>
  /** Ends the threads; what is under way or waits is rejected with Problem `internal`. */
  readonly close: () => Promise<void>
}

/** What became of one document. */
export type Analysed = { readonly document: Document; readonly analysis: Analysis } | { readonly document: Document; readonly problem: Problem }

interface Waiting {
  readonly document: Document
  readonly resolve: (analysis: Analysis) => void
  readonly reject: (problem: unknown) => void
}

/** How many documents a thread may have waiting while results go out in the order given. */
const ahead = 3

/** Opens a pool. A document that kills its thread fails alone: the next one gets a fresh thread. */
export const openPool = ({ folder, language, workers = availableParallelism() }: PoolOptions): Pool => {
  const seats: readonly Seat[] = Array.from({ length: Math.max(1, workers) }, () => openSeat({ folder, language }))
  let waiting: readonly Waiting[] = []
  let closed = false
  const feed = (): void => {
    for (const seat of seats) {
      const [next, ...rest] = waiting
      if (next === undefined || !seat.isFree()) continue
      waiting = rest
      seat.read(next.document).then(next.resolve, next.reject).finally(feed)
    }
  }
  return {
    workers: seats.length,
    analyse: (document) => new Promise((resolve, reject) => {
      if (closed) return reject(new Problem('internal', { reason: 'the pool is closed' }))
      waiting = [...waiting, { document, resolve, reject }]
      feed()
    }),
    close: async () => {
      closed = true
      const left = waiting
      waiting = []
      for (const one of left) one.reject(new Problem('internal', { reason: 'the pool was closed' }))
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}

/**
 * Analyses of many documents in the order given, read in parallel; one that fails gives its Problem and stops no other. Only a
 * few documents a thread are held at a time, so a source of any length can be streamed through.
 */
export async function* analyseMany(documents: Iterable<Document> | AsyncIterable<Document>, pool: Pool): AsyncGenerator<Analysed> {
  const running: Promise<Analysed>[] = []
  for await (const document of documents) {
    running.push(settle(document, pool))
    const first = running.length >= ahead * pool.workers ? running.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const one of running) yield await one
}

const settle = async (document: Document, pool: Pool): Promise<Analysed> => {
  try {
    return { document, analysis: await pool.analyse(document) }
  } catch (error) {
    return { document, problem: error instanceof Problem ? error : new Problem('internal', { reason: String(error) }) }
  }
}
