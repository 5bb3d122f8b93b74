import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import type { Analysis } from '../../src/model/sentence.js'
import { overlaps, within, type Span } from '../../src/model/span.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel, type Model } from '../../src/text/model.js'
import { isTree } from '../../src/text/tree.js'
import { root } from '../house/source-files.js'
import { fakeModel } from './fake-model.js'
import { documentOf } from './samples.js'

/** Everything that must hold of any analysis of any text. */
const checkAnalysis = (text: string, { sentences, attributions }: Analysis): void => {
  const inText = (span: Span): void => expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.index).toBe(index)
    expect(sentence.span.start).toBeGreaterThanOrEqual(at)
    at = sentence.span.end
    expect(sentence.span).toEqual({ start: sentence.tokens[0]?.span.start, end: sentence.tokens.at(-1)?.span.end })
    for (const token of sentence.tokens) expect(token.text).toBe(text.slice(token.span.start, token.span.end))
    expect(isTree(sentence.tokens.map((token) => token.head))).toBe(true)
    for (const token of sentence.tokens) expect(token.relation === 'root').toBe(token.head === -1)
    for (const entity of sentence.entities) {
      expect(entity.span).toEqual({ start: sentence.tokens[entity.first]?.span.start, end: sentence.tokens[entity.last - 1]?.span.end })
      inText(entity.span)
    }
    for (const quotation of sentence.quotations) {
      inText(quotation.span)
      expect(overlaps(quotation.span, sentence.span)).toBe(true)
    }
  }
  for (const { cue, source, content, runs } of attributions) {
    for (const span of [cue, source, content, ...(runs?.source ?? []), ...(runs?.content ?? [])]) if (span !== null) inText(span)
    for (const run of runs?.content ?? []) expect(content !== null && within(run, content) && !overlaps(run, cue)).toBe(true)
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom('The army', ' said', ' “', '”', '.', '\n', '\n\n', ' Երևան', ' Bakı', ' 5', '\uD83D', '\uDE80', ' U.S.', ' "', "'s", '\u0000', '\u202E', ' 北京'), { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('analyse with a network of noise', () => {
  it('gives spans of the stored text and trees, whatever the text', async () => {
    await fc.assert(fc.asyncProperty(anyText, async (text) => checkAnalysis(text, await analyse(documentOf(text), english, fakeModel()))), { numRuns: 300 })
  })

  it('gives the same for the same text, alone or amid others', async () => {
    const model = fakeModel()
    await fc.assert(fc.asyncProperty(anyText, anyText, async (one, other) => {
      const alone = await analyse(documentOf(one), english, fakeModel())
      const [amid] = await Promise.all([analyse(documentOf(one), english, model), analyse(documentOf(other), english, model)])
      expect(JSON.stringify(amid)).toBe(JSON.stringify(alone))
    }), { numRuns: 50 })
  })

  it('never lets a sentence run over blocks or paragraphs', async () => {
    const text = 'Armenia Says Two Killed\nThe army said so\n\nIt went on'
    const blocks = [{ kind: 'title', span: { start: 0, end: 23 }, rule: 'test' }, { kind: 'body', span: { start: 24, end: text.length }, rule: 'test' }] as const
    const { sentences } = await analyse(documentOf(text, blocks), english, fakeModel())
    expect(sentences.map(({ span, block, paragraph }) => [text.slice(span.start, span.end), block, paragraph])).toEqual([['Armenia Says Two Killed', 'title', 0], ['The army said so', 'body', 1], ['It went on', 'body', 2]])
  })

  it('gives nothing for text without letters', async () => {
    for (const text of ['', ' \n\t ', '*** – 12:30 – ***', '\uD800 \uDC00\uD800', '1 2 3. 4!']) expect(await analyse(documentOf(text), english, fakeModel())).toEqual({ sentences: [], attributions: [] })
  })

  it('cuts a sentence of thousands of words, and reads a paragraph of 200,000 signs', async () => {
    const text = 'the men left, '.repeat(15_000)
    const analysis = await analyse(documentOf(text), english, fakeModel(64))
    expect(analysis.sentences.length).toBeGreaterThan(100)
    expect(Math.max(...analysis.sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(62)
    expect(analysis.sentences.every(({ paragraph }) => paragraph === 0)).toBe(true)
  })
})

const folder = join(root, 'models/en')

describe.skipIf(!existsSync(join(folder, 'model.json')))('analyse with the network of models/en', () => {
  let model: Model
  beforeAll(async () => {
    model = await openModel(folder)
  })
  afterAll(() => model.close())

  it('reads odd text without harm', async () => {
    const texts = ['\uD800 The army said “no', 'x'.repeat(10_000), 'Երևանը հերքեց։ Баку отрицает. Bakı təkzib etdi.', '🕊️🕊️ “”\u0000\u0007 a', "n't ".repeat(500), 'a'.repeat(300).split('').join(' - ')]
    for (const text of texts) checkAnalysis(text, await analyse(documentOf(text), english, model))
  })

  it('gives the same bytes alone and amid others', async () => {
    const texts = ['The ministry said on Friday that two men were wounded. It denied the rest.', 'A convoy left.', 'The army “did not fire”, its spokesman said. '.repeat(40)]
    const alone: string[] = []
    for (const text of texts) alone.push(JSON.stringify(await analyse(documentOf(text), english, model)))
    const amid = await Promise.all([...texts].reverse().map((text) => analyse(documentOf(text), english, model)))
    expect(amid.reverse().map((one) => JSON.stringify(one))).toEqual(alone)
  })
})
