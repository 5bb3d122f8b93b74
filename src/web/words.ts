import type { Act, Stance, Status } from '../model/claim.js'
import type { FieldStatus, Standpoint } from '../model/incident.js'
import type { EventType } from '../model/plover.js'

/** Status of a field: a short word, a sign beside it so that colour is never alone, and what it means. */
export const statusWords: Readonly<Record<FieldStatus, { readonly word: string; readonly sign: string; readonly meaning: string }>> = {
  agreed: { word: 'agreed', sign: '=', meaning: 'Opposing sides say the same' },
  disputed: { word: 'disputed', sign: '≠', meaning: 'Sides say different things, or one denies what the other says' },
  'one-sided': { word: 'one side', sign: '◐', meaning: 'Only one side speaks of it' },
  'single-source': { word: 'single source', sign: '·', meaning: 'Only one speaker speaks of it' },
  'third-party': { word: 'third party', sign: '△', meaning: 'Only those who are no party speak of it' },
  withdrawn: { word: 'withdrawn', sign: '×', meaning: 'Whoever said it has taken it back' },
}

/** PLOVER event types as people call them. */
export const typeWords: Readonly<Record<EventType, string>> = {
  AGREE: 'agreement', CONSULT: 'talks', SUPPORT: 'support', CONCEDE: 'concession', COOPERATE: 'cooperation', AID: 'aid', RETREAT: 'withdrawal or ceasefire', REQUEST: 'demand',
  ACCUSE: 'accusation', REJECT: 'refusal', THREATEN: 'threat', PROTEST: 'protest', SANCTION: 'sanction', MOBILIZE: 'mobilisation', COERCE: 'coercion', ASSAULT: 'use of force',
}

/** Acts of saying in the present tense. */
export const actWords: Readonly<Record<Act, string>> = {
  state: 'states', confirm: 'confirms', accuse: 'accuses', deny: 'denies', reject: 'rejects', demand: 'demands', propose: 'proposes', pledge: 'pledges', threaten: 'threatens', warn: 'warns',
  condemn: 'condemns', regret: 'regrets', order: 'orders', ask: 'asks',
}

/** What is added where a speaker does not assert. */
export const stanceWords: Readonly<Record<Stance, string>> = { asserts: '', denies: 'denied', doubts: 'doubted' }

/** Whether the thing told has happened. */
export const happeningWords: Readonly<Record<Status, string>> = {
  happened: 'happened', ongoing: 'going on', planned: 'planned', demanded: 'demanded', hypothetical: 'hypothetical', negated: 'said not to have happened',
}

/** From where a figure is told. */
export const standpointWords: Readonly<Record<Standpoint, string>> = { own: 'on its own side', other: 'on the other side', third: 'as a third party' }
