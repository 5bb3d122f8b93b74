import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.js'
import type { ReconcileDocument, ReconcileInput } from '../../src/reconcile/input.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { openReconciler } from '../../src/reconcile/reconciler.js'
import { inputOf, place, type ClaimSketch, type DocumentSketch } from './build-claims.js'
import { fiveIncidents } from './five-incidents.js'

type Piece = { readonly document: ReconcileDocument } | { readonly claim: Claim }

const piecesOf = (input: ReconcileInput): readonly Piece[] => [...input.documents.map((document) => ({ document })), ...input.claims.map((claim) => ({ claim }))]
const batchOf = (pieces: readonly Piece[]): ReconcileInput => ({
  documents: pieces.flatMap((piece) => ('document' in piece ? [piece.document] : [])),
  claims: pieces.flatMap((piece) => ('claim' in piece ? [piece.claim] : [])),
})

const inBatches = (pieces: readonly Piece[], cuts: readonly number[]): ReturnType<typeof reconcile> => {
  const reconciler = openReconciler({ accords: [] })
  const ends = [...new Set(cuts.map((cut) => cut % (pieces.length + 1)))].sort((one, other) => one - other)
  let from = 0
  for (const end of ends) {
    reconciler.add(batchOf(pieces.slice(from, end)))
    from = end
  }
  return reconciler.add(batchOf(pieces.slice(from)))
}

const towns = [place('Northford', 40, 45), place('Eastham', 40.1, 45.2), place('Southwick', 41.5, 47), place('Wide Valley', 40.3, 45.5, 'district'), place('Province', 40, 46, 'province'), place('Northford', 40, 45, 'road'), place('Longway End', 40.4, 45.6, 'road')]
const sides = ['AAA', 'BBB', 'CCC']
const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-01/2024-03-02', 'XXXX-03-02', null]

const claims = fc.record({
  speaker: fc.constantFrom('AAA/MOD', 'BBB/MOD', 'CCC/MFA', 'outlet'),
  type: fc.constantFrom('ASSAULT' as const, 'AID' as const, 'CONSULT' as const, 'RETREAT' as const, 'MOBILIZE' as const, 'REQUEST' as const, 'ACCUSE' as const),
  time: fc.constantFrom(...days), places: fc.subarray(towns, { maxLength: 2 }),
  agents: fc.subarray(sides, { maxLength: 2 }), patients: fc.subarray(sides, { maxLength: 1 }),
  status: fc.constantFrom('happened' as const, 'happened' as const, 'ongoing' as const, 'planned' as const), killed: fc.integer({ min: 0, max: 4 }), wounded: fc.integer({ min: 0, max: 9 }), whose: fc.constantFrom(...sides), denies: fc.boolean(), about: fc.boolean(),
}).map(({ killed, wounded, whose, denies, about, time, ...rest }, ): Omit<ClaimSketch, 'key'> => ({
  ...rest, time, tolls: [...(killed === 0 ? [] : [{ kind: 'killed' as const, low: killed, whose }]), ...(wounded < 6 ? [] : [{ kind: 'wounded' as const, low: wounded, whose }])],
  ...(rest.type === 'RETREAT' ? { mode: 'ceasefire' as const } : {}),
  ...(denies && killed === 1 ? { stance: 'denies' as const } : {}), ...(about ? { about: '0' } : {}),
}))

const corpora = fc.array(fc.record({
  out: fc.constantFrom('2024-03-01', '2024-03-02', '2024-03-03T10:00', 'XXXX-03-03', null), outlet: fc.constantFrom('Daily Post', 'The Herald', 'Gazette'),
  text: fc.constantFrom(undefined, 'The same long text about the shelling of a town near the river, as an agency wrote it down.', 'Daily Post says that the same long text about the shelling of a town near the river, as an agency wrote it down.'),
  claims: fc.array(claims, { maxLength: 4 }),
}), { minLength: 1, maxLength: 7 }).map((documents) => documents.map(({ text, ...document }, at): DocumentSketch => ({
  ...document, name: `document ${at}`, ...(text === undefined ? {} : { text }), claims: document.claims.map((claim, key) => ({ ...claim, key: String(key) })),
})))

describe('order', () => {
  it('gives one record for every order and every split into batches', () => {
    fc.assert(fc.property(corpora, fc.infiniteStream(fc.nat()), fc.array(fc.nat(), { maxLength: 4 }), (documents, keys, cuts) => {
      const input = inputOf(documents)
      const keyed = piecesOf(input).map((piece) => ({ piece, key: keys.next().value ?? 0 })).sort((one, other) => one.key - other.key)
      expect(inBatches(keyed.map(({ piece }) => piece), cuts)).toEqual(reconcile(input))
    }), { numRuns: 400 })
  })

  it('gives one record of the five incidents, document by document and backwards', () => {
    const input = inputOf(fiveIncidents)
    const backwards = [...piecesOf(input)].reverse()
    expect(inBatches(backwards, backwards.map((_, at) => at))).toEqual(reconcile(input))
  })

  it('counts what is given twice once', () => {
    const input = inputOf(fiveIncidents)
    const reconciler = openReconciler({ accords: [] })
    reconciler.add(input)
    expect(reconciler.add(input)).toEqual(reconcile(input))
  })

  it('exchanges the record when the sides are exchanged, and changes nothing else', () => {
    const exchange = (text: string): string => text.replaceAll(/\b(AZE|ARM)\b/g, (side) => (side === 'AZE' ? 'ARM' : 'AZE'))
    const input = inputOf(fiveIncidents)
    const mirrored: ReconcileInput = { documents: input.documents, claims: JSON.parse(exchange(JSON.stringify(input.claims))) as Claim[] }
    const shapeOf = (record: ReturnType<typeof reconcile>): unknown => record.incidents.map((incident) => [incident.id, [...incident.claims], incident.origins, incident.tolls.map((line) => [line.kind, line.whose, line.low, line.high, line.status]).sort(), incident.fields.initiator.status, incident.fields.initiator.accounts.map((account) => [account.value, account.claimedBy]).sort()])
    expect(JSON.stringify(shapeOf(reconcile(mirrored)))).toBe(JSON.stringify(JSON.parse(exchange(JSON.stringify(shapeOf(reconcile(input))))), sortedLists))
  })
})

/** Lists of pairs come sorted by name, so exchanging names must be followed by sorting anew. */
function sortedLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.every(Array.isArray) && value.every((one) => typeof one[0] === 'string' && !one[0].startsWith('incident:')) ? [...value].sort() : value
}
