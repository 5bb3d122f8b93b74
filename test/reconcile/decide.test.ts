import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/entry.js'
import type { Reconciled } from '../../src/model/reconciled.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { claimIdOf, inputOf, place, type DocumentSketch } from './build-claims.js'
import { fiveIncidents } from './five-incidents.js'

const input = inputOf(fiveIncidents)
const plain = reconcile(input)
const decided = (...decisions: readonly Decision[]): Reconciled => reconcile({ ...input, decisions })
const decision = (kind: Decision['kind'], subject: string, change: Decision['change'], at = '2026-11-23T10:00:00Z'): Decision =>
  ({ kind, subject, by: 'A. Reviewer', at, reason: 'read both texts again', ...(change === undefined ? {} : { change }) })
const holding = (record: Reconciled, claim: string): string | undefined => record.incidents.find((incident) => incident.claims.includes(claim))?.id
const claimIds = (record: Reconciled): readonly string[] => [...record.incidents.flatMap((incident) => incident.claims), ...record.apart.map((one) => one.claim)].sort()

const four = claimIdOf('c-undated', 'four')

describe('decisions', () => {
  it('undoes any one link of the record, and loses no claim over it', () => {
    for (const link of plain.incidents.flatMap((incident) => incident.links)) {
      const record = decided(decision('split', link.claim, { from: link.with }))
      expect(holding(record, link.claim) ?? 'apart', `${link.rule}: ${link.reason}`).not.toBe(holding(record, link.with))
      expect(claimIds(record)).toEqual(claimIds(plain))
    }
  })

  it('gives a corroborated date back when its link is undone', () => {
    const link = plain.incidents.flatMap((incident) => incident.links).find((one) => one.claim === four)
    expect(plain.dates.some((date) => date.claim === four)).toBe(true)
    expect(decided(decision('split', four, { from: link?.with })).dates.some((date) => date.claim === four)).toBe(false)
  })

  it('merges two incidents, and a later split takes it back', () => {
    const [one, other] = [claimIdOf('b-nkr', 'attack'), claimIdOf('c-arm-morning', 'fire')]
    const merge = decision('merge', one, { with: other })
    const merged = decided(merge)
    expect(holding(merged, one)).toBe(holding(merged, other))
    expect(merged.incidents.find((incident) => incident.claims.includes(one))?.links).toContainEqual(expect.objectContaining({ rule: 'decision.merge', reason: 'A. Reviewer: read both texts again' }))
    expect(decided(merge, decision('split', one, { from: other }, '2026-11-23T11:00:00Z')).incidents).toEqual(plain.incidents)
  })

  it('takes a claim out alone where the decision names no partner, and leaves the others together', () => {
    const out = claimIdOf('c-arm-morning', 'fire')
    const before = plain.incidents.find((incident) => incident.claims.includes(out))
    const record = decided(decision('split', out, undefined))
    const [first, ...rest] = before?.claims.filter((claim) => claim !== out) ?? []
    expect(holding(record, out)).not.toBe(holding(record, first ?? ''))
    for (const claim of rest) expect(holding(record, claim)).toBe(holding(record, first ?? ''))
  })

  it('passes over decisions on what is not there', () => {
    expect(decided(decision('split', 'claim:none', { from: 'claim:nothing' }), decision('merge', four, { with: 'claim:none' }), decision('merge', four, {}), decision('note', four, {})).incidents).toEqual(plain.incidents)
  })

  it('leaves a rejected claim out of every incident, and puts it back when it is confirmed after all', () => {
    const reject = decision('reject', four, undefined)
    const record = decided(reject)
    expect(holding(record, four)).toBeUndefined()
    expect(record.apart).toContainEqual({ claim: four, reason: 'rejected in review' })
    expect(decided(reject, decision('confirm', four, undefined, '2026-11-23T12:00:00Z')).incidents).toEqual(plain.incidents)
  })
})

describe('input that is not as it should be', () => {
  const town = place('Northford', 40, 45)
  const clash = (name: string, out: string | null, more: Partial<DocumentSketch['claims'][number]> = {}): DocumentSketch =>
    ({ name, out, claims: [{ key: 'clash', speaker: 'AAA/MOD', type: 'ASSAULT', time: '2024-03-01', places: [town], agents: ['BBB'], patients: ['AAA'], ...more }] })

  it('keeps and marks a document of the future, and dates nothing by it', () => {
    const future = clash('future', '2031-01-01', { time: null })
    const record = reconcile(inputOf([future]))
    expect(record.incidents).toHaveLength(1)
    expect(record.marks.map((mark) => mark.mark)).toContain('future-dated')
    expect(record.incidents[0]?.fields.time.accounts).toEqual([])
  })

  it('keeps the claims of two documents with one id and different bytes, marked, whatever came first', () => {
    const [one, two] = [inputOf([clash('same', '2024-03-01')]), inputOf([{ ...clash('same', '2024-03-01'), text: 'Quite another text stands here now.' }])]
    const both = { documents: [...one.documents, ...two.documents], claims: one.claims }
    const record = reconcile(both)
    expect(record.marks.map((mark) => mark.mark)).toEqual(['same-id-other-bytes'])
    expect(record).toEqual(reconcile({ documents: [...both.documents].reverse(), claims: one.claims }))
  })

  it('keeps a claim without date and place as an incident of its own, marked', () => {
    const record = reconcile(inputOf([clash('bare', null, { time: null, places: [] })]))
    expect(record.incidents).toHaveLength(1)
    expect(record.marks.map((mark) => mark.mark)).toEqual(['undated', 'unplaced'])
  })

  it('keeps an incident of five parties whole, and marks it', () => {
    const record = reconcile(inputOf([clash('five', '2024-03-01', { agents: ['BBB', 'CCC', 'DDD'], patients: ['AAA', 'EEE'] })]))
    expect(record.incidents[0]?.parties).toEqual(['AAA', 'BBB', 'CCC', 'DDD', 'EEE'])
    expect(record.marks.map((mark) => mark.mark)).toEqual(['many-parties'])
  })

  it('keeps a claim whose document is unknown apart, and takes it in when the document comes', () => {
    const whole = inputOf([clash('late', '2024-03-01')])
    expect(reconcile({ documents: [], claims: whole.claims }).apart).toEqual([{ claim: claimIdOf('late', 'clash'), reason: expect.stringContaining('is not there') }])
  })

  it('gives an empty record for nothing', () => {
    expect(reconcile({ documents: [], claims: [] })).toEqual({ incidents: [], dates: [], lineages: [], quotings: [], accords: [], positions: [], contacts: [], movements: [], apart: [], marks: [] })
  })

  it('declines to choose between two incidents that fit alike, and says so', () => {
    const [north, south] = [clash('north', '2024-03-01'), clash('south', '2024-03-01', { places: [place('Southwick', 43, 47)] })]
    const vague = clash('vague', '2024-03-01', { places: [] })
    const record = reconcile(inputOf([north, south, vague]))
    expect(record.incidents).toHaveLength(3)
    expect(record.marks).toContainEqual({ subject: claimIdOf('vague', 'clash'), mark: 'ambiguous-incident', reason: expect.any(String) })
  })
})
