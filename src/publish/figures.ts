import type { Toll, TollKind } from '../model/claim.js'

/** A bounded number in words: `7`, `at least 12`, `up to 70`, `3–5`, `an untold number`. */
export const figureWords = (low: number | null, high: number | null): string => {
  if (low !== null && low === high) return String(low)
  if (low === null && high === null) return 'an untold number'
  if (high === null) return `at least ${low}`
  return low === null || low === 0 ? `up to ${high}` : `${low}–${high}`
}

/** What a kind of harm is called beside a number. */
export const kindWords: Readonly<Record<TollKind, string>> = {
  killed: 'killed', wounded: 'wounded', captured: 'captured', missing: 'missing', displaced: 'displaced', evacuated: 'evacuated',
}

/** A toll in words: `7 killed (military)`. */
export const tollWords = ({ kind, low, high, standing }: Pick<Toll, 'kind' | 'low' | 'high' | 'standing'>): string =>
  `${figureWords(low, high)} ${kindWords[kind]}${standing === 'unknown' ? '' : ` (${standing})`}`
