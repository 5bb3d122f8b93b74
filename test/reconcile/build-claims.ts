import { createHash } from 'node:crypto'
import type { Act, Claim, Stance, Standing, Status, Toll, TollKind } from '../../src/model/claim.js'
import type { Interval } from '../../src/model/interval.js'
import type { Place, Precision } from '../../src/model/mention.js'
import type { EventMode, EventType } from '../../src/model/plover.js'
import { resolved, unresolved, type Reading } from '../../src/model/reading.js'
import type { ReconcileDocument, ReconcileInput } from '../../src/reconcile/input.js'

export interface TollSketch {
  readonly kind: TollKind
  readonly low: number | null
  readonly high?: number | null
  readonly whose: string | null
  readonly standing?: Standing
  readonly scope?: 'incident' | 'cumulative'
  readonly asOf?: string
  readonly names?: readonly string[]
}

/** A claim in a few words; `key` names it within its document, `about` is another's key. */
export interface ClaimSketch {
  readonly key: string
  readonly speaker: string
  readonly type: EventType
  readonly mode?: EventMode
  readonly status?: Status
  readonly stance?: Stance
  readonly act?: Act
  readonly time?: string | null
  readonly places?: readonly Place[]
  readonly agents?: readonly string[]
  readonly patients?: readonly string[]
  readonly instruments?: readonly string[]
  readonly tolls?: readonly TollSketch[]
  readonly about?: string
}

export interface DocumentSketch {
  readonly name: string
  readonly outlet?: string
  /** EDTF of its date; null where it is unknown. */
  readonly out: string | null
  readonly text?: string
  readonly retrieved?: string
  readonly claims: readonly ClaimSketch[]
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An interval from EDTF as far as tests need it: a day, a day with an hour, two days, or a day without a year. */
export const intervalOf = (edtf: string): Interval => {
  const [from = edtf, to = from] = edtf.split('/')
  const open = edtf.includes('X')
  return { edtf, earliest: open ? null : from, latest: open ? null : to, stated: ['day'] }
}

const timeReading = (edtf: string | null): Reading<Interval> =>
  edtf === null ? unresolved('no date in the words') : resolved(intervalOf(edtf), { rule: 'test' })

/** A place with coordinates in degrees. */
export const place = (name: string, lat: number, lon: number, precision: Precision = 'settlement'): Place =>
  ({ id: `pack:test:${name.toLowerCase()}`, name, names: {}, lat, lon, precision })

const tollOf = (sketch: TollSketch): Toll => ({
  kind: sketch.kind, low: sketch.low, high: sketch.high === undefined ? sketch.low : sketch.high, whose: sketch.whose,
  standing: sketch.standing ?? 'military', scope: sketch.scope ?? 'incident', asOf: sketch.asOf === undefined ? null : intervalOf(sketch.asOf),
  span: { start: 0, end: 1 }, ...(sketch.names === undefined ? {} : { names: sketch.names }),
})

export const documentIdOf = (name: string): string => `sha256:${digest(name)}`
export const claimIdOf = (name: string, key: string): string => `claim:${digest(`${name} ${key}`).slice(0, 16)}`

const claimOf = (document: DocumentSketch, sketch: ClaimSketch, at: number): Claim => {
  const span = { start: at * 20, end: at * 20 + 15 }
  const parties = (list: readonly string[] | undefined): Claim['frame']['agents'] => (list ?? []).map((party) => ({ party, span: null }))
  return {
    id: claimIdOf(document.name, sketch.key), document: documentIdOf(document.name), span,
    attribution: { speaker: { party: sketch.speaker, span: null }, relays: [], act: sketch.act ?? 'state', cue: null, slant: 'neutral' },
    stance: sketch.stance ?? 'asserts',
    frame: {
      type: sketch.type, mode: sketch.mode ?? null, status: sketch.status ?? 'happened', trigger: span,
      time: sketch.time === undefined ? null : { span: null, rule: 'test', reading: timeReading(sketch.time) },
      places: (sketch.places ?? []).map((one) => ({ span, reading: resolved(one, { rule: 'test' }) })),
      agents: parties(sketch.agents), patients: parties(sketch.patients),
      instruments: (sketch.instruments ?? []).map((lemma) => ({ span, lemma })),
      tolls: (sketch.tolls ?? []).map(tollOf),
    },
    about: sketch.about === undefined ? null : claimIdOf(document.name, sketch.about),
    evidence: [{ rule: 'test', span }],
  }
}

/** A document with enough text for the spans of its claims. */
export const documentOf = (sketch: DocumentSketch): ReconcileDocument => ({
  id: documentIdOf(sketch.name), name: sketch.name, outlet: sketch.outlet ?? null, retrieved: sketch.retrieved ?? '2026-11-23T12:00:00Z',
  text: sketch.text ?? sketch.claims.map((claim, at) => `${digest(`${sketch.name}${claim.key}${at}`).slice(0, 18)}. `).join(''),
  published: timeReading(sketch.out),
})

/** Everything that these documents hold, ready for reconcile(). */
export const inputOf = (documents: readonly DocumentSketch[]): ReconcileInput => ({
  documents: documents.map(documentOf),
  claims: documents.flatMap((document) => document.claims.map((claim, at) => claimOf(document, claim, at))),
})
