import type { FieldStatus } from '../model/incident.js'
import { outletVoice, sideOf, unknownVoice, type PartyRef } from '../model/party.js'

/** One independent voice on a field: who, for which of the values, and whether for or against. */
export interface Word {
  readonly value: number
  readonly speaker: PartyRef
  readonly denies: boolean
}

/** What the status rule needs: the words, the sides of the incident, and which values can hold at once. */
export interface StatusCase {
  readonly words: readonly Word[]
  readonly sides: readonly string[]
  readonly compatible: (one: number, other: number) => boolean
  /** Which values say the same; where absent, all that can hold at once. */
  readonly same?: (one: number, other: number) => boolean
}

/** Voices that nobody can be asked about: the outlet's own, and speakers whose party is not known. */
export const isUnnamed = (speaker: PartyRef): boolean => speaker === outletVoice || speaker === unknownVoice

/** A voice's camp: its side where it is a party to the incident, otherwise `third`; an unnamed voice is in no camp. */
export const campOf = (speaker: PartyRef, sides: readonly string[]): string | null => {
  if (isUnnamed(speaker)) return null
  return sides.includes(sideOf(speaker)) ? sideOf(speaker) : 'third'
}

const retracted = (words: readonly Word[], value: number): boolean => {
  const claimed = words.filter((word) => word.value === value && !word.denies).map((word) => word.speaker)
  return claimed.length > 0 && claimed.every((speaker) => words.some((word) => word.value === value && word.denies && word.speaker === speaker))
}

const isDisputed = ({ words, sides, compatible }: StatusCase): boolean => words.some((one) => words.some((other) => {
  if (one.denies || campOf(one.speaker, sides) === campOf(other.speaker, sides)) return false
  if (isUnnamed(one.speaker) || isUnnamed(other.speaker)) return false
  return other.denies ? other.value === one.value : !compatible(one.value, other.value)
}))

const isAgreed = ({ words, sides, compatible, same = compatible }: StatusCase): boolean => words.some((one) => words.some((other) => {
  const [camp, otherCamp] = [campOf(one.speaker, sides), campOf(other.speaker, sides)]
  return !one.denies && !other.denies && camp !== null && otherCamp !== null && camp !== otherCamp && same(one.value, other.value)
}))

/** The published rule (docs/reconciliation.md): withdrawn, disputed, agreed, third-party, single-source, one-sided, in this order. */
export const statusOf = (found: StatusCase): FieldStatus => {
  const words = found.words.filter((word) => !retracted(found.words, word.value))
  const claims = words.filter((word) => !word.denies)
  if (claims.length === 0) return found.words.some((word) => !word.denies) ? 'withdrawn' : 'single-source'
  const kept = { ...found, words }
  if (isDisputed(kept)) return 'disputed'
  if (isAgreed(kept)) return 'agreed'
  const camps = new Set(claims.flatMap((word) => campOf(word.speaker, found.sides) ?? []))
  if (camps.size === 0 || (camps.size === 1 && camps.has('third'))) return 'third-party'
  return new Set(claims.map((word) => word.speaker).filter((speaker) => !isUnnamed(speaker))).size === 1 ? 'single-source' : 'one-sided'
}
