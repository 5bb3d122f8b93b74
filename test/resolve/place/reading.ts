import type { Document } from '../../../src/model/document.js'
import type { ConflictPack } from '../../../src/model/conflict.js'
import { fold } from '../../../src/model/fold.js'
import type { Gazetteer, GazetteerRow } from '../../../src/model/gazetteer.js'
import type { PlaceMention } from '../../../src/model/mention.js'
import type { Analysis, EntityKind, Sentence, Token } from '../../../src/model/sentence.js'
import { english } from '../../../src/languages/en/index.js'
import { findPlaces } from '../../../src/resolve/place/places.js'

const tokenPattern = /(?:\p{Lu}\.)+|(?:St|Mt|Mr|Mrs)\.|[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*|['’]s|[^\s]/gu

/** Tokens by letters alone, without syntax: what places are found by stands in the words. */
const tokensOf = (text: string, from: number): readonly Token[] =>
  [...text.matchAll(tokenPattern)].map((match) => {
    const start = from + match.index
    return { span: { start, end: start + match[0].length }, text: match[0], lemma: match[0].toLowerCase(), upos: 'X', tag: '', head: -1, relation: '' }
  })

const sentenceOf = (text: string, from: number, index: number, seen: Readonly<Record<string, EntityKind>>): Sentence => {
  const tokens = tokensOf(text, from)
  const entities = Object.entries(seen).flatMap(([words, kind]) => {
    const start = text.indexOf(words)
    if (start < 0) return []
    const span = { start: from + start, end: from + start + words.length }
    const first = tokens.findIndex((token) => token.span.start >= span.start)
    return [{ kind, span, first, last: tokens.findLastIndex((token) => token.span.end <= span.end) + 1 }]
  })
  return { index, span: { start: from, end: from + text.length }, block: 'body', paragraph: 0, tokens, entities, quotations: [] }
}

/** A document and its analysis from sentences, each a line; `seen` are the entities that the model is to have seen. */
export const analysed = (lines: readonly string[], seen: Readonly<Record<string, EntityKind>> = {}): readonly [Document, Analysis] => {
  const text = lines.join('\n')
  let from = 0
  const sentences = lines.map((line, index) => {
    const sentence = sentenceOf(line, from, index, seen)
    from += line.length + 1
    return sentence
  })
  const document: Document = {
    id: 'sha256:0', name: 'test', outlet: null, url: null, retrieved: '2026-01-01T00:00Z', metadata: {}, language: { status: 'read', tag: 'en' }, text,
    blocks: [{ kind: 'body', span: { start: 0, end: text.length }, rule: 'test' }],
  }
  return [document, { sentences, attributions: [] }]
}

/** A gazetteer of a few rows, by their names. */
export const gazetteerOf = (rows: readonly (Partial<GazetteerRow> & { readonly name: string })[]): Gazetteer => ({
  find: (name) => rows.filter((row) => fold(row.name) === fold(name)).map((row, at) => (
    { id: `geonames:${row.name}-${at}`, lat: 0, lon: 0, state: '', province: '', district: '', precision: 'settlement', population: 500, capital: false, primary: true, ...row }
  )),
})

/** The places found in sentences, with the words of each. */
export const placesIn = (lines: readonly string[], gazetteer: Gazetteer, packs: readonly ConflictPack[] = [], seen: Readonly<Record<string, EntityKind>> = {}): readonly (PlaceMention & { readonly words: string })[] => {
  const [document, analysis] = analysed(lines, seen)
  return findPlaces(document, analysis, { language: english, packs, gazetteer }).map((mention) => ({ ...mention, words: document.text.slice(mention.span.start, mention.span.end) }))
}
