import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReading } from '../../src/extract/claims.js'
import { sketchSentence } from '../../src/extract/sketch.js'
import { overlaps, type Span } from '../../src/model/span.js'
import type { Figure } from '../figure.js'
import type { Reader } from './reader.js'

interface GoldDocument {
  readonly doc_id: string
  readonly sentences: readonly (readonly [readonly (readonly [string, number, number])[], string])[]
  readonly event_mentions: readonly { readonly event_type: string; readonly trigger: { readonly start: number; readonly end: number } }[]
}

const wanted = (type: string): 'attack' | 'demonstrate' | 'harm' | null =>
  type.startsWith('Conflict.Attack') ? 'attack' : type.startsWith('Conflict.Demonstrate') ? 'demonstrate' : type.startsWith('Life.Die') || type.startsWith('Life.Injure') ? 'harm' : null

/** The set glues sentences together; here each ends with a blank, and the tokens move along. */
const respaced = (gold: GoldDocument): { readonly text: string; readonly places: readonly Span[] } => {
  let text = ''
  const places: Span[] = []
  for (const [tokens, sentence] of gold.sentences) {
    const shift = text.length - (tokens[0]?.[1] ?? 0) + Math.max(0, sentence.indexOf(tokens[0]?.[0] ?? ''))
    places.push(...tokens.map(([, start, end]) => ({ start: start + shift, end: end + shift })))
    text += `${sentence} `
  }
  return { text, places }
}

const goldSpans = (gold: GoldDocument, places: readonly Span[]): readonly Span[] => {
  return gold.event_mentions.filter((event) => wanted(event.event_type) !== null).flatMap(({ trigger }) => {
    const [first, last] = [places[trigger.start], places[trigger.end - 1]]
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
  })
}

/** Triggers of violence and its harm, told or only mentioned, against WikiEvents' Conflict and Life events. */
export async function* measureWikiEvents(reader: Reader, shared: string): AsyncIterable<Figure> {
  const file = join(shared, 'eval/wikievents-dev/dev.jsonl')
  if (!existsSync(file)) {
    yield { measure: 'claims.triggers.f1', set: 'wikievents-dev', value: null, reason: 'no gold data' }
    return
  }
  let [right, expected, found] = [0, 0, 0]
  for (const line of readFileSync(file, 'utf8').split('\n').filter((one) => one !== '')) {
    const gold = JSON.parse(line) as GoldDocument
    const { text, places } = respaced(gold)
    const { document, analysis, resolution, context } = await reader.read(`${gold.doc_id}.txt`, text)
    const reading = openReading(document, analysis, resolution, context)
    const spans = reading.sentences.flatMap((read, at) => {
      const { kept, lending } = sketchSentence(reading, at)
      return [...kept, ...lending].filter((sketch) => ['ASSAULT', 'PROTEST'].includes(sketch.candidate.row.type)).flatMap((sketch) => read.tree.tokens[sketch.candidate.token]?.span ?? [])
    })
    const wantedSpans = goldSpans(gold, places)
    right += wantedSpans.filter((span) => spans.some((one) => overlaps(one, span))).length
    expected += wantedSpans.length
    found += spans.length
  }
  const [precision, recall] = [found === 0 ? 0 : right / found, right / expected]
  yield { measure: 'claims.triggers.precision', set: 'wikievents-dev', value: precision, n: found }
  yield { measure: 'claims.triggers.recall', set: 'wikievents-dev', value: recall, n: expected }
  yield { measure: 'claims.triggers.f1', set: 'wikievents-dev', value: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), n: expected }
}
