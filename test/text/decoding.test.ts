import { describe, expect, it } from 'vitest'
import { attributionsOf } from '../../src/text/attributions.js'
import { entitiesOf, greatest, lemmaOf } from '../../src/text/decoding.js'

describe('lemmaOf', () => {
  it.each([
    ['lower|3|y', 'Bodies', 'body'], ['keep|0|', 'Baku', 'Baku'], ['lower|1|', 'forces', 'force'], ['title|0|', 'BAKU', 'Baku'], ['lower|2|be', 'is', 'be'],
    ['lower|9|x', 'Of', 'of'], ['keep|1|a|b', 'x\u{1F680}', 'xa|b'], ['keep|0|', '\uD800', '\uD800'],
  ])('%s of %s is %s', (script, form, lemma) => {
    expect(lemmaOf(script, form)).toBe(lemma)
  })
})

describe('greatest', () => {
  it('takes the lowest column on a tie and leaves out what it must not take', () => {
    const matrix = { data: Float32Array.from([1, 3, 3, 5, 0, 1]), columns: 3 }
    expect([greatest(matrix, 0), greatest(matrix, 1), greatest(matrix, 1, 0), greatest(matrix, 0, 1)]).toEqual([1, 0, 2, 2])
  })
})

describe('entitiesOf', () => {
  it('reads BIO labels, and begins an entity at an I that continues nothing', () => {
    expect(entitiesOf(['B-ORG', 'I-ORG', 'O', 'I-PERSON', 'I-PLACE', 'B-PLACE', 'B-PLACE', 'I-PLACE'])).toEqual([
      { kind: 'organisation', first: 0, last: 2 }, { kind: 'person', first: 3, last: 4 }, { kind: 'place', first: 4, last: 5 },
      { kind: 'place', first: 5, last: 6 }, { kind: 'place', first: 6, last: 8 },
    ])
  })
})

const decoding = { cueBias: 0, source: { threshold: 0.5, gap: 1, least: 1, runs: 1 }, content: { threshold: 0.5, gap: 2, least: 2, runs: 8 } }

/** Scores from one letter a token: C cue begin, I cue inside, and the links of every cue: s source, c content, else neither. */
const scoresOf = (cues: string, links: string): Parameters<typeof attributionsOf>[0] => ({
  cues: { columns: 3, data: Float32Array.from([...cues].flatMap((one) => (one === 'C' ? [0, 5, 0] : one === 'I' ? [0, 0, 5] : [5, 0, 0]))) },
  links: { columns: 2 * links.length, data: Float32Array.from([...cues].flatMap(() => [...links].flatMap((one) => (one === 's' ? [4, -4] : one === 'c' ? [-4, 4] : one === 'w' ? [-4, 1] : [-4, -4])))) },
})

const read = (cues: string, links: string, sentences: readonly number[] = [...cues].map(() => 0)) =>
  attributionsOf(scoresOf(cues, links), sentences, decoding).map(({ cue, source, content }) => [cue, ...source, '|', ...content].map((run) => (typeof run === 'string' ? run : `${run.first}-${run.last}`)).join(' '))

describe('attributionsOf', () => {
  it('reads cue, source and content', () => {
    expect(read('..C....', 'ss.cccc')).toEqual(['2-3 0-2 | 3-7'])
  })

  it('joins runs over small gaps, not over the cue or the other role', () => {
    expect(read('.......C', 'cc..ccc.')).toEqual(['7-8 | 0-7'])
    expect(read('........C', 'cc...ccc.')).toEqual(['8-9 | 0-2 5-8'])
    expect(read('..C..', 'cc.cc')).toEqual(['2-3 | 0-2 3-5'])
    expect(read('.....C', 'ccscc.')).toEqual(['5-6 2-3 | 0-2 3-5'])
  })

  it('drops runs that are too short, unless there is no other', () => {
    expect(read('......C', 'c...cc.')).toEqual(['6-7 | 4-6'])
    expect(read('....C', 'c....')).toEqual(['4-5 | 0-1'])
  })

  it('keeps the heaviest source alone, the earlier on a tie', () => {
    expect(read('....C...', 's..ss.cc')).toEqual(['4-5 0-1 | 6-8'])
    expect(read('.....C...', 's..ss.ccc')).toEqual(['5-6 3-5 | 6-9'])
  })

  it('keeps an attribution without source, and none without content', () => {
    expect(read('C...', '..cc')).toEqual(['0-1 | 2-4'])
    expect(read('C...', '..ss')).toEqual([])
  })

  it('begins a new cue at a B and at a sentence', () => {
    expect(read('CIC..', '...cc')).toEqual(['0-2 | 3-5', '2-3 | 3-5'])
    expect(read('CI...', '...cc', [0, 1, 1, 1, 1])).toEqual(['0-1 | 3-5', '1-2 | 3-5'])
    expect(read('.I...', '...cc')).toEqual(['1-2 | 3-5'])
  })
})
