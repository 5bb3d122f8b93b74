import type { Toll } from '../model/claim.js'
import { outletVoice, sideOf } from '../model/party.js'
import type { Draft } from './draft.js'
import type { ReadDocument } from './reading.js'
import { sidesAgree } from './roles.js'

const contentWords = (document: ReadDocument, draft: Draft): ReadonlySet<string> => {
  const read = document.sentences[draft.sentence]
  const words = (read?.tree.tokens ?? []).filter((token) => token.span.start >= draft.span.start && token.span.end <= draft.span.end && ['NOUN', 'VERB', 'PROPN', 'NUM', 'ADJ'].includes(token.upos))
  return new Set(words.map((token) => token.lemma.toLowerCase()))
}

const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((word) => other.has(word)).length
  const smaller = Math.min(one.size, other.size)
  return smaller === 0 ? 0 : shared / smaller
}

const edtfOf = (draft: Draft): string | null => (draft.frame.time?.reading.reading === 'resolved' && draft.frame.time.rule === 'time.attached' ? draft.frame.time.reading.value.edtf : null)

const totals = (tolls: readonly Toll[], kind: Toll['kind']): string => tolls.filter((toll) => toll.kind === kind).map((toll) => `${toll.low}-${toll.high}`).sort().join(' ')

const tollsMeet = (one: Draft, other: Draft): 'same' | 'open' | 'apart' => {
  const kinds = [...new Set(one.frame.tolls.map((toll) => toll.kind))].filter((kind) => other.frame.tolls.some((toll) => toll.kind === kind))
  if (kinds.length === 0) return 'open'
  return kinds.every((kind) => totals(one.frame.tolls, kind) === totals(other.frame.tolls, kind)) ? 'same' : 'apart'
}

const placesMeet = (one: Draft, other: Draft): boolean => {
  const ids = (draft: Draft): readonly string[] => draft.frame.places.flatMap((place) => (place.reading.reading === 'resolved' ? [place.reading.value.id] : []))
  const [left, right] = [ids(one), ids(other)]
  return left.length === 0 || right.length === 0 || left.some((id) => right.includes(id))
}

/** True where two drafts of one speaker (or a heading and what it repeats) tell one thing: nothing told of one contradicts the other, and numbers or words agree. */
const isSame = (document: ReadDocument, one: Draft, other: Draft): boolean => {
  const heading = one.heading || other.heading
  if (one.frame.type !== other.frame.type || (one.attribution.speaker.party !== other.attribution.speaker.party && !heading) || one.stance !== other.stance || one.frame.status !== other.frame.status) return false
  if (!sidesAgree(one.frame.agents, other.frame.agents) || !sidesAgree(one.frame.patients, other.frame.patients) || !placesMeet(one, other)) return false
  const [first, second] = [edtfOf(one), edtfOf(other)]
  if (first !== null && second !== null && first !== second && !first.startsWith(second) && !second.startsWith(first)) return false
  const meeting = tollsMeet(one, other)
  if (meeting === 'apart') return false
  if (meeting === 'same') return one.frame.tolls.some((toll) => toll.high !== null) || one.lemma === other.lemma
  const words = likeness(contentWords(document, one), contentWords(document, other))
  return one.lemma === other.lemma ? words >= (heading ? 0.35 : 0.5) : words >= 0.75
}

const fullness = (draft: Draft): number => draft.frame.tolls.length * 3 + draft.frame.places.length + draft.frame.agents.length + draft.frame.patients.length + (edtfOf(draft) === null ? 0 : 2) + (draft.span.end - draft.span.start) / 200 + (draft.attribution.speaker.party === outletVoice || draft.heading ? 0 : 5)

const mergeInto = (fuller: Draft, other: Draft): Draft => {
  if (fuller.attribution.speaker.party !== other.attribution.speaker.party) return { ...fuller, rules: [...new Set([...fuller.rules, 'merge.heading'])] }
  const more = other.frame.tolls.filter((toll) => !fuller.frame.tolls.some((one) => one.kind === toll.kind))
  return {
    ...fuller,
    rules: [...new Set([...fuller.rules, 'merge.same-event'])],
    frame: {
      ...fuller.frame,
      agents: fuller.frame.agents.length > 0 ? fuller.frame.agents : other.frame.agents,
      patients: fuller.frame.patients.length > 0 ? fuller.frame.patients : other.frame.patients,
      time: edtfOf(fuller) !== null || edtfOf(other) === null ? fuller.frame.time : other.frame.time,
      tolls: [...fuller.frame.tolls, ...more],
    },
  }
}

/** A draft with the other tellings of the same thing. */
export interface Told {
  readonly draft: Draft
  readonly tellings: readonly Draft[]
}

/** One thing told several times by one speaker is one claim, at its fullest telling, with the others as evidence. */
export const mergeTellings = (document: ReadDocument, drafts: readonly Draft[]): readonly Told[] => {
  const clusters: Draft[][] = []
  for (const draft of drafts) {
    const home = clusters.find((cluster) => cluster.every((one) => isSame(document, one, draft)))
    if (home === undefined) clusters.push([draft])
    else home.push(draft)
  }
  return clusters.map((cluster) => {
    const [fullest, ...rest] = [...cluster].sort((one, other) => fullness(other) - fullness(one))
    if (fullest === undefined) throw new Error('a cluster of tellings is never empty')
    return { draft: rest.reduce(mergeInto, fullest), tellings: [fullest, ...rest] }
  }).sort((one, other) => one.draft.span.start - other.draft.span.start)
}

/** Side of a speaker, for comparing voices. */
export const speakerSide = (draft: Draft): string => sideOf(draft.attribution.speaker.party)
