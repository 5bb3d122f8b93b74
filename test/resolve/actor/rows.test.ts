import { describe, expect, it } from 'vitest'
import { loadPacks } from '../../../src/ingest/pack.js'
import { english } from '../../../src/languages/en/index.js'
import type { Sentence, Token } from '../../../src/model/sentence.js'
import { findAnchors } from '../../../src/resolve/actor/anchor.js'
import { lexiconOf } from '../../../src/resolve/actor/lexicon.js'
import { unbracketed } from '../bracketed.js'
import { plainSentence } from '../plain-text.js'

const lexicon = lexiconOf({ language: english, packs: loadPacks([]), gazetteer: { find: () => [] } })
const { nouns = [], pronouns = [], references = [], words = [] } = english.actors

/** Words with rough tags by their endings, so that rows meet plurals and verbs without a model. */
const tagged = (text: string): Sentence => {
  const sentence = plainSentence(text)
  const tokens = [...text.matchAll(/['’]s\b|[\p{L}\p{N}]+(?:[.’'-](?!s\b)[\p{L}\p{N}]+)*\.?|\S/gu)].map((match): Token => ({
    span: { start: match.index, end: match.index + match[0].length }, text: match[0], lemma: match[0].toLowerCase(), upos: match[0].endsWith('ed') ? 'VERB' : 'NOUN',
    tag: match[0].endsWith('s') ? 'NNS' : 'NN', head: -1, relation: 'dep',
  }))
  return { ...sentence, tokens }
}

const found = (text: string, id: string): readonly string[] => {
  const sentence = tagged(text)
  return findAnchors(sentence, text, lexicon).flatMap((anchor) => ('row' in anchor && anchor.row.id === id ? [text.slice(sentence.tokens[anchor.first]?.span.start, sentence.tokens[anchor.last - 1]?.span.end)] : []))
}

describe('rows of actors', () => {
  it.each([...nouns, ...pronouns, ...references].map((row) => [row.id, row] as const))('%s finds its examples and leaves its counterexamples', (id, row) => {
    for (const example of row.examples) {
      const { text, spans } = unbracketed(example)
      for (const span of spans) expect(found(text, id), example).toContain(text.slice(span.start, span.end))
    }
    for (const counterexample of row.counterexamples) expect(found(counterexample, id), counterexample).toEqual([])
  })

  it.each(words.map((row) => [row.id, row] as const))('%s holds the words of its examples', (_, row) => {
    for (const example of row.examples) {
      const { text, spans } = unbracketed(example)
      for (const span of spans) expect(row.words.some((word) => text.slice(span.start, span.end).toLowerCase() === word || text.slice(span.start, span.end).toLowerCase().endsWith(word)), example).toBe(true)
    }
    const known = new Set<string>(row.words)
    for (const counterexample of row.counterexamples) expect(counterexample.toLowerCase().split(/\s+/).filter((word) => known.has(word)), counterexample).toEqual([])
  })

  it('have ids of their own and forms that no second noun row claims', () => {
    const ids = [...nouns, ...pronouns, ...references, ...words].map((row) => row.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const forms = nouns.flatMap((row) => [...new Set(row.forms)])
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })

  it('each tell a source', () => {
    expect([...nouns, ...pronouns, ...references, ...words].filter((row) => row.source === '')).toEqual([])
  })
})
