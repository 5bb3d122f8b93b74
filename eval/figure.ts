/** One measured figure as printed by `npm run eval` and `npm run bench`; higher is better unless `unit` says otherwise. */
export interface Figure {
  /** `stage.name`, such as `text.las`; `.raw` from raw text, `.int8loss` for what quantisation costs. */
  readonly measure: string
  readonly set: string
  /** Null where the set's data is absent; then `reason` says so. */
  readonly value: number | null
  readonly n?: number
  readonly unit?: string
  readonly goal?: number
  readonly reason?: string
}

/** What a stage's measuring module exports as `measure`. `shared` is the folder of gold data; absent parts give null figures. */
export interface MeasureContext {
  readonly shared: string
  readonly root: string
  /** For progress on standard error only. */
  readonly note: (line: string) => void
}

export type Measure = (context: MeasureContext) => AsyncIterable<Figure>
