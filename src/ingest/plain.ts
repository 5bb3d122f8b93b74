import type { Block, BlockKind } from '../model/document.js'
import type { Span } from '../model/span.js'
import { lineRule, prefixRule } from './block-rules.js'
import type { BlockRule } from './block-rules.js'

/** Longest title and subheading in characters; a longer line without a full stop is a body paragraph. */
const titleLength = 220
const headingLength = 90

/** A full stop ends a sentence; so do the marks of other scripts. */
const endsSentence = /[.!?…։:;。。।,][”"’'»)\]]*$/u
const listMark = /^(?:[-–—•*▪◦]|\d{1,2}[.)])\s+\S/u
const hasLetter = /\p{L}/u

interface Line { readonly span: Span; readonly words: string; /** A blank line follows, or the end. */ readonly last: boolean }

const trimmed = (text: string, start: number, end: number): Span => {
  const slice = text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  return { start: start + lead, end: start + lead + slice.trim().length }
}

/** Lines that hold anything, as spans without outer space; wrapped lines of one paragraph joined. */
const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  for (const paragraph of text.matchAll(/(?:^|(?<=\n))(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
    const found = [...paragraph[0].matchAll(/[^\n]+/g)].map((line) => trimmed(text, paragraph.index + line.index, paragraph.index + line.index + line[0].length))
    const joined = isWrapped(found.map((span) => text.slice(span.start, span.end))) ? [{ start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 }] : found
    joined.forEach((span, at) => lines.push({ span, words: text.slice(span.start, span.end), last: at === joined.length - 1 }))
  }
  return lines
}

// Text broken at a fixed width (mail, telegrams): lines of like length, of which most break inside a sentence.
const isWrapped = (lines: readonly string[]): boolean => {
  const inner = lines.slice(0, -1)
  if (inner.length === 0 || lines.some((line) => listMark.test(line))) return false
  const broken = inner.filter((line, at) => line.length >= 45 && line.length <= 100 && (!endsSentence.test(line) || /^\p{Ll}/u.test(lines[at + 1] ?? '')))
  return broken.length === inner.length || (inner.length >= 4 && broken.length / inner.length >= 0.8)
}

type State = { readonly zone: 'head' | 'tail'; readonly titled: boolean; readonly closed: string | null }

const structural = (line: Line, state: State, longer: boolean): { readonly kind: BlockKind; readonly rule: string } => {
  const short = !endsSentence.test(line.words) || line.words.endsWith('?')
  if (!hasLetter.test(line.words)) return { kind: 'boilerplate', rule: 'block.no-letters' }
  if (listMark.test(line.words)) return { kind: 'list', rule: 'block.list-mark' }
  if (state.zone === 'head' && !state.titled && short && longer && line.words.length <= titleLength) return { kind: 'title', rule: 'block.title-first-line' }
  if (state.zone === 'head' && state.titled && short && longer && line.words.length <= titleLength) return { kind: 'subtitle', rule: 'block.subtitle-under-title' }
  if (state.zone === 'tail' && short && line.words.length <= headingLength && longer) return { kind: 'subtitle', rule: 'block.short-line-heading' }
  return { kind: 'body', rule: 'block.paragraph' }
}

const split = (line: Line, rules: readonly BlockRule[]): readonly Block[] => {
  const prefix = prefixRule(rules, line.words)
  if (prefix === undefined) return [{ kind: 'body', span: line.span, rule: 'block.paragraph' }]
  const border = line.span.start + prefix.length
  return [{ kind: prefix.rule.kind, span: { start: line.span.start, end: border }, rule: prefix.rule.id }, { kind: 'body', span: { start: border, end: line.span.end }, rule: 'block.paragraph' }]
}

/**
 * Blocks of a text that has no markup: each line's words are asked against the language's rows first, its shape second.
 * `titled` tells that the title is known from elsewhere. Blocks cover all lines, in order.
 */
export const plainBlocks = (text: string, rules: readonly BlockRule[], titled = false): readonly Block[] => {
  const lines = linesOf(text)
  const blocks: Block[] = []
  let state: State = { zone: 'head', titled, closed: null }
  lines.forEach((line, at) => {
    const rule = lineRule(rules, line.words, state.zone)
    if (state.closed !== null) { blocks.push({ kind: 'boilerplate', span: line.span, rule: state.closed }); return }
    if (rule !== undefined) {
      blocks.push({ kind: rule.kind, span: line.span, rule: rule.id })
      if (rule.closes && line.span.end > text.length / 2) state = { ...state, closed: rule.id }
      return
    }
    const longer = lines.slice(at + 1).some((next) => next.words.length > Math.min(line.words.length, 80) && lineRule(rules, next.words, 'tail') === undefined)
    const shape = structural(line, state, longer)
    if (shape.kind === 'title') state = { ...state, titled: true }
    if (shape.kind === 'body' || shape.kind === 'list') {
      blocks.push(...(state.zone === 'head' && shape.kind === 'body' ? split(line, rules) : [{ ...shape, span: line.span }]))
      state = { ...state, zone: 'tail' }
    } else blocks.push({ ...shape, span: line.span })
  })
  return blocks
}

/** Refines body parts that a format marked (an HTML paragraph): furniture, dates and datelines by their words. */
export const refineParts = (text: string, parts: readonly Block[], rules: readonly BlockRule[]): readonly Block[] => {
  let zone: 'head' | 'tail' = 'head'
  let closed: string | null = null
  return parts.flatMap((part): readonly Block[] => {
    if (closed !== null) return [{ ...part, kind: 'boilerplate', rule: closed }]
    const words = text.slice(part.span.start, part.span.end)
    const rule = part.kind === 'title' ? undefined : lineRule(rules, words, zone)
    if (rule !== undefined) {
      if (rule.closes && part.span.end > text.length / 2) closed = rule.id
      return [{ kind: rule.kind, span: part.span, rule: rule.id }]
    }
    if (part.kind !== 'body') return [part]
    const blocks = zone === 'head' ? split({ span: part.span, words, last: true }, rules) : [part]
    zone = 'tail'
    return blocks.map((block) => (block.kind === 'body' ? { ...block, rule: part.rule } : block))
  })
}
