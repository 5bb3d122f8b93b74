import { Worker } from 'node:worker_threads'
import type { Document } from '../model/document.js'
import { Problem } from '../model/problem.js'
import type { Analysis } from '../model/sentence.js'
import type { Answer, WorkerStart } from './worker.js'

/** One thread that reads one document at a time. */
export interface Seat {
  readonly isFree: () => boolean
  /** The analysis of a document; rejects with a Problem. Only a free seat may be asked. */
  readonly read: (document: Document) => Promise<Analysis>
  readonly close: () => Promise<void>
}

interface Reading {
  readonly resolve: (analysis: Analysis) => void
  readonly reject: (problem: Problem) => void
}

/** The worker beside this file: compiled in dist/; in a checkout that runs TypeScript as it stands, through tsx. */
const startWorker = (data: WorkerStart): Worker => {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./worker.js', import.meta.url), { workerData: data })
  const loader = import.meta.resolve('tsx/esm/api')
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)}) })`
  return new Worker(code, { eval: true, workerData: data })
}

/** Opens a seat. Its thread starts with the first document, and anew after one that killed it; it keeps no process alive while free. */
export const openSeat = (data: WorkerStart): Seat => {
  let worker: Worker | null = null
  let reading: Reading | null = null
  const finish = (settle: (one: Reading) => void): void => {
    const one = reading
    reading = null
    worker?.unref()
    if (one !== null) settle(one)
  }
  const die = (reason: string): void => {
    worker = null
    finish((one) => one.reject(new Problem('internal', { reason })))
  }
  const start = (): Worker => {
    const started = startWorker(data)
    started.on('message', (answer: Answer) => finish((one) => ('analysis' in answer ? one.resolve(answer.analysis) : one.reject(new Problem(answer.problem.code, answer.problem.details)))))
    started.on('error', (error) => die(error instanceof Error ? error.message : String(error)))
    started.on('exit', (code) => {
      if (worker === started) die(`a reading thread ended (${code})`)
    })
    return started
  }
  return {
    isFree: () => reading === null,
    read: (document) => new Promise((resolve, reject) => {
      reading = { resolve, reject }
      worker ??= start()
      worker.ref()
      worker.postMessage(document)
    }),
    close: async () => {
      const ending = worker
      die('the pool was closed')
      await ending?.terminate()
    },
  }
}
