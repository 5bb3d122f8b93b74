import type { RuleId } from '../reading.js'

/**
 * What every rule row carries. In `examples` and `counterexamples` the expected span stands in square brackets
 * ("fire was opened [on Tuesday]"); a counterexample shows words that look alike and must not match. They run as tests.
 */
export interface Row {
  readonly id: RuleId
  readonly examples: readonly [string, ...string[]]
  readonly counterexamples: readonly string[]
  /** Where the rule comes from: a grammar, a guideline, an observed text (described, never copied). */
  readonly source: string
  readonly note?: string
}
