import type { Instrument, Participant } from '../model/claim.js'
import { sideOf } from '../model/party.js'
import type { EventMode } from '../model/plover.js'
import type { RoleRow, Slot } from '../model/rows/extract.js'
import { childrenOf } from '../model/tree.js'
import { argumentsIn } from './arguments.js'
import type { Candidate } from './candidates.js'
import type { Lexicon } from './lexicon.js'
import { landParty, partiesOf, unique } from './parties.js'
import type { ReadSentence } from './reading.js'

/** Who does what to whom, as far as grammar tells. */
export interface Roles {
  readonly agents: readonly Participant[]
  readonly patients: readonly Participant[]
}

const roleRowOf = (lexicon: Lexicon, candidate: Candidate): RoleRow => {
  const id = candidate.row.roles ?? (candidate.row.upos === 'verb' ? 'verb' : 'noun')
  const row = lexicon.roles.get(id)
  if (row === undefined) throw new Error(`trigger row ${candidate.row.id} names the role row ${id}, which is not there`)
  return row
}

const bareSlots: readonly Slot[] = ['subject', 'object', 'modifier', 'compound', 'possessor', 'indirect', 'clause', 'of']

const tokensFor = (read: ReadSentence, candidate: Candidate, slot: Slot): readonly number[] => {
  const own = argumentsIn(read.tree, candidate.token, slot)
  if (candidate.support === null || bareSlots.includes(slot)) return own
  if (slot === 'by' && candidate.support.row.subject === null) return own
  return [...own, ...argumentsIn(read.tree, candidate.support.token, slot)]
}

const partiesFor = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate, slot: Slot): readonly Participant[] =>
  unique(tokensFor(read, candidate, slot).filter((token) => token !== candidate.token && !(slot === 'subject' && isHarmNoun(read, lexicon, token)) && !(lexicon.wordsOf(['@whereabouts']).has(slot) && isEventNoun(read, lexicon, token))).flatMap((token) => {
    const found = partiesOf(read, lexicon, token)
    return found.length > 0 || !dealsWith(lexicon, candidate, slot) ? found : landParty(read, token)
  }))

const peaceful = ['AID', 'CONCEDE', 'CONSULT', 'SANCTION', 'RETREAT', 'AGREE', 'ACCUSE', 'PROTEST', 'REJECT', 'REQUEST', 'THREATEN']

/** Slots in which a land's name means its state: all that name a counterpart, and in peaceful dealings also the place of the deed. */
const dealsWith = (lexicon: Lexicon, candidate: Candidate, slot: Slot): boolean => !lexicon.wordsOf(['@whereabouts']).has(slot) || (slot === 'in' && peaceful.includes(candidate.row.type))

/** "The killing of …" as a subject names who suffered, not who acts. */
const isHarmNoun = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => (lexicon.triggers.get(read.tree.tokens[token]?.lemma.toLowerCase() ?? '') ?? []).some((row) => row.upos === 'noun' && row.roles === 'noun.harm')

/** "Killed in a Russian air strike": the event that the words stand in; its owner is whoever did it, not who suffered. */
const isEventNoun = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => read.tree.tokens[token]?.upos === 'NOUN' && (lexicon.triggers.get(read.tree.tokens[token]?.lemma.toLowerCase() ?? '') ?? []).some((row) => row.upos === 'noun' && row.type === 'ASSAULT')

const firstOf = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate, slots: readonly Slot[], taken: readonly Participant[]): readonly Participant[] => {
  for (const slot of slots) {
    const found = partiesFor(read, lexicon, candidate, slot).filter((one) => !taken.some((other) => other.party === one.party && other.span?.start === one.span?.start))
    if (found.length > 0) return found
  }
  return []
}

const fromSupport = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate, as: 'agent' | 'patient'): readonly Participant[] => {
  const { support } = candidate
  if (support === null || support.row.subject !== as) return []
  return unique(argumentsIn(read.tree, support.token, 'subject').concat(as === 'patient' ? argumentsIn(read.tree, support.token, 'object') : [])
    .filter((token) => token !== candidate.token).flatMap((token) => partiesOf(read, lexicon, token)))
}

/** Agents and patients of a trigger by its role row; nobody where the words do not tell. */
export const rolesOf = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): Roles => {
  const row = roleRowOf(lexicon, candidate)
  const lent = fromSupport(read, lexicon, candidate, 'agent')
  if (row.mutual === true) {
    const all = unique([...lent, ...row.agent.flatMap((slot) => partiesFor(read, lexicon, candidate, slot))])
    return { agents: all, patients: [] }
  }
  const agents = lent.length > 0 ? lent : firstOf(read, lexicon, candidate, row.agent, [])
  const suffered = fromSupport(read, lexicon, candidate, 'patient')
  const patients = suffered.length > 0 ? suffered : firstOf(read, lexicon, candidate, row.patient, agents)
  return { agents: agents.filter((agent) => !suffered.some((one) => one.party === agent.party)), patients }
}

const means = ['with', 'from', 'by', 'using', 'subject', 'compound', 'modifier', 'under', 'in', 'of', 'via', 'through']

const instrumentTokens = (read: ReadSentence, lexicon: Lexicon, token: number): readonly number[] => {
  const using = childrenOf(read.tree, token, 'advcl', 'acl').filter((child) => lexicon.wordsOf(['@using']).has(read.tree.tokens[child]?.lemma ?? '')).flatMap((child) => childrenOf(read.tree, child, 'obj'))
  const direct = means.flatMap((slot) => argumentsIn(read.tree, token, slot))
  const deep = direct.flatMap((one) => [...argumentsIn(read.tree, one, 'compound'), ...argumentsIn(read.tree, one, 'modifier'), ...argumentsIn(read.tree, one, 'from'), ...argumentsIn(read.tree, one, 'of')])
  return [...direct, ...deep, ...using.flatMap((one) => [one, ...childrenOf(read.tree, one, 'conj'), ...childrenOf(read.tree, one, 'compound')])]
}

/** Weapons named with a trigger, in order of the text. */
export const instrumentsOf = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): readonly Instrument[] => {
  if (candidate.row.type !== 'ASSAULT') return []
  const armed = (candidate.row.needs ?? []).some((need) => need.slots.includes('object') && (need.words ?? []).some((word) => ['@projectile', '@weapon', 'drone'].includes(word)))
  const objects = armed ? argumentsIn(read.tree, candidate.token, 'object').flatMap((one) => [one, ...argumentsIn(read.tree, one, 'of'), ...childrenOf(read.tree, one, 'conj', 'appos')]) : []
  const tokens = [...new Set([...instrumentTokens(read, lexicon, candidate.token), ...objects])].sort((one, other) => one - other)
  return tokens.flatMap((token) => {
    const self = read.tree.tokens[token]
    const lemma = self?.lemma.toLowerCase() ?? ''
    return self !== undefined && lexicon.instruments.has(lemma) ? [{ span: self.span, lemma }] : []
  })
}

/** The mode by the gravest weapon told, otherwise the trigger's own. */
export const modeOf = (lexicon: Lexicon, candidate: Candidate, instruments: readonly Instrument[]): EventMode | null => {
  const own = candidate.row.mode ?? null
  if (candidate.row.type !== 'ASSAULT' || !(own === null || own === 'firearms' || own === 'explosives')) return own
  const told = lexicon.rows.instruments.find((row) => row.mode !== null && instruments.some((one) => row.lemmas.includes(one.lemma)))
  if (own === 'explosives' && told?.mode === 'firearms') return own
  return told?.mode ?? own
}

/** True where the two lists name the same sides, or one of them names none. */
export const sidesAgree = (one: readonly Participant[], other: readonly Participant[]): boolean => {
  const left = new Set(one.map(({ party }) => sideOf(party)))
  const right = new Set(other.map(({ party }) => sideOf(party)))
  return left.size === 0 || right.size === 0 || (left.size === right.size && [...left].every((side) => right.has(side)))
}
