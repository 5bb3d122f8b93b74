import { describe, expect, it } from 'vitest'
import type { EntityKind, Token } from '../../src/model/sentence.js'
import { completeNames } from '../../src/text/names.js'

/** Tokens of `form/UPOS/relation/head` words, heads counted from 1, 0 for the root. */
const tokensOf = (written: string): readonly Token[] => written.split(' ').map((word, place) => {
  const [text = '', upos = '', relation = '', head = ''] = word.split('/')
  return { span: { start: place * 20, end: place * 20 + text.length }, text, lemma: text, upos, tag: 'X', head: Number(head) - 1, relation }
})

const complete = (written: string, ...entities: readonly (readonly [EntityKind, number, number])[]): readonly string[] => {
  const tokens = tokensOf(written)
  return completeNames(entities.map(([kind, first, last]) => ({ kind, first, last })), tokens).map(({ kind, first, last }) => `${kind}: ${tokens.slice(first, last).map(({ text }) => text).join(' ')}`)
}

describe('completeNames', () => {
  it('adds the parts of the name beside it', () => {
    expect(complete('Defence/PROPN/compound/2 Ministry/PROPN/nsubj/3 said/VERB/root/0', ['organisation', 0, 1])).toEqual(['organisation: Defence Ministry'])
    expect(complete('Anna/PROPN/nsubj/3 Smith/PROPN/flat/1 said/VERB/root/0', ['person', 0, 1])).toEqual(['person: Anna Smith'])
    expect(complete('Anna/PROPN/nsubj/3 Smith/PROPN/flat/1 said/VERB/root/0', ['person', 1, 2])).toEqual(['person: Smith'])
  })

  it('leaves titles and plain nouns outside', () => {
    expect(complete('President/PROPN/nmod:desc/2 Smith/PROPN/nsubj/4 then/ADV/advmod/4 left/VERB/root/0', ['person', 1, 2])).toEqual(['person: Smith'])
    expect(complete('U.S./PROPN/compound/2 Secretary/PROPN/nmod:desc/3 Smith/PROPN/root/0', ['place', 0, 1], ['person', 2, 3])).toEqual(['place: U.S.', 'person: Smith'])
    expect(complete('Hill/PROPN/compound/2 region/NOUN/root/0', ['place', 0, 1])).toEqual(['place: Hill'])
  })

  it('drops small words and marks at the ends, and what has nothing else', () => {
    expect(complete('’s/PART/case/2 Music/PROPN/compound/3 Hall/PROPN/root/0 in/ADP/case/5 it/PRON/nmod/3', ['facility', 0, 4])).toEqual(['facility: Music Hall'])
    expect(complete('of/ADP/root/0', ['organisation', 0, 1])).toEqual([])
    expect(complete('al-Masri/PROPN/root/0', ['person', 0, 1])).toEqual(['person: al-Masri'])
  })

  it('never lets one name run into the next', () => {
    expect(complete('Baku/PROPN/compound/2 Smith/PROPN/root/0', ['place', 0, 1], ['person', 1, 2])).toEqual(['place: Baku', 'person: Smith'])
  })
})
