import { describe, expect, it } from 'vitest'
import type { Incident, TollLine } from '../../src/model/incident.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { claimIdOf, documentOf, inputOf } from './build-claims.js'
import { fiveIncidents } from './five-incidents.js'

const record = reconcile(inputOf(fiveIncidents))
const letterOf = new Map(fiveIncidents.map((document) => [documentOf(document).id, document.name[0] ?? '']))
const incidentWith = (name: string, key: string): Incident => {
  const found = record.incidents.find((incident) => incident.claims.includes(claimIdOf(name, key)))
  if (found === undefined) throw new Error(`${name} ${key} is in no incident`)
  return found
}
const line = (incident: Incident, kind: TollLine['kind'], whose: string): TollLine => {
  const found = incident.tolls.find((one) => one.kind === kind && one.whose === whose)
  if (found === undefined) throw new Error(`no line ${kind} ${whose}`)
  return found
}

describe('the five incidents, from claims written by hand', () => {
  it('merges no two of them', () => {
    const mixed = record.incidents.filter((incident) => new Set(incident.documents.map((id) => letterOf.get(id))).size > 1)
    expect(mixed.map((incident) => incident.title)).toEqual([])
  })

  it('A: has both sides’ accounts in one incident, whoever names which place', () => {
    const clash = incidentWith('a-arm-mod-16', 'shelling')
    for (const [name, key] of [['a-wire-16', 'repelled'], ['a-wire-16', 'fifteen'], ['a-aze-mod-17', 'seven'], ['a-arm-mod-19', 'six'], ['a-baku-16', 'attacks'], ['a-baku-16', 'guilty'], ['a-wire-16', 'stopped']] as const) {
      expect(clash.claims, `${name} ${key}`).toContain(claimIdOf(name, key))
    }
  })

  it('A: Armenian dead, own side: 15 withdrawn, then 1, then 6', () => {
    const dead = line(incidentWith('a-arm-mod-16', 'shelling'), 'killed', 'ARM')
    expect(dead.history?.map((point) => [point.day, point.low])).toEqual([['2021-11-16', 15], ['2021-11-17', 1], ['2021-11-19', 6]])
    expect(dead.figures.find((figure) => figure.low === 15)).toMatchObject({ speaker: 'ARM/PARL', standpoint: 'own', withdrawn: true, supersededBy: claimIdOf('a-arm-mod-17', 'one') })
    expect(dead).toMatchObject({ low: 6, high: 15 })
  })

  it('A: Azerbaijani dead: 7 acknowledged, of them 2 and 5; up to 70 alleged by the other side', () => {
    const dead = line(incidentWith('a-arm-mod-16', 'shelling'), 'killed', 'AZE')
    expect(dead.figures.find((figure) => figure.low === 7)).toMatchObject({ standpoint: 'own', partOf: null, supersededBy: null })
    expect(dead.figures.filter((figure) => figure.partOf !== null).map((figure) => figure.low)).toEqual([2, 5])
    expect(dead.figures.find((figure) => figure.high === 70)).toMatchObject({ standpoint: 'other' })
  })

  it('A: each side says that the other attacked first', () => {
    const { initiator } = incidentWith('a-arm-mod-16', 'shelling').fields
    expect(initiator.status).toBe('disputed')
    expect(initiator.accounts.map((account) => [account.value, account.claimedBy])).toEqual([['ARM', ['AZE/MOD', 'AZE/PRES']], ['AZE', ['ARM/MOD']]])
  })

  it('B: the dead are agreed, 2 Azerbaijani soldiers and 3 police officers', () => {
    const shooting = incidentWith('b-nkr', 'attack')
    expect(shooting.claims).toContain(claimIdOf('b-aze-mod', 'fire'))
    expect(line(shooting, 'killed', 'AZE')).toMatchObject({ status: 'agreed', low: 2, high: 2 })
    expect(line(shooting, 'killed', 'NKR')).toMatchObject({ status: 'agreed', low: 3, high: 3, standing: 'police' })
  })

  it('B: who fired first is disputed, and a third party contradicts one side', () => {
    const { initiator } = incidentWith('b-nkr', 'attack').fields
    expect(initiator.status).toBe('disputed')
    expect(initiator.accounts.find((account) => account.value === 'AZE')?.claimedBy).toEqual(['NKR/POL', 'RUS/MOD'])
  })

  it('B: the denial of arms in the car counts against that and nothing else', () => {
    const arms = incidentWith('b-aze-mod', 'arms')
    expect(arms.claims).toContain(claimIdOf('b-arm-mfa', 'nonsense'))
    expect(incidentWith('b-nkr', 'attack').claims).not.toContain(claimIdOf('b-arm-mfa', 'nonsense'))
  })

  it('C: wounded grow from 1 to 3 on one side, dead from 2 to 4 on the other', () => {
    const fire = incidentWith('c-arm-morning', 'fire')
    expect(fire.claims).toContain(claimIdOf('c-aze-noon', 'drones'))
    expect(line(fire, 'killed', 'ARM').figures.map((figure) => [figure.low, figure.supersededBy !== null])).toEqual([[2, true], [3, true], [4, false]])
    expect(line(fire, 'killed', 'ARM')).toMatchObject({ low: 4, high: 4 })
    expect(line(fire, 'wounded', 'AZE').figures.map((figure) => figure.low)).toEqual([1, 3])
    expect(line(fire, 'wounded', 'ARM').figures.some((figure) => figure.withdrawn)).toBe(false)
  })

  it('C: each names the other’s weapons, and who began is disputed', () => {
    const { weapon, initiator } = incidentWith('c-arm-morning', 'fire').fields
    expect(weapon.accounts.map((account) => account.value)).toEqual(['artillery (ARM)', 'drone (ARM)', 'mortar (ARM)', 'mortar (AZE)'])
    expect(initiator.status).toBe('disputed')
  })

  it('C: a document without a date takes the day from the incident that it meets', () => {
    expect(incidentWith('c-arm-morning', 'fire').claims).toContain(claimIdOf('c-undated', 'four'))
    expect(record.dates.find((date) => date.claim === claimIdOf('c-undated', 'four'))?.date.edtf).toBe('2023-09-01')
  })

  it('D: one origin behind the many reports of the convoy', () => {
    const convoy = incidentWith('d-29', 'sent')
    expect(convoy.documents.length).toBeGreaterThanOrEqual(8)
    expect(convoy.origins).toBe(1)
    expect(record.movements.find((movement) => movement.incident === convoy.id)).toMatchObject({ kind: 'convoy', outcome: 'blocked' })
    expect(record.lineages.some((lineage) => lineage.members.length === 6)).toBe(true)
    expect(convoy.claims).not.toContain(claimIdOf('d-arm-mfa', 'blockade'))
  })

  it('E: the ceasefire and its hour are agreed', () => {
    const truce = incidentWith('e-nkr-centre', 'agreed')
    expect(truce.claims).toContain(claimIdOf('e-aze-mod-20', 'halted'))
    const hour = [...truce.fields.time.accounts, ...truce.fields.outcome.accounts].filter((account) => account.value.includes('2023-09-20T13:00'))
    expect(new Set(hour.flatMap((account) => account.claimedBy))).toEqual(new Set(['NKR/GOV', 'AZE/MOD']))
    expect(truce.fields.time.status).toBe('agreed')
  })

  it('E: the meeting in Yevlakh is agreed, with both readouts', () => {
    const meeting = incidentWith('e-nkr-centre', 'yevlakh')
    expect(meeting.fields.place.status).toBe('agreed')
    expect(record.contacts.find((contact) => contact.incident === meeting.id)?.readouts.map((said) => said.speaker).sort()).toEqual(['AZE/MOD', 'NKR/GOV'])
  })

  it('E: harm to civilians is asserted by one side and denied by the other', () => {
    const fight = incidentWith('e-nkr-mfa', 'civilians')
    expect(fight.claims).toContain(claimIdOf('e-aze-mod', 'no-civilians'))
    expect(fight.fields.aim).toMatchObject({ status: 'disputed' })
    expect(fight.fields.aim.accounts.find((account) => account.value === 'CIV (NKR)')).toMatchObject({ claimedBy: ['NKR/MFA'], deniedBy: ['AZE/MOD'] })
    expect(fight.fields.initiator.accounts.find((account) => account.value === 'AZE')?.deniedBy).toEqual([])
  })
})
