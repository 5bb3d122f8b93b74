import type { Block, BlockKind } from '../model/document.js'

/** A part of a page with its own words, before it has a place in the stored text. */
export interface Part {
  readonly kind: BlockKind
  readonly words: string
  readonly rule: string
}

const spaces = /[ \t\n\f\r\u00a0\u2007\u202f]+/g
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** One line of words as it is stored: invisible characters out, runs of space to one. */
export const tidy = (words: string): string => words.replace(invisible, '').replace(spaces, ' ').trim()

/** Joins parts into one text, a blank line between them, and says where each came to stand. Empty parts are left out. */
export const assemble = (parts: readonly Part[]): { readonly text: string; readonly blocks: readonly Block[] } => {
  let text = ''
  const blocks: Block[] = []
  for (const part of parts) {
    if (part.words.trim() === '') continue
    const glue = text === '' ? '' : blocks.at(-1)?.kind === 'list' && part.kind === 'list' ? '\n' : '\n\n'
    const start = text.length + glue.length
    text += glue + part.words
    blocks.push({ kind: part.kind, span: { start, end: text.length }, rule: part.rule })
  }
  return { text, blocks }
}
