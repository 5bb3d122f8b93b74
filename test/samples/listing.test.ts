import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../house/source-files.js'

const folder = join(root, 'samples/south-caucasus')
const files = readdirSync(folder).filter((name) => name !== 'README.md').sort()
const rows = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)` \| (\w+) \|/gm)]
  .map(([, file, side]) => ({ file: file ?? '', side: side ?? '' }))
const documentsIn = (file: string): readonly string[] => {
  const text = readFileSync(join(folder, file), 'utf8')
  return file.endsWith('.jsonl') ? text.trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text) : [text]
}

describe('the sample dispatches', () => {
  it('are all listed in their README, and nothing else is', () => {
    expect(rows.map((row) => row.file)).toEqual(files)
  })

  it('give both sides the same number of dispatches', () => {
    const count = (side: string): number => rows.filter((row) => row.side === side).length
    expect(count('ARM') + 6).toBe(23)
    expect(count('AZE') + 6).toBe(23)
    expect(files.flatMap(documentsIn)).toHaveLength(55)
  })

  it('come as plain text, pages, Markdown and JSON Lines', () => {
    for (const extension of ['.txt', '.html', '.md', '.jsonl']) expect(files.some((file) => file.endsWith(extension))).toBe(true)
  })
})
