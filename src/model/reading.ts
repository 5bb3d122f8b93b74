import type { Span } from './span.js'

/** Id of a rule row, of a model head (`model:entities`) or of a resolver's step; every derived value names one. */
export type RuleId = string

/** Why a value was read: the rule, the words it read (absent where the rule read no words), and a sentence for people. */
export interface Evidence {
  readonly rule: RuleId
  readonly span?: Span
  readonly reason?: string
}

/** A value that was read from text. Not knowing has a shape, so that no code can fill a gap quietly. */
export type Reading<V> =
  | { readonly reading: 'resolved'; readonly value: V; readonly evidence: readonly Evidence[] }
  | { readonly reading: 'ambiguous'; readonly candidates: readonly V[]; readonly evidence: readonly Evidence[] }
  | { readonly reading: 'unresolved'; readonly reason: string }

export const resolved = <V>(value: V, ...evidence: readonly Evidence[]): Reading<V> => ({ reading: 'resolved', value, evidence })

/** Ambiguous among two or more candidates; one candidate is resolved, none is unresolved with the `reason`. */
export const among = <V>(candidates: readonly V[], evidence: readonly Evidence[], reason: string): Reading<V> => {
  const [first] = candidates
  if (first === undefined) return { reading: 'unresolved', reason }
  return candidates.length === 1 ? { reading: 'resolved', value: first, evidence } : { reading: 'ambiguous', candidates, evidence }
}

export const unresolved = <V>(reason: string): Reading<V> => ({ reading: 'unresolved', reason })

/** The value where it is resolved, otherwise undefined; for callers that handle both other shapes the same way. */
export const valueOf = <V>(reading: Reading<V>): V | undefined => (reading.reading === 'resolved' ? reading.value : undefined)
