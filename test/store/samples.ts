import type { Claim } from '../../src/model/claim.js'
import type { DatedDocument } from '../../src/model/document.js'
import type { Made } from '../../src/model/entry.js'
import type { Incident } from '../../src/model/incident.js'
import type { Reconciled } from '../../src/model/reconciled.js'

/** What every sample entry was made by. */
export const made: Made = { version: '0.1.0', rulesDigest: `sha256:${'0'.repeat(64)}` }

/** A document by number; its text tells of a shooting on a road. */
export const documentOf = (number: number): DatedDocument => {
  const text = `Dispatch ${number}. Two soldiers were killed near the road.`
  return {
    id: `sha256:${String(number).padStart(64, '0')}`, name: `${number}.txt`, outlet: null, url: null, retrieved: `2026-01-01T00:00:${String(number % 60).padStart(2, '0')}Z`, metadata: {},
    language: { status: 'read', tag: 'en' }, text, blocks: [{ kind: 'body', span: { start: 0, end: text.length }, rule: 'block.paragraph' }],
    published: { reading: 'resolved', value: { edtf: '2023-03-05', earliest: '2023-03-05', latest: '2023-03-05', stated: ['year', 'month', 'day'] }, evidence: [{ rule: 'test' }] },
  }
}

/** A claim of the document, by number; all from the same words. */
export const claimOf = (document: DatedDocument, number: number, party = 'ARM/MOD'): Claim => ({
  id: `claim:${document.id.slice(-8)}${String(number).padStart(8, '0')}`, document: document.id, span: { start: 12, end: 57 },
  attribution: { speaker: { party, span: null }, relays: [], act: 'state', cue: null, slant: 'neutral' }, stance: 'asserts',
  frame: {
    type: 'ASSAULT', mode: 'firearms', status: 'happened', trigger: { start: 30, end: 36 },
    time: { span: null, rule: 'test.time', reading: { reading: 'resolved', value: { edtf: '2023-03-05', earliest: '2023-03-05', latest: '2023-03-05', stated: ['day'] }, evidence: [] } },
    places: [], agents: [], patients: [{ party: 'AZE/MIL', span: { start: 16, end: 24 } }], instruments: [],
    tolls: [{ kind: 'killed', low: 2, high: 2, whose: 'AZE', standing: 'military', scope: 'incident', asOf: null, span: { start: 12, end: 36 } }],
  },
  about: null, evidence: [{ rule: 'test.claim', span: { start: 12, end: 57 } }],
})

/** An incident that rests on these claims. */
export const incidentOf = (number: number, claims: readonly Claim[], day = '2023-03-05'): Incident => {
  const field = <V>(value: V) => ({ status: 'single-source' as const, accounts: [{ value, claimedBy: claims.map((claim) => claim.attribution.speaker.party), deniedBy: [], claims: claims.map((claim) => claim.id) }] })
  const none = { status: 'single-source' as const, accounts: [] }
  return {
    id: `incident:${String(number).padStart(16, '0')}`, type: 'ASSAULT', parties: ['ARM', 'AZE'], title: `Shooting ${number}`, documents: [...new Set(claims.map((claim) => claim.document))], origins: 1,
    claims: claims.map((claim) => claim.id), fields: { time: field(day), place: none, initiator: field('AZE'), weapon: none, aim: none, outcome: none },
    tolls: [{ kind: 'killed', whose: 'AZE', standing: 'military', status: 'single-source', low: 2, high: 2,
      figures: claims.slice(0, 1).map((claim) => ({ low: 2, high: 2, speaker: claim.attribution.speaker.party, standpoint: 'other' as const, scope: 'incident' as const, asOf: day, supersededBy: null, partOf: null, withdrawn: false, names: [], claims: [claim.id] })) }],
    links: [],
  }
}

/** What reconcile/ gives with these incidents and nothing else. */
export const reconciledOf = (...incidents: readonly Incident[]): Reconciled => ({
  incidents, dates: [], lineages: [], quotings: [], accords: [], positions: [], contacts: [], movements: [], apart: [], marks: [],
})
