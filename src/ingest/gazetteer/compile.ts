import { fold } from '../../model/fold.js'
import type { GazetteerRow } from '../../model/gazetteer.js'
import { hashName, headBytes, keyBytes, magic, precisions, rowBytes } from './format.js'

/** A row to compile, with every name that shall lead to it; the first is its own. */
export type NamedRow = Omit<GazetteerRow, 'primary'> & { readonly names: readonly string[] }

/** Typed arrays that grow by doubling: plain arrays of numbers would need four times the memory for all the world's villages. */
class Column<A extends Int32Array | Uint32Array | Uint8Array | Uint16Array> {
  length = 0
  private values: A
  private readonly make: (size: number) => A

  constructor(make: (size: number) => A) {
    this.make = make
    this.values = make(1024)
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = this.make(this.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = value
  }

  at(index: number): number {
    return this.values[index] ?? 0
  }
}

const columns = () => ({
  lat: new Column((size) => new Int32Array(size)), lon: new Column((size) => new Int32Array(size)),
  population: new Column((size) => new Uint32Array(size)), textAt: new Column((size) => new Uint32Array(size)),
  textLength: new Column((size) => new Uint16Array(size)), precision: new Column((size) => new Uint8Array(size)),
  flags: new Column((size) => new Uint8Array(size)),
  high: new Column((size) => new Uint32Array(size)), low: new Column((size) => new Uint32Array(size)), row: new Column((size) => new Uint32Array(size)),
})
type Columns = ReturnType<typeof columns>

/** Key numbers in the order of their hashes: counted into 65,536 buckets, then sorted inside each. */
const sortedKeys = ({ high, low, row }: Columns): Uint32Array => {
  const starts = new Uint32Array(65_537)
  for (let key = 0; key < high.length; key++) starts[(high.at(key) >>> 16) + 1]!++
  for (let bucket = 0; bucket < 65_536; bucket++) starts[bucket + 1]! += starts[bucket]!
  const next = starts.slice()
  const order = new Uint32Array(high.length)
  for (let key = 0; key < high.length; key++) order[next[high.at(key) >>> 16]!++] = key
  for (let bucket = 0; bucket < 65_536; bucket++) {
    order.subarray(starts[bucket], starts[bucket + 1]).sort((one, other) => high.at(one) - high.at(other) || low.at(one) - low.at(other) || row.at(one) - row.at(other))
  }
  return order
}

const writeRows = (view: DataView, table: Columns): void => {
  for (let number = 0, at = headBytes; number < table.lat.length; number++, at += rowBytes) {
    view.setInt32(at, table.lat.at(number), true)
    view.setInt32(at + 4, table.lon.at(number), true)
    view.setUint32(at + 8, table.population.at(number), true)
    view.setUint32(at + 12, table.textAt.at(number), true)
    view.setUint16(at + 16, table.textLength.at(number), true)
    view.setUint8(at + 18, table.precision.at(number))
    view.setUint8(at + 19, table.flags.at(number))
  }
}

const writeKeys = (view: DataView, table: Columns, keysAt: number): void => {
  let at = keysAt
  for (const key of sortedKeys(table)) {
    view.setUint32(at, table.high.at(key), true)
    view.setUint32(at + 4, table.low.at(key), true)
    view.setUint32(at + 8, table.row.at(key), true)
    at += keyBytes
  }
}

/** Texts end to end, kept in chunks of a mebibyte. */
const textChunks = () => {
  const encoder = new TextEncoder()
  const full: Uint8Array[] = []
  let chunk = new Uint8Array(1 << 20)
  let used = 0
  const add = (text: string): number => {
    if (chunk.length - used < text.length * 3) {
      full.push(chunk.subarray(0, used))
      chunk = new Uint8Array(Math.max(1 << 20, text.length * 3))
      used = 0
    }
    const { written } = encoder.encodeInto(text, chunk.subarray(used))
    used += written
    return written
  }
  return { add, all: (): readonly Uint8Array[] => [...full, chunk.subarray(0, used)] }
}

export interface Compiler {
  add(row: NamedRow): void
  /** The compiled file, in parts to write one after the other. */
  finish(): readonly Uint8Array[]
}

/** Collects rows and gives the bytes of a compiled gazetteer; the same rows in the same order give the same bytes. */
export const gazetteerCompiler = (): Compiler => {
  const table = columns()
  const texts = textChunks()
  let textsLength = 0
  const add = (row: NamedRow): void => {
    const number = table.lat.length
    const length = texts.add([row.id, row.name, row.state, row.province, row.district].join('\t'))
    table.lat.push(Math.round(row.lat * 1e5)); table.lon.push(Math.round(row.lon * 1e5))
    table.population.push(row.population); table.textAt.push(textsLength); table.textLength.push(length)
    table.precision.push(precisions.indexOf(row.precision)); table.flags.push(row.capital ? 1 : 0)
    textsLength += length
    const own = fold(row.name)
    for (const folded of new Set([row.name, ...row.names].map(fold))) {
      if (folded === '') continue
      const [high, low] = hashName(folded)
      table.high.push(high); table.low.push(low)
      table.row.push(folded === own || folded === fold(row.names[0] ?? '') ? (number | 0x80000000) >>> 0 : number)
    }
  }
  const finish = (): readonly Uint8Array[] => {
    const keysAt = headBytes + table.lat.length * rowBytes
    const textsAt = keysAt + table.high.length * keyBytes
    const fixed = new Uint8Array(textsAt)
    const view = new DataView(fixed.buffer)
    fixed.set(new TextEncoder().encode(magic))
    view.setUint32(8, table.lat.length, true); view.setUint32(12, table.high.length, true)
    view.setUint32(16, keysAt, true); view.setUint32(20, textsAt, true)
    writeRows(view, table)
    writeKeys(view, table, keysAt)
    return [fixed, ...texts.all()]
  }
  return { add, finish }
}
