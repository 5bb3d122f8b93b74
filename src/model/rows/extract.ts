import type { Row } from './row.js'

/** Rows of this stage; see src/languages. */
export interface ExtractRows {
  readonly rules: readonly Row[]
}
