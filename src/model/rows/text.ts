import type { Row } from './row.js'

/**
 * One way to write a token; the rows are tried in order at each place, and the first that matches gives the token.
 * `pattern` is a regular expression (flags `yu`) in which `{name}` stands for any of the pack's words of that name.
 */
export interface TokenRow extends Row {
  readonly pattern: string
}

/** How a word falls into syntactic words; `pattern` (flags `iu`) matches the whole word and each of its groups is a part. */
export interface SplitRow extends Row {
  readonly pattern: string
}

/**
 * Whether a sentence ends at a point, question or exclamation mark (closing marks included). `before` reads the end of what
 * stands before the place, back to the sentence's start at most; `after` reads on from it. The first row that matches decides.
 */
export interface BorderRow extends Row {
  readonly border: boolean
  readonly before: string
  readonly after: string
}

/** A pair of quotation marks. `paired` marks count only where both ends stand in one paragraph: their signs are apostrophes too. */
export interface QuoteRow extends Row {
  readonly open: string
  readonly close: string
  readonly paired: boolean
}

/** Where a sentence too long for the network may be cut, best first; `pattern` matches the last token of a part. */
export interface CutRow extends Row {
  readonly pattern: string
}

/** Lemmas that no ending tells: `forms` maps small-lettered forms under Penn tags that match `tags` to their lemma. */
export interface IrregularRow extends Row {
  readonly tags: string
  readonly forms: Readonly<Record<string, string>>
}

/**
 * A regular inflection: words under Penn tags that match `tags` and end in `ending` lose it and gain `add`, where what is left
 * matches `stem`; `-1` for `add` takes one more sign away. Taken where the lemma is a word of the vocabulary, and failing all such rows, where the row is `safe` without it.
 */
export interface EndingRow extends Row {
  readonly tags: string
  readonly ending: string
  readonly add: string
  readonly stem: string
  readonly safe: boolean
}

/** Rows of text/: what tokens, sentences and quotations look like in one language. */
export interface TextRows {
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly tokens: readonly TokenRow[]
  readonly splits: readonly SplitRow[]
  readonly borders: readonly BorderRow[]
  readonly quotes: readonly QuoteRow[]
  readonly cuts: readonly CutRow[]
  readonly irregular: readonly IrregularRow[]
  readonly endings: readonly EndingRow[]
}
