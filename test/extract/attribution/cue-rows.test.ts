import { beforeAll, describe, expect, it } from 'vitest'
import { findRuleCues } from '../../../src/extract/attribution/find-cues.js'
import { english } from '../../../src/languages/en/index.js'
import type { Document } from '../../../src/model/document.js'
import { overlaps, wordsOf } from '../../../src/model/span.js'
import { analyse } from '../../../src/text/analyse.js'
import { openModel, type Model } from '../../../src/text/model.js'
import { root } from '../../house/source-files.js'

let model: Model

beforeAll(async () => {
  model = await openModel(`${root}models/en`)
})

const documentOf = (text: string): Document => ({
  id: 'sha256:test', name: 'test.txt', outlet: null, url: null, retrieved: '2026-01-01T00:00:00Z', metadata: {}, language: { status: 'read', tag: 'en' },
  text, blocks: [{ kind: 'body', span: { start: 0, end: text.length }, rule: 'test' }],
})

/** An example without its brackets, and the span that stood in them. */
const unbracket = (example: string): { readonly text: string; readonly span: { readonly start: number; readonly end: number } } => {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  return { text: example.replace('[', '').replace(']', ''), span: { start, end } }
}

const rows = [...english.attribution.verbs, ...english.attribution.nouns, ...english.attribution.phrases, ...english.attribution.relays]

describe('cue rows', () => {
  for (const row of rows) {
    for (const example of row.examples) {
      it(`${row.id}: ${example}`, async () => {
        const { text, span } = unbracket(example)
        const cues = findRuleCues(await analyse(documentOf(text), english, model), english)
        const found = cues.filter((cue) => overlaps(cue.span, span))
        expect(found.map((cue) => cue.rule)).toContain(row.id)
        for (const cue of found) for (const content of cue.content) expect(wordsOf(text, content).trim()).not.toBe('')
      })
    }
    for (const text of row.counterexamples) {
      it(`${row.id} not: ${text}`, async () => {
        const cues = findRuleCues(await analyse(documentOf(text), english, model), english)
        expect(cues.filter((cue) => cue.content.length > 0).map((cue) => cue.rule)).not.toContain(row.id)
      })
    }
  }
})
