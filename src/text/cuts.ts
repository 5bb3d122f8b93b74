import type { Grammar } from './grammar.js'

/** A stretch of a sentence's tokens: `first` inclusive, `last` exclusive. */
export interface Part {
  readonly first: number
  readonly last: number
}

/**
 * Parts of a sentence that each hold at most `limit` pieces; one part where it fits. `sizes` are the pieces of each token,
 * none above `limit`. A part ends after the last token that the first matching cut row likes, in its second half, or where it is full.
 */
export const cutSentence = (forms: readonly string[], sizes: readonly number[], limit: number, cuts: Grammar['cuts']): readonly Part[] => {
  const parts: Part[] = []
  for (let first = 0; first < sizes.length;) {
    const full = fullPart(sizes, first, limit)
    const last = full === sizes.length ? full : safePlace(forms, first, full, cuts)
    parts.push({ first, last })
    first = last
  }
  return parts
}

const fullPart = (sizes: readonly number[], first: number, limit: number): number => {
  let last = first
  for (let total = 0; last < sizes.length && total + (sizes[last] ?? 0) <= limit; last += 1) total += sizes[last] ?? 0
  return Math.max(last, first + 1)
}

const safePlace = (forms: readonly string[], first: number, full: number, cuts: Grammar['cuts']): number => {
  const half = first + Math.ceil((full - first) / 2)
  for (const { pattern } of cuts) {
    for (let last = full; last > half; last -= 1) if (pattern.test(forms[last - 1] ?? '')) return last
  }
  return full
}
