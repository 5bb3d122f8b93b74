import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../ingest/source.js'
import { Problem } from '../model/problem.js'
import type { ProblemCode } from '../model/problem.js'
import { readOne } from '../pipeline.js'
import type { Reading } from '../pipeline.js'
import { openKnowledge } from './knowledge.js'
import type { Conflicts } from './knowledge.js'
import { openModels } from './models.js'

/** What a thread is started with. */
export interface WorkerStart {
  readonly conflicts: Conflicts
}

/** A problem as it crosses between threads. */
export interface PlainProblem {
  readonly code: ProblemCode
  readonly details: Readonly<Record<string, string | number>>
}

/** What a thread answers to a source. */
export type Answer = { readonly reading: Reading } | { readonly problem: PlainProblem }

const plainProblem = (error: unknown, source: Source): PlainProblem => {
  if (error instanceof Problem) return { code: error.code, details: error.details }
  return { code: 'internal', details: { reason: `${source.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` } }
}

const { conflicts } = workerData as WorkerStart
const models = openModels()
let knowledge: ReturnType<typeof openKnowledge> | undefined

const answer = async (source: Source): Promise<Answer> => {
  try {
    knowledge ??= openKnowledge(conflicts)
    const { document, claims } = await readOne(source, knowledge, models.modelOf)
    return { reading: { document, claims } }
  } catch (error) {
    return { problem: plainProblem(error, source) }
  }
}

parentPort?.on('message', (source: Source) => { void answer(source).then((done) => parentPort?.postMessage(done)) })
