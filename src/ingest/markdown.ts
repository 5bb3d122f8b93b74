import type { BlockKind } from '../model/document.js'
import type { SourceMetadata } from '../model/document.js'
import { assemble, tidy } from './assemble.js'
import type { Part } from './assemble.js'
import type { ReadText } from './source.js'

/** Front matter keys that carry metadata. */
const keys: Readonly<Record<string, keyof SourceMetadata>> = {
  title: 'title', date: 'published', published: 'published', updated: 'modified', author: 'byline', outlet: 'outlet', source: 'outlet', url: 'url', link: 'url', lang: 'language', language: 'language',
}

const frontMatter = (text: string): { readonly metadata: SourceMetadata; readonly rest: string } => {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text)
  if (match === null) return { metadata: {}, rest: text }
  const pairs = (match[1] ?? '').split('\n').flatMap((line) => {
    const [, key = '', value = ''] = /^(\w+)\s*:\s*(.+?)\s*$/.exec(line) ?? []
    const field = keys[key.toLowerCase()]
    return field === undefined ? [] : [[field, value.replace(/^(["'])(.*)\1$/, '$2')] as const]
  })
  return { metadata: Object.fromEntries(pairs), rest: text.slice(match[0].length) }
}

/** Words of a Markdown line without its marks: emphasis, code, links, images, footnote marks, escapes. */
export const unmarked = (line: string): string =>
  tidy(
    line
      .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
      .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
      .replace(/<(https?:[^>\s]+)>/g, '$1')
      .replace(/<\/?[a-z][^>]*>/gi, '')
      .replace(/\[\^\w+\]/g, '')
      .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
      .replace(/~~(.+?)~~/g, '$1')
      .replace(/`+([^`]+)`+/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'),
  )

const kindOf = (line: string, titled: boolean): { readonly kind: BlockKind; readonly rule: string; readonly words: string } | null => {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
  if (heading !== null) return { kind: titled ? 'subtitle' : 'title', rule: 'markdown.heading', words: heading[2] ?? '' }
  const item = /^\s{0,6}(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)
  if (item !== null) return { kind: 'list', rule: 'markdown.list', words: item[1] ?? '' }
  if (/^!\[[^\]]*\]\([^)]*\)\s*$/.test(line)) return { kind: 'caption', rule: 'markdown.image', words: line }
  return null
}

const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = []
  let open: string[] = []
  let titled = false
  const close = (): void => {
    if (open.length > 0) parts.push({ kind: 'body', rule: 'markdown.paragraph', words: unmarked(open.join(' ')) })
    open = []
  }
  const lines = text.replace(/<!--[\s\S]*?-->/g, '').replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').split('\n')
  lines.forEach((line, at) => {
    if (/^(=+|-+)\s*$/.test(line) && open.length === 1) { parts.push({ kind: titled ? 'subtitle' : 'title', rule: 'markdown.heading', words: unmarked(open[0] ?? '') }); titled = true; open = []; return }
    if (line.trim() === '' || /^\s*([-*_])(\s*\1){2,}\s*$/.test(line) || /^\[[^\]]+\]:\s*\S+/.test(line)) { close(); return }
    const marked = kindOf(line, titled)
    if (marked === null) { open.push(line.replace(/^\s*(?:>\s?)+/, '')); if (/ {2}$|\\$/.test(line) && lines[at + 1] !== undefined) close(); return }
    close()
    if (marked.kind === 'title') titled = true
    parts.push({ kind: marked.kind, rule: marked.rule, words: unmarked(marked.words) })
  })
  close()
  return parts
}

/** Markdown as text without its marks; headings, lists and images become blocks of their own, front matter becomes metadata. */
export const readMarkdown = (source: string): ReadText => {
  const { metadata, rest } = frontMatter(source)
  const { text, blocks } = assemble(partsOf(rest))
  const title = blocks.find((block) => block.kind === 'title')
  return { metadata: title === undefined || metadata.title !== undefined ? metadata : { ...metadata, title: text.slice(title.span.start, title.span.end) }, text, parts: blocks }
}
