import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/text/quotations.js'
import { grammar } from './samples.js'

/** Quotations of a text whose paragraphs are its lines: the words, with `?` before an unbalanced and `>` after a carried one. */
const quoted = (text: string): readonly string[] => {
  let start = 0
  const paragraphs = text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return findQuotations(text, paragraphs, grammar.quotes).map(({ span, balanced, continues }) => `${balanced ? '' : '?'}${text.slice(span.start, span.end)}${continues === true ? '>' : ''}`)
}

describe('findQuotations', () => {
  it.each([
    ['He said “we won” and “they lost”.', ['we won', 'they lost']],
    ['He said "we won" and "they lost".', ['we won', 'they lost']],
    ['He said "we won." "They lost," he said.', ['we won.', 'They lost,']],
    ['“He called it ‘a war’ again,” she said.', ['He called it ‘a war’ again,', 'a war']],
    ["'We won't leave,' he said. The soldiers' posts weren't hit.", ["We won't leave,"]],
    ['‘The soldiers’ posts were hit,’ he said.', ['The soldiers’ posts were hit,']],
    ['Baku’s army and Yerevan’s army.', []],
    ['In the ’90s, or the \'90s, they fought.', []],
    ['«Мы победили», сказал он.', ['Мы победили']],
    ['„Wir“ und „ihr”', ['Wir', 'ihr']],
    ["``We won,'' he said.", ['We won,']],
    ['“We won, he said.', ['?We won, he said.']],
    ['“First.\n“Second.\n“Third,” he said.', ['First.>', 'Second.>', 'Third,']],
    ['“First.\nSecond,” he said.', ['?First.', 'Second,']],
    ['"First.\n"Second," he said.', ['First.>', 'Second,']],
    ['“First.\nNobody answered. “Why?” he asked.', ['?First.', 'Why?']],
    ['A 5" gun and a 7" gun.', []],
    ['a ”stray mark', []],
    ['“”', []],
    ['It said:"We won."Then it ended.', ['We won.']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('reads 200,000 signs of nothing but marks in linear time (processor time, since the machine may be busy)', () => {
    const started = process.cpuUsage().user
    for (const signs of ['“a ', '" a', "'a ", '‘a ', '”', "'", '„a', '“a”', "a' "]) quoted(signs.repeat(200_000 / signs.length))
    expect(process.cpuUsage().user - started).toBeLessThan(20_000_000)
  })

  it('keeps inside its paragraphs and never repeats itself, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '„', '«', '»', 'a', 's', ' ', '.', '\n', '``', "''"), { maxLength: 40 }), (signs) => {
      const text = signs.join('')
      const found = findQuotations(text, [{ start: 0, end: text.length }], grammar.quotes)
      for (const { span } of found) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true)
      expect(new Set(found.map(({ span }) => `${span.start}-${span.end}`)).size).toBe(found.length)
    }), { numRuns: 500 })
  })
})
