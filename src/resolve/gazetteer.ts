import type { Precision } from '../model/mention.js'

/** One populated place, division or state of the world gazetteer. */
export interface GazetteerRow {
  /** GeoNames id. */
  readonly id: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-3, or empty where none is told. */
  readonly state: string
  readonly precision: Precision
  readonly population: number
}

/** Looks names up, in any spelling that the gazetteer knows; letters' case and diacritics do not matter. */
export interface Gazetteer {
  find(name: string): readonly GazetteerRow[]
}
