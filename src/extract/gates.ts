import { sideOf } from '../model/party.js'
import { childrenOf, plainRelation, subtreeOf } from '../model/tree.js'
import { within } from '../model/span.js'
import { argumentsOf, prepositionOf } from './arguments.js'
import type { Sketch } from './draft.js'
import type { Lexicon } from './lexicon.js'
import type { ReadSentence } from './reading.js'
import { isParty, toldBy } from './voice.js'

const physical = ['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'RETREAT', 'AID', 'SANCTION']

const speakerOf = (sketch: Sketch): string => toldBy(sketch.voicing).attribution.speaker.party

/** True where the noun is all that is said: "announced the killing of 15 soldiers", or stands as headline or fragment. */
const isSaidItself = (read: ReadSentence, sketch: Sketch): boolean => {
  const self = read.tree.tokens[sketch.candidate.token]
  if (self === undefined) return false
  if (self.head === -1) return true
  const { inside } = sketch.voicing
  const head = read.tree.tokens[self.head]
  return inside !== null && inside.cue !== null && ['state', 'confirm', 'deny'].includes(inside.act) && head !== undefined && within(head.span, inside.cue)
}

/** True where a noun is given as the cause of what the clause tells. */
export const isCause = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => lexicon.wordsOf(['@cause']).has(prepositionOf(read.tree, token) ?? '')

/** "It accused the army of opening fire", "blamed it for shelling": a gerund that says what somebody is charged with, and that the accused does. */
export const isCharged = (read: ReadSentence, lexicon: Lexicon, token: number): boolean =>
  read.tree.tokens[token]?.tag === 'VBG' && childrenOf(read.tree, token, 'nsubj').length === 0 && childrenOf(read.tree, token, 'mark', 'case').some((child) => lexicon.wordsOf(['@accused-of']).has(read.tree.tokens[child]?.text.toLowerCase() ?? ''))

const joined = (read: ReadSentence, token: number): number => (plainRelation(read.tree.tokens[token]?.relation ?? '') === 'conj' ? read.tree.tokens[token]?.head ?? token : token)

const refuseNoun = (read: ReadSentence, lexicon: Lexicon, sketch: Sketch): string | null => {
  const { row, token, support } = sketch.candidate
  if (row.kind === 'charge') return null
  if (row.kind === 'speech' || row.type === 'REJECT') return sketch.agents.length > 0 && childrenOf(read.tree, token, 'nmod').length > 0 ? null : 'a word for a speech act without its speaker'
  if (sketch.tolls.length > 0 && row.counted !== undefined) return null
  const predicate = childrenOf(read.tree, token, 'cop').length > 0
  if (predicate) return 'said of something, not told as an event'
  if (support !== null) return null
  if (isSaidItself(read, { ...sketch, candidate: { ...sketch.candidate, token: joined(read, token) } })) return null
  if (sketch.tolls.length > 0 && row.harm !== undefined) return null
  if (row.type === 'CONSULT' && sketch.agents.length > 1 && lexicon.wordsOf(['@occasion']).has(prepositionOf(read.tree, token) ?? '')) return null
  return 'an event only mentioned, with no verb that tells it'
}

const background = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => lexicon.wordsOf(['@background']).has(prepositionOf(read.tree, token) ?? '')

/** "Wounded men", "forces stationed in the valley": participles that describe, unless they tell by whom, when or how many. */
const refuseParticiple = (read: ReadSentence, lexicon: Lexicon, sketch: Sketch): string | null => {
  const { token } = sketch.candidate
  const self = read.tree.tokens[token]
  if (self === undefined || sketch.tolls.some((toll) => toll.high !== null)) return null
  if (self.relation === 'amod') return 'a participle that describes'
  if (self.relation === 'acl' && childrenOf(read.tree, token, 'mark').length > 0) return read.tree.tokens[self.head]?.relation === 'obj' ? null : 'an aim named by a noun, not told as done'
  if (self.relation !== 'acl') return null
  const below = subtreeOf(read.tree, token)
  const dated = read.times.some((time) => below.includes(time.head) && time.mention.reading.reading !== 'unresolved')
  const byWhom = childrenOf(read.tree, token, 'obl').some((child) => prepositionOf(read.tree, child) === 'by')
  if (background(read, lexicon, self.head)) return 'a participle in a phrase that only dates or explains'
  return dated || byWhom ? null : 'a participle that describes'
}

const refuseCharge = (sketch: Sketch): string | null => {
  const speaker = speakerOf(sketch)
  if (!isParty(speaker)) return 'a reproach without a party that makes it'
  if (sketch.type === 'REQUEST' || sketch.type === 'REJECT') {
    return sketch.patients.length > 0 && sketch.patients.every(({ party }) => sideOf(party) === sideOf(speaker)) ? 'a side’s word on itself' : null
  }
  const accused = sketch.patients.filter(({ party }) => sideOf(party) !== sideOf(speaker))
  return accused.length === 0 ? 'a reproach against nobody, or against oneself' : null
}

/** Somebody or something is told to act or suffer, though of no side that could be read; or the weapon is told. */
const hasSomebody = (read: ReadSentence, sketch: Sketch): boolean => {
  if (sketch.type !== 'ASSAULT' && sketch.type !== 'PROTEST') return false
  const involved = argumentsOf(read.tree, sketch.candidate.token).filter(({ slot }) => slot === 'subject' || slot === 'object')
  if (sketch.type === 'PROTEST') return involved.some(({ slot }) => slot === 'subject')
  return sketch.instruments.length > 0 || involved.some(({ token }) => read.actors.some((actor) => actor.head === token && actor.mention.form !== 'pronoun'))
}

const refuseAct = (read: ReadSentence, sketch: Sketch): string | null => {
  const speaker = speakerOf(sketch)
  const told = sketch.agents.length + sketch.patients.length + sketch.tolls.length
  if (told === 0 && !isParty(speaker) && !hasSomebody(read, sketch)) return 'nobody told who acts or suffers'
  if (['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT', 'CONCEDE', 'AID', 'SANCTION', 'REJECT', 'THREATEN', 'MOBILIZE'].includes(sketch.type) && told === 0 && sketch.candidate.support === null && sketch.candidate.row.needs === undefined) return 'nobody told who acts'
  if (told === 0 && read.tree.tokens[sketch.candidate.token]?.relation === 'acl:relcl') return 'a clause that describes a noun'
  if (sketch.type === 'SUPPORT' && sketch.patients.length === 0 && sketch.candidate.row.needs?.[0]?.slots[0] !== 'object') return 'nobody told who is backed'
  if (sketch.candidate.row.id === 'support.back' && sketch.patients.length === 0) return 'nobody told who is backed'
  if (sketch.type === 'CONSULT' && sketch.candidate.row.id === 'consult.talk' && sketch.agents.length < 2) return 'talks with nobody told'
  if (['SUPPORT', 'THREATEN', 'CONCEDE', 'SANCTION', 'MOBILIZE'].includes(sketch.type) && sketch.agents.length === 0 && sketch.patients.length === 0) return 'nobody told who acts'
  if (['hypothetical'].includes(sketch.standing.status) && (sketch.agents.length === 0 || !isParty(speaker))) return 'only thought of, by nobody in particular'
  return null
}

/** Why a trigger makes no claim of its own, or null where it does. Nouns in passing still lend their parties to the claim around them. */
export const refusal = (read: ReadSentence, lexicon: Lexicon, sketch: Sketch): string | null => {
  if (sketch.standing.silent) return `only thought of (${sketch.standing.rule})`
  const { row } = sketch.candidate
  if (row.upos === 'verb') {
    const reason = refuseParticiple(read, lexicon, sketch)
    if (reason !== null) return reason
  }
  if (row.upos === 'noun') {
    const reason = refuseNoun(read, lexicon, sketch)
    if (reason !== null) return reason
  }
  if (row.kind === 'charge') return refuseCharge(sketch)
  if (row.kind === 'speech' && row.type === 'SUPPORT' && sketch.patients.length === 0) return 'nobody told who is backed'
  if (row.kind === 'speech' && sketch.agents.length === 0 && !isParty(sketch.voicing.asCue?.speaker.party ?? speakerOf(sketch))) return 'a speech act by nobody told'
  return row.kind === 'speech' ? null : refuseAct(read, sketch)
}

/** True for what is done rather than said. */
export const isPhysical = (type: string): boolean => physical.includes(type)
