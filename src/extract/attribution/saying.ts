import type { Act, CueSlant, Stance, Voice } from '../../model/claim.js'
import type { RuleId } from '../../model/reading.js'
import type { Span } from '../../model/span.js'

/**
 * One act of saying found in a document: who says, through whom, by which act, and which stretches of the text are what is said.
 * Stretches may lie in several sentences: a quotation that runs on, a speaker who carries on until the text changes the voice.
 */
export interface Saying {
  readonly speaker: Voice
  /** Carriers between outlet and speaker, nearest to the outlet first. */
  readonly relays: readonly Voice[]
  readonly act: Act
  /** The words that show the saying ("said", "according to"), or null where the speaker carries on unsaid. */
  readonly cue: Span | null
  readonly slant: CueSlant
  /** Towards the content: "denied that" denies, "cast doubt on" doubts, all else asserts. */
  readonly stance: Stance
  /** What is said, in order, without the cue and the source. */
  readonly content: readonly Span[]
  /** Words that name the speaker in this very saying, or null where it is carried over or implied. */
  readonly source: Span | null
  readonly rule: RuleId
}
