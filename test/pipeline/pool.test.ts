import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/ingest/source.js'
import { openReadingPool, readMany } from '../../src/pipeline/pool.js'

const source = (name: string, text: string): Source => ({ name, bytes: new TextEncoder().encode(text), format: 'text', retrieved: '2026-01-01T00:00:00Z' })

describe('the pool of reading threads', () => {
  it('gives readings in the order of their sources, and a bad source its own problem', async () => {
    const pool = openReadingPool([], 2)
    const sources = [source('one.txt', 'The army said on Monday that four soldiers were killed in shelling.'), source('empty.txt', ''), source('two.txt', 'The police arrested two men in the city on Friday.')]
    const outcomes = []
    for await (const outcome of readMany(sources, pool)) outcomes.push(outcome)
    await pool.close()
    expect(outcomes.map((outcome) => ('problem' in outcome ? outcome.problem.code : outcome.reading.document.name))).toEqual(['one.txt', 'source-empty', 'two.txt'])
  })

  it('settles what waits when it is closed', async () => {
    const pool = openReadingPool([], 1)
    const waiting = ['a.txt', 'b.txt'].map((name) => pool.read(source(name, 'Nothing happened.')).then(() => 'read', (error: Error) => error.message))
    await pool.close()
    for (const answer of await Promise.all(waiting)) expect(answer).toMatch(/closed before it was read/)
  })
})
