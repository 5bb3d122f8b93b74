import type { Unusual } from './unusual.js'

/** Names and figures put in the place of others, from which two texts are one formula filled in twice; and their share of the shorter text’s details. */
const refilled = { details: 3, share: 0.25 }

const fillersOf = (slots: Uint32Array): ReadonlyMap<number, ReadonlySet<number>> => {
  const fillers = new Map<number, Set<number>>()
  for (let at = 0; at + 1 < slots.length; at += 2) {
    const [words, detail] = [slots[at] ?? 0, slots[at + 1] ?? 0]
    fillers.set(words, (fillers.get(words) ?? new Set<number>()).add(detail))
  }
  return fillers
}

/**
 * True where the same words stand around other names and figures, each of which the other text holds nowhere: a daily statement with its
 * day, hour and places, say. Such texts share most of their words and yet report two things. Symmetric.
 */
export const isFormulaOf = (one: Unusual, other: Unusual): boolean => {
  const [fillers, others] = [fillersOf(one.slots), fillersOf(other.slots)]
  const [known, knownToOther] = [new Set(one.details), new Set(other.details)]
  const [mine, theirs] = [new Set<number>(), new Set<number>()]
  for (const [words, details] of fillers) {
    const instead = [...(others.get(words) ?? [])].filter((detail) => !known.has(detail))
    const lost = [...details].filter((detail) => !knownToOther.has(detail))
    if (instead.length === 0 || lost.length === 0) continue
    for (const detail of lost) mine.add(detail)
    for (const detail of instead) theirs.add(detail)
  }
  const many = Math.min(mine.size, theirs.size)
  return many >= refilled.details && many >= refilled.share * Math.min(one.details.length, other.details.length)
}
