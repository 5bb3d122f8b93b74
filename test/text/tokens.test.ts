import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTokens } from '../../src/text/tokens.js'
import { formsOf, grammar } from './samples.js'

describe('findTokens', () => {
  it.each([
    ['Baku’s troops didn’t fire.', 'Baku ’s troops did n’t fire .'],
    ["The soldiers' posts weren't hit; they'd left.", "The soldiers ' posts were n't hit ; they 'd left ."],
    ['They cannot, I\'d\'ve left.', "They can not , I 'd 've left ."],
    ['Armenian-made T-72 tanks near Nagorno-Karabakh', 'Armenian-made T-72 tanks near Nagorno-Karabakh'],
    ['On September 12-13, 2022, at 00:05 a.m. local time', 'On September 12 - 13 , 2022 , at 00:05 a.m. local time'],
    ['$1.5bn, 25%, 1,234.5 km and 120mm mortars', '$ 1.5bn , 25 % , 1,234.5 km and 120mm mortars'],
    ['the region.Azerbaijan denied it', 'the region . Azerbaijan denied it'],
    ['Col.-Gen. N. Smith of the U.S.', 'Col. - Gen. N. Smith of the U.S.'],
    ['“Stop!”—he said…', '“ Stop ! ” — he said …'],
    ['see https://a.example/b?c=1, or Report.az.', 'see https://a.example/b?c=1 , or Report.az .'],
    ['Əliyev, Սարգսյան and Паши́нян met', 'Əliyev , Սարգսյան and Паши́нян met'],
    ['soft\u00ADhyphen and zero\u200Bwidth', 'soft\u00ADhyphen and zero width'],
    ['and/or 9/10 November', 'and / or 9/10 November'],
    ['1990s-era guns (S-300)', '1990s-era guns ( S-300 )'],
    ['he said "no" and \'yes\'', "he said \" no \" and ' yes '"],
  ])('%s', (text, expected) => {
    expect(formsOf(text).join(' ')).toBe(expected)
  })

  it('gives tokens in order, without gaps but blanks, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const tokens = findTokens(text, { start: 0, end: text.length }, grammar)
      let at = 0
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(token.end).toBeGreaterThan(token.start)
        expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]*$/u)
        at = token.end
      }
    }), { numRuns: 300 })
  })

  it('cuts no surrogate pair, and takes a lone surrogate as one sign', () => {
    expect(formsOf('a \uD83D\uDE80 b')).toEqual(['a', '\uD83D\uDE80', 'b'])
    expect(formsOf('a\uD800 \uDC00b').join('|')).toBe('a|\uD800|\uDC00|b')
  })

  it('stays inside the span it is given', () => {
    const text = 'Nagorno-Karabakh'
    expect(findTokens(text, { start: 2, end: 7 }, grammar).map(({ start, end }) => [start, end])).toEqual([[2, 7]])
  })

  it('reads 200,000 signs without a blank in linear time (processor time, since the machine may be busy)', () => {
    const started = process.cpuUsage().user
    for (const sign of ['a', 'a.', 'a-', "n't", '1,', '1.', '@a', '*-', 'https://', "a'", '\uD800']) formsOf(sign.repeat(200_000 / sign.length))
    expect(process.cpuUsage().user - started).toBeLessThan(20_000_000)
  })
})
