import { english } from '../../src/languages/en/index.js'
import type { Document } from '../../src/model/document.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'
import { fileURLToPath } from 'node:url'

/** What a measured process prints. */
export interface Seen {
  readonly tokens: number
  readonly seconds: number
  readonly megabytes: number
}

/** Reports of a plain kind, varied so that each document differs; about 700 tokens each. */
const sentences = [
  'The ministry of defence of the northern state said on Friday that its posts near the village had come under mortar fire at about 7:50 a.m. local time.',
  'Two servicemen were killed and five others wounded, according to the statement, which blamed the other side for breaking the ceasefire of November 10.',
  'The foreign ministry of the southern state denied the accusation. “Our units did not open fire at any position,” its spokesman told reporters.',
  'He called on the international observers to visit the area, and added that three civilians, among them a 62-year-old woman, had been injured in shelling overnight.',
  'A spokesperson for the peacekeeping mission confirmed that a convoy of eight trucks with food and medicine was stopped at a checkpoint on the Hill–Lake road.',
  'Earlier, the prime minister proposed talks in a third country; the president answered that he was ready to meet “without preconditions” before the end of the year.',
]

const text = (number: number): string => Array.from({ length: 24 }, (_, place) => `${sentences[(place * 7 + number) % sentences.length] ?? ''}${place % 3 === 2 ? '\n\n' : ' '}`).join('')

const documentOf = (words: string): Document => ({
  id: 'sha256:', name: 'bench', outlet: null, url: null, retrieved: '1970-01-01T00:00:00Z', metadata: {}, language: { status: 'read', tag: 'en' }, text: words,
  blocks: [{ kind: 'body', span: { start: 0, end: words.length }, rule: 'bench' }],
})

const count = process.argv[2] === 'start' ? 1 : 40
const documents = Array.from({ length: count }, (_, number) => documentOf(count === 1 ? (sentences[0] ?? '') : text(number)))
const model = await openModel(fileURLToPath(new URL('../../models/en', import.meta.url)))
const opened = performance.now()
let tokens = 0
for (const document of documents) tokens += (await analyse(document, english, model)).sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
// A start counts from the process's birth, reading from the first document.
const seconds = (performance.now() - (count === 1 ? 0 : opened)) / 1000
const seen: Seen = { tokens, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }
process.stdout.write(`${JSON.stringify(seen)}\n`)
