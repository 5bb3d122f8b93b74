import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../src/text/sentences.js'
import { findTokens } from '../../src/text/tokens.js'
import { grammar, sentencesIn } from './samples.js'

/** Each case is written with `|` between its sentences. */
const cases = [
  'The army fired.|Then it stopped.',
  'Maj. Gen. A. B. Smith met Lt. Col. Jones.|They spoke.',
  'The U.S. envoy left.|He flew to the U.S.|The others stayed.',
  'It began on Sept. 27.|It ended on Nov. 10, 2020.',
  'Fire was opened at 06.00.|It stopped at 10:30 a.m.|Nobody was hurt.',
  'He spoke at 9 a.m. Moscow time on Friday.',
  '“We left.”|“They stayed.”',
  '“We left,” he said.|“They stayed.”',
  'He said: "We left."|Then he sat down.',
  '"Who fired?" the minister asked.|Nobody answered.',
  '“Who fired?” Smith asked.|Nobody answered.',
  'The post was hit (near the road).|Two were hurt.',
  'The post was hit.|(Two were hurt.)',
  '1. The sides met.|2. They agreed.',
  'See www.example.org for more.|It is short.',
  'It rose by 3.5 percent.|It fell by 2.1.',
  'Losses were heavy in the region.|Azerbaijan denied it.',
  'Acme Corp. said so.|Acme Ltd.|The rest followed.',
  'They waited… and left.|They waited...|Then they left.',
  'The statement of No. 5 was read.|No.|We refuse.',
  'Resolutions Nos. 822 and 853 apply.',
  'Is it true?!|Yes!|No…',
  'BAKU, Sept. 20 (Agency) — The army halted.|It will go on.',
  'Armenia Says Two Killed',
  'The ministry (mil.am) said so.|It went on.',
  'Spokesman J.F. Smith spoke.|Mr. and Mrs. Jones left.',
  'У него было два поста.|Потом стало три.',
] as const

describe('findSentences', () => {
  it.each(cases)('%s', (written) => {
    const sentences = written.split('|')
    expect(sentencesIn(sentences.join(' '))).toEqual(sentences)
  })

  it('splits where the space is missing after the point', () => {
    expect(sentencesIn('It was hit in the region.Azerbaijan denied it.”They left.')).toEqual(['It was hit in the region.', 'Azerbaijan denied it.”', 'They left.'])
  })

  it('covers all tokens in order without gaps, whatever the text', () => {
    const words = fc.constantFrom('The', 'army', 'U.S.', 'Gen.', '.', '."', '?', '…', '“', '”', '(', ')', '5', 'No.', 'a.m.', '\uD800', '\n')
    fc.assert(fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom('', ' '), (parts, join) => {
      const text = parts.join(join)
      const tokens = findTokens(text, { start: 0, end: text.length }, grammar)
      const sentences = findSentences(text, { start: 0, end: text.length }, tokens, grammar)
      expect(sentences.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, place) => first + place))).toEqual(tokens.map((_, place) => place))
      expect(sentences.every(({ first, last }) => last > first)).toBe(true)
    }), { numRuns: 300 })
  })
})
