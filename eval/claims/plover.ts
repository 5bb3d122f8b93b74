import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../src/model/claim.js'
import { sideOf } from '../../src/model/party.js'
import { wordsOf, type Span } from '../../src/model/span.js'
import type { Figure } from '../figure.js'
import type { Reader } from './reader.js'

interface Actor { readonly actorText?: string; readonly code?: string }
interface GoldRecord { readonly event: string; readonly text: string; readonly source?: readonly (Actor | string)[] | string; readonly target?: readonly (Actor | string)[] | string }

/** The gold set still has PLOVER's earlier names. */
const renamed: Readonly<Record<string, string>> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT' }

const codes: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' }

const actorsOf = (list: GoldRecord['source']): readonly Actor[] => (Array.isArray(list) ? list.filter((one): one is Actor => typeof one === 'object') : [])

const words = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== 'the')

const meets = (gold: Actor, text: string, list: readonly { readonly party: string; readonly span: Span | null }[]): boolean => {
  const code = codes[gold.code ?? ''] ?? gold.code ?? ''
  const named = words(gold.actorText ?? '')
  return list.some(({ party, span }) => sideOf(party) === code || (span !== null && words(wordsOf(text, span)).some((word) => named.includes(word))))
}

/** A claim's root type as PLOVER codes it: an act told by way of accusing is an accusation. */
const typeOf = (claim: Claim): string => (claim.attribution.act === 'accuse' && claim.frame.type === 'ASSAULT' && claim.attribution.cue !== null ? 'ACCUSE' : claim.frame.type)

const byRank = (claims: readonly Claim[]): readonly Claim[] => [...claims].sort((one, other) => (other.span.end - other.span.start) - (one.span.end - one.span.start) || one.span.start - other.span.start)

interface Score { readonly right: Map<string, number>; readonly gold: Map<string, number>; readonly guessed: Map<string, number>; parties: number; matched: number }

const add = (map: Map<string, number>, key: string): void => { map.set(key, (map.get(key) ?? 0) + 1) }

const macroF1 = ({ right, gold, guessed }: Score): number => {
  const types = [...gold.keys()]
  const f1 = types.map((type) => (2 * (right.get(type) ?? 0)) / ((gold.get(type) ?? 0) + (guessed.get(type) ?? 0)))
  return f1.reduce((sum, one) => sum + one, 0) / types.length
}

const scoreText = (text: string, records: readonly GoldRecord[], claims: readonly Claim[], score: Score): void => {
  const open = byRank(claims).slice(0, Math.max(records.length, 1))
  for (const claim of open) add(score.guessed, typeOf(claim))
  const left = [...open]
  for (const record of records) {
    const type = renamed[record.event] ?? record.event
    add(score.gold, type)
    const at = left.findIndex((claim) => typeOf(claim) === type)
    const claim = left[at]
    if (claim === undefined) continue
    left.splice(at, 1)
    add(score.right, type)
    score.matched += 1
    const everybody = [...claim.frame.agents, ...claim.frame.patients, claim.attribution.speaker]
    const source = actorsOf(record.source).every((actor) => meets(actor, text, [...claim.frame.agents, claim.attribution.speaker]))
    if (source && actorsOf(record.target).every((actor) => meets(actor, text, everybody))) score.parties += 1
  }
}

/** PLOVER's own gold sentences: one root type a record, macro F1 over types, and both parties right among the records whose type is right. */
export async function* measurePlover(reader: Reader, shared: string): AsyncIterable<Figure> {
  const file = join(shared, 'eval/plover-gsr/gold_standard_records/PLOVER_GSR_CAMEO.txt')
  if (!existsSync(file)) {
    yield { measure: 'claims.plover', set: 'plover-gsr', value: null, goal: 0.65, reason: 'no gold data' }
    return
  }
  const records = (JSON.parse(readFileSync(file, 'utf8')) as readonly GoldRecord[]).filter((record) => record.event !== 'DOCUMENT')
  const byText = grouped(records)
  const score: Score = { right: new Map(), gold: new Map(), guessed: new Map(), parties: 0, matched: 0 }
  for (const [text, together] of byText) {
    const read = await reader.read('sentence.txt', text.replace(/[{}]/g, ''))
    scoreText(read.document.text, together, read.claims, score)
  }
  yield { measure: 'claims.plover', set: 'plover-gsr', value: macroF1(score), n: records.length, goal: 0.65 }
  yield { measure: 'claims.plover.accuracy', set: 'plover-gsr', value: score.matched / records.length, n: records.length }
  yield { measure: 'claims.plover.parties', set: 'plover-gsr', value: score.matched === 0 ? 0 : score.parties / score.matched, n: score.matched, goal: 0.7 }
}

const grouped = (records: readonly GoldRecord[]): ReadonlyMap<string, readonly GoldRecord[]> => {
  const map = new Map<string, GoldRecord[]>()
  for (const record of records) map.set(record.text, [...(map.get(record.text) ?? []), record])
  return map
}
