import type { Row } from './row.js'

/** Rows of this stage; see src/languages. */
export interface TextRows {
  readonly rules: readonly Row[]
}
