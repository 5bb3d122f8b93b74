import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPacks } from '../../../src/ingest/pack.js'
import { english } from '../../../src/languages/en/index.js'
import { within } from '../../../src/model/span.js'
import { findActors } from '../../../src/resolve/actor/actors.js'
import { plainAnalysis, plainDocument } from '../plain-text.js'
import { expected } from './expected.js'
import { actorsOf, dated, listed, parseTrees, treeSource } from './tree.js'

const packs = { caucasus: loadPacks(['south-caucasus']), world: loadPacks([]) }

describe('actors of whole texts', () => {
  it.each(expected)('are read in $name', ({ name, packs: which, day, mentions }) => {
    expect(listed(parseTrees(treeSource(name)), packs[which], day)).toEqual(mentions)
  })

  it('reads pairs of states without a conflict pack as with one', () => {
    const parsed = parseTrees(treeSource('clash'))
    const sidesOnly = (list: readonly string[]): readonly string[] => list.filter((line) => /^(The Ministry|its soldiers|Armenian forces|Baku|Yerevan|the latter|The two countries|Azerbaijani troops)/.test(line))
    expect(sidesOnly(listed(parsed, packs.world, '2021-11-17'))).toEqual(sidesOnly(listed(parsed, packs.caucasus, '2021-11-17')))
  })
})

/** Names that stand in the same place on either side. */
const exchanges: readonly (readonly [string, string])[] = [
  ['Armenia', 'Azerbaijan'], ['Armenian', 'Azerbaijani'], ['Armenians', 'Azerbaijanis'], ['Yerevan', 'Baku'], ['Armenpress', 'Azertac'], ['Azerbaijan-Armenia', 'Armenia-Azerbaijan'], ['ARM', 'AZE'],
]
const exchanged = (word: string): string => exchanges.flatMap(([one, other]) => (word === one ? [other] : word === other ? [one] : [])).at(0) ?? word
const exchangeForms = (source: string): string => source.split('\n').map((line) => (/^\d/.test(line) ? line.split(' ').map((field, at) => (at === 1 ? exchanged(field) : field)).join(' ') : line)).join('\n')
const exchangeWords = (line: string): string => line.replace(/[\p{L}-]+/gu, exchanged)

describe('symmetry', () => {
  it.each(['clash', 'coref', 'release'])('gives %s with the sides exchanged where the text has them exchanged', (name) => {
    const source = treeSource(name)
    const people = /Pashinyan|Aliyev|Torosyan|Bayramov|Mirzoyan|Margaryan|Kocharyan|Border Service| he = |^[Hh]e = |his |The ministers|The leaders|both sides/
    const told = (list: readonly string[]): readonly string[] => list.filter((line) => !people.test(line))
    expect(told(listed(parseTrees(exchangeForms(source)), packs.caucasus, '2021-11-17')).map(exchangeWords)).toEqual(told(listed(parseTrees(source), packs.caucasus, '2021-11-17')))
  })

  it('does not depend on the order in which the pack names its parties', () => {
    const turned = packs.caucasus.map((pack) => ({ ...pack, parties: pack.parties.toReversed(), organs: pack.organs.toReversed(), people: pack.people.toReversed() }))
    for (const { name, packs: which, day } of expected.filter((one) => one.packs === 'caucasus')) {
      expect(listed(parseTrees(treeSource(name)), turned, day), name).toEqual(listed(parseTrees(treeSource(name)), packs[which], day))
    }
  })
})

describe('offices and dates', () => {
  const reading = (line: string, day: string | null): readonly string[] => {
    const forms = line.split(' ')
    const trees = forms.map((form, at) => `${at} ${form} ${form} ${/^[A-Z]/.test(form) ? 'PROPN NNP' : 'VERB VBD'} ${at === forms.length - 1 ? '-1 root' : `${forms.length - 1} nsubj`}`).join('\n')
    return listed(parseTrees(`# paragraph\n# person 0 ${forms.length - 1}\n${trees}`), packs.caucasus, day)
  }

  it.each([
    ['Serzh Sargsyan spoke', '2010-05-01', 'ARM/PRES'], ['Serzh Sargsyan spoke', '2018-04-20', 'ARM/PM'], ['Serzh Sargsyan spoke', '2003-01-01', 'ARM/MOD'],
    ['Hikmat Hajiyev spoke', '2016-01-01', 'AZE/MFA'], ['Hikmat Hajiyev spoke', '2022-01-01', 'AZE/PRES'], ['Ramil Usubov spoke', '2010-01-01', 'AZE/POL'],
    ['Nikol Pashinyan spoke', null, 'ARM/PM'], ['Ilham Aliyev spoke', null, 'AZE/PRES'],
    ['Serzh Sargsyan spoke', null, 'ARM/MOD | ARM/PM | ARM/PRES'], ['Hikmat Hajiyev spoke', null, 'AZE/MFA | AZE/PRES'],
    ['Serzh Sargsyan spoke', '2023-01-01', 'ARM'], ['Safar Abiyev spoke', '2023-01-01', 'AZE'],
  ])('reads %s on %s as %s', (line, day, wanted) => {
    expect(reading(line, day)).toEqual([`${line.replace(' spoke', '')} = ${wanted}`])
  })
})

describe('mentions', () => {
  it('never nest and always lie in their sentence', () => {
    for (const { name, packs: which, day } of expected) {
      const parsed = parseTrees(treeSource(name))
      const mentions = actorsOf(parsed, packs[which], day)
      mentions.forEach((mention, at) => {
        const next = mentions[at + 1]
        expect(within(mention.span, parsed.analysis.sentences[mention.sentence]?.span ?? { start: 0, end: 0 })).toBe(true)
        if (next !== undefined) expect(mention.span.end).toBeLessThanOrEqual(next.span.start)
      })
      expect(new Set(mentions.map((mention) => mention.id)).size).toBe(mentions.length)
    }
  })

  it('never crash, whatever the words and however broken the tree', () => {
    const words = fc.constantFrom('Armenian', 'Azerbaijani', 'of', 'the', 'ministry', 'forces', ',', 'and', 'Baku', 'Yerevan', 'its', 'they', 'Aliyev', '’s', '(', ')', 'two', 'sides', 'latter', '\u{1F600}', '\uD800', 'Karabakh', 'spokesman', 'said', '-')
    const token = fc.tuple(words, fc.constantFrom('NOUN', 'PROPN', 'ADJ', 'VERB', 'DET', 'ADP', 'PUNCT', 'PRON'), fc.integer({ min: -3, max: 40 }), fc.constantFrom('nsubj', 'compound', 'amod', 'conj', 'nmod', 'root', 'appos', 'case'))
    fc.assert(fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
      const trees = tokens.map(([form, upos, head, relation], at) => `${at} ${form} ${form.toLowerCase()} ${upos} NN ${head} ${relation}`).join('\n')
      const parsed = parseTrees(`# paragraph\n# organisation 0 ${Math.min(2, tokens.length)}\n${trees}`)
      for (const mention of actorsOf(parsed, packs.caucasus, null)) expect(mention.span.end).toBeGreaterThan(mention.span.start)
    }), { numRuns: 300 })
  })

  it('does without tags, trees and entities', () => {
    const text = 'The Ministry of Defence of Armenia said that Azerbaijani forces opened fire. 中文 أخبار.'
    const found = findActors(plainDocument(text), plainAnalysis(text), { language: english, packs: packs.caucasus, gazetteer: { find: () => [] } }, dated(null))
    expect(found.map((mention) => text.slice(mention.span.start, mention.span.end))).toContain('Azerbaijani forces')
  })
})
