import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '../model/document.js'
import type { LanguagePack } from '../model/language.js'
import { Problem, type ProblemCode } from '../model/problem.js'
import type { Analysis } from '../model/sentence.js'
import { analyse } from './analyse.js'
import { openModel } from './model.js'

/** What a worker is started with. */
export interface WorkerStart {
  readonly folder: string
  readonly language: LanguagePack
}

/** A problem as it crosses between threads, where classes are lost. */
export interface PlainProblem {
  readonly code: ProblemCode
  readonly details: Readonly<Record<string, string | number>>
}

/** A worker's answer to a document: its analysis, or why there is none. */
export type Answer = { readonly analysis: Analysis } | { readonly problem: PlainProblem }

const plain = (error: unknown): PlainProblem =>
  error instanceof Problem ? { code: error.code, details: error.details } : { code: 'internal', details: { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) } }

const port = parentPort
if (port === null) throw new Error('worker.js runs only as a worker thread')
const start = workerData as WorkerStart
const opening = openModel(start.folder)
// Each document is answered with the reason; without any document there is nobody to tell.
opening.catch(() => undefined)

const answer = async (document: Document): Promise<Answer> => {
  try {
    return { analysis: await analyse(document, start.language, await opening) }
  } catch (error) {
    return { problem: plain(error) }
  }
}

port.on('message', (document: Document) => {
  void answer(document).then((done) => port.postMessage(done))
})
