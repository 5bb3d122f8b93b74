import { Type } from '@sinclair/typebox'
import type { TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { acts, standings, stances, statuses, tollKinds } from '../../src/model/claim.js'
import { fieldStatuses } from '../../src/model/incident.js'
import { eventTypes } from '../../src/model/plover.js'

const oneOf = (values: readonly string[]): TSchema => Type.Union(values.map((value) => Type.Literal(value)))
const maybe = (schema: TSchema): TSchema => Type.Union([schema, Type.Null()])

const text = Type.String()
const bound = maybe(Type.Integer({ minimum: 0 }))
const edtf = Type.String({ pattern: '^[0-9X./:T+Z~?%-]+$' })
const party = Type.String({ pattern: '^([A-Z]{3}(/[A-Z]+)?|org:.+|outlet|[A-Za-z][\\w-]*(/[A-Z]+)?)$' })
const voice = Type.Object({ party, text: maybe(text) })
const names = Type.Record(text, text)
const documentId = Type.String({ pattern: '^sha256:[0-9a-f]{64}$' })
const claimId = Type.String({ pattern: '^claim:[0-9a-f]{16}$' })

const date = Type.Union([
  Type.Object({ reading: Type.Literal('resolved'), edtf }), Type.Object({ reading: Type.Literal('ambiguous'), candidates: Type.Array(edtf, { minItems: 2 }) }), Type.Object({ reading: Type.Literal('unresolved'), reason: text }),
])
const place = Type.Union([
  Type.Object({ reading: Type.Literal('resolved'), text, name: text, names, lat: Type.Number({ minimum: -90, maximum: 90 }), lon: Type.Number({ minimum: -180, maximum: 180 }), precision: text }),
  Type.Object({ reading: Type.Literal('ambiguous'), text, candidates: Type.Array(Type.Object({ name: text, lat: Type.Number(), lon: Type.Number() }), { minItems: 2 }) }),
  Type.Object({ reading: Type.Literal('unresolved'), text, reason: text }),
])
const toll = Type.Object({ kind: oneOf(tollKinds), low: bound, high: bound, whose: maybe(text), standing: oneOf(standings), text })

/** One line of `audiatur claims --json`. */
export const claimsContract = Type.Object({
  document: Type.Object({ id: documentId, name: text, language: maybe(text), published: date }),
  claims: Type.Array(Type.Object({
    id: claimId, quote: Type.String({ minLength: 1 }), start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 1 }), speaker: voice, relays: Type.Array(voice), act: oneOf(acts), stance: oneOf(stances),
    frame: Type.Object({
      type: oneOf(eventTypes), mode: maybe(text), status: oneOf(statuses), agents: Type.Array(voice), patients: Type.Array(voice), time: maybe(Type.Intersect([date, Type.Object({ text: maybe(text), rule: text })])),
      places: Type.Array(place), instruments: Type.Array(text), tolls: Type.Array(toll),
    }),
    about: maybe(claimId), rules: Type.Array(text, { minItems: 1 }),
  })),
})

const field = Type.Object({ status: oneOf(fieldStatuses), accounts: Type.Array(Type.Object({ value: text, claimedBy: Type.Array(text), deniedBy: Type.Array(text), claims: Type.Array(claimId) })) })

/** One line of `audiatur incidents --json`. */
export const incidentContract = Type.Object({
  id: Type.String({ pattern: '^incident:[0-9a-f]{16}$' }), type: oneOf(eventTypes), parties: Type.Array(text), title: text, documents: Type.Array(documentId, { minItems: 1 }), origins: Type.Integer({ minimum: 1 }), claims: Type.Array(claimId, { minItems: 1 }),
  fields: Type.Object({ time: field, place: field, initiator: field, weapon: field, aim: field, outcome: field }),
  tolls: Type.Array(Type.Object({
    kind: oneOf(tollKinds), whose: maybe(text), standing: oneOf(standings), status: oneOf(fieldStatuses), low: bound, high: bound,
    figures: Type.Array(Type.Object({ low: bound, high: bound, speaker: text, standpoint: oneOf(['own', 'other', 'third']), asOf: maybe(text), supersededBy: maybe(claimId), claims: Type.Array(claimId) })),
  })),
})

/** What is wrong with a value, one line each; empty where it keeps the contract. */
export const broken = (schema: TSchema, value: unknown): readonly string[] => [...Value.Errors(schema, value)].map((error) => `${error.path}: ${error.message}`)
