import { join } from 'node:path'
import { findSources } from '../../src/ingest/files.js'
import { english } from '../../src/languages/en/index.js'
import type { Claim } from '../../src/model/claim.js'
import type { DatedDocument } from '../../src/model/document.js'
import type { Incident, TollLine } from '../../src/model/incident.js'
import { valueOf } from '../../src/model/reading.js'
import type { Reconciled } from '../../src/model/reconciled.js'
import { modelFolder, openKnowledge } from '../../src/pipeline/knowledge.js'
import { readOne, reconcileAll } from '../../src/pipeline.js'
import { openModel } from '../../src/text/model.js'
import { root } from '../house/source-files.js'

/** The record of samples/, as the real pipeline makes it, with what tests ask of it. */
export interface SampleRecord {
  readonly documents: readonly DatedDocument[]
  readonly claims: readonly Claim[]
  readonly record: Reconciled
  /** File name of a document. */
  readonly nameOf: (document: string) => string
  /** ISO days on which a document came out, by its own words or by the incident that it tells. */
  readonly outOf: (document: string) => readonly string[]
  /** The incident that holds a claim; undefined for claims that stand apart. */
  readonly incidentWith: (claim: string) => Incident | undefined
  /** The incident of these types that most documents of a letter tell. */
  readonly mainIncident: (letter: string, ...types: readonly string[]) => Incident
}

const datesOf = (document: DatedDocument, record: Reconciled): readonly string[] => {
  const own = valueOf(document.published)?.edtf
  const given = record.dates.filter((date) => date.document === document.id && date.claim === null).map((date) => date.date.edtf)
  return [...(own === undefined ? [] : [own]), ...given].map((edtf) => edtf.slice(0, 10))
}

/** Reads all samples; takes some seconds, so that one test file should ask once. */
export const readSamples = async (): Promise<SampleRecord> => {
  const knowledge = openKnowledge('auto')
  const model = await openModel(modelFolder(english))
  const readings = []
  for await (const found of findSources([join(root, 'samples/south-caucasus')], { now: () => '2026-11-23T00:00:00Z', stdin: process.stdin })) {
    if ('problem' in found) throw found.problem
    readings.push(await readOne(found.source, knowledge, () => Promise.resolve(model)))
  }
  await model.close()
  const documents = readings.map((reading) => reading.document)
  const claims = readings.flatMap((reading) => reading.claims)
  const record = reconcileAll(documents, claims, [], knowledge)
  const names = new Map(documents.map((document) => [document.id, document.name.split('/').at(-1) ?? '']))
  const nameOf = (id: string): string => names.get(id) ?? ''
  const incidents = new Map(record.incidents.flatMap((incident) => incident.claims.map((claim) => [claim, incident] as const)))
  const outs = new Map(documents.map((document) => [document.id, datesOf(document, record)]))
  return {
    documents, claims, record, nameOf,
    outOf: (id) => outs.get(id) ?? [],
    incidentWith: (claim) => incidents.get(claim),
    mainIncident: (letter, ...types) => {
      const told = (incident: Incident): number => incident.documents.filter((id) => nameOf(id).startsWith(letter)).length
      const [best] = record.incidents.filter((incident) => types.includes(incident.type) && told(incident) > 0).sort((one, other) => told(other) - told(one))
      if (best === undefined) throw new Error(`no ${types.join(' or ')} incident told by ${letter}`)
      return best
    },
  }
}

/** The fullest line of a kind and side. */
export const lineOf = (incident: Incident, kind: TollLine['kind'], whose: string): TollLine => {
  const lines = incident.tolls.filter((line) => line.kind === kind && line.whose === whose)
  const [best] = [...lines].sort((one, other) => other.figures.length - one.figures.length)
  if (best === undefined) throw new Error(`${incident.title} has no line ${kind} ${whose}`)
  return best
}

/** Who gives a value of a field. */
export const speakersOf = (incident: Incident, field: 'initiator' | 'time' | 'aim' | 'outcome', value: string): readonly string[] =>
  incident.fields[field].accounts.filter((account) => account.value === value).flatMap((account) => account.claimedBy)

/** Who denies a value of a field. */
export const deniersOf = (incident: Incident, field: 'initiator' | 'aim', value: string): readonly string[] =>
  incident.fields[field].accounts.filter((account) => account.value === value).flatMap((account) => account.deniedBy)
