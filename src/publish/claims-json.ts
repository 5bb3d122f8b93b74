import type { Claim, Participant, PlaceValue, TimeValue, Toll, Voice } from '../model/claim.js'
import type { DatedDocument } from '../model/document.js'
import type { Interval } from '../model/interval.js'
import type { Place } from '../model/mention.js'
import type { Reading } from '../model/reading.js'
import { wordsOf } from '../model/span.js'
import type { Span } from '../model/span.js'

const words = (text: string, span: Span | null): string | null => (span === null ? null : wordsOf(text, span))

/** A date's reading: `edtf` where resolved, `candidates` where ambiguous, `reason` where unresolved. */
export const dateJson = (reading: Reading<Interval>): Readonly<Record<string, unknown>> => {
  if (reading.reading === 'resolved') return { reading: 'resolved', edtf: reading.value.edtf, reason: reading.evidence.map((one) => one.reason ?? one.rule).join('; ') || null }
  if (reading.reading === 'ambiguous') return { reading: 'ambiguous', edtf: null, candidates: reading.candidates.map((one) => one.edtf) }
  return { reading: 'unresolved', edtf: null, reason: reading.reason }
}

const placeFields = ({ id, name, names, lat, lon, precision }: Place): Readonly<Record<string, unknown>> => ({ id, name, names, lat, lon, precision })

const placeJson = (text: string, { span, reading }: PlaceValue): Readonly<Record<string, unknown>> => {
  const base = { reading: reading.reading, text: wordsOf(text, span) }
  if (reading.reading === 'resolved') return { ...base, ...placeFields(reading.value) }
  return reading.reading === 'ambiguous' ? { ...base, candidates: reading.candidates.map(placeFields) } : { ...base, reason: reading.reason }
}

const timeJson = (text: string, time: TimeValue | null): Readonly<Record<string, unknown>> | null => {
  if (time === null) return null
  const { reason, ...date } = dateJson(time.reading)
  return { ...date, text: words(text, time.span), rule: time.rule, ...(reason === null || reason === undefined ? {} : { reason }) }
}

const voiceJson = (text: string, { party, span }: Voice | Participant): Readonly<Record<string, unknown>> => ({ party, text: words(text, span) })

const tollJson = (text: string, { kind, low, high, whose, standing, scope, asOf, span, names }: Toll): Readonly<Record<string, unknown>> => ({
  kind, low, high, whose, standing, scope, asOf: asOf?.edtf ?? null, text: wordsOf(text, span), ...(names === undefined || names.length === 0 ? {} : { names }),
})

/** One claim as `audiatur claims --json` prints it; spans become the words they point at. */
export const claimJson = (text: string, claim: Claim): Readonly<Record<string, unknown>> => {
  const { attribution, frame } = claim
  return {
    id: claim.id, document: claim.document, quote: wordsOf(text, claim.span), start: claim.span.start, end: claim.span.end,
    speaker: voiceJson(text, attribution.speaker), relays: attribution.relays.map((relay) => voiceJson(text, relay)),
    act: attribution.act, cue: words(text, attribution.cue), slant: attribution.slant, stance: claim.stance,
    frame: {
      type: frame.type, mode: frame.mode, status: frame.status, trigger: wordsOf(text, frame.trigger),
      agents: frame.agents.map((one) => voiceJson(text, one)), patients: frame.patients.map((one) => voiceJson(text, one)),
      time: timeJson(text, frame.time), places: frame.places.map((place) => placeJson(text, place)),
      instruments: frame.instruments.map((instrument) => instrument.lemma), tolls: frame.tolls.map((toll) => tollJson(text, toll)),
    },
    about: claim.about, rules: [...new Set(claim.evidence.map((one) => one.rule))],
  }
}

/** One line of `audiatur claims --json`: a document with its claims. */
export const claimsLine = (document: DatedDocument, claims: readonly Claim[]): Readonly<Record<string, unknown>> => ({
  document: {
    id: document.id, name: document.name, outlet: document.outlet, url: document.url, language: document.language.tag, published: dateJson(document.published),
    ...(document.language.status === 'not-read' ? { notRead: document.language.reason } : {}),
  },
  claims: claims.map((claim) => claimJson(document.text, claim)),
})
