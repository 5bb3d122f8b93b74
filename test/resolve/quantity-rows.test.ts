import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { findNumbers } from '../../src/resolve/quantity/find.js'
import { quantityLexicon } from '../../src/resolve/quantity/lexicon.js'
import { unbracketed } from './bracketed.js'

const lexicon = quantityLexicon(english)

describe('quantity rows', () => {
  for (const row of english.quantities.rules) {
    it(`${row.id} finds its examples`, () => {
      for (const example of row.examples) {
        const { text, spans } = unbracketed(example)
        const found = findNumbers(lexicon, text, 0)
        for (const span of spans) expect(found.map((one) => `${one.row.id} ${text.slice(one.span.start, one.span.end)}`), example).toContain(`${row.id} ${text.slice(span.start, span.end)}`)
      }
    })

    it(`${row.id} leaves its counterexamples`, () => {
      if (row.peopleOnly === true) return
      for (const example of row.counterexamples) expect(findNumbers(lexicon, example, 0).map((one) => one.row.id), example).not.toContain(row.id)
    })
  }
})
