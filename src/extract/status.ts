import type { Status } from '../model/claim.js'
import type { StatusRow } from '../model/rows/extract.js'
import { childrenOf, plainRelation } from '../model/tree.js'
import type { Candidate } from './candidates.js'
import type { Lexicon } from './lexicon.js'
import type { ReadSentence } from './reading.js'

/** How the told event stands, by which rule; `silent` where it is only thought of ("to prevent attacks") and no claim. */
export interface Standing {
  readonly status: Status
  readonly rule: string
  readonly silent: boolean
}

const wordsAt = (read: ReadSentence, token: number): readonly string[] => {
  const self = read.tree.tokens[token]
  return self === undefined ? [] : [self.lemma.toLowerCase(), self.text.toLowerCase()]
}

const rowFor = (read: ReadSentence, lexicon: Lexicon, token: number, by: StatusRow['by']): StatusRow | undefined =>
  wordsAt(read, token).flatMap((word) => lexicon.statuses.get(word) ?? []).find((row) => row.by === by)

const rowAmong = (read: ReadSentence, lexicon: Lexicon, tokens: readonly number[], by: StatusRow['by']): StatusRow | undefined => {
  for (const token of tokens) {
    const row = rowFor(read, lexicon, token, by)
    if (row !== undefined) return row
  }
  return undefined
}

/** Rows that stand on the word itself: auxiliaries, adverbs, determiners, modifiers, marks. */
const onWord = (read: ReadSentence, lexicon: Lexicon, token: number): StatusRow | undefined => {
  const children = childrenOf(read.tree, token)
  const of = (...relations: readonly string[]): readonly number[] => childrenOf(read.tree, token, ...relations)
  const own = of('aux', 'aux:pass', 'cop', 'nsubj').length > 0
  const self = read.tree.tokens[token]
  if (!own && self !== undefined && self.relation === 'conj' && self.upos === 'VERB' && of('mark').length === 0) return onWord(read, lexicon, self.head)
  return rowAmong(read, lexicon, of('mark', 'advmod'), 'mark') ?? rowAmong(read, lexicon, of('advmod', 'det', 'aux', 'neg'), 'adverb')
    ?? rowAmong(read, lexicon, of('det'), 'determiner') ?? rowAmong(read, lexicon, of('amod'), 'modifier') ?? rowAmong(read, lexicon, children.filter((child) => read.tree.tokens[child]?.upos === 'AUX'), 'auxiliary')
}

const noSubject = (read: ReadSentence, lexicon: Lexicon, token: number): StatusRow | undefined =>
  rowAmong(read, lexicon, childrenOf(read.tree, token, 'nsubj').flatMap((child) => childrenOf(read.tree, child, 'det')), 'determiner')

const governorRow = (read: ReadSentence, lexicon: Lexicon, token: number): StatusRow | undefined => {
  const noun = ['NOUN', 'PROPN'].includes(read.tree.tokens[token]?.upos ?? '')
  const row = rowFor(read, lexicon, token, 'governor')
  return row === undefined || row.upos === undefined || (row.upos === 'noun') === noun ? row : undefined
}

const passing = ['xcomp', 'ccomp', 'obj', 'acl', 'nmod', 'obl', 'conj', 'advcl', 'nsubj', 'compound', 'appos']

/** Rows on the words that govern the clause, nearest first, up to the verb of a finite clause that says it plainly. */
const onGovernors = (read: ReadSentence, lexicon: Lexicon, token: number): StatusRow | undefined => {
  let at = token
  for (let steps = 0; steps < 6; steps += 1) {
    const self = read.tree.tokens[at]
    if (self === undefined || self.head < 0 || !passing.includes(plainRelation(self.relation))) return undefined
    const finite = childrenOf(read.tree, at, 'nsubj', 'aux').length > 0 && childrenOf(read.tree, at, 'mark').every((child) => !wordsAt(read, child).includes('to'))
    const governor = governorRow(read, lexicon, self.head)
    const relation = plainRelation(self.relation)
    if (governor !== undefined && (relation !== 'advcl' && relation !== 'conj' && relation !== 'nsubj') && !(governor.id === 'status.refuse' && relation === 'ccomp' && finite)) {
      if (governor.id === 'status.refuse' && onWord(read, lexicon, self.head)?.status === 'negated') return undefined
      return governor
    }
    if (relation === 'advcl' || (finite && relation !== 'ccomp' && relation !== 'conj')) return undefined
    if (relation === 'obl' || relation === 'nmod' || relation === 'nsubj' || relation === 'obj') {
      const above = read.tree.tokens[self.head]
      if (above !== undefined && ['NOUN', 'PROPN'].includes(above.upos)) { at = self.head; continue }
      return rowAmong(read, lexicon, childrenOf(read.tree, self.head, 'aux'), 'auxiliary')
    }
    at = self.head
  }
  return undefined
}

const isProgressive = (read: ReadSentence, token: number): boolean => {
  const self = read.tree.tokens[token]
  if (self === undefined || self.tag !== 'VBG') return false
  return childrenOf(read.tree, token, 'aux').some((child) => ['is', 'are', "'s", "'re", '’s', '’re', 'am'].includes(read.tree.tokens[child]?.text.toLowerCase() ?? ''))
}

/** "Open the corridor": the bare verb at the head of its clause, with nobody who does it. */
const isImperative = (read: ReadSentence, token: number): boolean => {
  const self = read.tree.tokens[token]
  if (self === undefined || self.tag !== 'VB' || !['root', 'ccomp', 'parataxis', 'appos'].includes(plainRelation(self.relation))) return false
  return childrenOf(read.tree, token).every((child) => child > token || read.tree.tokens[child]?.relation === 'punct')
}

/** Purpose clauses tell an aim, not an event. */
const isPurpose = (read: ReadSentence, token: number): boolean => {
  const self = read.tree.tokens[token]
  if (self === undefined) return false
  const relation = plainRelation(self.relation)
  if (relation === 'conj') return isPurpose(read, self.head)
  return relation === 'advcl' && childrenOf(read.tree, token, 'mark').some((child) => wordsAt(read, child).includes('to'))
}

/** The status of a trigger by the words around it; `happened` where none of them says otherwise. */
export const standingOf = (read: ReadSentence, lexicon: Lexicon, candidate: Candidate): Standing => {
  const carrier = candidate.support?.token ?? candidate.token
  const given = (row: StatusRow): Standing => ({ status: row.status, rule: row.id, silent: row.silent === true })
  if (candidate.row.status !== undefined) return { status: candidate.row.status, rule: candidate.row.id, silent: false }
  const [noun, verb] = [onWord(read, lexicon, candidate.token), carrier === candidate.token ? undefined : onWord(read, lexicon, carrier)]
  const near = noun ?? verb ?? noSubject(read, lexicon, carrier)
  if (near !== undefined) return given(near)
  if (isPurpose(read, carrier)) return { status: 'planned', rule: 'status.purpose', silent: true }
  const far = onGovernors(read, lexicon, carrier)
  if (far !== undefined) return given(far)
  if (isImperative(read, carrier)) return { status: 'demanded', rule: 'status.imperative', silent: false }
  if (isProgressive(read, carrier)) return { status: 'ongoing', rule: 'status.progressive', silent: false }
  return { status: 'happened', rule: 'status.plain', silent: false }
}
