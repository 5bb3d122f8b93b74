import type { Precision } from './mention.js'

/** One populated place, division, state or region of the world gazetteer. */
export interface GazetteerRow {
  /** `geonames:<id>` for settlements, `state:<ISO 3166-1 alpha-3>`, `division:<code>` or `region:<name>`. */
  readonly id: string
  readonly name: string
  /** WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-3, or empty where none is told. */
  readonly state: string
  /** First-level division as in GeoNames, alpha-2 and code (`US.TX`), or empty. */
  readonly province: string
  /** Second-level division (`US.TX.277`), or empty. */
  readonly district: string
  readonly precision: Precision
  /** 0 where it is not known. */
  readonly population: number
  /** True where it is the seat of a state's government. */
  readonly capital: boolean
  /** True where the name asked for is the row's first name, false where it is one of the others. */
  readonly primary: boolean
}

/** Looks names up, in any spelling that it knows; letters' case and diacritics do not matter. */
export interface Gazetteer {
  /** Rows of this name in no order that matters; empty where there is none. */
  find(name: string): readonly GazetteerRow[]
}

/** Asks several gazetteers in turn, and gives all that they know. */
export const joinGazetteers = (gazetteers: readonly Gazetteer[]): Gazetteer => ({
  find: (name) => {
    const rows = new Map(gazetteers.flatMap((gazetteer) => gazetteer.find(name)).map((row) => [row.id, row]))
    return [...rows.values()]
  },
})
