import { sideOf } from '../model/party.js'
import { isBelow } from '../model/tree.js'
import { prepositionOf } from './arguments.js'
import { findCandidates, type Candidate, type Refusal } from './candidates.js'
import type { Sketch } from './draft.js'
import { isCharged, refusal } from './gates.js'
import type { ReadDocument, ReadSentence } from './reading.js'
import { instrumentsOf, modeOf, rolesOf } from './roles.js'
import { standingOf } from './status.js'
import { tollsOf } from './tolls.js'
import { isParty, toldBy, voicingOf } from './voice.js'

/** The sketches of one sentence: those that make claims, those that only lend, and why rows and triggers were refused. */
export interface Sketches {
  readonly kept: readonly Sketch[]
  readonly lending: readonly Sketch[]
  readonly refusals: readonly Refusal[]
}

const turned = (candidate: Candidate): Pick<Sketch, 'type' | 'mode'> | null => {
  const turns = candidate.support?.row.turns
  return turns !== undefined && turns.from.includes(candidate.row.type) ? { type: turns.type, mode: turns.mode } : null
}

/** An act that must be done is somebody's demand on the other side; on one's own side, or under an accord, it is a plan. */
const demanded = (sketch: Sketch, underAccord: boolean): Sketch => {
  if (sketch.standing.status !== 'demanded' || sketch.type === 'REQUEST') return sketch
  const speaker = toldBy(sketch.voicing).attribution.speaker.party
  const others = [...sketch.agents, ...sketch.patients].filter(({ party }) => sideOf(party) !== sideOf(speaker))
  if (underAccord || !isParty(speaker)) return { ...sketch, standing: { ...sketch.standing, status: 'planned' } }
  return { ...sketch, type: 'REQUEST', mode: 'change', agents: [{ party: sideOf(speaker), span: null }], patients: sketch.agents.length > 0 ? sketch.agents.filter(({ party }) => sideOf(party) !== sideOf(speaker)) : others, tolls: [], instruments: [] }
}

const isUnderAccord = (read: ReadSentence, document: ReadDocument): boolean => {
  const accords = document.lexicon.wordsOf(['@accord'])
  return read.tree.tokens.some((token, index) => accords.has(token.lemma.toLowerCase()) && document.lexicon.wordsOf(['@under']).has(prepositionOf(read.tree, index) ?? ''))
}

/** What one sentence tells of a trigger. */
export const sketchOf = (document: ReadDocument, read: ReadSentence, candidate: Candidate): Sketch => {
  const { lexicon } = document
  const trigger = read.tree.tokens[candidate.token]?.span ?? read.sentence.span
  const roles = rolesOf(read, lexicon, candidate)
  const instruments = instrumentsOf(read, lexicon, candidate)
  const sketch: Sketch = {
    candidate, voicing: voicingOf(document, trigger), standing: standingOf(read, lexicon, candidate), type: candidate.row.type, mode: modeOf(lexicon, candidate, instruments),
    agents: roles.agents, patients: roles.patients, instruments, tolls: candidate.row.type === 'ASSAULT' || candidate.row.harm !== undefined ? tollsOf(read, lexicon, candidate) : [], ...turned(candidate),
  }
  return demanded(sketch, isUnderAccord(read, document))
}

const sayingLike = ['REQUEST', 'REJECT', 'THREATEN', 'AGREE', 'CONCEDE']

const acted = ['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'AID', 'SANCTION']

/** True where `inner` is told only as what `outer` asks, refuses, threatens or agrees on. */
const isContentOf = (read: ReadSentence, inner: Sketch, outer: Sketch): boolean => {
  if (inner === outer || inner.type === outer.type && inner.candidate.token === outer.candidate.token) return false
  const from = inner.candidate.support?.token ?? inner.candidate.token
  const to = outer.candidate.support?.token ?? outer.candidate.token
  if (from === to || !isBelow(read.tree, from, to)) return false
  if (!sayingLike.includes(outer.type)) return false
  for (let at = from, steps = 0; at !== to && steps < 40; at = read.tree.tokens[at]?.head ?? -1, steps += 1) {
    const relation = read.tree.tokens[at]?.relation ?? ''
    if (relation === 'acl:relcl' || relation === 'parataxis' || (relation === 'conj' && read.tree.tokens[at]?.head === to) || (relation.startsWith('advcl') && read.tree.tokens[at]?.head === to && outer.type !== 'REQUEST')) return false
  }
  return true
}

/** A finite verb tells, even where its own claim lacks a party. */
const isTold = (read: ReadSentence, sketch: Sketch): boolean => sketch.candidate.row.upos === 'verb' && sketch.candidate.row.kind !== 'charge' && ['VBD', 'VBZ', 'VBP'].includes(read.tree.tokens[sketch.candidate.token]?.tag ?? '')

/** "Accused it of arming the group that ambushed a patrol": the deed of a relative clause is not the one that somebody is accused of. */
const describes = (read: ReadSentence, from: number, to: number): boolean => {
  for (let at = from, steps = 0; at >= 0 && at !== to && steps <= read.tree.tokens.length; at = read.tree.tokens[at]?.head ?? -1, steps += 1) if (read.tree.tokens[at]?.relation === 'acl:relcl') return true
  return false
}

/** An accusation of an act is a claim of the act, said by way of accusing: the words of blame step back. */
const isAccusedAct = (read: ReadSentence, blame: Sketch, act: Sketch): boolean =>
  blame.type === 'ACCUSE' && blame.candidate.row.kind === 'speech' && acted.includes(act.type) && act.candidate.row.upos === 'verb' && isBelow(read.tree, act.candidate.token, blame.candidate.token) && !describes(read, act.candidate.token, blame.candidate.token) && act.standing.status === 'happened'

/** Reads one sentence: all triggers, sketched and sorted into claims and mere mentions. */
export const sketchSentence = (document: ReadDocument, at: number): Sketches => {
  const read = document.sentences[at]
  if (read === undefined) return { kept: [], lending: [], refusals: [] }
  const { candidates, refusals } = findCandidates(read, at, document.lexicon)
  const sketches = candidates.map((candidate) => sketchOf(document, read, candidate))
  const accused = sketches.map((sketch) => {
    const blame = sketches.find((other) => isAccusedAct(read, other, sketch))
    if (blame === undefined) return sketch
    return { ...sketch, agents: sketch.agents.length > 0 && !isCharged(read, document.lexicon, sketch.candidate.token) ? sketch.agents : blame.patients }
  })
  const kept: Sketch[] = []
  const lending: Sketch[] = []
  const refused: Refusal[] = []
  for (const sketch of accused) {
    const outer = accused.find((other) => isContentOf(read, sketch, other) && (isTold(read, other) || refusal(read, document.lexicon, other) === null))
    const act = accused.find((other) => isAccusedAct(read, sketch, other))
    const teller = accused.find((other) => other !== sketch && sketch.candidate.row.upos === 'noun' && other.type === sketch.type && other.candidate.token === (read.tree.tokens[sketch.candidate.token]?.head ?? -1) && refusal(read, document.lexicon, other) === null)
    const reason = teller !== undefined ? `told by the verb above it (${teller.candidate.row.id})` : outer !== undefined ? `told only as what is asked, refused or agreed (${outer.candidate.row.id})` : act !== undefined ? `the accused act is the claim (${act.candidate.row.id})` : refusal(read, document.lexicon, sketch)
    if (reason === null) kept.push(sketch)
    else {
      if (outer === undefined) lending.push(sketch)
      refused.push({ token: sketch.candidate.token, rule: sketch.candidate.row.id, reason })
    }
  }
  return { kept, lending, refusals: [...refusals, ...refused] }
}
