import type { Participant } from '../model/claim.js'
import type { ActorMention } from '../model/mention.js'
import { organOf, partyRef, sideOf, type PartyRef } from '../model/party.js'
import { childrenOf } from '../model/tree.js'
import { prepositionOf } from './arguments.js'
import type { Lexicon } from './lexicon.js'
import type { Placed, ReadSentence } from './reading.js'

/** The actor mention that a token is the head of; the longest where several are. */
export const actorAt = (read: ReadSentence, token: number): Placed<ActorMention> | undefined =>
  read.actors.filter((one) => one.head === token).sort((one, other) => other.tokens.length - one.tokens.length)[0]

const partiesIn = (placed: Placed<ActorMention>): readonly PartyRef[] => (placed.mention.reading.reading === 'resolved' ? placed.mention.reading.value : [])

const owners = ['of', 'among', 'from', 'by']

/** Children of a phrase that may tell whose it is, nearest kind first: possessor, adjective or compound, "of", apposition. */
const ownerSteps = (read: ReadSentence, lexicon: Lexicon, token: number): readonly (readonly number[])[] => {
  const { tree } = read
  const nominals = childrenOf(tree, token, 'nmod')
  return [
    nominals.filter((child) => tree.tokens[child]?.relation === 'nmod:poss'),
    childrenOf(tree, token, 'amod', 'compound', 'nmod:desc', 'flat'),
    ...owners.map((owner) => nominals.filter((child) => prepositionOf(tree, child) === owner)),
    nominals.filter((child) => lexicon.wordsOf(['@ranks']).has(tree.tokens[child]?.lemma.toLowerCase() ?? '')),
    childrenOf(tree, token, 'appos'),
    childrenOf(tree, token, 'det', 'nummod'),
  ]
}

const withOrgan = (lexicon: Lexicon, lemma: string, party: PartyRef): PartyRef => {
  const organ = lexicon.standings.get(lemma)?.organ ?? null
  return organ === null || organOf(party) !== null || party.startsWith('org:') ? party : partyRef(sideOf(party), organ)
}

const expanded = (read: ReadSentence, tokens: readonly number[]): readonly number[] => tokens.flatMap((token) => [token, ...childrenOf(read.tree, token, 'conj')])

/**
 * Parties that a noun phrase stands for: those of the actor mention that it is, otherwise those of its owner ("positions of the
 * army", "its soldiers", "Syrian posts"); with the organ of the noun where the owner is a bare state. Empty where none is told; an agency
 * beside a noun ("Kandahar (KNA) Nine men") only tells whose copy it is.
 */
export const partiesOf = (read: ReadSentence, lexicon: Lexicon, token: number, depth = 0): readonly Participant[] => {
  const self = read.tree.tokens[token]
  if (self === undefined || depth > 4) return []
  const lemma = self.lemma.toLowerCase()
  const mention = actorAt(read, token)
  if (mention?.mention.medium === true && depth > 0) return []
  if (mention !== undefined) {
    const named = partiesIn(mention)
    if (named.length > 0) return named.map((party) => ({ party: withOrgan(lexicon, lemma, party), span: mention.mention.span }))
    if (mention.mention.form === 'pronoun' || mention.mention.reading.reading === 'ambiguous') return []
  }
  const capital = self.upos === 'PROPN' && mention === undefined && depth === 0 ? read.capitals.get(self.text.toLowerCase()) : undefined
  if (capital !== undefined && prepositionOf(read.tree, token) === null) return [{ party: capital, span: self.span }]
  for (const step of ownerSteps(read, lexicon, token)) {
    const found = expanded(read, step).flatMap((child) => partiesOf(read, lexicon, child, depth + 1))
    if (found.length > 0) return unique(found.map(({ party, span }) => ({ party: withOrgan(lexicon, lemma, party), span })))
  }
  return []
}

/** The party whose land a place name is ("aid to Kenya"), for slots that name who is dealt with and not where. */
export const landParty = (read: ReadSentence, token: number): readonly Participant[] => {
  const place = read.places.find((one) => one.head === token || one.tokens.includes(token))
  if (place === undefined || actorAt(read, token) !== undefined) return []
  const words = place.tokens.map((one) => read.tree.tokens[one]?.text ?? '').join(' ').toLowerCase()
  const party = read.lands.get(words) ?? read.lands.get(words.replace(/^the /, ''))
  return party === undefined ? [] : [{ party, span: place.mention.span }]
}

/** Each party once, the first telling kept; a bare state gives way to one of its organs in the same list. */
export const unique = (participants: readonly Participant[]): readonly Participant[] => {
  const kept: Participant[] = []
  for (const one of participants) if (!kept.some((other) => other.party === one.party)) kept.push(one)
  return kept.filter((one) => organOf(one.party) !== null || one.party.startsWith('org:') || !kept.some((other) => other !== one && sideOf(other.party) === one.party && organOf(other.party) !== null))
}
