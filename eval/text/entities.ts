import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Sentence } from '../../src/model/sentence.js'
import type { Span } from '../../src/model/span.js'
import { entitiesOf } from '../../src/text/decoding.js'
import { spell, type GoldDocument } from './gold.js'
import type { Tally } from './tally.js'

/** The GUM documents that training held out, with the entities that it derives; a sentence of why where they cannot be had. */
export const readHeldOut = (shared: string): readonly GoldDocument[] | string => {
  const script = fileURLToPath(new URL('gum_heldout.py', import.meta.url))
  const done = spawnSync('python3', [script, `${shared}/train`], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) return `training/ could not read them: ${(done.error?.message ?? done.stderr.trim().split('\n').at(-1) ?? '').slice(0, 200)}`
  return done.stdout.trim().split('\n').map((line) => JSON.parse(line) as GoldDocument)
}

/** A span without the blanks before it, so that texts which differ in blanks alone can be compared. */
const keyOf = (letters: readonly number[], { start, end }: Span, kind: string): string => `${letters[start]}-${letters[end]}:${kind}`

/** For each place of a text: the number of letters and signs before it that are not blank. */
const lettersBefore = (text: string): readonly number[] => {
  let count = 0
  return [...Array.from({ length: text.length }, (_, place) => {
    const before = count
    if (/\S/.test(text.charAt(place))) count += 1
    return before
  }), count]
}

/** Exact spans with their kind, over the whole document. `text` is what the sentences were read from. */
export const scoreEntities = (document: GoldDocument, text: string, sentences: readonly Sentence[], tally: Tally): void => {
  const { text: written, starts } = spell(document)
  const places = lettersBefore(written)
  const gold = document.sentences.flatMap(({ tokens }, number) => entitiesOf(tokens.map((token) => token.entity ?? 'O')).map(({ kind, first, last }) => {
    const [start = 0, end = 0] = [starts[number]?.[first], starts[number]?.[last - 1]]
    return keyOf(places, { start, end: end + (tokens[last - 1]?.form.length ?? 0) }, kind)
  }))
  const letters = lettersBefore(text)
  const found = new Set(sentences.flatMap(({ entities }) => entities.map(({ span, kind }) => keyOf(letters, span, kind))))
  tally.add('entities', gold.filter((key) => found.has(key)).length, found.size, gold.length)
}
