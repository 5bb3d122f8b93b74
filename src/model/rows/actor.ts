import type { Row } from './row.js'

/** Rows of this stage; see src/languages. */
export interface ActorRows {
  readonly rules: readonly Row[]
}
