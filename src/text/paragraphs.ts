import type { Block, BlockKind, Document } from '../model/document.js'
import type { Span } from '../model/span.js'

/** A run of text that sentences never leave. */
export interface Paragraph {
  readonly span: Span
  readonly block: BlockKind
}

/** The kinds of blocks that are read for claims; the others are metadata or no part of the article. */
const read: readonly BlockKind[] = ['title', 'subtitle', 'caption', 'list', 'body']

const lineBreak = /\r\n|[\n\r\v\f\u2028\u2029]/g
const letter = /\p{L}/u

/** Lines wider than this were not broken to fit a screen or a page, and narrower ones are verses, headings or lists. */
const widestWrapped = 100
const narrowestWrapped = 40

/** Share of lines that must be as full as the next word allows before a block counts as wrapped. */
const fullShare = 0.8

/** The paragraphs of the blocks that are read, in order, without surrounding blanks; those without a letter are left out. */
export const findParagraphs = (document: Document): readonly Paragraph[] =>
  document.blocks.filter((block) => read.includes(block.kind)).flatMap((block) => paragraphsOf(document.text, block))

const paragraphsOf = (text: string, block: Block): readonly Paragraph[] =>
  chunksOf(linesOf(text, block.span), text)
    .flatMap((lines) => (block.kind !== 'list' && isWrapped(lines, text) ? [{ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }] : lines))
    .filter((span) => letter.test(text.slice(span.start, span.end)))
    .map((span) => ({ span, block: block.kind }))

/** The lines of a block, each trimmed of blanks; a blank line is an empty span. */
const linesOf = (text: string, span: Span): readonly Span[] => {
  const words = text.slice(span.start, span.end)
  const breaks = [...words.matchAll(lineBreak)]
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)]
  return starts.map((start, number) => trimmed(text, { start: span.start + start, end: span.start + (breaks[number]?.index ?? words.length) }))
}

const trimmed = (text: string, span: Span): Span => {
  const line = text.slice(span.start, span.end)
  const start = span.start + (line.length - line.trimStart().length)
  return { start, end: Math.max(start, span.start + line.trimEnd().length) }
}

/** Runs of lines between blank lines. */
const chunksOf = (lines: readonly Span[], text: string): readonly (readonly Span[])[] => {
  const chunks: Span[][] = [[]]
  for (const line of lines) {
    if (text.slice(line.start, line.end) === '') chunks.push([])
    else chunks.at(-1)?.push(line)
  }
  return chunks.filter((chunk) => chunk.length > 0)
}

/**
 * Whether lines were broken only because the next word did not fit: then they are one paragraph, otherwise each is one. At
 * least one must go on with a small letter.
 */
const isWrapped = (lines: readonly Span[], text: string): boolean => {
  const widest = Math.max(...lines.map((line) => line.end - line.start))
  if (lines.length < 3 || widest > widestWrapped || widest < narrowestWrapped) return false
  const nexts = lines.slice(1).map((line) => text.slice(line.start, line.end))
  const full = nexts.filter((next, number) => {
    const line = lines[number]
    return line !== undefined && line.end - line.start + 1 + next.search(/\s|$/) >= widest
  })
  return full.length >= fullShare * nexts.length && nexts.some((next) => /^\p{Ll}/u.test(next))
}
