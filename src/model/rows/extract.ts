import type { Act, Standing, Status, TollKind } from '../claim.js'
import type { EventMode, EventType } from '../plover.js'
import type { Organ } from '../party.js'
import type { Row } from './row.js'

/**
 * Where an argument stands towards its head, passives and relative clauses already undone: the deep `subject`, `object`,
 * `indirect`, `particle`, `clause` (a complement clause), `possessor`, `modifier`, `compound`, `predicate` (what the head is said to be),
 * or a preposition in lower case (`on`, `against`, `due to`).
 */
export type Slot = string

/** A lemma, or `@name` for all lemmas of the word class `name`. */
export type Word = string

/** A dependent that a pattern asks for: in one of `slots`, with one of `words` (any word where absent), naming a party where `party` is set. */
export interface Need {
  readonly slots: readonly Slot[]
  readonly words?: readonly Word[]
  readonly party?: true
}

/** Lemmas that patterns use together under one name. */
export interface WordClass {
  readonly name: string
  readonly lemmas: readonly string[]
}

/** Which arguments give whom; earlier slots win, and all parties of the winning slot count. */
export interface RoleRow {
  readonly id: string
  readonly agent: readonly Slot[]
  readonly patient: readonly Slot[]
  /** Everybody who takes part is an agent: talks, clashes, accords. */
  readonly mutual?: true
}

/**
 * What a frame is towards its speaker. `act`: told of somebody. `speech`: the agent speaks by it ("accused", "demanded"), so the
 * agent is the speaker. `charge`: a reproach inside somebody's words; whoever says it is the agent, the subject is the patient.
 */
export type TriggerKind = 'act' | 'speech' | 'charge'

/** Words that evoke an event. Examples bracket the trigger's head word. */
export interface TriggerRow extends Row {
  readonly type: EventType
  readonly mode?: EventMode
  readonly upos: 'verb' | 'noun' | 'adjective'
  readonly lemmas: readonly Word[]
  /** All of them must be met. */
  readonly needs?: readonly Need[]
  /** None of them may be met. */
  readonly bars?: readonly Need[]
  /** Id of a role row; by default `verb` for verbs and `noun` for nouns and adjectives. */
  readonly roles?: string
  readonly kind?: TriggerKind
  /** How a claim of kind speech is said. */
  readonly act?: Act
  /** The patient phrase counts people harmed in this way. */
  readonly harm?: TollKind
  /** Slots of those counted, where they are not the patient ("lost contact with 24 soldiers"). */
  readonly counted?: readonly Slot[]
  /** A status the words themselves carry ("is to visit", "plans"). */
  readonly status?: Status
  /** Words that a side uses for its own acts ("counter-terrorism measures"): where no agent is told, the speaker's side acts. */
  readonly own?: true
  /** Of two readings of one word the greater wins; 0 by default, 1 for rows with needs. */
  readonly weight?: number
}

/** Verbs without an event of their own that hand their subject to an event noun: "launched an attack", "came under fire". */
export interface SupportRow extends Row {
  readonly lemmas: readonly string[]
  /** Slot of the event noun towards the verb. */
  readonly noun: readonly Slot[]
  /** What the verb's subject is to the event; null where it is the event itself ("clashes took place"). */
  readonly subject: 'agent' | 'patient' | null
  readonly needs?: readonly Need[]
  /** None of them may be met. */
  readonly bars?: readonly Need[]
  /** What the verb says of the event's standing ("were halted" makes fighting a ceasefire). */
  readonly status?: Status
  /** The event turns into this one: "halted the clashes" is RETREAT ceasefire. */
  readonly turns?: { readonly type: EventType; readonly mode: EventMode | null; readonly from: readonly EventType[] }
}

/** What words around a trigger do to its status. Examples bracket the trigger's head word. */
export interface StatusRow extends Row {
  readonly status: Status
  readonly by: 'auxiliary' | 'adverb' | 'governor' | 'mark' | 'modifier' | 'determiner'
  readonly lemmas: readonly Word[]
  /** Only governors of this part of speech; any where absent. */
  readonly upos?: 'verb' | 'noun'
  /** The event is no claim at all in this place ("to prevent provocations"). */
  readonly silent?: true
}

/** Words that count people harmed by themselves: "casualties", "the dead", "loss". Examples bracket the word. */
export interface TollRow extends Row {
  readonly lemmas: readonly string[]
  readonly upos: 'noun' | 'adjective' | 'verb'
  readonly kinds: readonly TollKind[]
  /** Slots whose phrase is counted; none where the word itself is. */
  readonly counted: readonly Slot[]
}

/** Which standing a noun for people has, and whether it can mean a side's own ("soldier") or somebody fought against ("militant"). */
export interface StandingRow extends Row {
  readonly standing: Standing
  readonly lemmas: readonly string[]
  readonly organ: Organ | null
  /** A defence ministry that tells losses of such people without saying whose tells its own side's. */
  readonly own?: true
}

/** Weapons and means, as lemmas of nouns, and the mode of an assault by them. */
export interface InstrumentRow extends Row {
  readonly lemmas: readonly string[]
  readonly mode: EventMode | null
}

/** How a word's form leads to its lemma where the network's lemma is no word that any row knows: `cut` off its end, `add` instead. */
export interface EndingRow {
  readonly cut: string
  readonly add: string
}

/** Rows of this stage; see src/languages. */
export interface ExtractRows {
  readonly rules: readonly Row[]
  readonly classes: readonly WordClass[]
  readonly triggers: readonly TriggerRow[]
  readonly supports: readonly SupportRow[]
  readonly roles: readonly RoleRow[]
  readonly statuses: readonly StatusRow[]
  readonly tolls: readonly TollRow[]
  readonly standings: readonly StandingRow[]
  readonly instruments: readonly InstrumentRow[]
  readonly endings: readonly EndingRow[]
  /** Form → lemma, for forms that no ending explains. */
  readonly irregular: Readonly<Record<string, string>>
}
