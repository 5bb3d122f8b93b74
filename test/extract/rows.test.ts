import { beforeAll, describe, expect, it } from 'vitest'
import { findCandidates } from '../../src/extract/candidates.js'
import { lexiconOf } from '../../src/extract/lexicon.js'
import { standingOf } from '../../src/extract/status.js'
import { english } from '../../src/languages/en/index.js'
import { openReader, type ReadText } from './reader.js'

const rows = english.extract
const lexicon = lexiconOf(rows)

let read: (text: string) => Promise<ReadText>
beforeAll(async () => { read = await openReader() }, 60_000)

const bracketed = (example: string): { readonly text: string; readonly start: number; readonly end: number } => {
  const [start, end] = [example.indexOf('['), example.indexOf(']') - 1]
  return { text: example.replace(/[[\]]/g, ''), start, end }
}

/** Ids of the trigger rows that fire on a word that begins inside the span. */
const fired = (found: ReadText, start: number, end: number): readonly string[] => found.reading.sentences.flatMap((sentence, at) =>
  findCandidates(sentence, at, lexicon).candidates.filter(({ token }) => {
    const span = sentence.tree.tokens[token]?.span
    return span !== undefined && span.start >= start && span.end <= end
  }).map(({ row }) => row.id))

describe('rows of events', () => {
  it('have ids of their own, and name role rows that are there', () => {
    const ids = rows.rules.map((row) => row.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(rows.triggers.flatMap((row) => row.roles ?? []).filter((id) => !lexicon.roles.has(id))).toEqual([])
  })

  it('use only word classes that are there', () => {
    const builtIn = ['@any', '@proper', '@proper-person']
    const named = rows.triggers.flatMap((row) => [...(row.needs ?? []), ...(row.bars ?? [])]).flatMap((need) => need.words ?? []).filter((word) => word.startsWith('@'))
    expect(named.filter((word) => !builtIn.includes(word) && !rows.classes.some((one) => `@${one.name}` === word))).toEqual([])
  })

  it('cover every type of PLOVER with hundreds of words', () => {
    expect(new Set(rows.triggers.map((row) => row.type)).size).toBe(16)
    expect(rows.triggers.reduce((sum, row) => sum + row.lemmas.length, 0)).toBeGreaterThan(700)
  })

  it('fire on their examples', async () => {
    const missed: string[] = []
    let tried = 0
    for (const row of rows.triggers) {
      for (const example of row.examples) {
        const { text, start, end } = bracketed(example)
        tried += 1
        const ids = fired(await read(text), start, end)
        if (!ids.includes(row.id) && !ids.some((id) => rows.triggers.find((other) => other.id === id)?.type === row.type)) missed.push(`${row.id}: ${example} → ${ids.join(', ')}`)
      }
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.floor(tried * 0.06))
  }, 240_000)

  it('are silent on their counterexamples', async () => {
    const wrong: string[] = []
    let tried = 0
    for (const row of rows.triggers) {
      for (const text of row.counterexamples) {
        tried += 1
        if (fired(await read(text), 0, text.length).includes(row.id)) wrong.push(`${row.id}: ${text}`)
      }
    }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(tried * 0.04))
  }, 240_000)

  it('tell the status that their examples show', async () => {
    const wrong: string[] = []
    for (const row of rows.statuses) {
      for (const example of row.examples) {
        const { text, start, end } = bracketed(example)
        const found = await read(text)
        const statuses = found.reading.sentences.flatMap((sentence, at) => findCandidates(sentence, at, lexicon).candidates
          .filter(({ token }) => (sentence.tree.tokens[token]?.span.start ?? -1) >= start && (sentence.tree.tokens[token]?.span.end ?? -1) <= end)
          .map((candidate) => standingOf(sentence, lexicon, candidate).status))
        if (!statuses.includes(row.status)) wrong.push(`${row.id}: ${example} → ${statuses.join(', ')}`)
      }
    }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1)
  }, 60_000)
})
