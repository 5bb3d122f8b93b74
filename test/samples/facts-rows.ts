import type { Stance, Status, TollKind } from '../../src/model/claim.js'
import type { EventMode, EventType } from '../../src/model/plover.js'

/** What one claim must say; only what is given is asked for. Parties by side (`AZE`) or with organ (`NKR/CIV`). */
export interface Told {
  readonly type: EventType | readonly EventType[]
  readonly mode?: EventMode
  readonly stance?: Stance
  readonly status?: Status
  readonly agent?: string
  readonly patient?: string
  /** Names of places, all of which must be told. */
  readonly places?: readonly string[]
  /** How the event's time begins, as EDTF. */
  readonly time?: string
  readonly instruments?: readonly string[]
  readonly toll?: { readonly kind: TollKind; readonly low: number | null; readonly high: number | null; readonly whose?: string; readonly name?: string }
  /** True where the claim is part of no incident: a position or a refusal that no report's event meets. */
  readonly apart?: true
}

/** One row of the tables of facts: when it was said, by whom, and what. */
export interface FactRow {
  readonly incident: 'A' | 'B' | 'C' | 'D' | 'E'
  /** ISO day on which a sample that tells it came out. */
  readonly said: string
  /** Speakers, any of whom will do; `outlet` is a press's own voice. */
  readonly speakers: readonly string[]
  readonly row: string
  readonly told: readonly Told[]
}

const exactly = (kind: TollKind, count: number, whose?: string, name?: string): Told =>
  ({ type: 'ASSAULT', toll: { kind, low: count, high: count, ...(whose === undefined ? {} : { whose }), ...(name === undefined ? {} : { name }) } })

const a: readonly FactRow[] = [
  { incident: 'A', said: '2021-11-16', speakers: ['ARM/MOD'], row: 'shelling of positions on the eastern border, 4 wounded', told: [
    { type: 'ASSAULT', agent: 'AZE', patient: 'ARM' }, exactly('wounded', 4, 'ARM')] },
  { incident: 'A', said: '2021-11-16', speakers: ['ARM/MOD'], row: 'killed and wounded not yet counted, two posts lost, 12 captured', told: [
    { type: 'ASSAULT', patient: 'ARM' }, { type: 'COERCE', mode: 'seize', patient: 'ARM' }, exactly('captured', 12, 'ARM')] },
  { incident: 'A', said: '2021-11-16', speakers: ['ARM/MOD'], row: '12 captured, about ten armoured vehicles destroyed', told: [
    exactly('captured', 12, 'ARM'), { type: 'ASSAULT', mode: 'destroy', agent: 'ARM', patient: 'AZE' }] },
  { incident: 'A', said: '2021-11-16', speakers: ['ARM/PARL'], row: '15 killed', told: [exactly('killed', 15, 'ARM')] },
  { incident: 'A', said: '2021-11-16', speakers: ['ARM/MOD'], row: 'one death, by name', told: [exactly('killed', 1, undefined, 'Meruzhan Harutyunyan')] },
  { incident: 'A', said: '2021-11-16', speakers: ['AZE/MOD'], row: 'attempt to take heights repelled, 2 wounded', told: [
    { type: 'ASSAULT', agent: 'ARM', places: ['Kalbajar', 'Lachin'] }, { type: 'ASSAULT', agent: 'AZE' }, exactly('wounded', 2, 'AZE')] },
  { incident: 'A', said: '2021-11-16', speakers: ['AZE/MFA'], row: 'the other side is guilty of escalation', told: [{ type: 'ACCUSE', patient: 'ARM' }] },
  { incident: 'A', said: '2021-11-16', speakers: ['AZE/PRES'], row: 'attacks on three towns', told: [{ type: 'ASSAULT', agent: 'ARM', places: ['Shusha/Shushi', 'Lachin', 'Kalbajar'] }] },
  { incident: 'A', said: '2021-11-16', speakers: ['RUS/MOD'], row: 'fire stopped at 18:30 after calls', told: [
    { type: 'RETREAT', mode: 'ceasefire', time: '2021-11-16T18:30' }, { type: 'CONSULT', agent: 'RUS' }] },
  { incident: 'A', said: '2021-11-17', speakers: ['ARM/MOD'], row: '1 killed, 13 captured, contact lost with 24; positions; up to 70; vehicles; ceasefire holds', told: [
    exactly('killed', 1, 'ARM'), exactly('captured', 13, 'ARM'), exactly('missing', 24, 'ARM'), { type: ['ASSAULT', 'COERCE'], agent: 'AZE', patient: 'ARM' },
    { type: 'ASSAULT', toll: { kind: 'killed', low: 0, high: 70, whose: 'AZE' } }, { type: 'ASSAULT', toll: { kind: 'wounded', low: 0, high: 70, whose: 'AZE' } },
    { type: 'ASSAULT', mode: 'destroy', agent: 'ARM', patient: 'AZE' }, { type: 'RETREAT', mode: 'ceasefire' }] },
  { incident: 'A', said: '2021-11-17', speakers: ['AZE/MOD'], row: '7 killed, of them 2 officers and 5 soldiers, 10 wounded; the attack failed', told: [
    exactly('killed', 7, 'AZE'), exactly('killed', 2, 'AZE'), exactly('killed', 5, 'AZE'), exactly('wounded', 10, 'AZE'), { type: 'ASSAULT', agent: 'ARM' }] },
  { incident: 'A', said: '2021-11-19', speakers: ['ARM/MOD'], row: '6 killed to date', told: [exactly('killed', 6, 'ARM')] },
]

const b: readonly FactRow[] = [
  { incident: 'B', said: '2023-03-05', speakers: ['AZE/MOD'], row: 'vehicles with arms stopped for inspection; fire opened; killed and wounded on both sides', told: [
    { type: 'COERCE', mode: 'restrict', agent: 'AZE', time: '2023-03-05T10:00' }, { type: 'MOBILIZE', mode: 'weapons', agent: 'ARM' },
    { type: 'ASSAULT', agent: 'ARM', patient: 'AZE' }, { type: 'ASSAULT', patient: 'ARM' }] },
  { incident: 'B', said: '2023-03-05', speakers: ['AZE/MOD', 'outlet'], row: '2 killed, by name', told: [exactly('killed', 2, 'AZE')] },
  { incident: 'B', said: '2023-03-05', speakers: ['AZE/MFA'], row: 'occupation policy, hypocrisy, a checkpoint', told: [{ type: 'ACCUSE', patient: 'ARM' }, { type: 'REQUEST' }] },
  { incident: 'B', said: '2023-03-05', speakers: ['NKR/POL', 'NKR/GOV'], row: 'group attacked a car: 3 killed, 1 wounded; only service weapons', told: [
    { type: 'ASSAULT', agent: 'AZE' }, { type: 'ASSAULT', places: ['Gaybali/Ghaibalishen', 'Khalfali'] }, exactly('killed', 3, 'NKR'), exactly('wounded', 1, 'NKR'), { type: 'MOBILIZE', mode: 'weapons', stance: 'denies' }] },
  { incident: 'B', said: '2023-03-05', speakers: ['ARM/MFA'], row: 'talk of weapons is nonsense', told: [{ type: 'MOBILIZE', mode: 'weapons', agent: 'ARM', stance: 'denies' }] },
  { incident: 'B', said: '2023-03-06', speakers: ['RUS/MOD'], row: 'soldiers fired on a car; 3 killed, 1 wounded; 2 killed, 1 wounded; stopped by peacekeepers; investigation', told: [
    { type: 'ASSAULT', agent: 'AZE', patient: 'NKR' }, exactly('killed', 3, 'NKR'), exactly('wounded', 1, 'NKR'), exactly('killed', 2, 'AZE'), exactly('wounded', 1, 'AZE'),
    { type: 'RETREAT', mode: 'ceasefire', agent: 'RUS/PKO' }, { type: 'ACCUSE', mode: 'investigate' }] },
  { incident: 'B', said: '2023-03-13', speakers: ['outlet'], row: 'two killed when the other side opened fire', told: [{ ...exactly('killed', 2, 'AZE'), agent: 'ARM' }] },
]

const c: readonly FactRow[] = [
  { incident: 'C', said: '2023-08-31', speakers: ['AZE/MOD'], row: 'arms and personnel concentrated', told: [{ type: 'MOBILIZE', agent: 'ARM', places: ['Sotk'] }] },
  { incident: 'C', said: '2023-08-31', speakers: ['ARM/MOD'], row: 'denied', told: [{ type: 'MOBILIZE', stance: 'denies', agent: 'ARM' }] },
  { incident: 'C', said: '2023-09-01', speakers: ['ARM/MOD'], row: 'fire from 07:50, mortars too: 2 killed, 1 wounded', told: [
    { type: 'ASSAULT', agent: 'AZE', patient: 'ARM', time: '2023-09-01T07:50', places: ['Sotk'] }, { type: 'ASSAULT', instruments: ['mortar'] }, exactly('killed', 2, 'ARM'), exactly('wounded', 1, 'ARM')] },
  { incident: 'C', said: '2023-09-01', speakers: ['ARM/MOD'], row: 'less by 11:20', told: [{ type: 'RETREAT', mode: 'ceasefire', time: '2023-09-01T11:20' }] },
  { incident: 'C', said: '2023-09-01', speakers: ['AZE/MOD'], row: 'drones against positions, 1 wounded, units retaliate', told: [
    { type: 'ASSAULT', mode: 'drone', agent: 'ARM', patient: 'AZE', places: ['Kalbajar'] }, exactly('wounded', 1, 'AZE'), { type: 'ASSAULT', agent: 'AZE' }] },
  { incident: 'C', said: '2023-09-01', speakers: ['AZE/MOD'], row: '3 wounded in all; drones, mortars, artillery', told: [
    exactly('wounded', 3, 'AZE'), { type: 'ASSAULT', agent: 'ARM', instruments: ['drone', 'mortar', 'artillery'] }] },
  { incident: 'C', said: '2023-09-01', speakers: ['ARM/MOD'], row: '3 killed, 2 wounded', told: [exactly('killed', 3, 'ARM'), exactly('wounded', 2, 'ARM')] },
  { incident: 'C', said: '2023-09-01', speakers: ['ARM/MOD'], row: 'subsided by 14:30', told: [{ type: 'RETREAT', mode: 'ceasefire', time: '2023-09-01T14:30' }] },
  { incident: 'C', said: '2023-09-01', speakers: ['ARM/MFA'], row: '4 killed, 1 wounded; withdrawal demanded; a call on others', told: [
    exactly('killed', 4, 'ARM'), exactly('wounded', 1, 'ARM'), { type: 'REQUEST', patient: 'AZE' }, { type: 'REQUEST', agent: 'ARM' }] },
  { incident: 'C', said: '2023-09-01', speakers: ['AZE/MFA'], row: 'a distraction from inner crisis', told: [{ type: 'ACCUSE', patient: 'ARM' }] },
]

const d: readonly FactRow[] = [
  { incident: 'D', said: '2023-08-29', speakers: ['AZE/RCS'], row: 'flour sent from Baku, in Aghdam the same day', told: [
    { type: 'AID', agent: 'AZE/RCS', places: ['Baku', 'Aghdam'], time: '2023-08-29' }, { type: 'AID', places: ['Aghdam'], time: '2023-08-29' }] },
  { incident: 'D', said: '2023-08-30', speakers: ['outlet', 'AZE/RCS'], row: 'residents block the road', told: [{ type: ['PROTEST', 'COERCE'], agent: 'ARM/CIV', places: ['Aghdam', 'Khankendi/Stepanakert'] }] },
  ...['01', '03', '04', '05', '09'].map((day): FactRow => ({ incident: 'D', said: `2023-09-${day}`, speakers: ['AZE/RCS'], row: `waiting on ${Number(day)} September, talks go on`, told: [
    { type: ['PROTEST', 'COERCE'], agent: 'ARM/CIV', places: ['Aghdam', 'Khankendi/Stepanakert'] }, { type: 'CONSULT', agent: 'RUS/PKO', status: 'ongoing' }] })),
  { incident: 'D', said: '2023-09-01', speakers: ['ARM/MFA'], row: 'the corridor is blocked', told: [{ type: 'COERCE', mode: 'restrict', agent: 'AZE', places: ['Lachin corridor'] }] },
]

const e: readonly FactRow[] = [
  { incident: 'E', said: '2023-09-19', speakers: ['AZE/MOD'], row: 'measures launched; military targets only; corridors; residents told', told: [
    { type: 'ASSAULT', agent: 'AZE', places: ['Nagorno-Karabakh'] }, { type: 'ASSAULT', stance: 'denies', patient: 'NKR/CIV' }, { type: 'AID', places: ['Lachin corridor'] }, { type: 'AID', agent: 'AZE/MIL' }] },
  { incident: 'E', said: '2023-09-19', speakers: ['AZE/MFA'], row: 'landmine on a road; 2 servicemen wounded by fire; 2 workers killed', told: [
    { type: 'ASSAULT', mode: 'explosives', places: ['Ahmadbayli', 'Fuzuli', 'Shusha/Shushi'], instruments: ['landmine'] },
    { type: 'ASSAULT', places: ['Fuzuli'], toll: { kind: 'killed', low: 1, high: null, whose: 'AZE' } }, { type: 'ASSAULT', agent: 'NKR', patient: 'AZE', instruments: ['mortar'] },
    exactly('wounded', 2, 'AZE'), { ...exactly('killed', 2, 'AZE'), places: ['Aghdam', 'Shusha/Shushi'] }] },
  { incident: 'E', said: '2023-09-19', speakers: ['AZE/GOV'], row: 'a man killed in Shusha', told: [{ ...exactly('killed', 1, 'AZE'), agent: 'NKR', places: ['Shusha/Shushi'] }] },
  { incident: 'E', said: '2023-09-19', speakers: ['NKR/MIL', 'NKR/MOD'], row: 'ceasefire broken along the whole line', told: [{ type: 'ASSAULT', agent: 'AZE', patient: 'NKR', time: '2023-09-19' }] },
  { incident: 'E', said: '2023-09-19', speakers: ['NKR/MFA'], row: 'at least 2 civilians killed, 11 wounded, 8 of them children', told: [
    { type: 'ASSAULT', agent: 'AZE', toll: { kind: 'killed', low: 2, high: null, whose: 'NKR' } }, exactly('wounded', 11), exactly('wounded', 8)] },
  { incident: 'E', said: '2023-09-19', speakers: ['NKR/GOV'], row: '23 wounded', told: [exactly('wounded', 23, 'NKR')] },
  { incident: 'E', said: '2023-09-19', speakers: ['ARM/PM'], row: 'no army there, no part in the fighting', told: [
    { type: 'MOBILIZE', stance: 'denies', patient: 'ARM', places: ['Nagorno-Karabakh'] }, { type: 'ASSAULT', stance: 'denies', agent: 'ARM', apart: true }] },
  { incident: 'E', said: '2023-09-20', speakers: ['NKR/GOV'], row: 'proposal accepted, ceasefire from 13:00, army disarmed', told: [
    { type: 'AGREE', agent: 'NKR' }, { type: 'AGREE', time: '2023-09-20T13:00' }, { type: 'RETREAT', mode: 'disarm', patient: 'NKR/MIL' }] },
  { incident: 'E', said: '2023-09-20', speakers: ['AZE/MOD'], row: 'agreement confirmed, halted at 13:00', told: [{ type: 'AGREE' }, { type: 'RETREAT', mode: 'ceasefire', time: '2023-09-20T13:00' }] },
  { incident: 'E', said: '2023-09-20', speakers: ['NKR/GOV'], row: '32 killed, more than 200 wounded', told: [
    exactly('killed', 32, 'NKR'), { type: 'ASSAULT', toll: { kind: 'wounded', low: 200, high: null, whose: 'NKR' } }] },
  ...['AZE/MOD', 'NKR/GOV'].map((speaker): FactRow => ({ incident: 'E', said: '2023-09-20', speakers: [speaker], row: `meeting in Yevlakh on 21 September (${speaker})`, told: [
    { type: 'CONSULT', status: 'planned', places: ['Yevlakh'], time: '2023-09-21' }] })),
  { incident: 'E', said: '2023-09-20', speakers: ['outlet', 'AZE/MFA'], row: 'diplomats briefed', told: [{ type: 'CONSULT', agent: 'AZE/MFA', time: '2023-09-20' }] },
  { incident: 'E', said: '2023-09-20', speakers: ['AZE/MFA'], row: 'on all this: mine, fire, civilians not attacked, ceasefire', told: [
    { type: 'ASSAULT', places: ['Fuzuli'], time: '2023-09-19', toll: { kind: 'killed', low: 1, high: null } }, exactly('wounded', 2, 'AZE'),
    { type: 'ASSAULT', stance: 'denies', patient: 'NKR/CIV' }, { type: 'RETREAT', mode: 'ceasefire', time: '2023-09-20T13:00' }] },
]

/** Every row of the five tables of facts, in our own words. */
export const factRows: readonly FactRow[] = [...a, ...b, ...c, ...d, ...e]
