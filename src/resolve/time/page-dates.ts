import type { Document } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { ResolveContext } from '../context.js'
import { spelledOut } from '../template.js'
import { findTimeSenses } from './find.js'
import { noAnchor } from './frame.js'
import { timeLexicon } from './lexicon.js'
import { settleSense } from './settle.js'
import type { DayNumber } from './calendar.js'

/** A date that the page, not the article, carries: a date line, a byline, a dateline, metadata. */
export interface PageDate {
  readonly span: Span | null
  readonly rule: string
  readonly tells: 'published' | 'updated'
  /** The day, where its year is told. */
  readonly day: DayNumber | null
  readonly month: number
  readonly dayOfMonth: number
  readonly weekday: number | null
}

const furniture = ['date', 'byline', 'dateline']
const headLines = 12
const longestLine = 90

const tellsOf = (before: string, context: ResolveContext): { readonly tells: PageDate['tells']; readonly rule: string } | null => {
  const row = context.language.time.pageDates.find((one) => new RegExp(`(?:^|[|•·—–/-])\\s*(?:${spelledOut(one.pattern)})\\s*$`, 'iu').test(before))
  return row === undefined ? null : { tells: row.tells, rule: row.id }
}

const datesIn = (text: string, offset: number, context: ResolveContext, accept: (span: Span, labelled: boolean) => boolean, rule: string): readonly PageDate[] =>
  findTimeSenses(timeLexicon(context.language), text, offset).flatMap(({ sense, span }) => {
    if (sense.day === undefined && sense.means !== 'numeric') return []
    const label = tellsOf(text.slice(0, span.start - offset), context)
    if (!accept(span, label !== null)) return []
    const frame = { anchor: noAnchor, tense: 'past' as const, told: null, toldDay: null, sentenceDay: null, toldYear: null, rows: context.language.time, packs: [] }
    const { found } = settleSense(sense, frame)
    const [only] = found
    if (found.length !== 1 || only === undefined || (only.first === null && sense.month === undefined)) return []
    return [{
      span: offset < 0 ? null : span, rule: label?.rule ?? rule, tells: label?.tells ?? 'published', day: only.first, month: sense.month ?? 0, dayOfMonth: sense.day ?? 0, weekday: sense.weekday ?? null,
    }]
  })

/** Lines of the text with their offsets. */
const linesOf = (text: string): readonly Span[] => [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** A line that is little more than a date: few other letters, and no sentence's end. */
const mostlyDate = (line: string, span: Span, start: number): boolean => {
  const rest = (line.slice(0, span.start - start) + line.slice(span.end - start)).replace(/[^\p{L}]/gu, '')
  return rest.length <= 24 && !/[.!?]\W*$/.test(line)
}

/** All dates of the page around the article, metadata first, in order of the text. */
export const readPageDates = (document: Document, context: ResolveContext): readonly PageDate[] => {
  const { metadata, text } = document
  const fromMetadata = ([['published', metadata.published], ['updated', metadata.modified]] as const).flatMap(([tells, value]) =>
    value === undefined ? [] : datesIn(value, 0, context, () => true, 'time.metadata').slice(0, 1).map((one) => ({ ...one, span: null, tells, rule: `time.metadata.${tells}` })))
  const blocks = document.blocks.filter((block) => furniture.includes(block.kind))
  const fromBlocks = blocks.flatMap((block) => datesIn(text.slice(block.span.start, block.span.end), block.span.start, context, () => true, `time.${block.kind}`))
  const inBlocks = (span: Span): boolean => blocks.some((block) => span.start >= block.span.start && span.end <= block.span.end)
  const fromLines = linesOf(text).slice(0, headLines).filter((line) => line.end - line.start <= longestLine && !inBlocks(line)).flatMap((line) => {
    const words = text.slice(line.start, line.end)
    return datesIn(words, line.start, context, (span, labelled) => labelled || mostlyDate(words, span, line.start), 'time.date-line')
  })
  return [...fromMetadata, ...[...fromBlocks, ...fromLines].sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0))]
}
