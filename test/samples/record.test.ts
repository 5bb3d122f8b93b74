import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findSources } from '../../src/ingest/files.js'
import { english } from '../../src/languages/en/index.js'
import type { Claim } from '../../src/model/claim.js'
import type { DatedDocument } from '../../src/model/document.js'
import type { Incident, TollLine } from '../../src/model/incident.js'
import type { Reconciled } from '../../src/model/reconciled.js'
import { modelFolder, openKnowledge } from '../../src/pipeline/knowledge.js'
import { readOne, reconcileAll } from '../../src/pipeline.js'
import { openModel } from '../../src/text/model.js'
import { root } from '../house/source-files.js'

let documents: readonly DatedDocument[] = []
let claims: readonly Claim[] = []
let record: Reconciled

const nameOf = (id: string): string => documents.find((document) => document.id === id)?.name.split('/').at(-1) ?? ''

beforeAll(async () => {
  const knowledge = openKnowledge('auto')
  const model = await openModel(modelFolder(english))
  const readings = []
  for await (const found of findSources([join(root, 'samples/south-caucasus')], { now: () => '2026-11-23T00:00:00Z', stdin: process.stdin })) {
    if ('problem' in found) throw found.problem
    readings.push(await readOne(found.source, knowledge, () => Promise.resolve(model)))
  }
  await model.close()
  documents = readings.map((reading) => reading.document)
  claims = readings.flatMap((reading) => reading.claims)
  record = reconcileAll(documents, claims, [], knowledge)
})

/** The incident of a type that most documents of a letter tell. */
const incidentOf = (letter: string, type: string): Incident => {
  const told = (incident: Incident): number => incident.documents.filter((id) => nameOf(id).startsWith(letter)).length
  const [best] = record.incidents.filter((incident) => incident.type === type && told(incident) > 0).sort((one, other) => told(other) - told(one))
  if (best === undefined) throw new Error(`no ${type} incident told by ${letter}`)
  return best
}

const lineOf = (incident: Incident, kind: TollLine['kind'], whose: string): TollLine => {
  const lines = incident.tolls.filter((line) => line.kind === kind && line.whose === whose)
  const [best] = [...lines].sort((one, other) => other.figures.length - one.figures.length)
  if (best === undefined) throw new Error(`${incident.title} has no line ${kind} ${whose}`)
  return best
}

const speakersOf = (incident: Incident, field: 'initiator' | 'time', value: string): readonly string[] =>
  incident.fields[field].accounts.filter((account) => account.value === value).flatMap((account) => account.claimedBy)

describe('the record of the samples', () => {
  it('reads all documents', () => {
    expect(documents).toHaveLength(55)
  })

  it('merges no two of the five incidents', () => {
    const mixed = record.incidents.filter((incident) => new Set(incident.documents.map((id) => nameOf(id)[0])).size > 1)
    expect(mixed.map((incident) => [incident.title, incident.documents.map(nameOf)])).toEqual([])
  })

  it('A: sets both sides’ accounts in one incident of 16 November 2021, who began disputed', () => {
    const clash = incidentOf('a', 'ASSAULT')
    expect(clash.fields.time.accounts.map((account) => account.value)).toContain('2021-11-16')
    expect(clash.fields.initiator.status).toBe('disputed')
    expect(speakersOf(clash, 'initiator', 'ARM')).toContain('AZE/MOD')
    expect(speakersOf(clash, 'initiator', 'AZE')).toContain('ARM/MOD')
  })

  it('A: Armenian dead, own side: 15 withdrawn, then 1, then 6', () => {
    const dead = lineOf(incidentOf('a', 'ASSAULT'), 'killed', 'ARM')
    expect(dead.history?.filter((point) => point.side === 'ARM').map((point) => [point.day, point.low])).toEqual([['2021-11-16', 15], ['2021-11-17', 1], ['2021-11-19', 6]])
    expect(dead.figures.find((figure) => figure.low === 15)).toMatchObject({ withdrawn: true, standpoint: 'own' })
  })

  it('A: Azerbaijani dead: 7 acknowledged, up to 70 alleged by the other side', () => {
    const dead = lineOf(incidentOf('a', 'ASSAULT'), 'killed', 'AZE')
    expect(dead.figures.filter((figure) => figure.standpoint === 'own' && figure.partOf === null).map((figure) => figure.low)).toContain(7)
    expect(dead.figures.find((figure) => figure.high === 70)).toMatchObject({ standpoint: 'other' })
  })

  it('B: the dead are agreed, who fired first is disputed, and a third party contradicts one side', () => {
    const shooting = incidentOf('b', 'ASSAULT')
    expect(lineOf(shooting, 'killed', 'AZE')).toMatchObject({ status: 'agreed', low: 2, high: 2 })
    expect(lineOf(shooting, 'killed', 'NKR')).toMatchObject({ status: 'agreed', low: 3, high: 3 })
    expect(shooting.fields.initiator.status).toBe('disputed')
    expect(speakersOf(shooting, 'initiator', 'AZE')).toContain('RUS/MOD')
  })

  it('C: Armenian dead grow 2 → 3 → 4, Azerbaijani wounded 1 → 3, who began is disputed', () => {
    const fire = incidentOf('c', 'ASSAULT')
    const grown = (line: TollLine, side: string): readonly (number | null)[] => line.figures.filter((figure) => figure.standpoint === 'own' && figure.speaker.startsWith(side)).map((figure) => figure.low)
    expect(grown(lineOf(fire, 'killed', 'ARM'), 'ARM')).toEqual([2, 3, 4])
    expect(grown(lineOf(fire, 'wounded', 'AZE'), 'AZE')).toEqual([1, 3])
    expect(fire.fields.initiator.status).toBe('disputed')
  })

  it('D: one text stands behind the many reports of the convoy, and one behind those of the corridor', () => {
    const outlets = record.lineages.map((lineage) => lineage.members.filter((member) => nameOf(member.document).startsWith('d03')).length)
    expect(outlets.sort()).toEqual([5, 6])
    const [convoy] = record.movements.filter((movement) => movement.sayings.some((said) => nameOf(said.document).startsWith('d03') && said.speaker === 'AZE/RCS'))
    const incident = record.incidents.find((one) => one.id === convoy?.incident)
    expect(incident?.documents.filter((id) => nameOf(id).startsWith('d03')).length).toBeGreaterThanOrEqual(6)
    expect(incident?.origins).toBeLessThan(incident?.documents.length ?? 0)
  })

  it('E: the ceasefire of 13:00 and the meeting in Yevlakh are agreed', () => {
    const truce = record.incidents.filter((incident) => incident.fields.time.accounts.some((account) => account.value.startsWith('2023-09-20T13:00')))
    const told = truce.filter((incident) => ['AZE', 'NKR'].every((side) => speakersOf(incident, 'time', '2023-09-20T13:00').some((speaker) => speaker.startsWith(side))))
    expect(told.map((incident) => incident.fields.time.status)).toEqual(['agreed'])
    const meeting = incidentOf('e', 'CONSULT')
    expect(meeting.fields.place.status).toBe('agreed')
    expect(meeting.fields.time.accounts.map((account) => account.value)).toEqual(['2023-09-21'])
  })

  it('dates documents without a year by the incident that they tell', () => {
    const dates = new Map(record.dates.filter((date) => date.claim === null).map((date) => [nameOf(date.document), date.date.edtf]))
    expect(dates.get('a09-arm-mod-six.md')).toBe('2021-11-19')
    expect(dates.get('b07-third-paraphrase.txt')).toBe('2023-03-06')
    expect(dates.get('c08-third-friday-fire.txt')).toBe('2023-09-01/..')
  })
})
