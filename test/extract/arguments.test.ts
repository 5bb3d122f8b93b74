import { describe, expect, it } from 'vitest'
import { argumentsOf, isPassive, prepositionOf } from '../../src/extract/arguments.js'
import type { Sentence, Token } from '../../src/model/sentence.js'
import { treeOf, type Tree } from '../../src/model/tree.js'

/** A tree from lines `form/tag/head/relation`, heads counted from 1 and 0 for the root, as in CoNLL-U. */
const tree = (text: string): Tree => {
  let end = -1
  const tokens = text.trim().split(/\s+/).map((item): Token => {
    const [form = '', tag = '', head = '0', relation = 'root'] = item.split('/')
    const span = { start: end + 1, end: end + 1 + form.length }
    end = span.end
    const upos = tag.startsWith('V') ? 'VERB' : tag.startsWith('N') ? 'NOUN' : tag === 'IN' ? 'ADP' : tag === 'PRP' || tag === 'WDT' ? 'PRON' : tag === 'AUX' ? 'AUX' : 'X'
    return { span, text: form, lemma: form.toLowerCase(), upos, tag: tag === 'AUX' ? 'VBD' : tag, head: Number(head) - 1, relation }
  })
  const sentence: Sentence = { index: 0, span: { start: 0, end }, block: 'body', paragraph: 0, tokens, entities: [], quotations: [] }
  return treeOf(sentence)
}

const words = (found: Tree, token: number): readonly string[] => argumentsOf(found, token).map((argument) => `${argument.slot}=${found.tokens[argument.token]?.text}`)

describe('arguments', () => {
  it('stand by deep grammar: the subject of a passive is its object, its agent the subject', () => {
    const found = tree('posts/NNS/3/nsubj:pass were/AUX/3/aux:pass shelled/VBN/0/root by/IN/5/case troops/NNS/3/obl:agent')
    expect(isPassive(found, 2)).toBe(true)
    expect(words(found, 2)).toEqual(expect.arrayContaining(['object=posts', 'subject=troops']))
  })

  it('go through relative clauses to the noun before them', () => {
    const found = tree('troops/NNS/0/root that/WDT/3/nsubj shelled/VBD/1/acl:relcl posts/NNS/3/obj')
    expect(words(found, 2)).toEqual(['subject=troops', 'object=posts'])
  })

  it('are shared by joined verbs', () => {
    const found = tree('men/NNS/3/nsubj:pass were/AUX/3/aux:pass killed/VBN/0/root and/CC/5/cc wounded/VBN/3/conj')
    expect(words(found, 4)).toEqual(['object=men'])
  })

  it('are lent by the verb above to participles and infinitives', () => {
    const participle = tree('army/NN/2/nsubj shelled/VBD/0/root town/NN/2/obj killing/VBG/2/advcl men/NNS/4/obj')
    expect(words(participle, 3)).toEqual(['object=men', 'subject=army'])
    const infinitive = tree('they/PRP/2/nsubj forced/VBD/0/root rebels/NNS/2/obj to/TO/5/mark leave/VB/2/xcomp')
    expect(words(infinitive, 4)).toEqual(['subject=rebels'])
  })

  it('of a shortened relative clause come from its noun', () => {
    const found = tree('mines/NNS/0/root planted/VBN/1/acl by/IN/4/case rebels/NNS/2/obl:agent')
    expect(words(found, 1)).toEqual(expect.arrayContaining(['subject=rebels', 'object=mines']))
  })

  it('carry prepositions of several words', () => {
    const found = tree('fighting/NN/0/root due/JJ/4/case to/IN/4/case raids/NNS/1/nmod')
    expect(prepositionOf(found, 3)).toBe('due to')
  })

  it('end where the tree runs in a circle', () => {
    const found = tree('one/VBD/2/conj two/VBD/1/conj')
    expect(() => argumentsOf(found, 0)).not.toThrow()
  })
})
