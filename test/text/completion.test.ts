import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/model/sentence.js'
import type { Run, TokenAttribution } from '../../src/text/attributions.js'
import { completeAttributions } from '../../src/text/completion.js'
import { windowTreeOf } from '../../src/text/window-tree.js'

/** A sentence from `form/UPOS/relation/head` words, heads counted from 1, 0 for the root; quotations where `“` and `”` stand. */
const sentenceOf = (written: string, index = 0, start = 0): Sentence => {
  let at = start
  const tokens = written.split(' ').map((word) => {
    const [form = '', upos = '', relation = '', head = ''] = word.split('/')
    const span = { start: at, end: at + form.length }
    at = span.end + 1
    return { span, text: form, lemma: form, upos, tag: 'X', head: Number(head) - 1, relation }
  })
  const open = tokens.find(({ text }) => text === '“')
  const close = tokens.find(({ text }) => text === '”')
  const quotations = open === undefined || close === undefined ? [] : [{ span: { start: open.span.end + 1, end: close.span.start - 1 }, balanced: true }]
  return { index, span: { start, end: at - 1 }, block: 'body', paragraph: 0, tokens, entities: [], quotations }
}

const run = (written: string): readonly Run[] => written.split(' ').filter((one) => one !== '').map((one) => ({ first: Number(one.split('-')[0]), last: Number(one.split('-')[1]) }))
const found = (cue: string, source: string, content: string): TokenAttribution => ({ cue: run(cue)[0] ?? { first: 0, last: 1 }, source: run(source), content: run(content), score: 0.9 })
const write = (runs: readonly Run[]): string => runs.map(({ first, last }) => `${first}-${last}`).join(' ')
const complete = (sentences: readonly Sentence[], ...attributions: readonly TokenAttribution[]): readonly string[] =>
  completeAttributions(attributions, windowTreeOf(sentences)).map(({ cue, source, content }) => `${write([cue])} < ${write(source)} : ${write(content)}`)

describe('completeAttributions', () => {
  const said = sentenceOf('The/DET/det/3 defence/NOUN/compound/3 ministry/NOUN/nsubj/5 has/AUX/aux/5 said/VERB/root/0 that/SCONJ/mark/8 two/NUM/nummod/8 men/NOUN/nsubj/9 left/VERB/ccomp/5 ./PUNCT/punct/5')

  it('widens cue, source and content to what the tree holds together', () => {
    expect(complete([said], found('4-5', '2-3', '6-8'))).toEqual(['3-5 < 0-3 : 5-9'])
  })

  it('takes the subject where no source was found', () => {
    expect(complete([said], found('4-5', '', '5-9'))).toEqual(['3-5 < 0-3 : 5-9'])
  })

  it('lets a verb share the subject of the verb it is joined to, not a passive one', () => {
    const joined = sentenceOf('Baku/PROPN/nsubj/2 spoke/VERB/root/0 and/CCONJ/cc/4 said/VERB/conj/2 it/PRON/nsubj/6 won/VERB/ccomp/4')
    expect(complete([joined], found('3-4', '', '4-6'))).toEqual(['3-4 < 0-1 : 4-6'])
    const passive = sentenceOf('Baku/PROPN/nsubj:pass/2 hit/VERB/root/0 saying/VERB/advcl/2 it/PRON/nsubj/5 won/VERB/ccomp/3')
    expect(complete([passive], found('2-3', '', '3-5'))).toEqual(['2-3 <  : 3-5'])
  })

  it('prefers the subject in the sentence to a source in another', () => {
    const after = sentenceOf('Anna/PROPN/nsubj/2 left/VERB/root/0', 1, 100)
    expect(complete([said, after], found('4-5', '10-11', '5-9'))).toEqual(['3-5 < 0-3 : 5-9'])
  })

  it('leaves out a cue that is part of another', () => {
    expect(complete([said], found('3-4', '2-3', '5-9'), found('4-5', '2-3', '5-9'))).toEqual(['3-5 < 0-3 : 5-9'])
    expect(complete([said], found('4-5', '2-3', '5-9'), found('4-5', '2-3', '5-9'))).toHaveLength(1)
  })

  it('keeps what surrounds an aside as content: “Two left, he said, in haste”', () => {
    const aside = sentenceOf('Two/NUM/nsubj/2 left/VERB/root/0 ,/PUNCT/punct/5 he/PRON/nsubj/5 said/VERB/parataxis/2 ,/PUNCT/punct/5 in/ADP/case/8 haste/NOUN/obl/2 ./PUNCT/punct/2')
    expect(complete([aside], found('4-5', '3-4', '1-2'))).toEqual(['4-5 < 3-4 : 0-2 6-8'])
  })

  it('takes the whole phrase that the cue governs, and no other object of the verb', () => {
    const praised = sentenceOf('He/PRON/nsubj/2 criticised/VERB/root/0 the/DET/det/4 law/NOUN/obj/2 of/ADP/case/6 war/NOUN/nmod/4 yesterday/NOUN/obl:unmarked/2')
    expect(complete([praised], found('1-2', '0-1', '3-4'))).toEqual(['1-2 < 0-1 : 2-6'])
    const toldThem = sentenceOf('He/PRON/nsubj/2 told/VERB/root/0 them/PRON/iobj/2 they/PRON/nsubj/5 won/VERB/ccomp/2 it/PRON/obj/5')
    expect(complete([toldThem], found('1-2', '0-1', '4-5'))).toEqual(['1-2 < 0-1 : 3-6'])
  })

  it('widens to a quotation of which it has half, never over source and cue', () => {
    const quoted = sentenceOf('“/PUNCT/punct/3 Two/NUM/nsubj/3 left/VERB/root/0 again/ADV/advmod/3 ”/PUNCT/punct/3 ,/PUNCT/punct/8 Baku/PROPN/nsubj/8 said/VERB/dep/3')
    expect(complete([quoted], found('7-8', '6-7', '2-4'))).toEqual(['7-8 < 6-7 : 1-4'])
    expect(complete([quoted], found('7-8', '6-7', '3-4'))).toEqual(['7-8 < 6-7 : 3-4'])
  })

  it('adds nothing of a clause that the network left out, and never leaves a part empty', () => {
    expect(complete([said], found('4-5', '2-3', '9-10'))).toEqual(['3-5 < 0-3 : 9-10'])
  })

  it('leaves words of another sentence to a cue that stands nearer', () => {
    const second = sentenceOf('He/PRON/nsubj/2 added/VERB/root/0 they/PRON/nsubj/4 left/VERB/ccomp/2', 1, 100)
    expect(complete([said, second], found('4-5', '2-3', '5-9 12-14'), found('11-12', '10-11', '12-14'))).toEqual(['3-5 < 0-3 : 5-9', '11-12 < 10-11 : 12-14'])
    expect(complete([said, second], found('4-5', '2-3', '5-9 10-14'), found('11-12', '10-11', '12-14'))).toEqual(['3-5 < 0-3 : 5-9 10-14', '11-12 < 10-11 : 12-14'])
  })
})
