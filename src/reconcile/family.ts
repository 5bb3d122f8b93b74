import type { Claim } from '../model/claim.js'
import type { EventType } from '../model/plover.js'

/** Kinds of event that two accounts of one incident may share although they name different PLOVER types. */
export type Family = 'force' | 'build-up' | 'movement' | 'truce' | 'contact' | 'coercion' | 'protest'

/** What a claim does in the record: tells an event, denies one, or is itself a saying about events. */
export type Role = 'event' | 'denial' | 'verbal'

interface FamilyRule {
  readonly family: Family
  readonly type: EventType
  /** Modes that the row is for; every mode where absent. */
  readonly modes?: readonly string[]
}

/** First matching row wins. Types without a row are verbal. */
const familyRules: readonly FamilyRule[] = [
  { family: 'force', type: 'ASSAULT' },
  { family: 'force', type: 'COERCE', modes: ['seize'] },
  { family: 'build-up', type: 'MOBILIZE' },
  { family: 'movement', type: 'AID' },
  { family: 'movement', type: 'PROTEST', modes: ['obstruct'] },
  { family: 'movement', type: 'COERCE', modes: ['restrict', 'withhold'] },
  { family: 'movement', type: 'RETREAT', modes: ['access', 'release'] },
  { family: 'truce', type: 'RETREAT' },
  { family: 'truce', type: 'AGREE' },
  { family: 'truce', type: 'CONCEDE' },
  { family: 'contact', type: 'CONSULT' },
  { family: 'coercion', type: 'COERCE' },
  { family: 'coercion', type: 'SANCTION' },
  { family: 'protest', type: 'PROTEST' },
]

/** The family of a claim's event, or null for sayings (ACCUSE, REQUEST …), which are no events of their own. */
export const familyOf = (claim: Claim): Family | null => {
  const { type, mode } = claim.frame
  return familyRules.find((rule) => rule.type === type && (rule.modes === undefined || (mode !== null && rule.modes.includes(mode))))?.family ?? null
}

/** Families of which a plan is already something to record: a meeting that is announced, a convoy that is to leave. */
const plannable: readonly Family[] = ['contact', 'truce', 'movement']

/** The claim's role; demanded and hypothetical events have not been told, so they are sayings. */
export const roleOf = (claim: Claim): Role => {
  const family = familyOf(claim)
  if (claim.stance === 'denies' || claim.frame.status === 'negated') return 'denial'
  if (family === null || claim.stance === 'doubts') return 'verbal'
  const { status } = claim.frame
  if (status === 'happened' || status === 'ongoing') return 'event'
  return status === 'planned' && plannable.includes(family) ? 'event' : 'verbal'
}

/** Days over which a family's event may go on and still be one incident when the same actor and place are told again. */
export const continuityOf = (family: Family): number => (family === 'movement' ? 4 : 0)
