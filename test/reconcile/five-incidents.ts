import { place, type DocumentSketch } from './build-claims.js'

const kalbajar = place('Kalbajar', 40.1, 46.04, 'district')
const lachin = place('Lachin', 39.64, 46.55, 'district')
const ishkhanasar = place('Ishkhanasar', 39.62, 46.2, 'feature')
const sisian = place('Sisian', 39.52, 46.03)
const kilisali = place('Kilisali', 39.85, 46.1, 'feature')
const syunik = place('Syunik', 39.3, 46.3, 'province')
const road = place('Khankendi–Khalfali–Turshsu', 39.78, 46.65, 'road')
const lisagor = place('Lisagor', 39.7, 46.63)
const dyukyanlar = place('Dyukyanlar', 39.78, 46.7, 'near')
const sotk = place('Sotk', 40.2, 45.87)
const norabak = place('Norabak', 40.17, 45.92)
const vardenis = place('Basarkechar', 40.18, 45.73, 'district')
const aghdam = place('Aghdam', 39.99, 46.93)
const aghdamRoad = place('Aghdam–Khankendi', 39.9, 46.85, 'road')
const lachinCorridor = place('Lachin corridor', 39.62, 46.5, 'road')
const baku = place('Baku', 40.41, 49.87)
const shusha = place('Shusha', 39.76, 46.75)
const karabakh = place('Karabakh', 39.8, 46.8, 'region')
const yevlakh = place('Yevlakh', 40.62, 47.15)
const fuzuliRoad = place('Ahmadbayli–Fuzuli–Shusha', 39.65, 46.95, 'road')

const a: readonly DocumentSketch[] = [
  { name: 'a-arm-mod-16', out: '2021-11-16', claims: [
    { key: 'shelling', speaker: 'ARM/MOD', type: 'ASSAULT', mode: 'heavy-weapons', time: '2021-11-16', places: [ishkhanasar, sisian], agents: ['AZE/MIL'], patients: ['ARM/MIL'], tolls: [{ kind: 'wounded', low: 4, whose: 'ARM' }] },
    { key: 'captured', speaker: 'ARM/MOD', type: 'ASSAULT', mode: 'abduct', time: '2021-11-16T16:00', agents: ['AZE/MIL'], patients: ['ARM/MIL'], tolls: [{ kind: 'captured', low: 12, whose: 'ARM' }] },
    { key: 'named', speaker: 'ARM/MOD', type: 'ASSAULT', time: '2021-11-16', patients: ['ARM/MIL'], tolls: [{ kind: 'killed', low: 1, whose: 'ARM', names: ['Meruzhan Harutyunyan'] }] }] },
  { name: 'a-wire-16', outlet: 'Border Dispatch', out: '2021-11-16', claims: [
    { key: 'fifteen', speaker: 'ARM/PARL', type: 'ASSAULT', time: '2021-11-16', patients: ['ARM/MIL'], tolls: [{ kind: 'killed', low: 15, whose: 'ARM' }] },
    { key: 'repelled', speaker: 'AZE/MOD', type: 'ASSAULT', time: '2021-11-16', places: [kalbajar, lachin], agents: ['ARM/MIL'], patients: ['AZE/MIL'], tolls: [{ kind: 'wounded', low: 2, whose: 'AZE' }] },
    { key: 'stopped', speaker: 'RUS/MOD', type: 'RETREAT', mode: 'ceasefire', time: '2021-11-16T18:30', places: [kilisali], agents: ['ARM', 'AZE'] },
    { key: 'call', speaker: 'RUS/MOD', type: 'CONSULT', mode: 'phone', time: '2021-11-16', agents: ['RUS/MOD', 'ARM/MOD', 'AZE/MOD'] }] },
  { name: 'a-baku-16', outlet: 'Absheron Newsline', out: '2021-11-16', claims: [
    { key: 'guilty', speaker: 'AZE/MFA', type: 'ACCUSE', act: 'accuse', agents: ['AZE'], patients: ['ARM'], time: '2021-11-16' },
    { key: 'attacks', speaker: 'AZE/PRES', type: 'ASSAULT', time: '2021-11-16', agents: ['ARM/MIL'], patients: ['AZE'], places: [shusha, lachin, kalbajar] }] },
  { name: 'a-arm-mod-17', out: '2021-11-17T10:00', claims: [
    { key: 'one', speaker: 'ARM/MOD', type: 'ASSAULT', time: '2021-11-16', places: [syunik], agents: ['AZE/MIL'], patients: ['ARM/MIL'], tolls: [{ kind: 'killed', low: 1, whose: 'ARM', asOf: '2021-11-17T10:00' }, { kind: 'captured', low: 13, whose: 'ARM' }, { kind: 'missing', low: 24, whose: 'ARM' }] },
    { key: 'seventy', speaker: 'ARM/MOD', type: 'ASSAULT', time: '2021-11-16', patients: ['AZE/MIL'], tolls: [{ kind: 'killed', low: 0, high: 70, whose: 'AZE' }, { kind: 'wounded', low: 0, high: 70, whose: 'AZE' }] }] },
  { name: 'a-aze-mod-17', out: '2021-11-17', claims: [
    { key: 'seven', speaker: 'AZE/MOD', type: 'ASSAULT', time: '2021-11-16', places: [kalbajar], agents: ['ARM/MIL'], patients: ['AZE/MIL'], tolls: [{ kind: 'killed', low: 7, whose: 'AZE' }, { kind: 'killed', low: 2, whose: 'AZE' }, { kind: 'killed', low: 5, whose: 'AZE' }, { kind: 'wounded', low: 10, whose: 'AZE' }] }] },
  { name: 'a-arm-mod-19', out: '2021-11-19', claims: [
    { key: 'six', speaker: 'ARM/MOD', type: 'ASSAULT', time: '2021-11-16', agents: ['AZE/MIL'], patients: ['ARM/MIL'], tolls: [{ kind: 'killed', low: 6, whose: 'ARM', scope: 'cumulative' }] }] },
]

const b: readonly DocumentSketch[] = [
  { name: 'b-aze-mod', out: '2023-03-05', claims: [
    { key: 'fire', speaker: 'AZE/MOD', type: 'ASSAULT', mode: 'firearms', time: '2023-03-05T10:00', places: [road], agents: ['ARM'], patients: ['AZE/MIL'], tolls: [{ kind: 'killed', low: 1, high: null, whose: 'both' }] },
    { key: 'arms', speaker: 'AZE/MOD', type: 'MOBILIZE', mode: 'weapons', time: '2023-03-05', places: [road], agents: ['ARM'] }] },
  { name: 'b-aze-mod-evening', out: '2023-03-05', claims: [
    { key: 'two', speaker: 'AZE/MOD', type: 'ASSAULT', time: '2023-03-05', places: [road], patients: ['AZE/MIL'], tolls: [{ kind: 'killed', low: 2, whose: 'AZE', names: ['Murad Alizade', 'Elshan Rzayev'] }] }] },
  { name: 'b-nkr', out: '2023-03-05', claims: [
    { key: 'attack', speaker: 'NKR/POL', type: 'ASSAULT', mode: 'firearms', time: '2023-03-05T10:00', places: [lisagor], agents: ['AZE/MIL'], patients: ['NKR/POL'], tolls: [{ kind: 'killed', low: 3, whose: 'NKR', standing: 'police' }, { kind: 'wounded', low: 1, whose: 'NKR', standing: 'police' }] }] },
  { name: 'b-arm-mfa', out: 'XXXX-03-05', claims: [
    { key: 'nonsense', speaker: 'ARM/MFA', type: 'MOBILIZE', mode: 'weapons', status: 'negated', stance: 'denies', act: 'deny', time: 'XXXX-03-05', places: [road], agents: ['ARM'] }] },
  { name: 'b-rus', out: '2023-03-06', claims: [
    { key: 'car', speaker: 'RUS/MOD', type: 'ASSAULT', mode: 'firearms', time: '2023-03-05', places: [dyukyanlar], agents: ['AZE/MIL'], patients: ['NKR/POL'], tolls: [{ kind: 'killed', low: 3, whose: 'NKR', standing: 'police' }, { kind: 'wounded', low: 1, whose: 'NKR', standing: 'police' }] },
    { key: 'losses', speaker: 'RUS/MOD', type: 'ASSAULT', time: '2023-03-05', patients: ['AZE/MIL'], tolls: [{ kind: 'killed', low: 2, whose: 'AZE' }, { kind: 'wounded', low: 1, whose: 'AZE' }] }] },
]

const c: readonly DocumentSketch[] = [
  { name: 'c-aze-31', out: '2023-08-31', claims: [
    { key: 'build-up', speaker: 'AZE/MOD', type: 'MOBILIZE', mode: 'weapons', time: '2023-08-31', places: [sotk], agents: ['ARM'] }] },
  { name: 'c-arm-31', out: '2023-08-31', claims: [
    { key: 'denial', speaker: 'ARM/MOD', type: 'MOBILIZE', status: 'negated', stance: 'denies', act: 'deny', time: '2023-08-31', places: [sotk], agents: ['ARM/MIL'] }] },
  { name: 'c-arm-morning', out: '2023-09-01T10:05', claims: [
    { key: 'fire', speaker: 'ARM/MOD', type: 'ASSAULT', mode: 'heavy-weapons', time: '2023-09-01T07:50', places: [sotk], agents: ['AZE/MIL'], patients: ['ARM/MIL'], instruments: ['mortar'], tolls: [{ kind: 'killed', low: 2, whose: 'ARM' }, { kind: 'wounded', low: 1, whose: 'ARM' }] }] },
  { name: 'c-aze-noon', out: '2023-09-01T12:00', claims: [
    { key: 'drones', speaker: 'AZE/MOD', type: 'ASSAULT', mode: 'drone', time: '2023-09-01', places: [kalbajar, vardenis], agents: ['ARM/MIL'], patients: ['AZE/MIL'], instruments: ['drone'], tolls: [{ kind: 'wounded', low: 1, whose: 'AZE', names: ['Tural Hasanli'] }] },
    { key: 'retaliation', speaker: 'AZE/MOD', type: 'ASSAULT', status: 'ongoing', time: '2023-09-01', agents: ['AZE/MIL'], patients: ['ARM/MIL'] }] },
  { name: 'c-aze-later', outlet: 'Absheron Newsline', out: '2023-09-01T18:40', claims: [
    { key: 'three', speaker: 'AZE/MOD', type: 'ASSAULT', time: '2023-09-01', places: [kalbajar], agents: ['ARM/MIL'], patients: ['AZE/MIL'], instruments: ['drone', 'mortar', 'artillery'], tolls: [{ kind: 'wounded', low: 3, whose: 'AZE' }] }] },
  { name: 'c-arm-afternoon', out: '2023-09-01T15:02', claims: [
    { key: 'three', speaker: 'ARM/MOD', type: 'ASSAULT', time: '2023-09-01', places: [sotk], agents: ['AZE/MIL'], patients: ['ARM/MIL'], tolls: [{ kind: 'killed', low: 3, whose: 'ARM' }, { kind: 'wounded', low: 2, whose: 'ARM' }] }] },
  { name: 'c-arm-mfa', out: '2023-09-01T20:30', claims: [
    { key: 'four', speaker: 'ARM/MFA', type: 'ASSAULT', time: '2023-09-01', places: [sotk, norabak], agents: ['AZE/MIL'], patients: ['ARM/MIL'], tolls: [{ kind: 'killed', low: 4, whose: 'ARM' }, { kind: 'wounded', low: 1, whose: 'ARM' }] },
    { key: 'demand', speaker: 'ARM/MFA', type: 'REQUEST', mode: 'yield', status: 'demanded', act: 'demand', agents: ['ARM'], patients: ['AZE'], time: '2023-09-01' }] },
  { name: 'c-undated', outlet: 'Border Dispatch', out: null, claims: [
    { key: 'four', speaker: 'ARM/MFA', type: 'ASSAULT', time: null, places: [sotk], patients: ['ARM/MIL'], tolls: [{ kind: 'killed', low: 4, whose: 'ARM' }] },
    { key: 'exchange', speaker: 'outlet', type: 'ASSAULT', time: null, agents: ['ARM', 'AZE'] }] },
]

const flour = (days: string): string => `The convoy of the society with 40 tons of flour has been waiting on the road for ${days} days. The two trucks stand before the post of the peacekeepers. Talks go on and there has been no answer yet.`
const d: readonly DocumentSketch[] = [
  { name: 'd-29', out: '2023-08-29', claims: [
    { key: 'sent', speaker: 'AZE/RCS', type: 'AID', time: '2023-08-29', places: [baku, aghdam], agents: ['AZE/RCS'], patients: ['NKR/CIV'] }] },
  { name: 'd-30', out: '2023-08-30', claims: [
    { key: 'blocked', speaker: 'AZE/RCS', type: 'PROTEST', mode: 'obstruct', time: '2023-08-30', places: [aghdamRoad], agents: ['NKR/CIV'], patients: ['AZE/RCS'] }] },
  ...[['1', '2023-09-01'], ['2', '2023-09-01'], ['3', '2023-09-03'], ['4', '2023-09-04'], ['5', '2023-09-05'], ['9', '2023-09-09']].map(([day = '', out = '']): DocumentSketch => ({
    name: `d-wait-${day}`, outlet: `Outlet ${day}`, out, text: flour(day), claims: [
      { key: 'waits', speaker: 'AZE/RCS', type: 'AID', status: 'ongoing', time: out, places: [aghdamRoad], agents: ['AZE/RCS'] }] })),
  { name: 'd-arm-mfa', out: '2023-09-01', claims: [
    { key: 'blockade', speaker: 'ARM/MFA', type: 'COERCE', mode: 'restrict', status: 'ongoing', time: '2023-09-01', places: [lachinCorridor], agents: ['AZE'], patients: ['NKR/CIV'] }] },
]

const e: readonly DocumentSketch[] = [
  { name: 'e-aze-mod', out: '2023-09-19', claims: [
    { key: 'launch', speaker: 'AZE/MOD', type: 'ASSAULT', time: '2023-09-19', places: [karabakh], agents: ['AZE/MIL'], patients: ['ARM/MIL'] },
    { key: 'no-civilians', speaker: 'AZE/MOD', type: 'ASSAULT', status: 'negated', stance: 'denies', act: 'deny', agents: ['AZE'], patients: ['NKR/CIV'], time: '2023-09-19' }] },
  { name: 'e-aze-mfa', out: '2023-09-19', claims: [
    { key: 'mine', speaker: 'AZE/MFA', type: 'ASSAULT', mode: 'explosives', time: '2023-09-19', places: [fuzuliRoad], agents: ['ARM/MIL'], patients: ['AZE/CIV', 'AZE/MIL'], tolls: [{ kind: 'killed', low: 1, high: null, whose: 'AZE', standing: 'civilian' }] },
    { key: 'mortar', speaker: 'AZE/MFA', type: 'ASSAULT', mode: 'heavy-weapons', time: '2023-09-19', agents: ['ARM/MIL'], patients: ['AZE/MIL'], tolls: [{ kind: 'wounded', low: 2, whose: 'AZE' }] }] },
  { name: 'e-nkr-army', out: '2023-09-19', claims: [
    { key: 'broke', speaker: 'NKR/MOD', type: 'ASSAULT', time: '2023-09-19T11:10', places: [place('Stepanakert', 39.82, 46.75)], agents: ['AZE/MIL'], patients: ['NKR'] }] },
  { name: 'e-nkr-mfa', out: '2023-09-19', claims: [
    { key: 'civilians', speaker: 'NKR/MFA', type: 'ASSAULT', time: '2023-09-19', places: [karabakh], agents: ['AZE/MIL'], patients: ['NKR/CIV'], tolls: [{ kind: 'killed', low: 2, high: null, whose: 'NKR', standing: 'civilian' }, { kind: 'wounded', low: 11, whose: 'NKR', standing: 'civilian' }, { kind: 'wounded', low: 8, whose: 'NKR', standing: 'civilian' }] }] },
  { name: 'e-nkr-centre', out: '2023-09-20', claims: [
    { key: 'agreed', speaker: 'NKR/GOV', type: 'AGREE', time: '2023-09-20T13:00', places: [karabakh], agents: ['NKR', 'AZE'] },
    { key: 'yevlakh', speaker: 'NKR/GOV', type: 'CONSULT', status: 'planned', time: '2023-09-21', places: [yevlakh], agents: ['NKR', 'AZE'] }] },
  { name: 'e-aze-mod-20', out: '2023-09-20', claims: [
    { key: 'halted', speaker: 'AZE/MOD', type: 'RETREAT', mode: 'ceasefire', time: '2023-09-20T13:00', places: [karabakh], agents: ['AZE', 'NKR'] },
    { key: 'yevlakh', speaker: 'AZE/MOD', type: 'CONSULT', status: 'planned', time: '2023-09-21', places: [yevlakh], agents: ['AZE', 'NKR/CIV'] }] },
]

/** The five incidents of the facts, as claims written by hand; each document's name begins with its incident's letter. */
export const fiveIncidents: readonly DocumentSketch[] = [...a, ...b, ...c, ...d, ...e]
