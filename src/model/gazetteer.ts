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

/** True where two gazetteers tell of one place under one name: the same kind of thing, within half a degree. */
const isSame = (one: GazetteerRow, other: GazetteerRow): boolean =>
  one.id === other.id || (one.precision === other.precision && Math.abs(one.lat - other.lat) < 0.5 && Math.abs(one.lon - other.lon) < 0.5)

/** Asks several gazetteers in turn; where two tell of the same place, the earlier one is heard. */
export const joinGazetteers = (gazetteers: readonly Gazetteer[]): Gazetteer => ({
  find: (name) => gazetteers.reduce<readonly GazetteerRow[]>((known, gazetteer) => [...known, ...gazetteer.find(name).filter((row) => !known.some((one) => isSame(one, row)))], []),
})
