import type { ActorRows } from '../../model/rows/actor.js'
import { otherNouns, stateNouns } from './actor-nouns.js'
import { pronouns, references, words } from './actor-words.js'

/** English words for those who act, and the words that point back to them. */
export const actors: ActorRows = {
  rules: [...stateNouns, ...otherNouns, ...pronouns, ...references, ...words],
  nouns: [...stateNouns, ...otherNouns],
  pronouns,
  references,
  words,
}
