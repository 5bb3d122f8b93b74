import { organOf, type Organ } from '../model/party.js'
import type { Need, Slot, TriggerRow } from '../model/rows/extract.js'
import { childrenOf } from '../model/tree.js'
import { argumentsIn, prepositionOf } from './arguments.js'
import type { Lexicon } from './lexicon.js'
import { partiesOf } from './parties.js'
import type { ReadSentence } from './reading.js'

const lemmaOf = (read: ReadSentence, token: number): string => (read.tree.tokens[token]?.lemma ?? '').toLowerCase()

const auxiliaries = (read: ReadSentence, token: number): readonly string[] =>
  childrenOf(read.tree, token, 'aux', 'aux:pass', 'cop').flatMap((child) => [lemmaOf(read, child), read.tree.tokens[child]?.text.toLowerCase() ?? ''])

const statusWords = new WeakMap<Lexicon, Map<string, readonly string[]>>()

const lemmasByStatus = (lexicon: Lexicon, id: string): readonly string[] => {
  const known = statusWords.get(lexicon) ?? new Map<string, readonly string[]>()
  statusWords.set(lexicon, known)
  const words = known.get(id) ?? lexicon.rows.statuses.filter((row) => row.id === id).flatMap((row) => row.lemmas)
  known.set(id, words)
  return words
}

const negated = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const words = lemmasByStatus(lexicon, 'status.not')
  return childrenOf(read.tree, token).some((child) => words.includes(lemmaOf(read, child)) || words.includes(read.tree.tokens[child]?.text.toLowerCase() ?? ''))
}

const governorOf = (read: ReadSentence, token: number): number => read.tree.tokens[token]?.head ?? -1

/** "Must stop and withdraw": a joined verb without subject and auxiliary of its own shares those of the first. */
const sharesAuxiliary = (read: ReadSentence, token: number): boolean =>
  read.tree.tokens[token]?.relation === 'conj' && read.tree.tokens[token]?.upos === 'VERB' && childrenOf(read.tree, token, 'aux', 'nsubj', 'mark').length === 0

/** True where an obligation stands on the verb: "must", "should", "has to", "needs to". */
export const isObliged = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const words = lemmasByStatus(lexicon, 'status.obligation')
  if (auxiliaries(read, token).some((word) => words.includes(word))) return true
  const governor = governorOf(read, token)
  if (sharesAuxiliary(read, token)) return isObliged(read, lexicon, governor)
  return read.tree.tokens[token]?.relation === 'xcomp' && lexicon.wordsOf(['@obliging-verb']).has(lemmaOf(read, governor))
}

/** True where the verb stands in the future, or in the future of the past. */
export const isFuture = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const words = [...lemmasByStatus(lexicon, 'status.future'), ...lexicon.wordsOf(['@future-of-past'])]
  if (auxiliaries(read, token).some((word) => words.includes(word))) return true
  const governor = governorOf(read, token)
  return read.tree.tokens[token]?.relation === 'xcomp' && lexicon.wordsOf(['@future-verb']).has(lemmaOf(read, governor))
}

/** True where a nominal is what something demands: "requires the withdrawal", "the only way is the withdrawal", "including the withdrawal". */
const isNeeded = (read: ReadSentence, lexicon: Lexicon, token: number): boolean => {
  const demands = lemmasByStatus(lexicon, 'status.demand')
  const self = read.tree.tokens[token]
  const governor = governorOf(read, token)
  if (self === undefined) return false
  if (childrenOf(read.tree, token, 'cop').length > 0) return childrenOf(read.tree, token, 'nsubj').some((child) => lexicon.wordsOf(['@way-out']).has(lemmaOf(read, child)))
  if (self.relation === 'conj') return isNeeded(read, lexicon, governor)
  if (self.relation === 'obj' && ['VERB'].includes(read.tree.tokens[governor]?.upos ?? '')) return demands.includes(lemmaOf(read, governor)) || lexicon.wordsOf(['@need']).has(lemmaOf(read, governor))
  return self.relation.startsWith('nmod') && lexicon.wordsOf(['@need']).has(lemmaOf(read, governor)) && ['of', 'for'].includes(prepositionOf(read.tree, token) ?? '')
}

const isPredicate = (read: ReadSentence, token: number): boolean => childrenOf(read.tree, token, 'cop').length > 0 && childrenOf(read.tree, token, 'nsubj', 'expl', 'csubj').length > 0

/** Slots that say how the trigger itself stands; they hold or hold not, and have no argument. */
const standsAs = (read: ReadSentence, lexicon: Lexicon, token: number, slot: Slot): boolean | null => {
  switch (slot) {
    case 'obligation': return isObliged(read, lexicon, token)
    case 'future': return isFuture(read, lexicon, token)
    case 'will-not': return isFuture(read, lexicon, token) && negated(read, lexicon, token)
    case 'needed-by': return isNeeded(read, lexicon, token)
    case 'is': return isPredicate(read, token)
    case 'case-in': return prepositionOf(read.tree, token) === 'in'
    case 'case-among': return prepositionOf(read.tree, token) === 'among'
    case 'case-out': return prepositionOf(read.tree, token) === 'out of'
    default: return null
  }
}

/** Word classes that a resolved mention also fits by its organ, whatever its words: "they" of residents is civil. */
const organClasses: Readonly<Record<string, readonly Organ[]>> = { '@civil': ['CIV'], '@force': ['MIL', 'PKO', 'POL'], '@combatant': ['MIL', 'PKO', 'POL'], '@office-holder': ['PRES', 'PM', 'UNR'], '@people': ['CIV'] }

const organsAt = (read: ReadSentence, token: number): readonly Organ[] => {
  const reading = read.actors.find((actor) => actor.head === token)?.mention.reading
  return reading?.reading === 'resolved' ? reading.value.flatMap((party) => organOf(party) ?? []) : []
}

const isNamed = (read: ReadSentence, token: number, word: string): boolean => {
  if (word === '@any') return true
  if (organClasses[word]?.some((organ) => organsAt(read, token).includes(organ)) === true) return true
  const proper = read.tree.tokens[token]?.upos === 'PROPN'
  if (word === '@proper') return proper || partyNamed(read, token)
  return word === '@proper-person' && read.sentence.entities.some((entity) => entity.kind === 'person' && token >= entity.first && token < entity.last)
}

const partyNamed = (read: ReadSentence, token: number): boolean => read.actors.some((actor) => actor.head === token && actor.mention.form === 'name')

/** "And 13 were captured": a number alone as the subject stands for people told before. */
const isBareNumber = (read: ReadSentence, token: number): boolean =>
  read.tree.tokens[token]?.upos === 'NUM' && read.tree.tokens[token]?.relation === 'nsubj:pass' && childrenOf(read.tree, token, 'nmod').length === 0

/** True where the word of `token`, or a counted or owned noun right under it ("units of the army", "7 of its soldiers"), is among `words`. */
const wordFits = (read: ReadSentence, lexicon: Lexicon, token: number, words: readonly string[], depth = 0): boolean => {
  const set = lexicon.wordsOf(words)
  if (set.has(lemmaOf(read, token)) || words.some((word) => word.startsWith('@') && isNamed(read, token, word))) return true
  if (read.tree.tokens[token]?.upos === 'PROPN' && set.has(read.tree.tokens[token]?.text.toLowerCase() ?? '')) return true
  if (isBareNumber(read, token) && words.some((word) => word === '@people' || word === '@combatant')) return true
  const lemma = lemmaOf(read, token)
  const counted = ['NUM'].includes(read.tree.tokens[token]?.upos ?? '') || lexicon.wordsOf(['@measure']).has(lemma)
  return counted && depth < 2 && childrenOf(read.tree, token, 'nmod').some((child) => wordFits(read, lexicon, child, words, depth + 1))
}

/** True where the pattern's need is met at the token. */
export const isMet = (read: ReadSentence, lexicon: Lexicon, token: number, need: Need): boolean =>
  need.slots.some((slot) => {
    const standing = standsAs(read, lexicon, token, slot)
    if (standing !== null) return standing
    if (slot === 'subject-of') return read.tree.tokens[token]?.relation.startsWith('nsubj') === true && (need.words ?? []).includes(lemmaOf(read, governorOf(read, token)))
    return argumentsIn(read.tree, token, slot).filter((argument) => need.words !== undefined || !read.times.some((time) => time.tokens.includes(argument))).some((argument) =>
      (need.words === undefined || wordFits(read, lexicon, argument, need.words)) && (need.party === undefined || partiesOf(read, lexicon, argument).length > 0))
  })

const uposFits: Readonly<Record<TriggerRow['upos'], readonly string[]>> = { verb: ['VERB', 'AUX'], noun: ['NOUN', 'PROPN'], adjective: ['ADJ', 'VERB'] }

const isAdjectival = (read: ReadSentence, token: number): boolean => read.tree.tokens[token]?.upos === 'ADJ' || (childrenOf(read.tree, token, 'obj').length === 0 && read.tree.tokens[token]?.tag === 'VBN')

/** Why a row does not fit the token, or null where it does. */
export const misfit = (read: ReadSentence, lexicon: Lexicon, token: number, row: TriggerRow): string | null => {
  const upos = read.tree.tokens[token]?.upos ?? ''
  if (!uposFits[row.upos].includes(upos)) return `needs a ${row.upos}, found ${upos}`
  if (row.upos === 'adjective' && !isAdjectival(read, token)) return 'needs an adjective, found a verb with its object'
  const missing = (row.needs ?? []).find((need) => !isMet(read, lexicon, token, need))
  if (missing !== undefined) return `needs ${missing.slots.join('|')}${missing.words === undefined ? '' : ` among ${missing.words.slice(0, 4).join(', ')}`}`
  const barred = (row.bars ?? []).find((need) => isMet(read, lexicon, token, need))
  return barred === undefined ? null : `barred by ${barred.slots.join('|')}`
}
