import type { Row } from './row.js'

/** Rows of this stage; see src/languages. */
export interface PlaceRows {
  readonly rules: readonly Row[]
}
