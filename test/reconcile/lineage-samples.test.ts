import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findSources } from '../../src/ingest/files.js'
import { readSource } from '../../src/ingest/read.js'
import { unresolved } from '../../src/model/reading.js'
import type { ReconcileDocument } from '../../src/reconcile/input.js'
import { openLineages, type Lineages } from '../../src/reconcile/lineage.js'
import { languages } from '../../src/pipeline/knowledge.js'
import { root } from '../house/source-files.js'
import { englishContext } from './lineage-texts.js'

const documents: ReconcileDocument[] = []
let lineages: Lineages

// Without dates every dispatch is compared with every other: the hardest case for telling reports of one event apart.
beforeAll(async () => {
  for await (const found of findSources([join(root, 'samples/south-caucasus')], { now: () => '2026-11-23T00:00:00Z', stdin: process.stdin })) {
    if ('problem' in found) throw found.problem
    documents.push({ ...readSource(found.source, languages), published: unresolved('left out') })
  }
  lineages = openLineages(englishContext.commonWords ?? {})
  for (const document of documents) lineages.add(document)
})

describe('lineages of the sample dispatches, their dates left out', () => {
  it('join none but the many outlets that were written as copies, though up to fourteen tell one event', () => {
    const nameOf = (id: string): string => documents.find((document) => document.id === id)?.name.split('/').at(-1) ?? ''
    const joined = lineages.all().flatMap((lineage) => lineage.members.map((member) => nameOf(member.document)))
    expect(joined.length).toBeGreaterThan(8)
    expect(joined.filter((name) => !name.startsWith('d03'))).toEqual([])
  })
})
