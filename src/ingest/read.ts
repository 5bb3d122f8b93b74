import type { Block, Document } from '../model/document.js'
import type { BlockRows } from '../model/rows/blocks.js'
import { Problem } from '../model/problem.js'
import { assemble } from './assemble.js'
import { blockRules } from './block-rules.js'
import { decode } from './decode.js'
import { readFragment, readHtml } from './html.js'
import { parseJson, readJson } from './json.js'
import { readLanguage } from './language.js'
import { readMarkdown } from './markdown.js'
import { plainBlocks, refineParts } from './plain.js'
import { documentId, formatOfName, formatOfText, sourceLimit } from './source.js'
import type { Format, ReadText, Source } from './source.js'

/** What ingest knows of a language: its tag and the words that mark pages' parts. */
export interface PageLanguage {
  readonly tag: string
  readonly blocks: BlockRows
}

const titledJson = (value: unknown, name: string): ReadText => {
  const read = readJson(value, name)
  const inner = read.html ? { ...readFragment(read.text), metadata: read.metadata } : read
  const { title } = read.metadata
  if (title === undefined || (inner.text.split('\n', 1)[0] ?? '').trim() === title) return inner
  const whole = assemble([{ kind: 'title', words: title, rule: 'json.title' }, { kind: 'body', words: inner.text, rule: 'json.text' }])
  const shift = whole.blocks[1]?.span.start ?? 0
  const [head] = whole.blocks
  if (inner.parts === null) return { metadata: read.metadata, text: whole.text, parts: null }
  return { metadata: read.metadata, text: whole.text, parts: [...(head ? [head] : []), ...inner.parts.map((part) => ({ ...part, span: { start: part.span.start + shift, end: part.span.end + shift } }))] }
}

const readFormat = (text: string, format: Format, name: string): ReadText => {
  if (format === 'markdown') return readMarkdown(text)
  if (format === 'html') return readHtml(text)
  if (format === 'json' || format === 'json-lines') return titledJson(parseJson(text, name), name)
  return { metadata: {}, text, parts: null }
}

const blocksOf = (read: ReadText, rows: BlockRows | undefined): readonly Block[] => {
  const rules = blockRules(rows ?? { rules: [] })
  return read.parts === null ? plainBlocks(read.text, rules) : refineParts(read.text, read.parts, rules)
}

/**
 * One source as a Document: decoded, its text and blocks found, its language read. `languages` are those with a pack.
 * Throws a coded problem (`source-…`) where there is nothing that could be stored and read.
 */
export const readSource = (source: Source, languages: readonly PageLanguage[]): Document => {
  const { name, bytes } = source
  if (bytes.length > sourceLimit) throw new Problem('source-too-large', { name, bytes: bytes.length, limit: sourceLimit })
  const decoded = decode(bytes, name)
  const format = source.format ?? formatOfName(name) ?? formatOfText(decoded)
  const read = readFormat(decoded, format, name)
  if (!/\p{L}/u.test(read.text)) throw new Problem('source-no-text', { name, detail: 'no word was found in it' })
  const shapes = blocksOf(read, undefined)
  const language = readLanguage(read.text, shapes, read.metadata.language, languages.map((one) => one.tag))
  const rows = languages.find((one) => one.tag === language.tag)?.blocks
  return {
    id: documentId(bytes), name, outlet: read.metadata.outlet ?? null, url: read.metadata.url ?? null, retrieved: source.retrieved,
    metadata: read.metadata, language, text: read.text, blocks: rows === undefined ? shapes : blocksOf(read, rows),
  }
}
