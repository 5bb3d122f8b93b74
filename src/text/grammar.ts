import type { BorderRow, CutRow, EndingRow, IrregularRow, QuoteRow, SplitRow, TextRows, TokenRow } from '../model/rows/text.js'

/** The rows of text/ made ready to run: patterns as regular expressions, in the order of the rows. */
export interface Grammar {
  readonly tokens: readonly { readonly row: TokenRow; readonly pattern: RegExp }[]
  readonly splits: readonly { readonly row: SplitRow; readonly pattern: RegExp }[]
  readonly borders: readonly { readonly row: BorderRow; readonly before: RegExp; readonly after: RegExp }[]
  readonly cuts: readonly { readonly row: CutRow; readonly pattern: RegExp }[]
  readonly quotes: readonly QuoteRow[]
  readonly irregular: readonly { readonly row: IrregularRow; readonly tags: RegExp }[]
  readonly endings: readonly { readonly row: EndingRow; readonly tags: RegExp; readonly stem: RegExp }[]
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A row's pattern with `{name}` replaced by any of the words of that name, the longest first; throws on an unknown name. */
export const patternOf = (pattern: string, words: TextRows['words'], flags: string): RegExp => {
  const full = pattern.replace(/(\\p)?\{([a-z]{3,})\}/gi, (all, property: string | undefined, name: string) => {
    if (property !== undefined) return all
    const list = words[name]
    if (list === undefined) throw new RangeError(`no word list named ${name} for the pattern ${pattern}`)
    return [...list].sort((one, other) => other.length - one.length).map(escaped).join('|')
  })
  return new RegExp(full, flags)
}

/** Makes the rows of a language ready to run. */
export const grammarOf = (rows: TextRows): Grammar => ({
  tokens: rows.tokens.map((row) => ({ row, pattern: patternOf(row.pattern, rows.words, 'uy') })),
  splits: rows.splits.map((row) => ({ row, pattern: patternOf(row.pattern, rows.words, 'iu') })),
  borders: rows.borders.map((row) => ({ row, before: patternOf(row.before, rows.words, 'u'), after: patternOf(row.after, rows.words, 'u') })),
  cuts: rows.cuts.map((row) => ({ row, pattern: patternOf(row.pattern, rows.words, 'u') })),
  quotes: rows.quotes,
  irregular: rows.irregular.map((row) => ({ row, tags: new RegExp(row.tags, 'u') })),
  endings: rows.endings.map((row) => ({ row, tags: new RegExp(row.tags, 'u'), stem: new RegExp(row.stem, 'u') })),
})
