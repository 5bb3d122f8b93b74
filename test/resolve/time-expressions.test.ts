import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { resolved, unresolved, type Reading } from '../../src/model/reading.js'
import type { Interval } from '../../src/model/interval.js'
import { readEdtf } from '../../src/model/edtf.js'
import { findTimes } from '../../src/resolve/time/times.js'
import { unbracketed } from './bracketed.js'
import { plainAnalysis, plainDocument } from './plain-text.js'
import { expressions } from './time-expressions.js'

const context = { language: english, packs: [], gazetteer: { find: () => [] } }

const publishedOn = (anchor: string | null): Reading<Interval> =>
  anchor === null ? unresolved('not told') : resolved({ edtf: anchor, earliest: anchor.length === 4 ? `${anchor}-01-01` : anchor, latest: anchor.length === 4 ? `${anchor}-12-31` : anchor, stated: [] })

const edtfOf = (reading: Reading<Interval>): string =>
  reading.reading === 'unresolved' ? '?' : reading.reading === 'resolved' ? reading.value.edtf : reading.candidates.map((one) => one.edtf).join(' or ')

describe('time expressions', () => {
  it('are 150 or more', () => expect(expressions.length).toBeGreaterThanOrEqual(150))

  for (const [anchor, bracketed, expected] of expressions) {
    it(`${anchor ?? 'undated'}: ${bracketed} → ${expected}`, () => {
      const { text, spans } = unbracketed(bracketed)
      const mentions = findTimes(plainDocument(text), plainAnalysis(text), context, publishedOn(anchor))
      const mention = mentions.find((one) => one.span.start === spans[0]?.start && one.span.end === spans[0]?.end)
      const [edtf, value] = expected.split('=')
      if (expected === 'none') { expect(mention).toBeUndefined(); return }
      expect(mention, mentions.map((one) => text.slice(one.span.start, one.span.end)).join(' | ')).toBeDefined()
      if (mention === undefined) return
      expect(edtfOf(mention.reading)).toBe(edtf)
      if (value !== undefined) expect(mention.value).toBe(value)
      if (mention.reading.reading === 'resolved') expect(readEdtf(mention.reading.value.edtf)).not.toBeNull()
    })
  }
})
