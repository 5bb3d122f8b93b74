import type { Row } from './row.js'

/** Rows of this stage; see src/languages. */
export interface TimeRows {
  readonly rules: readonly Row[]
}
