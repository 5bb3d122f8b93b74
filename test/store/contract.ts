import { describe, expect, it } from 'vitest'
import { entryHash, hexOf, treeHead } from '../../src/ledger/index.js'
import type { Store } from '../../src/store/store.js'
import { claimOf, documentOf, incidentOf, made, reconciledOf } from './samples.js'

const withStore = async (open: () => Promise<Store>, act: (store: Store) => Promise<void>): Promise<void> => {
  const store = await open()
  try {
    await act(store)
  } finally {
    await store.close()
  }
}

/** What every store does, whatever database is behind it; `open` gives an empty one each time. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(`store contract: ${name}`, () => {
    it('keeps a reading and gives it back as it was', () => withStore(open, async (store) => {
      const document = documentOf(1)
      const claims = [claimOf(document, 1), claimOf(document, 2)]
      expect(await store.saveReading(document, claims, made)).toEqual({ appended: 3, retired: 0 })
      expect(await store.document(document.id)).toEqual(document)
      expect(await store.claims()).toEqual(claims)
      expect(await store.claim(claims[1]?.id ?? '')).toEqual(claims[1])
      expect(await store.documents()).toMatchObject([{ id: document.id, claims: 2 }])
      expect(await store.counts()).toEqual({ documents: 1, unread: 0, claims: 2, incidents: 0, entries: 3 })
    }))

    it('does nothing when the same reading comes again', () => withStore(open, async (store) => {
      const document = documentOf(1)
      await store.saveReading(document, [claimOf(document, 1)], made)
      const before = await store.head()
      expect(await store.saveReading(document, [claimOf(document, 1)], made)).toEqual({ appended: 0, retired: 0 })
      expect(await store.head()).toEqual(before)
    }))

    it('appends and retires when the reading changes, and overwrites nothing in the log', () => withStore(open, async (store) => {
      const document = documentOf(1)
      await store.saveReading(document, [claimOf(document, 1), claimOf(document, 2)], made)
      const before = await store.entries({ from: 0, limit: 100 })
      expect(await store.saveReading(document, [claimOf(document, 2, 'AZE/MOD'), claimOf(document, 3)], made)).toEqual({ appended: 2, retired: 2 })
      const after = await store.entries({ from: 0, limit: 100 })
      expect(after.slice(0, before.length)).toEqual(before)
      expect(after.slice(before.length).map((entry) => entry.content.kind)).toEqual(['retired', 'retired', 'claim', 'claim'])
      expect((await store.claims(document.id)).map((claim) => claim.id)).toEqual([claimOf(document, 2).id, claimOf(document, 3).id])
      expect((await store.history(claimOf(document, 2).id)).map((entry) => entry.content.kind)).toEqual(['claim', 'retired', 'claim'])
    }))

    it('numbers entries without gaps and hashes each as the ledger does', () => withStore(open, async (store) => {
      for (const number of [1, 2, 3]) await store.saveReading(documentOf(number), [claimOf(documentOf(number), 1)], made)
      const entries = await store.entries({ from: 0, limit: 100 })
      expect(entries.map((entry) => entry.index)).toEqual(entries.map((_, at) => at))
      expect((await store.leafHashes()).map(hexOf)).toEqual(entries.map((entry) => hexOf(entryHash(entry))))
      expect(hexOf((await store.head()).hash)).toBe(hexOf(treeHead(await store.leafHashes())))
      expect((await store.entries({ from: 2, limit: 2 })).map((entry) => entry.index)).toEqual([2, 3])
    }))

    it('keeps incidents that hold now, in the order of their days', () => withStore(open, async (store) => {
      const document = documentOf(1)
      const claims = [claimOf(document, 1), claimOf(document, 2)]
      await store.saveReading(document, claims, made)
      await store.saveReconciled(reconciledOf(incidentOf(1, claims, '2023-09-01'), incidentOf(2, claims.slice(0, 1), '2021-11-16')), made)
      expect((await store.incidents()).map((incident) => incident.title)).toEqual(['Shooting 2', 'Shooting 1'])
      expect((await store.incidents({ from: 1, limit: 1 })).map((incident) => incident.title)).toEqual(['Shooting 1'])
      expect(await store.saveReconciled(reconciledOf(incidentOf(1, claims, '2023-09-01')), made)).toEqual({ appended: 0, retired: 1 })
      expect(await store.incident(incidentOf(2, claims).id)).toBeUndefined()
      expect((await store.incidentsOf(document.id)).map((incident) => incident.title)).toEqual(['Shooting 1'])
      expect(await store.incidentsOf(documentOf(2).id)).toEqual([])
      expect(await store.views()).toMatchObject({ lineages: [], apart: [] })
    }))

    it('knows whether the incidents still follow from the claims', () => withStore(open, async (store) => {
      expect(await store.isReconciled(made)).toBe(true)
      await store.saveReading(documentOf(1), [claimOf(documentOf(1), 1)], made)
      expect(await store.isReconciled(made)).toBe(false)
      await store.saveReconciled(reconciledOf(), made)
      expect(await store.isReconciled(made)).toBe(true)
      expect(await store.isReconciled({ ...made, version: '0.2.0' })).toBe(false)
    }))

    it('appends decisions and never loses one', () => withStore(open, async (store) => {
      const decision = { kind: 'note', subject: 'claim:1', by: 'analyst', at: '2026-01-01T00:00:00Z', reason: 'checked' } as const
      expect((await store.saveDecision(decision, made)).index).toBe(0)
      await store.saveDecision({ ...decision, reason: 'checked again' }, made)
      expect((await store.decisions('claim:1')).map((one) => one.reason)).toEqual(['checked', 'checked again'])
      expect(await store.decisions('claim:2')).toEqual([])
    }))

    it('finds ids by their beginning', () => withStore(open, async (store) => {
      const document = documentOf(7)
      await store.saveReading(document, [claimOf(document, 1)], made)
      expect(await store.idsLike('claim:')).toEqual([claimOf(document, 1).id])
      expect(await store.idsLike('sha256:0')).toEqual([document.id])
      expect(await store.idsLike('incident:')).toEqual([])
      expect(await store.hasDocument(document.id)).toBe(true)
      expect(await store.hasDocument(documentOf(8).id)).toBe(false)
    }))

    it('takes two thousand claims of one document', () => withStore(open, async (store) => {
      const document = documentOf(1)
      await store.saveReading(document, Array.from({ length: 2000 }, (_, at) => claimOf(document, at)), made)
      expect((await store.counts()).entries).toBe(2001)
      await store.saveReading(document, [], made)
      expect((await store.counts()).claims).toBe(0)
    }))
  })
}
