import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reconciled } from '../../src/model/reconciled.js'
import type { ReconcileInput } from '../../src/reconcile/input.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { openReconciler } from '../../src/reconcile/reconciler.js'
import { claimIdOf, documentIdOf, inputOf, place, type ClaimSketch, type DocumentSketch } from './build-claims.js'

const [north, south] = [place('Northford', 40, 45), place('Southwick', 43, 47)]
const clash = (key: string, more: Partial<ClaimSketch> = {}): ClaimSketch =>
  ({ key, speaker: 'AAA/MOD', type: 'ASSAULT', time: '2024-03-01', places: [north], agents: ['BBB'], patients: ['AAA'], ...more })
const document = (name: string, out: string | null, claims: readonly ClaimSketch[], more: Partial<DocumentSketch> = {}): DocumentSketch => ({ name, out, claims, ...more })

/** Every claim in exactly one incident, or apart with a reason. */
const expectAllKept = (record: Reconciled, { claims }: ReconcileInput): void => {
  const kept = [...record.incidents.flatMap((incident) => incident.claims), ...record.apart.map((one) => one.claim)].sort()
  expect(kept).toEqual([...new Set(claims.map((claim) => claim.id))].sort())
  for (const one of record.apart) expect(one.reason).not.toBe('')
}

const marksOf = (record: Reconciled): readonly (readonly [string, string])[] => record.marks.map((mark) => [mark.subject, mark.mark])

describe('a document dated in the future', () => {
  const future = document('future', '2031-01-01', [clash('told'), clash('untold', { time: null, places: [south] })])

  it('keeps the days that its words tell, and lends its own to nothing', () => {
    const input = inputOf([future])
    const record = reconcile(input)
    expectAllKept(record, input)
    expect(marksOf(record)).toContainEqual([documentIdOf('future'), 'future-dated'])
    const times = record.incidents.flatMap((incident) => incident.fields.time.accounts.map((account) => account.value))
    expect(times).toContain('2024-03-01')
    expect(times.filter((time) => !time.startsWith('2024'))).toEqual([])
    expect(record.dates.filter((date) => date.date.edtf.startsWith('2031'))).toEqual([])
  })

  it('is marked from the second day after it was taken in, for clocks differ', () => {
    const taken = (out: string): readonly string[] => reconcile(inputOf([document('near', out, [clash('told')], { retrieved: '2024-03-01T12:00:00Z' })])).marks.map((mark) => mark.mark)
    expect(taken('2024-03-02')).toEqual([])
    expect(taken('2024-03-04')).toEqual(['future-dated'])
  })

  it('is the source of no copy by its date', () => {
    const text = 'Shells fell on the market of Northford at noon on Friday and two traders were wounded, said the mayor of the town that evening.'
    const { lineages } = reconcile(inputOf([document('future', '2031-01-01', [], { text }), document('today', '2024-03-01', [], { text })]))
    expect(lineages.map((lineage) => lineage.id)).toEqual([documentIdOf('today')])
    expect(lineages[0]?.members[1]?.reason).toContain('which came first is not told')
  })
})

describe('documents with one id and different bytes', () => {
  const versions = ['Shells fell on the town.', 'Another text altogether.', 'A third one.'].map((text, at) => inputOf([document('same', '2024-03-01', [clash(`of ${at}`, { places: [at === 0 ? north : south] })], { text })]))
  const named = versions.map((input, at) => ({ ...input, documents: input.documents.map((one) => ({ ...one, name: `copy ${at}.txt` })) }))
  const all: ReconcileInput = { documents: named.flatMap((input) => input.documents), claims: named.flatMap((input) => input.claims) }

  it('keep the claims of all, and one mark names all sources', () => {
    const record = reconcile(all)
    expectAllKept(record, all)
    expect(record.marks).toEqual([{ subject: documentIdOf('same'), mark: 'same-id-other-bytes', reason: expect.stringContaining('(copy 0.txt, copy 1.txt, copy 2.txt)') }])
  })

  it('give one record whatever came first and in how many batches', () => {
    fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 0, 1], { minLength: 5 }), (order) => {
      const reconciler = openReconciler({ accords: [] })
      const records = order.map((at) => reconciler.add(named[at] ?? all))
      expect(records.at(-1)).toEqual(reconcile(all))
    }))
  })

  it('are no clash where the bytes are the same, whenever and under which name they were taken in', () => {
    const [one] = inputOf([document('same', '2024-03-05', [clash('told', { time: null })])]).documents
    if (one === undefined) throw new Error('no document')
    const early = { ...one, retrieved: '2024-03-01T12:00:00Z', name: 'z.txt' }
    const { claims } = inputOf([document('same', '2024-03-05', [clash('told', { time: null })])])
    const [forth, back] = [[one, early], [early, one]].map((documents) => reconcile({ documents, claims }))
    expect(forth).toEqual(back)
    expect(forth?.marks.map((mark) => mark.mark)).toEqual(['future-dated'])
  })
})

describe('a claim without date and place', () => {
  const bare = { time: null, places: [] }

  it('stands by itself, marked, beside an incident of other sides', () => {
    const input = inputOf([document('dated', '2024-03-01', [clash('told')]), document('bare', null, [clash('bare', { ...bare, speaker: 'CCC/MOD', agents: ['DDD'], patients: ['CCC'] })])])
    const record = reconcile(input)
    expectAllKept(record, input)
    expect(record.incidents).toHaveLength(2)
    expect(marksOf(record)).toEqual([[claimIdOf('bare', 'bare'), 'undated'], [claimIdOf('bare', 'bare'), 'unplaced']])
    const alone = record.incidents.find((incident) => incident.claims.includes(claimIdOf('bare', 'bare')))
    expect([alone?.fields.time.accounts, alone?.fields.place.accounts]).toEqual([[], []])
  })

  it('is put to neither of two incidents that it fits alike', () => {
    const input = inputOf([document('one', '2024-03-01', [clash('told')]), document('two', '2024-03-01', [clash('told', { places: [south] })]), document('bare', '2024-03-01', [clash('bare', bare)])])
    const record = reconcile(input)
    expectAllKept(record, input)
    expect(record.incidents.find((incident) => incident.claims.includes(claimIdOf('bare', 'bare')))?.claims).toHaveLength(1)
    expect(marksOf(record)).toContainEqual([claimIdOf('bare', 'bare'), 'ambiguous-incident'])
  })

  it('is kept apart with its reason where it is a mere saying or denial', () => {
    const input = inputOf([document('bare', null, [clash('denial', { ...bare, stance: 'denies' }), clash('demand', { ...bare, type: 'REQUEST', status: 'demanded' })])])
    const record = reconcile(input)
    expectAllKept(record, input)
    expect([record.incidents, record.apart.map((one) => one.claim).sort()]).toEqual([[], [claimIdOf('bare', 'denial'), claimIdOf('bare', 'demand')].sort()])
  })
})

describe('an incident that touches five parties', () => {
  const many = (agents: readonly string[]): Reconciled => reconcile(inputOf([document('many', '2024-03-01', [clash('told', { agents, patients: ['AAA'] })])]))

  it('is kept whole and marked; one of four is not', () => {
    const record = many(['BBB', 'CCC', 'DDD', 'EEE'])
    expect(record.incidents.map((incident) => incident.parties)).toEqual([['AAA', 'BBB', 'CCC', 'DDD', 'EEE']])
    expect(marksOf(record)).toEqual([[record.incidents[0]?.id, 'many-parties']])
    expect(many(['BBB', 'CCC', 'DDD']).marks).toEqual([])
  })

  it('is kept where the parties come from several documents, with every side’s account', () => {
    const input = inputOf(['BBB', 'CCC', 'DDD', 'EEE'].map((side) => document(side, '2024-03-01', [clash('told', { speaker: `${side}/MOD`, agents: ['AAA'], patients: [side] })])))
    const record = reconcile(input)
    expectAllKept(record, input)
    const [incident] = record.incidents
    expect([record.incidents.length, incident?.parties]).toEqual([1, ['AAA', 'BBB', 'CCC', 'DDD', 'EEE']])
    expect(incident?.fields.initiator.accounts.flatMap((account) => account.claimedBy).sort()).toEqual(['BBB/MOD', 'CCC/MOD', 'DDD/MOD', 'EEE/MOD'])
    expect(marksOf(record)).toEqual([[incident?.id, 'many-parties']])
  })
})
