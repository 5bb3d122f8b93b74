import { childrenOf, plainRelation, subtreeOf, type Tree } from '../model/tree.js'

/** A dependent of an event's word and where it stands; see the slots of model/rows/extract. */
export interface Argument {
  readonly slot: string
  /** Token index of the dependent's head word. */
  readonly token: number
}

const lemmaAt = (tree: Tree, token: number): string => (tree.tokens[token]?.lemma ?? '').toLowerCase()
const relationAt = (tree: Tree, token: number): string => tree.tokens[token]?.relation ?? ''

/** The preposition before a phrase in lower case ("due to"), or null where it has none. */
export const prepositionOf = (tree: Tree, token: number): string | null => {
  const [first, second] = childrenOf(tree, token, 'case')
  if (first === undefined) return null
  const joined = second === first + 1 && (tree.tokens[first]?.upos !== 'ADP' || tree.tokens[second]?.text === 'of') ? [second] : []
  const rest = [...childrenOf(tree, first, 'fixed'), ...joined].map((child) => tree.tokens[child]?.text.toLowerCase() ?? '')
  return [tree.tokens[first]?.text.toLowerCase() ?? '', ...rest].join(' ')
}

/** True where the verb is passive: by its auxiliary or subject, or as a past participle that stands behind its noun. */
export const isPassive = (tree: Tree, token: number): boolean => {
  const self = tree.tokens[token]
  if (childrenOf(tree, token, 'aux:pass').length > 0) return true
  if (self === undefined || self.tag !== 'VBN') return false
  if (childrenOf(tree, token).some((child) => ['nsubj:pass', 'csubj:pass'].includes(relationAt(tree, child)))) return true
  if (childrenOf(tree, token, 'nsubj', 'aux', 'obj').length > 0) return false
  const relation = plainRelation(self.relation)
  if (relation === 'conj') return isPassive(tree, self.head) || childrenOf(tree, token, 'obl:agent').length > 0
  return relation === 'acl' || relation === 'amod' || relation === 'advcl' || relation === 'root' || relation === 'parataxis' || relation === 'ccomp'
}

const together = (tree: Tree, slot: string, token: number): readonly Argument[] =>
  [token, ...childrenOf(tree, token, 'conj').filter((child) => !['VERB', 'AUX'].includes(tree.tokens[child]?.upos ?? '') || tree.tokens[token]?.upos === 'VERB')]
    .map((one) => ({ slot, token: one }))

/** A bare phrase before a verb that has no other subject, torn off by a parenthesis, is its subject ("The envoy, Lee, called on …"). */
const bareSubject = (tree: Tree, child: number): boolean => {
  const head = tree.tokens[child]?.head ?? -1
  if (child > head || relationAt(tree, child) !== 'obl' || !['NOUN', 'PROPN'].includes(tree.tokens[child]?.upos ?? '')) return false
  return childrenOf(tree, head, 'nsubj', 'csubj', 'aux:pass').length === 0 && childrenOf(tree, child, 'nummod').length === 0
}

const obliqueSlots = (tree: Tree, child: number, passive: boolean): readonly string[] => {
  const preposition = prepositionOf(tree, child)
  if (relationAt(tree, child) === 'obl:agent' || (passive && preposition === 'by')) return ['subject', 'by']
  if (preposition === null && bareSubject(tree, child)) return ['subject']
  if (preposition === null) return plainRelation(relationAt(tree, child)) === 'nmod' && relationAt(tree, child) === 'nmod:poss' ? ['possessor'] : ['unmarked']
  return [preposition]
}

const clauseSlots = (tree: Tree, child: number): readonly string[] => {
  const mark = childrenOf(tree, child, 'mark').map((one) => tree.tokens[one]?.text.toLowerCase())
  const finite = !mark.includes('to') && childrenOf(tree, child, 'nsubj', 'csubj', 'expl').length > 0
  const predicate = ['ADJ', 'NOUN', 'PROPN', 'ADV'].includes(tree.tokens[child]?.upos ?? '') || tree.tokens[child]?.tag === 'VBN'
  return ['clause', ...(finite ? ['clause-finite'] : []), ...(mark.includes('that') ? ['that', 'mark-that'] : []), ...(predicate ? ['predicate'] : [])]
}

/** Slots that one child fills, by its relation. */
const slotsOf = (tree: Tree, child: number, passive: boolean): readonly string[] => {
  const relation = relationAt(tree, child)
  if (relation === 'nsubj:pass' || relation === 'csubj:pass') return [passive ? 'object' : child < (tree.tokens[child]?.head ?? 0) ? 'subject' : 'object']
  if (relation === 'nmod:poss') return ['possessor']
  if (relation === 'compound:prt') return ['particle']
  if (relation === 'acl:relcl') return []
  switch (plainRelation(relation)) {
    case 'nsubj': case 'csubj': return ['subject']
    case 'obj': return ['object']
    case 'iobj': return ['indirect']
    case 'obl': case 'nmod': return obliqueSlots(tree, child, passive)
    case 'ccomp': case 'xcomp': return clauseSlots(tree, child)
    case 'advcl': return childrenOf(tree, child, 'mark').some((one) => tree.tokens[one]?.text.toLowerCase() === 'to') ? ['purpose'] : ['advcl']
    case 'advmod': return ['modifier', 'particle']
    case 'amod': return ['modifier']
    case 'compound': return ['compound']
    case 'nummod': return ['number']
    case 'acl': return childrenOf(tree, child, 'mark').length > 0 ? ['clause'] : ['participle']
    case 'cop': return ['is']
    default: return []
  }
}

const ownArguments = (tree: Tree, token: number): readonly Argument[] => {
  const passive = isPassive(tree, token)
  const own = childrenOf(tree, token).flatMap((child) => slotsOf(tree, child, passive).flatMap((slot) => together(tree, slot, child)))
  const byParticiple = childrenOf(tree, token, 'acl').filter((child) => isPassive(tree, child))
    .flatMap((child) => childrenOf(tree, child, 'obl').filter((one) => slotsOf(tree, one, true).includes('subject')).flatMap((one) => together(tree, 'participle.subject', one)))
  return [...own, ...byParticiple]
}

const relatives = ['WDT', 'WP', 'WRB', 'WP$']

/** Token index of the noun that a relative clause stands behind. */
const antecedentOf = (tree: Tree, token: number): number => {
  const head = tree.tokens[token]?.head ?? -1
  return head
}

const has = (found: readonly Argument[], slot: string): boolean => found.some((argument) => argument.slot === slot)

const relativeArguments = (tree: Tree, token: number, own: readonly Argument[]): readonly Argument[] => {
  const antecedent = antecedentOf(tree, token)
  if (antecedent < 0) return own
  const isRelative = (one: number): boolean => relatives.includes(tree.tokens[one]?.tag ?? '') || (tree.tokens[one]?.upos === 'PRON' && lemmaAt(tree, one) === 'that')
  if (own.some((argument) => isRelative(argument.token))) return own.flatMap((argument) => (isRelative(argument.token) ? together(tree, argument.slot, antecedent) : [argument]))
  const slot = has(own, 'subject') ? 'object' : isPassive(tree, token) ? 'object' : 'subject'
  return has(own, slot) ? own : [...own, ...together(tree, slot, antecedent)]
}

/** Subject that a verb without its own takes from the words that govern it; none where grammar does not tell. */
const borrowedSubject = (tree: Tree, token: number, depth: number): readonly Argument[] => {
  const self = tree.tokens[token]
  if (self === undefined || self.head < 0 || depth > 6) return []
  const passive = isPassive(tree, token)
  const governor = argumentsOf(tree, self.head, depth + 1)
  const subject = governor.filter((argument) => argument.slot === 'subject')
  const object = governor.filter((argument) => argument.slot === 'object' || argument.slot === 'indirect')
  const governorPassive = isPassive(tree, self.head)
  const as = (found: readonly Argument[]): readonly Argument[] => found.map((argument) => ({ slot: passive ? 'object' : 'subject', token: argument.token }))
  switch (plainRelation(self.relation)) {
    case 'conj': return passive || !governorPassive ? as(passive && governorPassive ? object : subject) : as(object)
    case 'xcomp': return as(object.length > 0 && childrenOf(tree, token, 'mark').length > 0 ? object : governorPassive ? object : subject)
    case 'advcl': case 'parataxis': return childrenOf(tree, token, 'nsubj', 'csubj').length > 0 ? [] : as(governorPassive ? object : subject)
    case 'acl': return as(nominalSubject(tree, self.head, depth))
    default: return []
  }
}

const nominalSubject = (tree: Tree, noun: number, depth: number): readonly Argument[] => {
  const possessor = ownArguments(tree, noun).filter((argument) => argument.slot === 'possessor')
  if (possessor.length > 0) return possessor
  const head = tree.tokens[noun]?.head ?? -1
  return head < 0 ? [] : argumentsOf(tree, head, depth + 1).filter((argument) => argument.slot === 'subject')
}

/** Subjects are looked for through at most six verbs; what was found from a shallow start is whole and can be kept. */
const deepest = 2

const caches = new WeakMap<Tree, Map<number, readonly Argument[]>>()

/** The arguments of a token, with passives, relative clauses, shared subjects, control and participles undone. */
export const argumentsOf = (tree: Tree, token: number, depth = 0): readonly Argument[] => {
  const cache = caches.get(tree) ?? new Map<number, readonly Argument[]>()
  caches.set(tree, cache)
  const known = cache.get(token)
  if (known !== undefined) return known
  const found = readArguments(tree, token, depth)
  if (depth <= deepest) cache.set(token, found)
  return found
}

const readArguments = (tree: Tree, token: number, depth: number): readonly Argument[] => {
  const self = tree.tokens[token]
  if (self === undefined) return []
  const own = ownArguments(tree, token)
  const relation = self.relation
  if (!['VERB', 'AUX', 'ADJ'].includes(self.upos) && !has(own, 'is')) return own
  const infinitive = childrenOf(tree, token, 'mark').some((one) => tree.tokens[one]?.text.toLowerCase() === 'to')
  if (relation === 'acl:relcl' || (relation === 'acl' && !infinitive)) return relativeArguments(tree, token, own)
  if (relation === 'amod' && self.upos === 'VERB') return [...own, { slot: self.tag === 'VBG' ? 'subject' : 'object', token: self.head }]
  const passive = isPassive(tree, token)
  if (has(own, passive ? 'object' : 'subject')) return own
  return [...own, ...borrowedSubject(tree, token, depth)]
}

/** Slots that look past the argument itself: `object.of`, `clause.object`, `governor.with`. */
export const argumentsIn = (tree: Tree, token: number, slot: string): readonly number[] => {
  const [first = '', second] = slot.includes('.') ? slot.split('.') : [slot]
  if (second === undefined || slot === 'participle.subject') return argumentsOf(tree, token).filter((argument) => argument.slot === slot).map((argument) => argument.token)
  const inner = first === 'governor' ? [tree.tokens[token]?.head ?? -1].filter((head) => head >= 0) : argumentsOf(tree, token).filter((argument) => argument.slot === first).map((argument) => argument.token)
  return inner.flatMap((one) => argumentsOf(tree, one).filter((argument) => argument.slot === second && argument.token !== token).map((argument) => argument.token))
}

/** Tokens of a noun phrase without its clauses and parentheses. */
export const phraseOf = (tree: Tree, token: number): readonly number[] =>
  subtreeOf(tree, token, (child) => ['acl', 'appos', 'parataxis', 'conj', 'cc', 'punct', 'advcl'].includes(plainRelation(relationAt(tree, child))))
