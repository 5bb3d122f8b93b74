import { describe, expect, it } from 'vitest'
import type { AccordRow } from '../../src/model/conflict.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { claimIdOf, inputOf, type ClaimSketch, type DocumentSketch } from './build-claims.js'

const accord: AccordRow = {
  id: 'truce', name: 'Northford Truce', names: ['truce of Northford'], date: '2024-01-01', parties: ['AAA', 'BBB'], source: 'test',
  provisions: [{ id: 'guns', words: 'Heavy guns are drawn back.', terms: ['heavy guns'], binds: ['AAA', 'BBB'] }],
}
const told = (name: string, out: string, words: string, claim: Omit<ClaimSketch, 'key'>): DocumentSketch => ({ name, out, text: words, claims: [{ key: 'it', ...claim }] })

describe('views', () => {
  it('keep a demand of one party together over time, apart from another party’s', () => {
    const demand = (name: string, out: string, side: string, other: string): DocumentSketch =>
      told(name, out, `withdraw all troops from the northern valley at once`, { speaker: `${side}/MFA`, type: 'REQUEST', status: 'demanded', agents: [side], patients: [other] })
    const { positions } = reconcile(inputOf([demand('one', '2024-03-01', 'AAA', 'BBB'), demand('two', '2024-05-01', 'AAA', 'BBB'), demand('three', '2024-04-01', 'BBB', 'AAA')]))
    expect(positions.map(({ party, towards, first, last, sayings }) => [party, towards, first, last, sayings.length])).toEqual([
      ['AAA', ['BBB'], '2024-03-01', '2024-05-01', 2], ['BBB', ['AAA'], '2024-04-01', '2024-04-01', 1]])
  })

  it('put breaches, denials and third parties’ words under the provision that they bear on', () => {
    const words = 'Heavy guns stand in the valley against the Northford Truce.'
    const documents = [
      told('breach', '2024-03-01', words, { speaker: 'AAA/MOD', type: 'MOBILIZE', agents: ['BBB'] }),
      told('denial', '2024-03-02', words, { speaker: 'BBB/MOD', type: 'MOBILIZE', stance: 'denies', agents: ['BBB'] }),
      told('seen', '2024-03-03', words, { speaker: 'CCC/MFA', type: 'MOBILIZE', agents: ['BBB'] }),
      told('elsewhere', '2024-03-03', 'Heavy guns stand in the valley.', { speaker: 'AAA/MOD', type: 'MOBILIZE', agents: ['BBB'] }),
    ]
    const { accords } = reconcile(inputOf(documents), { accords: [accord] })
    expect(accords).toHaveLength(1)
    expect([accords[0]?.breaches, accords[0]?.denials, accords[0]?.observations].map((list) => list?.map((said) => said.claim))).toEqual([
      [claimIdOf('breach', 'it')], [claimIdOf('denial', 'it')], [claimIdOf('seen', 'it')]])
  })

  it('tell level, format and mediator of a contact, with both readouts', () => {
    const call = (name: string, speaker: string): DocumentSketch => told(name, '2024-03-01', 'x'.repeat(40), { speaker, type: 'CONSULT', mode: 'third-party', time: '2024-03-01', agents: ['CCC/PRES', 'AAA/PRES', 'BBB/PM'], patients: ['AAA', 'BBB'] })
    const { contacts } = reconcile(inputOf([call('one', 'AAA/PRES'), call('two', 'BBB/PM')]))
    expect(contacts).toMatchObject([{ format: 'third-party', level: 'head', mediators: ['CCC/PRES'], planned: false }])
    expect(contacts[0]?.readouts.map((said) => said.speaker).sort()).toEqual(['AAA/PRES', 'BBB/PM'])
  })
})
