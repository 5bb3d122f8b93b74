import { describe, expect, it } from 'vitest'
import type { Incident } from '../../src/model/incident.js'
import type { Reconciled } from '../../src/model/reconciled.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { claimIdOf, inputOf, place, type ClaimSketch, type DocumentSketch } from './build-claims.js'

const day = '2024-03-01'
const fire = (key: string, speaker: string, more: Partial<ClaimSketch>): ClaimSketch => ({ key, speaker, type: 'ASSAULT', time: day, ...more })
const told = (name: string, ...claims: readonly ClaimSketch[]): DocumentSketch => ({ name, out: day, claims })
const recordOf = (...documents: readonly DocumentSketch[]): Reconciled => reconcile(inputOf(documents))
const incidentOf = (record: Reconciled, name: string, key: string): Incident | undefined => record.incidents.find((incident) => incident.claims.includes(claimIdOf(name, key)))

const [near, town, far] = [place('Hillford', 40, 45, 'road'), place('Town', 40.1, 45.1), place('Valley End', 40.5, 45.6, 'road')]
const townOnRoad = place('Town', 40.1, 45.1, 'road')
const region = place('Highlands', 40.2, 45.2, 'region')

describe('places', () => {
  const mine = told('mine', fire('blast', 'AAA/MFA', { places: [near, townOnRoad, far], agents: ['BBB/MIL'], patients: ['AAA'] }))
  const shelling = told('shelling', fire('shells', 'AAA/MOD', { places: [town], agents: ['BBB/MIL'], patients: ['AAA'] }))

  it('keep what happened on a long road apart from what happened in a town on it', () => {
    const record = recordOf(mine, shelling)
    expect(incidentOf(record, 'mine', 'blast')?.id).not.toBe(incidentOf(record, 'shelling', 'shells')?.id)
  })

  it('join two tellings of the same long road', () => {
    const again = told('again', fire('blast', 'BBB/MOD', { places: [townOnRoad, far], agents: ['AAA/MIL'], patients: ['AAA'] }))
    const record = recordOf(mine, again)
    expect(incidentOf(record, 'mine', 'blast')?.id).toBe(incidentOf(record, 'again', 'blast')?.id)
  })

  it('take two roads near each other for two', () => {
    const closed = (name: string, points: ClaimSketch['places']): DocumentSketch => told(name, { key: 'closed', speaker: 'AAA/MFA', type: 'COERCE', mode: 'restrict', time: day, agents: ['BBB'], ...(points === undefined ? {} : { places: points }) })
    const record = recordOf(closed('west', [near]), closed('east', [townOnRoad]))
    expect(record.incidents).toHaveLength(2)
  })
})

describe('of two incidents that fit alike', () => {
  const first = told('first', fire('one', 'AAA/MOD', { places: [town], agents: ['BBB/MIL'], patients: ['AAA'] }))
  const second = told('second', fire('two', 'BBB/MOD', { places: [place('Southwick', 41.5, 47)], agents: ['AAA/MIL'], patients: ['BBB'] }))

  it('a claim joins the one in which the same side acts', () => {
    const wide = told('wide', fire('attack', 'CCC/MFA', { places: [region], agents: ['BBB/MIL'], patients: ['AAA'] }))
    const record = recordOf(first, second, wide)
    expect(incidentOf(record, 'wide', 'attack')?.id).toBe(incidentOf(record, 'first', 'one')?.id)
  })

  it('a claim joins the one that its document told of just before', () => {
    const digest = told('digest', fire('here', 'outlet', { places: [town], agents: ['AAA', 'BBB'] }), fire('there', 'outlet', { places: [place('Southwick', 41.5, 47)], agents: ['AAA', 'BBB'] }), fire('harm', 'outlet', { tolls: [{ kind: 'wounded', low: 2, whose: 'AAA' }] }))
    const record = recordOf(digest)
    expect(incidentOf(record, 'digest', 'harm')?.id).toBe(incidentOf(record, 'digest', 'there')?.id)
    expect(incidentOf(record, 'digest', 'here')?.id).not.toBe(incidentOf(record, 'digest', 'there')?.id)
  })

  it('neither is taken where nothing tells them apart', () => {
    const lone = told('lone', fire('harm', 'AAA/MFA', { tolls: [{ kind: 'wounded', low: 2, whose: 'AAA' }] }))
    const mirrored = told('mirrored', fire('three', 'AAA/MOD', { places: [place('Southwick', 41.5, 47)], agents: ['BBB/MIL'], patients: ['AAA'] }))
    const record = recordOf(first, mirrored, lone)
    expect(incidentOf(record, 'lone', 'harm')?.claims).toEqual([claimIdOf('lone', 'harm')])
    expect(record.marks.map((mark) => mark.mark)).toContain('ambiguous-incident')
  })
})

describe('days', () => {
  it('give what goes on the day of its report', () => {
    const record = recordOf(told('build-up', { key: 'troops', speaker: 'AAA/MOD', type: 'MOBILIZE', status: 'ongoing', places: [town], agents: ['BBB/MIL'] }))
    expect(record.incidents[0]?.fields.time.accounts.map((account) => account.value)).toEqual([day])
  })

  const ledger = (name: string, out: string | null, time: string | null): DocumentSketch => ({ name, out, claims: [
    fire('dead', 'AAA/MOD', { time, ...(time === null ? {} : { places: [town] }), agents: ['BBB'], patients: ['AAA'], tolls: [{ kind: 'killed', low: 7, whose: 'AAA' }] }),
    fire('hurt', 'AAA/MOD', { time, agents: ['BBB'], patients: ['AAA'], tolls: [{ kind: 'wounded', low: 12, whose: 'AAA' }] })] })

  it('are found for a report without any by two equal figures, where one incident alone has them', () => {
    const record = recordOf(ledger('dated', day, day), ledger('undated', null, null))
    expect(record.incidents).toHaveLength(1)
  })

  it('are not guessed where incidents of two days have them', () => {
    const record = recordOf(ledger('dated', day, day), ledger('later', '2024-05-01', '2024-05-01'), ledger('undated', null, null))
    expect(record.incidents).toHaveLength(3)
  })
})

describe('fields', () => {
  it('agree on no aim where each side names its own soldiers as hit', () => {
    const record = recordOf(told('one', fire('a', 'AAA/MOD', { places: [town], agents: ['BBB/MIL'], patients: ['AAA/MIL'] })), told('two', fire('b', 'BBB/MOD', { places: [town], agents: ['AAA/MIL'], patients: ['BBB/MIL'] })))
    expect(record.incidents).toHaveLength(1)
    expect(record.incidents[0]?.fields).toMatchObject({ aim: { status: 'one-sided' }, initiator: { status: 'disputed' } })
  })

  it('agree on no place where one names a region and the other a town in it', () => {
    const record = recordOf(told('one', fire('a', 'AAA/MOD', { places: [town], agents: ['BBB/MIL'], patients: ['AAA/MIL'] })), told('two', fire('b', 'BBB/MOD', { places: [region], agents: ['AAA/MIL'], patients: ['BBB/MIL'] })))
    expect(record.incidents[0]?.fields.place.status).toBe('one-sided')
  })

  it('dispute whose troops were there, though nobody is told to have sent them', () => {
    const troops = { type: 'MOBILIZE' as const, mode: 'troops' as const, places: [town], patients: ['BBB/MIL'], time: day }
    const record = recordOf(told('one', { key: 'there', speaker: 'AAA/MOD', ...troops }), told('two', { key: 'none', speaker: 'BBB/PM', ...troops, stance: 'denies', act: 'deny' }))
    expect(record.incidents[0]?.fields.initiator).toMatchObject({ status: 'disputed', accounts: [{ value: 'BBB', claimedBy: ['AAA/MOD'], deniedBy: ['BBB/PM'] }] })
  })

  it('make nobody who only stops a fight a party to it', () => {
    const record = recordOf(told('one', fire('a', 'AAA/MOD', { places: [town], agents: ['BBB/MIL'], patients: ['AAA/MIL'] }), { key: 'stop', speaker: 'CCC/MOD', type: 'RETREAT', mode: 'ceasefire', time: day, agents: ['CCC/PKO'] }))
    expect(record.incidents).toHaveLength(1)
    expect(record.incidents[0]?.parties).toEqual(['AAA', 'BBB'])
  })
})

describe('origins', () => {
  const said = (name: string, ...speakers: readonly string[]): DocumentSketch => told(name, ...speakers.map((speaker) => fire(speaker, speaker, { places: [town], agents: ['BBB/MIL'], patients: ['AAA'] })))
  const originsOf = (...documents: readonly DocumentSketch[]): number | undefined => recordOf(...documents).incidents[0]?.origins

  it('count each named speaker once', () => { expect(originsOf(said('one', 'AAA/MOD'), said('two', 'AAA/MOD', 'BBB/MFA'))).toBe(2) })

  it('do not count a side that is named beside its organ', () => { expect(originsOf(said('one', 'AAA/MOD'), said('two', 'AAA'))).toBe(1) })

  it('do not count the own voice of a document that names a speaker elsewhere', () => {
    const elsewhere: ClaimSketch = { key: 'talks', speaker: 'AAA/MFA', type: 'CONSULT', time: '2024-03-09', agents: ['AAA', 'CCC'] }
    expect(originsOf(said('one', 'AAA/MOD'), said('two', 'outlet'))).toBe(2)
    expect(originsOf(said('one', 'AAA/MOD'), { ...said('two', 'outlet'), claims: [...said('two', 'outlet').claims, elsewhere] })).toBe(1)
  })
})
