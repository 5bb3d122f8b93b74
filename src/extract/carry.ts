import type { TimeValue, Toll } from '../model/claim.js'
import { sideOf } from '../model/party.js'
import { within } from '../model/span.js'
import type { Draft } from './draft.js'
import { isPhysical } from './gates.js'
import type { ReadDocument } from './reading.js'
import { isParty } from './voice.js'

const speakerOf = (draft: Draft): string => draft.attribution.speaker.party

const sameSpeaker = (one: Draft, other: Draft): boolean => speakerOf(one) === speakerOf(other)

const startsAsResult = (document: ReadDocument, draft: Draft): boolean => {
  const sentence = document.sentences[draft.sentence]?.sentence
  if (sentence === undefined) return false
  const opening = sentence.tokens.slice(0, 8).map((token) => token.text.toLowerCase())
  return [...document.lexicon.wordsOf(['@result-phrase'])].some((phrase) => {
    const words = phrase.split(' ')
    return words.every((word, at) => opening[at] === word) && opening[words.length] !== 'of'
  })
}

const joins = (before: Draft, draft: Draft, document: ReadDocument): boolean =>
  before.frame.type === 'ASSAULT' && draft.frame.type === 'ASSAULT' && draft.sentence - before.sentence === 1 && sameSpeaker(before, draft) && draft.frame.tolls.length > 0 && startsAsResult(document, draft)

const withResult = (before: Draft, draft: Draft): Draft => ({
  ...before,
  span: { start: before.span.start, end: draft.span.end },
  rules: [...new Set([...before.rules, ...draft.rules, 'join.result'])],
  frame: { ...before.frame, patients: before.frame.patients.length > 0 ? before.frame.patients : draft.frame.patients, tolls: [...before.frame.tolls, ...draft.frame.tolls], places: [...before.frame.places, ...draft.frame.places] },
})

/** "As a result, two were injured": the harm joins the event told just before by the same speaker. */
export const joinResults = (document: ReadDocument, drafts: readonly Draft[]): readonly Draft[] => {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (before !== undefined && joins(before, draft, document)) joined[joined.length - 1] = withResult(before, draft)
    else joined.push(draft)
  }
  return joined
}

/** Small counts are often the same by chance: without a common standing only a larger one tells the same people. */
const telling = 5

const sameCount = (one: Toll, other: Toll): boolean => one.kind === other.kind && one.low === other.low && one.high === other.high
  && (one.standing === other.standing ? one.standing !== 'unknown' || (one.low ?? 0) >= telling : (one.standing === 'unknown' || other.standing === 'unknown') && (one.low ?? 0) >= telling)

/** True where a part of those counted is told apart ("14 fighters, including ten soldiers"). */
const hasPart = (whole: Toll, tolls: readonly Toll[]): boolean => tolls.some((other) => other !== whole && other.kind === whole.kind && within(other.span, whole.span) && other.span.end - other.span.start < whole.span.end - whole.span.start)

/** Figures told together are one side's where only one side is told among them. */
const ofOneSide = (tolls: readonly Toll[]): readonly Toll[] => {
  const sides = new Set(tolls.flatMap((toll) => toll.whose ?? []))
  const [side] = sides
  return sides.size === 1 && side !== undefined && side !== 'both' ? tolls.map((toll) => (toll.whose === null && toll.standing !== 'civilian' && !hasPart(toll, tolls) ? { ...toll, whose: side } : toll)) : tolls
}

/** A count told elsewhere in the document with its side gives the side to the same count told without. */
export const shareSides = (drafts: readonly Draft[]): readonly Draft[] => {
  const told = drafts.flatMap((draft) => draft.frame.tolls.filter((toll) => toll.whose !== null && toll.high !== null).map((toll) => ({ toll, speaker: sideOf(speakerOf(draft)) })))
  return drafts.map((draft) => {
    const tolls = draft.frame.tolls.map((toll) => {
      const sides = new Set(told.filter((one) => sameCount(one.toll, toll)).map((one) => one.toll.whose))
      const [side] = sides
      return toll.whose === null && toll.high !== null && sides.size === 1 && side !== undefined ? { ...toll, whose: side } : toll
    })
    return { ...draft, frame: { ...draft.frame, tolls: ofOneSide(tolls) } }
  })
}

/** "One of the wounded later died": of the side and standing of those wounded that were told last before. */
export const recallWounded = (document: ReadDocument, drafts: readonly Draft[]): readonly Draft[] => drafts.map((draft, at) => {
  const before = drafts.slice(0, at).findLast((one) => draft.sentence - one.sentence <= 2 && one.frame.tolls.some((toll) => toll.kind === 'wounded' && toll.whose !== null))?.frame.tolls.find((toll) => toll.kind === 'wounded')
  if (before === undefined || !draft.frame.tolls.some((toll) => toll.kind === 'killed' && toll.whose === null && speaksOfHurt(document, draft, toll))) return draft
  return { ...draft, frame: { ...draft.frame, tolls: draft.frame.tolls.map((toll) => (toll.kind === 'killed' && toll.whose === null && speaksOfHurt(document, draft, toll) ? { ...toll, whose: before.whose, standing: toll.standing === 'unknown' ? before.standing : toll.standing } : toll)) } }
})

const speaksOfHurt = (document: ReadDocument, draft: Draft, toll: Toll): boolean => {
  const words = (document.sentences[draft.sentence]?.tree.tokens ?? []).filter((token) => token.span.start >= toll.span.start && token.span.end <= toll.span.end)
  return words.some((token, at) => document.lexicon.wordsOf(['@hurt-before']).has(token.lemma.toLowerCase()) && words[at - 1]?.text.toLowerCase() === 'the')
}

/** Attackers told before give their side to "the attacks" that a reproach speaks of. */
const recalledPatients = (drafts: readonly Draft[], at: number): Draft['frame']['patients'] => {
  const draft = drafts[at]
  if (draft === undefined) return []
  const own = sideOf(speakerOf(draft))
  const before = drafts.slice(0, at).findLast((one) => one.frame.type === 'ASSAULT' && one.frame.status === 'happened' && one.frame.agents.length > 0 && one.frame.agents.every(({ party }) => sideOf(party) !== own) && draft.sentence - one.sentence <= 4)
  return before === undefined ? [] : before.frame.agents.map(({ party }) => ({ party: sideOf(party), span: null }))
}

/** Reproaches without an accused take the one who is told to have attacked just before. */
export const recallAccused = (drafts: readonly Draft[]): readonly Draft[] => drafts.map((draft, at) =>
  draft.frame.type === 'ACCUSE' && draft.frame.patients.length === 0 && isParty(speakerOf(draft)) ? { ...draft, frame: { ...draft.frame, patients: recalledPatients(drafts, at) } } : draft)

/** Told to the day or finer; years and months are background, and carry nowhere. */
const isDay = (draft: Draft): boolean => {
  const reading = draft.frame.time?.reading
  if (reading === undefined || reading.reading === 'unresolved') return false
  return (reading.reading === 'resolved' ? [reading.value] : reading.candidates).every(({ edtf }) => /^[\dX]{4}-[\dX]{2}-\d{2}/.test(edtf))
}

const carried = (time: TimeValue): TimeValue => ({ span: time.span, rule: 'time.carried', reading: time.reading })

const told = (draft: Draft): boolean => draft.frame.time !== null && draft.frame.time.rule === 'time.attached'

/** The day of the document's main event: the first time told of a use of force; only what is told after it can be of that day unsaid. */
const mainTime = (drafts: readonly Draft[], at: number): TimeValue | null => {
  const main = drafts.findIndex((draft) => draft.frame.type === 'ASSAULT' && told(draft) && isDay(draft))
  return main < 0 || main > at ? null : (drafts[main]?.frame.time ?? null)
}

/** The day of a time told to the hour, for what is only told beside it. */
const dayOf = (time: TimeValue): TimeValue => {
  const { reading } = time
  if (reading.reading !== 'resolved' || !reading.value.edtf.includes('T')) return time
  const day = reading.value.edtf.slice(0, reading.value.edtf.indexOf('T'))
  return { ...time, reading: { ...reading, value: { edtf: day, earliest: reading.value.earliest?.slice(0, 10) ?? null, latest: reading.value.latest?.slice(0, 10) ?? null, stated: reading.value.stated.filter((part) => !['hour', 'minute', 'zone'].includes(part)) } } }
}

const besideTime = (drafts: readonly Draft[], draft: Draft): TimeValue | null =>
  drafts.find((one) => one.sentence === draft.sentence && one !== draft && told(one) && isDay(one))?.frame.time ?? null

const carriedTime = (drafts: readonly Draft[], at: number): TimeValue | null => {
  const draft = drafts[at]
  if (draft === undefined) return null
  const beside = ['happened', 'negated', 'ongoing'].includes(draft.frame.status) && draft.kind === 'act' ? besideTime(drafts, draft) : null
  if (beside !== null) return carried(dayOf(beside))
  if (!(isPhysical(draft.frame.type) && ['happened', 'negated', 'ongoing'].includes(draft.frame.status))) return null
  const before = drafts.slice(0, at).findLast((one) => isPhysical(one.frame.type) && told(one) && isDay(one) && draft.sentence - one.sentence <= 3)
  const time = before?.frame.time ?? mainTime(drafts, at)
  return time === null || time === undefined ? null : carried(dayOf(time))
}

/** A frame whose sentence tells no time takes that of the event told shortly before, or of the document's main event. */
export const carryTimes = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft, at) => (draft.frame.time !== null ? draft : { ...draft, frame: { ...draft.frame, time: carriedTime(drafts, at) } }))

/** A use of force whose sentence names no place takes the places of the act told in the sentence before by the same speaker. */
export const carryPlaces = (drafts: readonly Draft[]): readonly Draft[] => drafts.map((draft, at) => {
  if (draft.frame.places.length > 0 || draft.frame.type !== 'ASSAULT') return draft
  const before = drafts.slice(0, at).findLast((one) => draft.sentence - one.sentence <= 1 && isPhysical(one.frame.type) && one.frame.places.length > 0 && sameSpeaker(one, draft))
  return before === undefined ? draft : { ...draft, frame: { ...draft.frame, places: before.frame.places } }
})
