import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEcbPlus } from '../../eval/reconcile/ecbplus.js'
import { unresolved } from '../../src/model/reading.js'
import type { ReconcileDocument } from '../../src/reconcile/input.js'
import { openLineages } from '../../src/reconcile/lineage.js'
import { root } from '../house/source-files.js'
import { englishContext } from './lineage-texts.js'

const shared = join(root, '../shared')
const topics = Array.from({ length: 45 }, (_, at) => at + 1)

/** The event that a text of ECB+ is about: each topic has texts on two events of one kind. */
const eventOf = (name: string): string => name.replace(/_\d+ecb/, ' ')

const textOf = (sentences: readonly (readonly string[])[]): string =>
  sentences.map((tokens) => tokens.join(' ').replaceAll('``', '“').replaceAll('\'\'', '”').replace(/ ([.,;:?!])/g, '$1')).join('\n')

describe.skipIf(!existsSync(join(shared, 'eval/ecbplus')))('lineages of the news of ECB+, all taken as of one day', () => {
  const documents = (readEcbPlus(shared, topics) ?? []).map(({ name, sentences }): ReconcileDocument => ({
    id: `sha256:${createHash('sha256').update(name).digest('hex')}`, name, outlet: null, retrieved: '2026-11-23T12:00:00Z', text: textOf(sentences),
    published: unresolved('ECB+ tells no dates'), language: { status: 'read', tag: 'en' },
  }))
  const names = new Map(documents.map(({ id, name }) => [id, name]))
  const lineages = openLineages(englishContext.commonWords ?? {})
  for (const document of documents) lineages.add(document)

  it('find retellings, and join no two texts on different events, though each has a twin of its kind', () => {
    const members = lineages.all().flatMap((lineage) => lineage.members)
    expect(members.filter((member) => member.descent === 'paraphrase').length).toBeGreaterThan(40)
    const mixed = lineages.all().filter((lineage) => new Set(lineage.members.map((member) => eventOf(names.get(member.document) ?? ''))).size > 1)
    expect(mixed.map((lineage) => lineage.members.map((member) => [names.get(member.document), member.reason]))).toEqual([])
  })

  it('are the same backwards', () => {
    const backwards = openLineages(englishContext.commonWords ?? {})
    for (const document of [...documents].reverse()) backwards.add(document)
    expect(backwards.all()).toEqual(lineages.all())
  })
})
