import type { Position } from '../model/reconciled.js'
import { outletVoice, sideOf } from '../model/party.js'
import { groupBy, byText, partitionOf, setsOf } from './partition.js'
import { byTelling, type Profile } from './profile.js'
import { saidOf } from './said.js'
import { bandsOf, containment, signatureOf, wordHashes, wordsIn } from './shingles.js'

/** Share of the shorter saying's content words from which two sayings are one demand. */
const alike = 0.6
/** Letters of a content word that count, so that inflection does not hide a word. */
const stem = 6

/** What each party demands, refuses and threatens, kept up as claims come. */
export interface Positions {
  readonly add: (profile: Profile) => void
  readonly all: () => readonly Position[]
}

interface Saying {
  readonly profile: Profile
  readonly words: Uint32Array
  readonly bands: readonly number[]
}

const isPosition = (profile: Profile): boolean =>
  ['REQUEST', 'REJECT', 'THREATEN'].includes(profile.claim.frame.type) || (profile.role === 'verbal' && profile.claim.frame.status === 'demanded')

const towards = (profile: Profile): readonly string[] =>
  [...new Set(profile.claim.frame.patients.map((patient) => sideOf(patient.party)))].filter((side) => side !== outletVoice).sort(byText)

const sayingOf = (profile: Profile): Saying => {
  const { start, end } = profile.claim.span
  const words = wordHashes(wordsIn(profile.document.text.slice(start, end)).filter((word) => word.length > 3).map((word) => word.slice(0, stem)))
  return { profile, words, bands: bandsOf(signatureOf(words)) }
}

const positionOf = (sayings: readonly Saying[]): readonly Position[] => {
  const told = sayings.map((saying) => saying.profile).sort(byTelling)
  const [first] = told
  if (first === undefined || first.speaker === null) return []
  const days = told.map(saidOf).flatMap((said) => said.said ?? []).sort(byText)
  return [{ party: first.speaker, type: first.claim.frame.type, towards: towards(first), first: days[0] ?? null, last: days.at(-1) ?? null, sayings: told.map(saidOf) }]
}

const positionsIn = (sayings: readonly Saying[]): readonly Position[] => {
  const partition = partitionOf(sayings.length)
  const numbered = sayings.flatMap((saying, at) => saying.bands.map((band) => ({ band, at })))
  for (const bucket of groupBy(numbered, (one) => one.band).values()) {
    for (const one of bucket.slice(1)) {
      const [first, other] = [sayings[bucket[0]?.at ?? 0], sayings[one.at]]
      if (first !== undefined && other !== undefined && containment(first.words, other.words) >= alike) partition.join(bucket[0]?.at ?? 0, one.at)
    }
  }
  return setsOf(sayings, partition).flatMap(positionOf)
}

/** An empty book of positions. */
export const openPositions = (): Positions => {
  const shelves = new Map<string, Saying[]>()
  const made = new Map<string, readonly Position[]>()
  const add = (profile: Profile): void => {
    if (profile.speaker === null || !isPosition(profile)) return
    const key = `${profile.speaker}|${profile.claim.frame.type}|${towards(profile).join(',')}`
    shelves.set(key, [...(shelves.get(key) ?? []), sayingOf(profile)])
    made.delete(key)
  }
  const all = (): readonly Position[] => [...shelves.keys()].sort(byText).flatMap((key) => {
    const known = made.get(key) ?? positionsIn([...(shelves.get(key) ?? [])].sort((one, other) => byTelling(one.profile, other.profile)))
    made.set(key, known)
    return known
  })
  return { add, all }
}
