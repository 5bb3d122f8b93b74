import type { Attribution, EventFrame, Instrument, Participant, Stance, Toll } from '../model/claim.js'
import type { EventMode, EventType } from '../model/plover.js'
import type { Span } from '../model/span.js'
import type { Candidate } from './candidates.js'
import type { Standing } from './status.js'
import type { Voicing } from './voice.js'

/** A trigger with everything that its own sentence tells of it, before the document has its say. */
export interface Sketch {
  readonly candidate: Candidate
  readonly voicing: Voicing
  readonly standing: Standing
  readonly type: EventType
  readonly mode: EventMode | null
  readonly agents: readonly Participant[]
  readonly patients: readonly Participant[]
  readonly instruments: readonly Instrument[]
  readonly tolls: readonly Toll[]
}

/** A claim in the making. */
export interface Draft {
  readonly sentence: number
  readonly span: Span
  readonly attribution: Attribution
  readonly stance: Stance
  readonly frame: EventFrame
  readonly rules: readonly string[]
  /** Told in a title, subtitle or caption. */
  readonly heading: boolean
  /** Lemma and row of the trigger, for telling the same event twice. */
  readonly lemma: string
  readonly row: string
  readonly kind: 'act' | 'speech' | 'charge'
  /** The clause tells only harm ("three were wounded"): who did it is not guessed. */
  readonly harmOnly: boolean
  /** The words are those a side uses for its own acts. */
  readonly own: boolean
  /** Only part of a mutual event's company is told, its subject is not ("a meeting with the envoys was held"). */
  readonly halfTold: boolean
}
