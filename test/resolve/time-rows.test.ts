import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { findTimeSenses } from '../../src/resolve/time/find.js'
import { timeLexicon } from '../../src/resolve/time/lexicon.js'
import { refusedBySyntax } from '../../src/resolve/time/refuse.js'
import { unbracketed } from './bracketed.js'
import { plainSentence } from './plain-text.js'

const lexicon = timeLexicon(english)
const find = (text: string) => findTimeSenses(lexicon, text, 0, (one) => refusedBySyntax(one, plainSentence(text), text, english.time))

describe('time rows', () => {
  const rows = [...english.time.rules, ...english.time.joins]

  it('have ids of their own', () => {
    const ids = rows.map((row) => row.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  for (const row of rows) {
    it(`${row.id} finds its examples`, () => {
      for (const example of row.examples) {
        const { text, spans } = unbracketed(example)
        const found = find(text)
        for (const span of spans) expect(found.map((one) => text.slice(one.span.start, one.span.end)), example).toContain(text.slice(span.start, span.end))
        expect(found.flatMap((one) => one.rules), example).toContain(row.id)
      }
    })

    it(`${row.id} leaves its counterexamples`, () => {
      for (const example of row.counterexamples) expect(find(example).flatMap((one) => one.rules), example).not.toContain(row.id)
    })
  }
})
