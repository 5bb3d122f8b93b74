import type { BlockKind } from '../document.js'
import type { Row } from './row.js'

/**
 * A line of page furniture or metadata, known by its words. `pattern` is a regular expression (flags `iu`, or `u` where `cased`) over one trimmed line;
 * with `part: 'prefix'` it is matched at the line's start and the block ends where the match ends (a dateline before the lead).
 */
export interface BlockRow extends Row {
  readonly kind: BlockKind
  readonly pattern: string
  readonly part: 'line' | 'prefix'
  /** Capitals matter: names are told from words by them. */
  readonly cased?: boolean
  /** `head`: only before the first body line or at its start; `tail`: only after a body line. */
  readonly where: 'head' | 'tail' | 'anywhere'
  /** Everything after this line belongs to the page too (comment forms, related links), unless most of the text is still to come. */
  readonly closes?: boolean
}

/** Words by which a page's parts are known, for ingest/. */
export interface BlockRows {
  readonly rules: readonly BlockRow[]
}
