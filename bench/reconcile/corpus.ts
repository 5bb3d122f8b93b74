import { createHash } from 'node:crypto'
import type { Claim, Toll, TollKind } from '../../src/model/claim.js'
import type { Place } from '../../src/model/mention.js'
import type { EventType } from '../../src/model/plover.js'
import { resolved, unresolved } from '../../src/model/reading.js'
import { dayInterval, type Day } from '../../src/reconcile/days.js'
import type { ReconcileDocument, ReconcileInput } from '../../src/reconcile/input.js'

/** A stream of numbers in [0, 1) from a seed (mulberry32), so that every run makes the same corpus. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

const firstDay = 19_000
/** Days over which events are spread, whatever the size: a larger corpus is a denser one. */
const span = 3_650
const pairs = [['AAA', 'BBB'], ['CCC', 'DDD'], ['EEE', 'FFF'], ['GGG', 'HHH'], ['AAA', 'JJJ']] as const
const types: readonly EventType[] = ['ASSAULT', 'ASSAULT', 'ASSAULT', 'ASSAULT', 'MOBILIZE', 'AID', 'CONSULT', 'RETREAT']
const verbal: readonly EventType[] = ['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']
const words = 'army border village attack shelling column convoy ministry officer statement morning evening river hill forest bridge road town district council meeting talks ceasefire truck flour drone mortar artillery rifle unit brigade patrol post checkpoint wounded killed captured doctor hospital street school market power water supply'.split(' ')

interface Scene {
  readonly day: Day
  readonly place: Place
  readonly sides: readonly [string, string]
  readonly type: EventType
  readonly killed: number
}

const sceneOf = (random: () => number): Scene => {
  const pair = Math.floor(random() * pairs.length)
  const at = Math.floor(random() * 400)
  return {
    day: firstDay + Math.floor(random() * span), sides: pairs[pair] ?? pairs[0], type: types[Math.floor(random() * types.length)] ?? 'ASSAULT',
    killed: Math.floor(random() * 9), place: { id: `place:${pair}:${at}`, name: `Place ${pair}.${at}`, names: {}, lat: 10 + pair * 9 + Math.floor(at / 20) * 0.35, lon: 20 + pair * 12 + (at % 20) * 0.45, precision: 'settlement' },
  }
}

const toll = (kind: TollKind, count: number, whose: string): Toll =>
  ({ kind, low: count, high: count, whose, standing: 'military', scope: 'incident', asOf: null, span: { start: 0, end: 5 } })

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const claimOf = (document: ReconcileDocument, at: number, scene: Scene, out: Day | null, random: () => number): Claim => {
  const [one, other] = random() < 0.5 ? scene.sides : [scene.sides[1], scene.sides[0]]
  const says = random() < 0.2
  const vague = random()
  const type = says ? verbal[Math.floor(random() * verbal.length)] ?? 'ACCUSE' : scene.type
  const span = { start: at * 40, end: at * 40 + 39 }
  const party = (side: string): { readonly party: string; readonly span: null } => ({ party: `${side}/MIL`, span: null })
  return {
    id: `claim:${digest(`${document.id}${at}`).slice(0, 16)}`, document: document.id, span,
    attribution: { speaker: { party: random() < 0.8 ? `${one}/MOD` : 'outlet', span: null }, relays: [], act: 'state', cue: null, slant: 'neutral' },
    stance: random() < 0.05 ? 'denies' : 'asserts',
    frame: {
      type, mode: null, status: says && type === 'REQUEST' ? 'demanded' : 'happened', trigger: span,
      time: vague < 0.15 || out === null ? null : { span: null, rule: 'bench', reading: vague < 0.2 ? unresolved('vague') : resolved(dayInterval(scene.day), { rule: 'bench' }) },
      places: vague > 0.75 ? [] : [{ span, reading: resolved(scene.place, { rule: 'bench' }) }],
      agents: [party(other)], patients: [party(one)], instruments: [],
      tolls: type === 'ASSAULT' && random() < 0.5 ? [toll('killed', Math.floor(random() * 3) + scene.killed, one)] : [],
    },
    about: null, evidence: [{ rule: 'bench', span }],
  }
}

const textOf = (random: () => number): string => Array.from({ length: 90 }, () => words[Math.floor(random() * words.length)]).join(' ')

/**
 * A corpus of about `size` claims: scenes told in three documents on average, a fifth of them copies, a fifth of the claims vague,
 * a fifth sayings, one document in fifty undated. The same seed gives the same corpus.
 */
export const corpusOf = (size: number, seed = 1): ReconcileInput => {
  const random = numbersFrom(seed)
  const documents: ReconcileDocument[] = []
  const claims: Claim[] = []
  while (claims.length < size) {
    const scene = sceneOf(random)
    const reports = 1 + Math.floor(random() * 5)
    let text = textOf(random)
    for (let report = 0; report < reports && claims.length < size; report++) {
      if (random() > 0.2) text = textOf(random)
      const out = random() < 0.02 ? null : scene.day + Math.floor(random() * 3)
      const document: ReconcileDocument = {
        id: `sha256:${digest(`${seed} ${documents.length}`)}`, name: `${documents.length}.txt`, outlet: `Outlet Number ${Math.floor(random() * 60)}`, retrieved: '2040-01-01T00:00:00Z', text,
        published: out === null ? unresolved('none') : resolved(dayInterval(out), { rule: 'bench' }),
      }
      documents.push(document)
      for (let at = 0; at < 3; at++) claims.push(claimOf(document, at, scene, out, random))
    }
  }
  return { documents, claims }
}
