/** Which parts of a date were said in the words themselves, as against implied by context (year from the document's date, say). */
export type StatedPart = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'zone' | 'season' | 'part-of-day'

/**
 * A stretch of time on the local calendar of the events told.
 * `earliest` and `latest` are ISO 8601 without zone: `2021-11-16` or `2021-11-16T10:00`, both inclusive; `null` is open.
 * `edtf` is the same in EDTF (ISO 8601-2): `2021-11-16`, `2021-11`, `2023-09-19/2023-09-20`, `XXXX-03-05`, `2023-09-20T13:00`.
 */
export interface Interval {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly stated: readonly StatedPart[]
}
