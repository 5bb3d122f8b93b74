import type { QuoteRow } from '../model/rows/text.js'
import type { Quotation } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { closesAt, opensAt, pairEnd } from './quote-marks.js'

/** A quotation with the row that read it. */
export interface FoundQuotation extends Quotation {
  readonly rule: string
}

/** What stands open while a paragraph is read; `end` is where a paired mark is known to close. */
interface Open {
  readonly row: QuoteRow
  readonly start: number
  readonly end: number | null
}

/** How deep quotations may stand in each other; more open marks than this are strays, and the oldest is given up. */
const deepest = 4

interface Read {
  readonly closed: readonly FoundQuotation[]
  readonly open: readonly Open[]
}

/**
 * Words in quotation marks, paragraph by paragraph, in order of their start. A quotation that its paragraph leaves open ends
 * with it; it counts as balanced where the next paragraph opens with the same mark, which is how print carries speech on, or
 * closes with its mark.
 */
export const findQuotations = (text: string, paragraphs: readonly Span[], rows: readonly QuoteRow[]): readonly FoundQuotation[] => {
  const found: (readonly FoundQuotation[])[] = []
  let pending: QuoteRow | null = null
  for (const [number, paragraph] of paragraphs.entries()) {
    const { closed, open } = readParagraph(text, paragraph, rows, pending)
    const next = paragraphs[number + 1]
    found.push([...closed, ...open.map((one) => unclosed(text, paragraph, next, one))])
    pending = open.at(-1)?.row ?? null
  }
  return found.flat().filter((one) => one.span.end > one.span.start).sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
}

const unclosed = (text: string, paragraph: Span, next: Span | undefined, open: Open): FoundQuotation => {
  const goesOn = next !== undefined && text.startsWith(open.row.open, next.start)
  return { span: { start: open.start, end: paragraph.end }, balanced: goesOn, rule: open.row.id, ...(goesOn ? { continues: true } : {}) }
}

/** The closed and the open quotations of one paragraph; `pending` is the mark that the paragraph before left open. */
const readParagraph = (text: string, paragraph: Span, rows: readonly QuoteRow[], pending: QuoteRow | null): Read => {
  const closed: FoundQuotation[] = []
  let open: readonly Open[] = pending !== null && !text.startsWith(pending.open, paragraph.start) ? [{ row: pending, start: paragraph.start, end: null }] : []
  const inherited = open[0]
  const signs = new Set(rows.flatMap((row) => [row.open.charAt(0), row.close.charAt(0)]))
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!signs.has(text.charAt(at))) continue
    const closing = closingAt(text, paragraph, at, open, rows)
    if (closing !== null) {
      closed.push({ span: { start: closing.open.start, end: at }, balanced: true, rule: closing.row.id })
      open = open.slice(0, open.indexOf(closing.open))
      at += closing.row.close.length - 1
      continue
    }
    const row = rows.find((one) => opensAt(text, paragraph, at, one))
    if (row === undefined) continue
    const start = at + row.open.length
    const end = row.paired ? pairEnd(text, paragraph, start, row.close) : null
    if (row.paired && end === null) continue
    // A new opening mark shows that the quotation of the paragraph before did not go on.
    open = [...open.filter((one) => one !== inherited), { row, start, end }].slice(-deepest)
    at = start - 1
  }
  return { closed, open: open.filter((one) => one !== inherited && !one.row.paired) }
}

/** The innermost open quotation that closes at `at`, with the row of its closing mark: rows that open alike may close in several ways. */
const closingAt = (text: string, paragraph: Span, at: number, open: readonly Open[], rows: readonly QuoteRow[]): { readonly open: Open; readonly row: QuoteRow } | null => {
  for (const one of [...open].reverse()) {
    if (one.end !== null && one.end !== at) continue
    const row = rows.find((other) => other.open === one.row.open && closesAt(text, paragraph, at, other))
    if (row !== undefined) return { open: one, row }
  }
  return null
}
