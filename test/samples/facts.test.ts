import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.js'
import type { TollFigure } from '../../src/model/incident.js'
import { sideOf } from '../../src/model/party.js'
import { valueOf } from '../../src/model/reading.js'
import { factRows, type FactRow, type Told } from './facts-rows.js'
import { deniersOf, lineOf, readSamples, speakersOf, type SampleRecord } from './sample-record.js'

let samples: SampleRecord
beforeAll(async () => { samples = await readSamples() })

const isParty = (party: string, wanted: string | undefined): boolean => wanted === undefined || party === wanted || sideOf(party) === wanted

const hasTold = (claim: Claim, told: Told): boolean => {
  const { frame } = claim
  const types: readonly string[] = typeof told.type === 'string' ? [told.type] : told.type
  const time = frame.time === null ? '' : valueOf(frame.time.reading)?.edtf.replace('XXXX', '2021') ?? ''
  const places = frame.places.flatMap((place) => valueOf(place.reading)?.name ?? [])
  const toll = told.toll
  return types.includes(frame.type)
    && (told.mode === undefined || frame.mode === told.mode)
    && claim.stance === (told.stance ?? 'asserts')
    && (told.status === undefined || frame.status === told.status)
    && (told.agent === undefined || frame.agents.some((agent) => isParty(agent.party, told.agent)))
    && (told.patient === undefined || frame.patients.some((patient) => isParty(patient.party, told.patient)))
    && (told.places ?? []).every((place) => places.includes(place))
    && time.startsWith(told.time ?? '')
    && (told.instruments ?? []).every((instrument) => frame.instruments.some(({ lemma }) => lemma === instrument))
    && (toll === undefined || frame.tolls.some((one) => one.kind === toll.kind && one.low === toll.low && one.high === toll.high
      && (toll.whose === undefined || (one.whose !== null && isParty(one.whose, toll.whose))) && (toll.name === undefined || (one.names ?? []).includes(toll.name))))
}

/** Claims of the row's incident and speaker, in documents that came out on its day. */
const saidIn = ({ incident, said, speakers }: FactRow): readonly Claim[] => samples.claims.filter((claim) =>
  samples.nameOf(claim.document).startsWith(incident.toLowerCase()) && speakers.includes(claim.attribution.speaker.party) && samples.outOf(claim.document).includes(said))

describe('every row of the tables of facts', () => {
  it.each(factRows.map((row) => [`${row.incident}, ${row.said}, ${row.speakers[0] ?? ''}: ${row.row}`, row] as const))('%s', (_, row) => {
    const claims = saidIn(row)
    const isPresent = (told: Told): boolean => claims.some((claim) => hasTold(claim, told) && (told.apart === true || samples.incidentWith(claim.id) !== undefined))
    expect(row.told.filter((told) => !isPresent(told))).toEqual([])
  })
})

describe('the five incidents', () => {
  it('are all read', () => {
    expect(samples.documents).toHaveLength(55)
  })

  it('are never merged with each other', () => {
    const mixed = samples.record.incidents.filter((incident) => new Set(incident.documents.map((id) => samples.nameOf(id)[0])).size > 1)
    expect(mixed.map((incident) => [incident.title, incident.documents.map(samples.nameOf)])).toEqual([])
  })

  it('date documents without a year by the incident that they tell', () => {
    const dates = new Map(samples.record.dates.filter((date) => date.claim === null).map((date) => [samples.nameOf(date.document), date.date.edtf]))
    expect(dates.get('a09-arm-mod-six.md')).toBe('2021-11-19')
    expect(dates.get('b07-third-paraphrase.txt')).toBe('2023-03-06')
    expect(dates.get('c08-third-friday-fire.txt')).toBe('2023-09-01/..')
  })
})

describe('A', () => {
  it('has both sides’ accounts in one incident of 16 November 2021', () => {
    const clash = samples.mainIncident('a', 'ASSAULT')
    expect(clash.fields.time.accounts.map((account) => account.value)).toContain('2021-11-16')
    expect(clash.parties).toEqual(['ARM', 'AZE'])
    const told = new Set(clash.documents.map(samples.nameOf))
    expect(samples.documents.map((document) => samples.nameOf(document.id)).filter((name) => name.startsWith('a') && !told.has(name))).toEqual([])
  })

  it('Armenian dead, own side: 15, then 1, then 6, the 15 withdrawn', () => {
    const dead = lineOf(samples.mainIncident('a', 'ASSAULT'), 'killed', 'ARM')
    expect(dead.history?.filter((point) => point.side === 'ARM').map((point) => [point.day, point.low])).toEqual([['2021-11-16', 15], ['2021-11-17', 1], ['2021-11-19', 6]])
    expect(dead.figures.find((figure) => figure.low === 15)).toMatchObject({ speaker: 'ARM/PARL', withdrawn: true, standpoint: 'own' })
    expect(dead.figures.filter((figure) => figure.withdrawn)).toHaveLength(1)
  })

  it('Azerbaijani dead: 7 acknowledged, up to 70 killed or wounded alleged by the other side', () => {
    const clash = samples.mainIncident('a', 'ASSAULT')
    const dead = lineOf(clash, 'killed', 'AZE')
    expect(dead.figures.find((figure) => figure.low === 7)).toMatchObject({ standpoint: 'own', partOf: null, supersededBy: null, withdrawn: false })
    expect(dead.figures.find((figure) => figure.high === 70)).toMatchObject({ standpoint: 'other', speaker: 'ARM/MOD' })
    expect(lineOf(clash, 'wounded', 'AZE').figures.find((figure) => figure.high === 70)).toMatchObject({ standpoint: 'other' })
    expect(dead.status).not.toBe('agreed')
  })

  it('each side says that the other attacked first', () => {
    const clash = samples.mainIncident('a', 'ASSAULT')
    expect(clash.fields.initiator.status).toBe('disputed')
    expect(speakersOf(clash, 'initiator', 'ARM').map(sideOf)).toEqual(speakersOf(clash, 'initiator', 'ARM').map(() => 'AZE'))
    expect(speakersOf(clash, 'initiator', 'AZE').map(sideOf)).toEqual(speakersOf(clash, 'initiator', 'AZE').map(() => 'ARM'))
    expect(clash.fields.initiator.accounts).toHaveLength(2)
  })
})

describe('B', () => {
  it('has all accounts of the shooting in one incident, whoever names which place', () => {
    const shooting = samples.mainIncident('b', 'ASSAULT')
    expect(shooting.documents.map((id) => samples.nameOf(id).slice(0, 3)).sort()).toEqual(['b01', 'b02', 'b03', 'b04', 'b06', 'b07', 'b08'])
    expect(shooting.fields.place.status).toBe('agreed')
  })

  it('the dead are agreed: 2 soldiers, 3 police officers', () => {
    const shooting = samples.mainIncident('b', 'ASSAULT')
    expect(lineOf(shooting, 'killed', 'AZE')).toMatchObject({ status: 'agreed', low: 2, high: 2, standing: 'military' })
    expect(lineOf(shooting, 'killed', 'NKR')).toMatchObject({ status: 'agreed', low: 3, high: 3, standing: 'police' })
  })

  it('who fired first is contested', () => {
    const shooting = samples.mainIncident('b', 'ASSAULT')
    expect(shooting.fields.initiator.status).toBe('disputed')
    expect(speakersOf(shooting, 'initiator', 'ARM')).toContain('AZE/MOD')
    expect(speakersOf(shooting, 'initiator', 'AZE').some((speaker) => sideOf(speaker) === 'NKR')).toBe(true)
  })

  it('what the vehicle carried is contested', () => {
    const arms = samples.mainIncident('b', 'MOBILIZE')
    expect(arms.fields.initiator.status).toBe('disputed')
    expect(speakersOf(arms, 'initiator', 'ARM')).toEqual(['AZE/MOD'])
    expect(deniersOf(arms, 'initiator', 'ARM')).toContain('ARM/MFA')
  })

  it('a third party contradicts one side on who fired', () => {
    const shooting = samples.mainIncident('b', 'ASSAULT')
    expect(shooting.parties).not.toContain('RUS')
    expect(speakersOf(shooting, 'initiator', 'AZE')).toContain('RUS/MOD')
    expect(speakersOf(shooting, 'initiator', 'ARM').map(sideOf)).not.toContain('RUS')
  })
})

describe('C', () => {
  const own = (kind: 'killed' | 'wounded', side: string): readonly TollFigure[] =>
    lineOf(samples.mainIncident('c', 'ASSAULT'), kind, side).figures.filter((figure) => figure.standpoint === 'own')

  it('Azerbaijani wounded grow from 1 to 3, own side', () => {
    const [one, three] = own('wounded', 'AZE')
    expect([one?.low, three?.low]).toEqual([1, 3])
    expect(three?.claims).toContain(one?.supersededBy ?? one?.partOf)
    expect(lineOf(samples.mainIncident('c', 'ASSAULT'), 'wounded', 'AZE')).toMatchObject({ low: 3, high: 3 })
  })

  it('Armenian dead grow from 2 to 3 to 4, own side, and nothing is taken back', () => {
    expect(own('killed', 'ARM').map((figure) => figure.low)).toEqual([2, 3, 4])
    const fire = samples.mainIncident('c', 'ASSAULT')
    expect(lineOf(fire, 'killed', 'ARM')).toMatchObject({ low: 4, high: 4 })
    expect(fire.tolls.flatMap((line) => line.figures).some((figure) => figure.withdrawn)).toBe(false)
  })

  it('who began is contested', () => {
    const fire = samples.mainIncident('c', 'ASSAULT')
    expect(fire.fields.initiator.status).toBe('disputed')
    expect(speakersOf(fire, 'initiator', 'ARM')).toContain('AZE/MOD')
    expect(speakersOf(fire, 'initiator', 'AZE')).toEqual(expect.arrayContaining(['ARM/MFA', 'ARM/MOD']))
  })

  it('each names the other’s weapons', () => {
    const { weapon } = samples.mainIncident('c', 'ASSAULT').fields
    const named = (side: string): readonly string[] => weapon.accounts.filter((account) => account.value.endsWith(`(${side})`)).flatMap((account) => account.claimedBy)
    expect(new Set(named('ARM').map(sideOf))).toEqual(new Set(['AZE']))
    expect(new Set(named('AZE').map(sideOf))).toEqual(new Set(['ARM']))
    expect(['agreed', 'disputed']).not.toContain(weapon.status)
  })

  it('the build-up before it is told by one side and denied by the other', () => {
    const buildUp = samples.mainIncident('c', 'MOBILIZE')
    expect(buildUp.fields.initiator.status).toBe('disputed')
    expect(speakersOf(buildUp, 'initiator', 'ARM')).toEqual(['AZE/MOD'])
    expect(deniersOf(buildUp, 'initiator', 'ARM')).toEqual(['ARM/MOD'])
  })
})

describe('D', () => {
  it('one source stands behind the many reports of the convoy, and one behind those of the corridor', () => {
    const outlets = samples.record.lineages.map((lineage) => lineage.members.filter((member) => samples.nameOf(member.document).startsWith('d03')).length)
    expect(outlets.filter((count) => count > 0).sort()).toEqual([5, 6])
    for (const speaker of ['AZE/RCS', 'ARM/MFA']) {
      const [incident] = samples.record.incidents.filter((one) => one.origins === 1 && one.documents.filter((id) => samples.nameOf(id).startsWith('d')).length >= 7
        && samples.claims.some((claim) => one.claims.includes(claim.id) && claim.attribution.speaker.party === speaker))
      expect(incident?.origins, speaker).toBe(1)
    }
  })
})

describe('E', () => {
  it('the ceasefire and its hour are agreed', () => {
    const truce = samples.mainIncident('e', 'AGREE', 'RETREAT')
    const hour = speakersOf(truce, 'time', '2023-09-20T13:00').map(sideOf)
    expect(truce.fields.time.status).toBe('agreed')
    expect(hour).toEqual(expect.arrayContaining(['AZE', 'NKR']))
    expect(truce.fields.outcome.status).toBe('agreed')
    expect(speakersOf(truce, 'outcome', 'ceasefire 2023-09-20T13:00').map(sideOf)).toEqual(expect.arrayContaining(['AZE', 'NKR']))
  })

  it('the meeting in Yevlakh is agreed, with both readouts', () => {
    const meeting = samples.mainIncident('e', 'CONSULT')
    expect(meeting.fields.place.status).toBe('agreed')
    expect(meeting.fields.time).toMatchObject({ status: 'agreed', accounts: [{ value: '2023-09-21' }] })
    const contact = samples.record.contacts.find((one) => one.incident === meeting.id)
    expect(contact?.readouts.map((said) => sideOf(said.speaker))).toEqual(expect.arrayContaining(['AZE', 'NKR']))
  })

  it('tells the fight of 19 September as one incident, apart from the mine on a road', () => {
    const fight = samples.mainIncident('e', 'ASSAULT')
    const told = fight.documents.map((id) => samples.nameOf(id).slice(0, 3))
    expect(told).toEqual(expect.arrayContaining(['e01', 'e02', 'e03', 'e04', 'e05', 'e06', 'e10', 'e12']))
    expect(fight.fields.weapon.accounts.map((account) => account.value)).not.toContain('landmine')
  })

  it('harm to civilians is asserted by one side and denied by the other', () => {
    const fight = samples.mainIncident('e', 'ASSAULT')
    expect(fight.fields.aim.status).toBe('disputed')
    expect(new Set(speakersOf(fight, 'aim', 'CIV (NKR)').map(sideOf))).toEqual(new Set(['NKR']))
    expect(deniersOf(fight, 'aim', 'CIV (NKR)')).toEqual(expect.arrayContaining(['AZE/MFA', 'AZE/MOD']))
    expect(deniersOf(fight, 'initiator', 'AZE')).toEqual([])
  })

  it('whose armed forces were there is contested', () => {
    const forces = samples.mainIncident('e', 'MOBILIZE')
    expect(forces.fields.initiator.status).toBe('disputed')
    expect(speakersOf(forces, 'initiator', 'ARM')).toEqual(['AZE/MOD'])
    expect(deniersOf(forces, 'initiator', 'ARM')).toEqual(['ARM/PM'])
  })
})
