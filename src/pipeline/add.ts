import type { Found } from '../ingest/files.js'
import { documentId } from '../ingest/source.js'
import type { Source } from '../ingest/source.js'
import type { Document } from '../model/document.js'
import type { Made } from '../model/entry.js'
import type { Problem } from '../model/problem.js'
import { reconcileAll } from '../pipeline.js'
import type { RecordFolder } from '../store/record.js'
import type { SourceNote } from '../store/sources.js'
import type { Saved } from '../store/store.js'
import type { Knowledge } from './knowledge.js'
import { readMany } from './pool.js'
import type { ReadingPool } from './pool.js'

/** What happened to one source; `added` and `known` mean that it stands in the record and will after any crash. */
export type Step =
  | { readonly step: 'added' | 'reread'; readonly document: Document; readonly claims: number; readonly saved: Saved }
  | { readonly step: 'known'; readonly name: string; readonly id: string }
  | { readonly step: 'problem'; readonly name: string; readonly problem: Problem }

/** Counts over one run. */
export interface Tally {
  readonly added: number
  readonly reread: number
  readonly known: number
  readonly problems: number
  readonly claims: number
}

const tallied = (tally: Tally, step: Step): Tally => {
  if (step.step === 'problem') return { ...tally, problems: tally.problems + 1 }
  if (step.step === 'known') return { ...tally, known: tally.known + 1 }
  return { ...tally, [step.step]: tally[step.step] + 1, claims: tally.claims + step.claims }
}

const formats = ['text', 'markdown', 'html', 'json', 'json-lines'] as const

const sourceOf = (record: RecordFolder, note: SourceNote): Source =>
  ({ name: note.name, bytes: record.sources.bytes(note.id), format: formats.find((format) => format === note.format) ?? null, retrieved: note.retrieved })

/** Sources whose bytes are in the record, but which were not read before a process ended. */
const pending = async function* (record: RecordFolder): AsyncGenerator<Source> {
  for (const id of record.sources.ids()) if (!(await record.store.hasDocument(id))) yield sourceOf(record, record.sources.note(id))
}

/** New sources, their bytes already durable; known ones and problems are reported on the way. */
const taken = async function* (record: RecordFolder, found: AsyncIterable<Found>, report: (step: Step) => void): AsyncGenerator<Source> {
  const seen = new Set<string>()
  yield* pending(record)
  for await (const one of found) {
    if ('problem' in one) { report({ step: 'problem', name: one.name, problem: one.problem }); continue }
    const { source } = one
    const id = documentId(source.bytes)
    if (seen.has(id) || (await record.store.hasDocument(id))) { report({ step: 'known', name: source.name, id }); continue }
    seen.add(id)
    record.sources.write({ id, name: source.name, format: source.format, retrieved: source.retrieved }, source.bytes)
    yield source
  }
}

const saveAll = async (record: RecordFolder, sources: AsyncIterable<Source>, pool: ReadingPool, made: Made, report: (step: Step) => void): Promise<void> => {
  for await (const outcome of readMany(sources, pool)) {
    if ('problem' in outcome) {
      const id = documentId(outcome.source.bytes)
      // Nothing could be read in it, so nothing of it is kept; a defect of ours, or a document that once was read, keeps its bytes.
      if (outcome.problem.code.startsWith('source-') && !(await record.store.hasDocument(id))) record.sources.remove(id)
      report({ step: 'problem', name: outcome.source.name, problem: outcome.problem })
      continue
    }
    const { document, claims } = outcome.reading
    const known = await record.store.hasDocument(document.id)
    const saved = await record.store.saveReading(document, claims, made)
    report({ step: known ? 'reread' : 'added', document, claims: claims.length, saved })
  }
}

const counting = (report: (step: Step) => void): { readonly report: (step: Step) => void; readonly tally: () => Tally } => {
  let tally: Tally = { added: 0, reread: 0, known: 0, problems: 0, claims: 0 }
  return {
    report: (step) => {
      tally = tallied(tally, step)
      report(step)
    },
    tally: () => tally,
  }
}

/** Takes sources into the record: bytes first, then reading, each acknowledged through `report` once it is durable. */
export const addSources = async (record: RecordFolder, found: AsyncIterable<Found>, pool: ReadingPool, made: Made, report: (step: Step) => void): Promise<Tally> => {
  const counted = counting(report)
  await saveAll(record, taken(record, found, counted.report), pool, made, counted.report)
  return counted.tally()
}

/** Reads every source of the record anew; the log takes what changed. */
export const rereadSources = async (record: RecordFolder, pool: ReadingPool, made: Made, report: (step: Step) => void): Promise<Tally> => {
  const counted = counting(report)
  const all = async function* (): AsyncGenerator<Source> {
    for (const note of record.sources.list()) yield sourceOf(record, note)
  }
  await saveAll(record, all(), pool, made, counted.report)
  return counted.tally()
}

/** Derives incidents and views from all claims that hold now, unless that was done; null then. */
export const reconcileRecord = async ({ store }: RecordFolder, knowledge: Pick<Knowledge, 'packs' | 'states'>, made: Made): Promise<Saved | null> => {
  if (await store.isReconciled(made)) return null
  const documents = await store.fullDocuments()
  return store.saveReconciled(reconcileAll(documents, await store.claims(), await store.decisions(), knowledge), made)
}
