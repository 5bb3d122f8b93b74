import type { BlockRow, BlockRows } from '../model/rows/blocks.js'

/** A block row with its pattern compiled once. */
export interface BlockRule extends BlockRow {
  readonly matcher: RegExp
}

/** Compiles a language's block rows, in their order; the first that matches a line names its kind. */
export const blockRules = (rows: BlockRows): readonly BlockRule[] =>
  rows.rules.map((row) => ({ ...row, matcher: new RegExp(row.pattern, row.cased ? 'u' : 'iu') }))

/** Where a line stands: before the first body line, at its start, or after it. */
export type Zone = 'head' | 'tail'

/** The first rule for whole lines that matches `line` (trimmed) in that zone, or undefined. */
export const lineRule = (rules: readonly BlockRule[], line: string, zone: Zone): BlockRule | undefined =>
  line === '' ? undefined : rules.find((rule) => rule.part === 'line' && (rule.where === 'anywhere' || rule.where === zone) && rule.matcher.test(line))

/** The first prefix rule that matches at the start of `line`, with the length of its match. */
export const prefixRule = (rules: readonly BlockRule[], line: string): { readonly rule: BlockRule; readonly length: number } | undefined => {
  for (const rule of rules) {
    if (rule.part !== 'prefix') continue
    const match = rule.matcher.exec(line)
    if (match !== null && match.index === 0 && match[0].length < line.length) return { rule, length: match[0].length }
  }
  return undefined
}
