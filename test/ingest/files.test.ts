import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countFiles, findSources } from '../../src/ingest/files.js'
import { sourceLimit } from '../../src/ingest/source.js'

const folder = mkdtempSync(join(tmpdir(), 'audiatur-files-'))
const found = async (paths: readonly string[], input = ''): Promise<readonly string[]> => {
  const names: string[] = []
  for await (const one of findSources(paths, { now: () => '2026-01-01T00:00:00Z', stdin: Readable.from([Buffer.from(input)]) })) names.push('problem' in one ? `${one.name}: ${one.problem.code}` : `${one.source.name}=${new TextDecoder().decode(one.source.bytes)}`)
  return names
}

beforeAll(() => {
  mkdirSync(join(folder, 'deep'), { recursive: true })
  for (const [name, text] of [['b.txt', 'b'], ['a.txt', 'a'], ['README.md', 'about'], ['.hidden', 'h'], ['deep/c.jsonl', '{"text":"1"}\n\r\n{"text":"2"}'], ['deep/d.json', '[{"text":"x"},{"text":"y"}]'], ['deep/e.json', '[oops']]) writeFileSync(join(folder, name ?? ''), text ?? '')
  symlinkSync(folder, join(folder, 'deep', 'loop'))
  writeFileSync(join(folder, 'deep', 'huge.html'), Buffer.alloc(sourceLimit + 1, 'a'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('finding sources', () => {
  it('walks folders in order, without hidden files, READMEs and loops, and splits JSON Lines and arrays', async () => {
    expect(await found([folder])).toEqual(['a.txt=a', 'b.txt=b', 'c.jsonl#1={"text":"1"}', 'c.jsonl#3={"text":"2"}', 'd.json#1={"text":"x"}', 'd.json#2={"text":"y"}', 'e.json: source-malformed', 'huge.html: source-too-large'])
    expect(countFiles([folder, join(folder, 'nowhere')])).toBe(7)
  })

  it('says of a path that it is not there, and goes on', async () => {
    expect(await found([join(folder, 'nowhere.txt'), join(folder, 'a.txt')])).toEqual(['nowhere.txt: path-unreadable', 'a.txt=a'])
  })

  it('reads standard input, also when it holds lines of JSON', async () => {
    expect(await found(['-'], 'words')).toEqual(['standard input=words'])
    expect(await found(['-'], '{"text":"1"}\n{"text":"2"}\n')).toEqual(['standard input#1={"text":"1"}', 'standard input#2={"text":"2"}'])
    expect(await found(['-'], 'a'.repeat(sourceLimit + 1))).toEqual(['-: source-too-large'])
  })
})
