import { describe, expect, it } from 'vitest'
import { claimsLine } from '../../src/publish/claims-json.js'
import { edtfWords } from '../../src/publish/dates.js'
import { figureWords } from '../../src/publish/figures.js'
import { incidentLine } from '../../src/publish/incidents-json.js'
import { partyName, partyNamesOf } from '../../src/publish/party-names.js'
import { claimOf, documentOf, incidentOf } from '../store/samples.js'
import { broken, claimsContract, incidentContract } from './contract.js'

const document = documentOf(1)
const claim = claimOf(document, 1)

describe('claims as JSON', () => {
  it('keeps the contract and turns spans into words', () => {
    const line = claimsLine(document, [claim])
    expect(broken(claimsContract, line)).toEqual([])
    expect(line).toMatchObject({ claims: [{ quote: 'Two soldiers were killed near the road.'.slice(0, 45), start: 12, speaker: { party: 'ARM/MOD', text: null }, frame: { tolls: [{ kind: 'killed', low: 2, high: 2 }], time: { edtf: '2023-03-05' } } }] })
  })

  it('says ambiguous, unresolved and not read, each in its shape', () => {
    const place = { id: 'pack:x:y', name: 'A', names: {}, lat: 1, lon: 2, precision: 'settlement' as const }
    const odd = { ...claim, frame: { ...claim.frame, time: null, places: [
      { span: { start: 0, end: 3 }, reading: { reading: 'ambiguous' as const, candidates: [place, { ...place, id: 'pack:x:z' }], evidence: [] } },
      { span: { start: 0, end: 3 }, reading: { reading: 'unresolved' as const, reason: 'no such name' } },
      { span: { start: 0, end: 3 }, reading: { reading: 'resolved' as const, value: place, evidence: [] } },
    ] } }
    const line = claimsLine({ ...document, published: { reading: 'unresolved', reason: 'no date' }, language: { status: 'not-read', tag: 'ru', reason: 'no pack' } }, [odd])
    expect(broken(claimsContract, line)).toEqual([])
    expect(line).toMatchObject({ document: { notRead: 'no pack', published: { reading: 'unresolved', reason: 'no date' } } })
  })

  it('is noticed by the contract when a field is wrong', () => {
    const line = claimsLine(document, [claim]) as { readonly claims: readonly object[] }
    expect(broken(claimsContract, { ...line, claims: [{ ...line.claims[0], stance: 'believes' }] })).not.toEqual([])
  })
})

describe('incidents as JSON', () => {
  it('keeps the contract', () => { expect(broken(incidentContract, incidentLine(incidentOf(1, [claim])))).toEqual([]) })
})

describe('words for numbers and parties', () => {
  it.each([[7, 7, '7'], [12, null, 'at least 12'], [0, 70, 'up to 70'], [null, 70, 'up to 70'], [3, 5, '3–5'], [null, null, 'an untold number']])('%s to %s is %s', (low, high, words) => {
    expect(figureWords(low, high)).toBe(words)
  })

  it('names parties by their packs, the earlier pack first', () => {
    const names = partyNamesOf([{ parties: [{ id: 'AZE', name: 'Azerbaijan', kind: 'state', names: [], demonyms: [], capitals: [], source: '' }] }, { parties: [{ id: 'AZE', name: 'other', kind: 'state', names: [], demonyms: [], capitals: [], source: '' }] }])
    expect(partyName('AZE/MOD', names)).toBe('Azerbaijan, defence ministry')
    expect(partyName('org:Red Band', names)).toBe('Red Band')
    expect(partyName('XYZ', names)).toBe('XYZ')
    expect(partyName('outlet', names)).toBe('the outlet')
  })
})

describe('words for dates', () => {
  it.each([['2021-11-16', '16 November 2021'], ['2021-11', 'November 2021'], ['2021', '2021'], ['XXXX-03-05', '5 March (year not told)'], ['2023-09-20T13:00', '20 September 2023, 13:00'],
    ['2023-09-19/2023-09-20', '19 September 2023 to 20 September 2023'], ['../2020', 'until 2020'], ['2020/..', 'from 2020'], ['20XX', '20XX'], ['2021-34', '2021-34'], ['odd', 'odd']])('%s is %s', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words)
  })
})
