import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import type { ConflictPack } from '../../src/model/conflict.js'
import type { Interval } from '../../src/model/interval.js'
import { among, resolved, type Reading } from '../../src/model/reading.js'
import type { Sentence, Token } from '../../src/model/sentence.js'
import { tenseAt } from '../../src/resolve/time/tense.js'
import { findTimes } from '../../src/resolve/time/times.js'
import { plainAnalysis, plainDocument, plainSentence } from './plain-text.js'

/** A sentence with its tree: each word as `text/tag/head/relation`, heads counted from 0. */
const treed = (words: string): { readonly sentence: Sentence; readonly text: string } => {
  const parts = words.split(' ').map((word) => word.split('/'))
  const text = parts.map(([word]) => word).join(' ')
  let at = 0
  const tokens = parts.map(([word = '', tag = '', head = '-1', relation = 'dep']): Token => {
    const start = at
    at += word.length + 1
    return { span: { start, end: start + word.length }, text: word, lemma: word.toLowerCase(), upos: tag === 'JJ' ? 'ADJ' : tag.startsWith('V') ? 'VERB' : 'NOUN', tag, head: Number(head), relation }
  })
  return { sentence: { ...plainSentence(text), tokens }, text }
}

const tenseOf = (words: string, expression: string): string => {
  const { sentence, text } = treed(words)
  const start = text.indexOf(expression)
  return tenseAt({ start, end: start + expression.length }, sentence, text, english.time.tense)
}

describe('tense by the tree', () => {
  it.each([
    ['They/PRP/1/nsubj met/VBD/-1/root Tuesday/NNP/1/obl', 'Tuesday', 'past'],
    ['They/PRP/2/nsubj will/MD/2/aux meet/VB/-1/root Tuesday/NNP/2/obl', 'Tuesday', 'future'],
    ['They/PRP/2/nsubj would/MD/2/aux meet/VB/-1/root Tuesday/NNP/2/obl', 'Tuesday', 'future'],
    ['They/PRP/3/nsubj would/MD/3/aux have/VB/3/aux met/VBN/-1/root Tuesday/NNP/3/obl', 'Tuesday', 'past'],
    ['It/PRP/2/nsubj was/VBD/2/aux opened/VBN/-1/root Tuesday/NNP/2/obl', 'Tuesday', 'past'],
    ['They/PRP/1/nsubj plan/VBP/-1/root to/TO/3/mark meet/VB/1/xcomp Tuesday/NNP/3/obl', 'Tuesday', 'future'],
    ['They/PRP/2/nsubj are/VBP/2/aux scheduled/VBN/-1/root to/TO/4/mark meet/VB/2/xcomp Tuesday/NNP/2/obl', 'Tuesday', 'future'],
    ['Talks/NNS/4/nsubj to/TO/3/mark be/VB/3/aux held/VBN/0/acl began/VBD/-1/root Tuesday/NNP/3/obl', 'Tuesday', 'future'],
    ['The/DT/2/det November/NNP/2/compound accord/NN/4/nsubj will/MD/4/aux hold/VB/-1/root', 'November', 'unknown'],
    ['since/IN/1/case Tuesday/NNP/3/obl they/PRP/3/nsubj hold/VBP/-1/root', 'Tuesday', 'past'],
  ])('%s', (words, expression, expected) => {
    expect(tenseOf(words, expression)).toBe(expected)
  })
})

const row = { demonyms: [], source: 'made up' }
const pack = (zones: Readonly<Record<string, string>>): ConflictPack => ({
  name: 'sample', title: 'Sample', zones, organs: [], people: [], places: [], accords: [],
  parties: [{ ...row, id: 'AAA', name: 'Aland', kind: 'state', names: [], capitals: ['Atown'] }, { ...row, id: 'BBB', name: 'Bland', kind: 'state', names: [], capitals: ['Btown'] }],
  periods: [{ id: 'war', names: ['Second Sample War'], from: '2020-09-27', to: '2020-11-10', source: 'made up' }],
})
const states: ConflictPack = { ...pack({}), name: 'states', parties: [], periods: [] }

const day = (iso: string): Interval => ({ edtf: iso, earliest: iso, latest: iso, stated: [] })

const read = (text: string, published: Reading<Interval>, packs: readonly ConflictPack[]): readonly string[] =>
  findTimes(plainDocument(text), plainAnalysis(text), { language: english, packs, gazetteer: { find: () => [] } }, published)
    .map(({ reading }) => (reading.reading === 'resolved' ? reading.value.edtf : reading.reading === 'ambiguous' ? reading.candidates.map((one) => one.edtf).join(' or ') : '?'))

describe('times with packs', () => {
  const published = resolved(day('2020-11-09'))
  const same = [pack({ AAA: 'Asia/Yerevan', BBB: 'Asia/Baku' }), states]

  it('counts days of a war that a pack knows', () => {
    expect(read('On the 44th day of the war, it ended.', published, same)).toEqual(['2020-11-09'])
    expect(read('On the 3rd day of the Second Sample War, it was calm.', published, same)).toEqual(['2020-09-29'])
    expect(read('On the 400th day of the war, it was calm.', published, same)).toEqual(['?'])
    expect(read('On the 44th day of the war, it ended.', published, [states])).toEqual(['?'])
  })

  it('turns a stated zone into the clock of the place where the parties share one', () => {
    expect(read('It began at 06.00 GMT.', published, same)).toEqual(['2020-11-09T10:00'])
    expect(read('It began at 22:00 GMT.', published, same)).toEqual(['2020-11-10T02:00'])
    expect(read('It began at 06:00 GMT.', published, [pack({ AAA: 'Asia/Yerevan', BBB: 'Europe/Paris' }), states])).toEqual(['2020-11-09T06:00Z'])
  })

  it('knows the zone of a party’s capital', () => {
    expect(read('It began at 10:00 Atown time.', published, same)).toEqual(['2020-11-09T10:00'])
    expect(read('It began at 10:00 Btown time.', published, [pack({ AAA: 'Asia/Yerevan', BBB: 'Europe/Paris' }), states])).toEqual(['2020-11-09T10:00+01:00'])
  })
})

describe('times with a date that is not sure', () => {
  const either = among([day('2021-11-24'), day('2021-11-17')], [], '')

  it('stay ambiguous where they count from it, and are resolved where both agree', () => {
    expect(read('Fire was opened on Tuesday. They had met last year and on October 5.', either, [])).toEqual(['2021-11-23 or 2021-11-16', '2020', '2021-10-05'])
  })

  it('count days from a month and day without a year', () => {
    const yearless = resolved<Interval>({ edtf: 'XXXX-03-01', earliest: null, latest: null, stated: [] })
    expect(read('Yesterday at 10:00 fire was opened. Today it is calm. On Monday they meet.', yearless, [])).toEqual(['XXXX-02-28T10:00', 'XXXX-03-01', '?'])
  })
})
