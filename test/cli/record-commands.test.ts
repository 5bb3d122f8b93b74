import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { broken, claimsContract, incidentContract } from '../publish/contract.js'
import { articles, writeArticles } from './articles.js'
import { audiatur } from './fake-terminal.js'
import type { Printed } from './fake-terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'audiatur-cli-'))
const record = join(folder, 'record')
const input = join(folder, 'articles')
const at = (...words: readonly string[]): Promise<Printed> => audiatur([...words, '--record', record])
let first: Printed

beforeAll(async () => {
  writeArticles(input)
  first = await at('add', input, '--workers', '1')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a record on the command line', () => {
  it('takes a folder in, says what it read and what it could not read', () => {
    expect(first.exit).toBe(0)
    expect(first.err).toEqual([])
    expect(first.out.filter((line) => line.startsWith('added'))).toHaveLength(5)
    expect(first.out.join('\n')).toMatch(/lines\.jsonl#3 .*not read: it is written in Russian/)
    expect(first.out.at(-1)).toMatch(/^5 added, 0 known, 0 problems\. .* holds 5 documents/)
  })

  it('does nothing when the same files come again', async () => {
    const again = await at('add', input)
    expect(again.out.at(-1)).toMatch(/^0 added, 5 known/)
    expect(again.exit).toBe(0)
  })

  it('keeps the raw bytes under their digest', async () => {
    const line = (await at('sources', '--json')).out.find((one) => one.includes('one-side.txt'))
    const { id } = JSON.parse(line ?? '{}') as { readonly id: string }
    const digest = id.replace('sha256:', '')
    expect(readFileSync(join(record, 'sources', digest.slice(0, 2), `${digest}.bytes`), 'utf8')).toBe(articles['one-side.txt'])
  })

  it('prints claims and incidents as the contract has them', async () => {
    const claims = await at('claims', '--json')
    expect(claims.out).toHaveLength(5)
    for (const line of claims.out) expect(broken(claimsContract, JSON.parse(line))).toEqual([])
    expect(claims.out.flatMap((line) => (JSON.parse(line) as { readonly claims: readonly unknown[] }).claims).length).toBeGreaterThan(2)
    const incidents = await at('incidents', '--json')
    for (const line of incidents.out) expect(broken(incidentContract, JSON.parse(line))).toEqual([])
  })

  it('prints what reads well without JSON', async () => {
    for (const command of ['claims', 'incidents', 'sources', 'doctor']) {
      const { exit, out } = await at(command)
      expect(exit).toBe(0)
      expect(out.length).toBeGreaterThan(3)
      expect(out.join('')).not.toMatch(/undefined|\[object/)
      expect(out.join('')).not.toContain(String.fromCharCode(27))
    }
  })

  it('shows a claim by the beginning of its id, with its entries in the log', async () => {
    const line = (await at('claims', '--json')).out.find((one) => one.includes('claim:')) ?? ''
    const { claims } = JSON.parse(line) as { readonly claims: readonly { readonly id: string; readonly quote: string }[] }
    const shown = await at('show', claims[0]?.id.slice(0, 18) ?? '')
    expect(shown.exit).toBe(0)
    expect(shown.out.join('\n')).toContain('entry ')
    const explained = await at('explain', claims[0]?.id ?? '')
    expect(explained.out).toContain('Mentions')
    expect(explained.out.join('\n')).toContain(claims[0]?.quote.slice(0, 20))
  })

  it('says that an id is not there', async () => {
    expect(await at('show', 'claim:ffffffffffffffff')).toMatchObject({ exit: 3, out: [] })
  })

  it('takes standard input, and says in JSON what happened when asked', async () => {
    const text = 'The Prime Minister of Armenia said on March 9, 2023 that Armenia would never attack its neighbours.'
    const { out, exit } = await audiatur(['add', '-', '--json', '--record', record], text)
    expect(exit).toBe(0)
    expect(out.map((line) => (JSON.parse(line) as { readonly step: string }).step)).toEqual(['added', 'done'])
  })

  it('takes the good files of a folder with a bad one, keeps nothing of the bad one, and says so in its exit code', async () => {
    const mixed = join(folder, 'mixed')
    writeArticles(mixed)
    writeFileSync(join(mixed, 'bad.txt'), Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d))
    writeFileSync(join(mixed, 'cut.txt'), Uint8Array.of(0x47, 0x6f, 0xc3))
    writeFileSync(join(mixed, 'empty.txt'), '')
    writeFileSync(join(mixed, 'new.txt'), 'On March 10, 2023 the army of Azerbaijan fired at a village, the government of Armenia said.')
    const { exit, out } = await at('add', mixed, join(folder, 'nowhere.txt'))
    expect(exit).toBe(3)
    expect(out.filter((line) => line.startsWith('problem'))).toHaveLength(4)
    expect(out.join('\n')).toMatch(/first bad byte at 2/)
    expect(out.at(-1)).toMatch(/^1 added, 5 known, 4 problems/)
    expect((await at('doctor')).exit).toBe(0)
  })

  it('rebuilds everything from the sources, and the log stays', async () => {
    const before = await at('claims', '--json')
    const rebuilt = await at('rebuild', '--workers', '1')
    expect(rebuilt.exit).toBe(0)
    expect((await at('claims', '--json')).out).toEqual(before.out)
    writeFileSync(join(record, 'record.sqlite'), 'this was a database once, but it is one no more, since somebody wrote over all of its bytes')
    for (const ending of ['-wal', '-shm']) rmSync(join(record, `record.sqlite${ending}`), { force: true })
    expect(await at('claims')).toMatchObject({ exit: 4 })
    const anew = await at('rebuild', '--workers', '1')
    expect(anew.exit).toBe(0)
    expect((await at('claims', '--json')).out.toSorted()).toEqual(before.out.toSorted())
    expect(existsSync(join(record, 'record.damaged-20260101000000.sqlite'))).toBe(true)
  })

  it('serves the record and ends when asked', async () => {
    const { exit, out } = await at('serve', '--port', '0')
    expect(exit).toBe(0)
    expect(out[0]).toMatch(/served at http:\/\/127\.0\.0\.1:\d+/)
  })
})
