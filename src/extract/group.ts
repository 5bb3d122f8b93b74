import { childrenOf, isBelow, plainRelation } from '../model/tree.js'
import type { Participant } from '../model/claim.js'
import { sideOf } from '../model/party.js'
import type { Sketch } from './draft.js'
import type { Lexicon } from './lexicon.js'
import type { ReadSentence } from './reading.js'
import { sidesAgree } from './roles.js'
import { distinct, othersLikeThose } from './tolls.js'
import { toldBy } from './voice.js'

/** Sketches of one sentence that tell one event: the head carries the clause, the others add to it. */
export interface Group {
  readonly read: ReadSentence
  readonly head: Sketch
  readonly others: readonly Sketch[]
  /** Event nouns told only in passing inside the head's clause. */
  readonly lending: readonly Sketch[]
}

/** The token whose clause tells the sketch: its support verb, or itself. */
export const carrierOf = (sketch: Sketch): number => sketch.candidate.support?.token ?? sketch.candidate.token

const isHarm = (sketch: Sketch): boolean => sketch.candidate.row.harm !== undefined || sketch.tolls.length > 0

const ownSubject = (read: ReadSentence, token: number): boolean => childrenOf(read.tree, token, 'nsubj', 'csubj').length > 0

/** Relations on the way from one token up to another below which it stands. */
const pathUp = (read: ReadSentence, from: number, to: number): readonly number[] => {
  const path: number[] = []
  for (let at = from; at >= 0 && at !== to && path.length <= read.tree.tokens.length; at = read.tree.tokens[at]?.head ?? -1) path.push(at)
  return path
}

const sameVoice = (one: Sketch, other: Sketch): boolean => toldBy(one.voicing).attribution.speaker.party === toldBy(other.voicing).attribution.speaker.party

const isPartOf = (read: ReadSentence, inner: Sketch, outer: Sketch): boolean => {
  const [from, to] = [carrierOf(inner), carrierOf(outer)]
  if (inner === outer || inner.type !== outer.type) return false
  if (read.tree.tokens[from]?.relation === 'xcomp' && read.tree.tokens[from]?.head === to) return true
  if (!sameVoice(inner, outer) || inner.standing.status !== outer.standing.status) return false
  if (from === to) return inner.candidate.token > outer.candidate.token
  if (!isBelow(read.tree, from, to)) return false
  const harm = isHarm(inner) || isHarm(outer)
  if (!harm && !sidesAgree(inner.agents, outer.agents)) return false
  return pathUp(read, from, to).every((token) => {
    const relation = read.tree.tokens[token]?.relation ?? ''
    if (plainRelation(relation) === 'conj' && ['VERB', 'AUX'].includes(read.tree.tokens[token]?.upos ?? '')) return !ownSubject(read, token) || (isHarm(inner) && isHarm(outer))
    if (relation === 'acl:relcl') return isHarm(inner) || inner.agents.length === 0 || inner.candidate.row.upos === 'noun'
    return plainRelation(relation) !== 'parataxis' || isHarm(inner)
  })
}

const speechlike = ['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT']

/** Nouns and shortened clauses lend their parties to the event around them; a full relative clause tells something else. */
const canLend = (read: ReadSentence, sketch: Sketch): boolean => sketch.candidate.row.upos === 'noun' || ['acl', 'amod'].includes(read.tree.tokens[sketch.candidate.token]?.relation ?? '')

/** Puts the sketches of a sentence together that tell one event. */
export const groupSketches = (read: ReadSentence, kept: readonly Sketch[], lending: readonly Sketch[]): readonly Group[] => {
  const hostOf = (sketch: Sketch): Sketch | undefined => (speechlike.includes(sketch.type) && sketch.candidate.row.kind === 'speech' && sketch.candidate.row.upos === 'verb' && ownSubject(read, sketch.candidate.token) ? undefined : kept.find((other) => isPartOf(read, sketch, other)))
  const heads = kept.filter((sketch) => hostOf(sketch) === undefined)
  const topOf = (sketch: Sketch): Sketch => {
    let at = sketch
    for (let steps = 0; steps < kept.length; steps += 1) {
      const host = hostOf(at)
      if (host === undefined) return at
      at = host
    }
    return at
  }
  return heads.map((head) => ({
    read, head,
    others: kept.filter((sketch) => sketch !== head && topOf(sketch) === head),
    lending: lending.filter((sketch) => sketch.type === head.type && canLend(read, sketch) && sketch.standing.silent === false && isBelow(read.tree, sketch.candidate.token, carrierOf(head)) && !heads.some((other) => other !== head && isBelow(read.tree, carrierOf(other), carrierOf(head)) && isBelow(read.tree, sketch.candidate.token, carrierOf(other)))),
  }))
}

const isMutual = (sketch: Sketch): boolean => sketch.candidate.row.roles === 'noun.mutual'

const firstParties = (sketches: readonly Sketch[], pick: (sketch: Sketch) => readonly Participant[]): readonly Participant[] => sketches.map(pick).find((found) => found.length > 0) ?? []

/** The head's sketch with what the others of its group tell: parties it lacks, mode, weapons, tolls. */
export const mergedSketch = (group: Group, lexicon: Lexicon): Sketch => {
  const { head } = group
  const helpers = [...group.others, ...group.lending]
  const suffering = (head.patients.length > 0 ? head.patients : firstParties(isHarm(head) ? helpers.filter(isHarm) : helpers, (one) => one.patients)).map(({ party }) => sideOf(party))
  const lent = firstParties(helpers.filter((one) => !isMutual(one) || !isHarm(head)), (one) => one.agents.filter(({ party }) => !suffering.includes(sideOf(party))))
  const agents = head.agents.length > 0 ? head.agents : lent
  const patients = head.patients.length > 0 ? head.patients : firstParties(isHarm(head) ? helpers.filter(isHarm) : helpers, (one) => one.patients)
  const tolls = distinct(othersLikeThose(group.read, lexicon, [head, ...helpers].flatMap((one) => one.tolls).sort((one, other) => one.span.start - other.span.start)))
  return {
    ...head, agents, patients: patients.filter((one) => !agents.some((agent) => agent.party === one.party && agent.span?.start === one.span?.start)), tolls,
    mode: head.mode ?? helpers.map((one) => one.mode).find((mode) => mode !== null) ?? null,
    instruments: [...head.instruments, ...helpers.flatMap((one) => one.instruments)].filter((one, at, all) => all.findIndex((other) => other.span.start === one.span.start) === at),
  }
}

