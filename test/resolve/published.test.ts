import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/ingest/read.js'
import { english } from '../../src/languages/en/index.js'
import type { ConflictPack } from '../../src/model/conflict.js'
import type { Block, Document } from '../../src/model/document.js'
import { readPublished } from '../../src/resolve/published.js'
import { root } from '../house/source-files.js'
import { plainAnalysis, plainDocument } from './plain-text.js'

const context = { language: english, packs: [] as readonly ConflictPack[], gazetteer: { find: () => [] } }

/** A document whose first lines may be marked `date: `, `byline: ` or `boilerplate: `; the mark is not part of the text. */
const marked = (lines: readonly string[], more: Partial<Document> = {}): Document => {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    const [, kind = 'body', words = line] = /^(date|byline|dateline|boilerplate|title): (.*)$/.exec(line) ?? []
    blocks.push({ kind: kind as Block['kind'], span: { start: text.length, end: text.length + words.length }, rule: 'test' })
    text += `${words}\n\n`
  }
  return plainDocument(text, { blocks, ...more })
}

const read = (document: Document, packs: readonly ConflictPack[] = []): string => {
  const reading = readPublished(document, plainAnalysis(document.text), { ...context, packs })
  return reading.reading === 'unresolved' ? '?' : reading.reading === 'resolved' ? reading.value.edtf : reading.candidates.map((one) => one.edtf).join(' or ')
}

describe('published', () => {
  const body = 'The ministry said that fire was opened on Tuesday.'

  it.each<[string, Document, string]>([
    ['metadata', plainDocument(body, { metadata: { published: '2023-09-20T10:00:00+04:00' } }), '2023-09-20'],
    ['metadata in words', plainDocument(body, { metadata: { published: 'September 20, 2023' } }), '2023-09-20'],
    ['metadata before the page', marked(['date: 21 September 2023', body], { metadata: { published: '2023-09-20' } }), '2023-09-20'],
    ['a date line', marked(['date: Tuesday, November 19, 2019', body]), '2019-11-19'],
    ['a byline', marked(['byline: By Anna Sample September 2, 2023', body]), '2023-09-02'],
    ['a byline against a last update', marked(['date: Last update: May 2, 2024 16:23', 'byline: By Anna Sample September 2, 2023', body]), '2023-09-02'],
    ['a last update alone', marked(['date: Last update: May 2, 2024 16:23', body]), '2024-05-02'],
    ['a label for publication against one for change', marked(['date: Updated: 3 March 2023', 'date: Published: 1 March 2023', body]), '2023-03-01'],
    ['a date line that no block marks', plainDocument(`Fire on the border\n16 November 2021\n${body}`), '2021-11-16'],
    ['a page date after the day of retrieval', marked(['date: 1 January 2050', 'On 20 September 2023 a briefing was held.'], { retrieved: '2026-01-01T00:00:00Z' }), '2023-09-20'],
    ['a page date before what the text tells', marked(['date: 1 March 2019', 'On 20 September 2023 a briefing was held.']), '2023-09-20'],
    ['the lead', plainDocument('On 20 September 2023 a briefing was held.\n\nOn September 19 fire was opened. Talks will be held on September 21, 2023.'), '2023-09-20'],
    ['a date deep in the text', plainDocument('Talks were held.\n\nThey ended.\n\nCalm held.\n\nNothing else is known. On 20 September 2023 a briefing was held.'), '2023-09-20/..'],
    ['a day without a year', plainDocument('A statement was released on March 5, telling of clashes.'), 'XXXX-03-05/..'],
    ['the latest of days without a year', plainDocument('On March 1 talks were held. A statement was released on March 5.'), 'XXXX-03-05/..'],
    ['days of half a year and more apart', plainDocument('On March 1 talks were held. A statement was released on November 5.'), '?'],
    ['nothing', plainDocument('The ministry said that calm had returned.'), '?'],
    ['an empty text', plainDocument(''), '?'],
  ])('is read from %s', (_, document, expected) => {
    expect(read(document)).toBe(expected)
  })

  it('finds the year by the weekday and by what the text knows', () => {
    expect(read(marked(['date: Sunday, November 28', 'The clashes of 2020 were worse, the ministry said.']))).toBe('2021-11-28')
  })

  it('believes the text’s own today against a page’s header, and stays ambiguous over two weeks', () => {
    expect(read(marked(['date: Sunday, November 28', 'The ministry announced today, Wednesday, that calm had returned after the clashes in 2020.']))).toBe('2021-11-24 or 2021-11-17')
  })

  it('takes the nearest such day where the page tells its full date', () => {
    expect(read(marked(['date: 18 November 2021', 'The ministry announced today, Wednesday, that calm had returned.']))).toBe('2021-11-17')
    expect(read(marked(['date: 18 November 2021', 'Yesterday, Tuesday, calm returned.']))).toBe('2021-11-17')
  })

  it('takes the start of a period that a pack knows as a bound', () => {
    const pack: ConflictPack = { name: 'x', title: 'x', zones: {}, parties: [], organs: [], people: [], places: [], accords: [], periods: [{ id: 'w', names: ['Second Sample War'], from: '2020-09-27', to: null, source: 'made up' }] }
    const document = marked(['date: Sunday, November 28', 'The ministry spoke of the Second Sample War.'], { retrieved: '2026-11-23T00:00:00Z' })
    expect(read(document, [pack])).toBe('2021-11-28')
    expect(read(document)).not.toBe('2021-11-28')
  })

  it('gives the reason with everything it refuses', () => {
    const reading = readPublished(marked(['date: Last update: May 2, 2024', 'byline: By Anna Sample September 2, 2023', body]), plainAnalysis(body), context)
    expect(reading.reading === 'resolved' && reading.evidence.some((one) => one.reason?.includes('2024-05-02'))).toBe(true)
  })
})

const gold = join(root, '..', 'shared', 'gold', 'seeds.gold.jsonl')

describe.skipIf(!existsSync(gold))('published on the seeds', () => {
  const lines = existsSync(gold) ? readFileSync(gold, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { document: string; published: string; publishedAlso?: readonly string[] }) : []

  it.each(lines.map((line) => [line.document, line] as const))('%s', (name, line) => {
    const document = readSource({ name, bytes: readFileSync(join(root, '..', 'shared', 'seeds', name)), format: 'text', retrieved: '2026-11-23T10:00:00Z' }, [english])
    const found = read(document)
    const accepted = [line.published, ...(line.publishedAlso ?? [])].map((one) => (one === 'unresolved' ? '?' : one))
    expect(found.split(' or ').some((one) => accepted.includes(one)), found).toBe(true)
  })
})
