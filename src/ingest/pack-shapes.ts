import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml'
import { Problem } from '../model/problem.js'

/** Where a YAML node stands: gives the coded problem `pack-malformed` with file and line. */
export interface Located {
  readonly file: string
  readonly lineOf: (node: unknown) => number
}

/** Reads one YAML node strictly; throws `pack-malformed` with file, line and reason where it is of another shape. */
export type Shape<T> = (node: unknown, at: Located) => T

/** Throws `pack-malformed` at the node's line. */
export const malformed = (node: unknown, at: Located, reason: string): never => {
  throw new Problem('pack-malformed', { file: at.file, where: `line ${at.lineOf(node)}`, reason })
}

/** A non-empty string; numbers are taken as written, so that a year needs no quotation marks. */
export const text: Shape<string> = (node, at) => {
  if (!isScalar(node)) return malformed(node, at, 'a text is expected')
  const value = typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value
  return typeof value === 'string' && value.trim() !== '' ? value : malformed(node, at, 'a text is expected')
}

export const numeral = (least: number, most: number): Shape<number> => (node, at) => {
  const value = isScalar(node) ? node.value : undefined
  if (typeof value !== 'number' || value < least || value > most) return malformed(node, at, `a number from ${least} to ${most} is expected`)
  return value
}

export const truth: Shape<boolean> = (node, at) => (isScalar(node) && typeof node.value === 'boolean' ? node.value : malformed(node, at, 'true or false is expected'))

export const oneOf = <T extends string>(known: readonly T[]): Shape<T> => (node, at) => {
  const value = text(node, at)
  return known.find((one) => one === value) ?? malformed(node, at, `${value} is unknown; there are: ${known.join(', ')}`)
}

/** An ISO date, as exact as is known: `2018`, `2018-05` or `2018-05-08`; the day must exist. */
export const date: Shape<string> = (node, at) => {
  const value = text(node, at)
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (parts === null) return malformed(node, at, `${value} is no date; write 2018-05-08, 2018-05 or 2018`)
  const full = `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`
  const day = new Date(`${full}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== full ? malformed(node, at, `there is no day ${value}`) : value
}

export const orNull = <T>(shape: Shape<T>): Shape<T | null> => (node, at) => (isScalar(node) && node.value === null ? null : shape(node, at))

export const list = <T>(shape: Shape<T>): Shape<readonly T[]> => (node, at) =>
  isSeq(node) ? node.items.map((item) => shape(item, at)) : malformed(node, at, 'a list is expected')

/** A map from keys that `known` accepts to values of one shape. */
export const mapOf = <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> => (node, at) => {
  if (!isMap(node)) return malformed(node, at, 'a map is expected')
  return Object.fromEntries(node.items.map((pair: Pair) => [text(pair.key, at), shape(pair.value, at)]))
}

type Shapes<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> }
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] }
type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]: T[K] }

/** A map with exactly these keys; unknown, repeated and missing ones are malformed. */
export const row = <T extends object>(required: Shapes<Required<T>>, optional: Shapes<Optional<T>>): Shape<T> => (node, at) => {
  if (!isMap(node)) return malformed(node, at, 'a map is expected')
  const shapes: Readonly<Record<string, Shape<unknown>>> = { ...required, ...optional }
  const entries = node.items.map((pair: Pair): readonly [string, unknown] => {
    const key = text(pair.key, at)
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined
    return shape === undefined ? malformed(pair.key, at, `unknown key ${key}; there are: ${Object.keys(shapes).join(', ')}`) : [key, shape(pair.value, at)]
  })
  const missing = Object.keys(required).filter((key) => !entries.some(([name]) => name === key))
  if (missing.length > 0) malformed(node, at, `${missing.join(', ')} is missing`)
  return Object.fromEntries(entries) as T
}

/** Gives each item of a YAML list with the node that it came from, so that later checks can name its line. */
export const located = <T>(shape: Shape<T>): Shape<readonly { readonly row: T; readonly node: unknown }[]> =>
  list((node, at) => ({ row: shape(node, at), node }))

/** First character of a node in its file, or 0 where the parser gave none. */
export const startOf = (node: unknown): number => {
  const range = typeof node === 'object' && node !== null ? (node as Node | ParsedNode).range : undefined
  return range?.[0] ?? 0
}
