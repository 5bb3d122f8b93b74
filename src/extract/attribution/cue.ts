import type { Act, CueSlant, Stance } from '../../model/claim.js'
import type { RuleId } from '../../model/reading.js'
import type { Span } from '../../model/span.js'

/** A cue as found in one sentence, before its source is read as a party. */
export interface Cue {
  readonly span: Span
  /** Index of the sentence that the cue stands in. */
  readonly sentence: number
  /** Token index of the cue's head, -1 where only the network saw it. */
  readonly token: number
  readonly act: Act
  readonly slant: CueSlant
  readonly stance: Stance
  /** Words that name who says it, with the token index of their head (-1 where it lies in another sentence). */
  readonly source: { readonly span: Span; readonly token: number } | null
  readonly content: readonly Span[]
  readonly rule: RuleId
  /** The one through whom it is said: subject of "quoted X as saying", recipient of "told the agency". */
  readonly relay: { readonly span: Span; readonly token: number } | null
}
