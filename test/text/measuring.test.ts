import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/model/sentence.js'
import { readConllu } from '../../eval/text/conllu.js'
import { spell } from '../../eval/text/gold.js'
import { joinHyphens } from '../../eval/text/hyphens.js'
import { readStandoff, scoreAttributions } from '../../eval/text/polnear.js'
import { scoreRaw } from '../../eval/text/syntax.js'
import { newTally } from '../../eval/text/tally.js'

const conllu = [
  '# newdoc id = d', '1\tA\ta\tDET\tDT\t_\t5\tdet\t_\t_', '2\t15\t15\tNUM\tCD\t_\t4\tnummod\t_\tSpaceAfter=No', '3\t-\t-\tPUNCT\tHYPH\t_\t4\tpunct\t_\tSpaceAfter=No',
  '4\tyear\tyear\tNOUN\tNN\t_\t5\tcompound\t_\t_', '5\tterm\tterm\tNOUN\tNN\t_\t0\troot\t_\t_', '6-7\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_', '6\tdid\tdo\tAUX\tVBD\t_\t8\taux\t_\t_',
  '7\tn’t\tnot\tPART\tRB\t_\t8\tadvmod\t_\t_', '8\tend\tend\tVERB\tVB\t_\t5\tdep\t_\tSpaceAfter=No', '8.1\tx\tx\tX\tX\t_\t_\t_\t_\t_', '9\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_', '',
].join('\n')

describe('gold data as it is read', () => {
  it('spells the words of a CoNLL-U file as they were written', () => {
    expect(readConllu(conllu).map((document) => spell(document).text)).toEqual(['A 15-year term didn’t end. '])
  })

  it('joins hyphenated words under the part that leads them', () => {
    const [sentence] = readConllu(conllu)[0]?.sentences.map(joinHyphens) ?? []
    expect(sentence?.tokens.map(({ form, head }) => `${form}:${head}`)).toEqual(['A:2', '15-year:2', 'term:-1', 'did:5', 'n’t:5', 'end:2', '.:2'])
  })

  it('reads attributions of standoff, and leaves out those without cue or content', () => {
    const standoff = 'T1\tSource 0 2\tHe\nT2\tCue 3 7\tsaid\nT3\tContent 8 10;12 14\tno no\nE1\tAttribution:T9 Content:T3 Cue:T2 Source:T1\nE2\tAttribution:T9 Cue:T2\n'
    expect(readStandoff(standoff)).toEqual([{ source: [{ start: 0, end: 2 }], cue: [{ start: 3, end: 7 }], content: [{ start: 8, end: 10 }, { start: 12, end: 14 }] }])
  })
})

/** A sentence of the words of `text` from `start`, flat under its first word. */
const sentenceOf = (text: string, start: number): Sentence => {
  let at = start
  const tokens = text.split(' ').map((form, number) => {
    const span = { start: at, end: at + form.length }
    at = span.end + 1
    return { span, text: form, lemma: form, upos: 'X', tag: 'X', head: number === 0 ? -1 : 0, relation: number === 0 ? 'root' : 'dep' }
  })
  return { index: 0, span: { start, end: at - 1 }, block: 'body', paragraph: 0, tokens, entities: [], quotations: [] }
}

describe('scores', () => {
  it('let tokens from raw text meet gold ones by the letters they cover', () => {
    const tally = newTally()
    const gold = { paragraph: true, tokens: ['a', 'bc', 'd'].map((form, number) => ({ form, lemma: form, upos: 'X', head: number === 0 ? -1 : 0, relation: number === 0 ? 'root' : 'dep', spaceAfter: true })) }
    scoreRaw({ sentences: [gold] }, [sentenceOf('a b c d', 0)], tally)
    expect([tally.f1('tokens'), tally.f1('las'), tally.f1('sentences')]).toEqual([4 / 7, 4 / 7, 1])
  })

  it('match whole attributions by half of each part, and refuse a source that gold has not', () => {
    const score = (source: { readonly start: number; readonly end: number } | null): number => {
      const tally = newTally()
      const parts = { source: [], cue: [{ start: 0, end: 1 }], content: [{ start: 2, end: 7 }] }
      const found = { cue: { start: 0, end: 1 }, source, content: { start: 4, end: 7 }, score: 1 }
      scoreAttributions({ name: '', text: 'a b c d e', attributions: [parts] }, { sentences: [sentenceOf('a b c d e', 0)], attributions: [found] }, tally)
      return tally.f1('attribution')
    }
    expect([score(null), score({ start: 8, end: 9 })]).toEqual([1, 0])
  })
})
