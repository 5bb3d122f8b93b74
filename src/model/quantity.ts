/** A number of people or things. "at least 12" is {low: 12, high: null}; "up to 70" is {low: 0, high: 70}; an open bound is null. */
export interface Quantity {
  /** What is counted, as lemma of the head noun ("soldier"), or null where the words do not tell. */
  readonly of: string | null
  readonly low: number | null
  readonly high: number | null
}
