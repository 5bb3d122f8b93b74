import { fold } from '../../model/fold.js'
import type { Gazetteer, GazetteerRow } from '../../model/gazetteer.js'
import type { Precision } from '../../model/mention.js'

/*
 * The file of a compiled gazetteer, little-endian:
 *   8 bytes  magic; then four uint32: rows, keys, offset of the keys, offset of the texts
 *   rows     20 bytes each: latitude and longitude (int32, 1e-5 degrees), population, offset in the texts (uint32),
 *            length of the text (uint16), precision (uint8), flags (uint8, 1 = capital)
 *   keys     12 bytes each, sorted: 64 bits of the folded name's hash, row number (top bit: the row's first name)
 *   texts    UTF-8: id, name, state, province, district, parted by tabs
 * Names themselves are not kept: 64 bits tell a million of them apart, and the file stays small enough to load at once.
 */
export const magic = 'AUDGAZ2\n'
export const headBytes = 24
export const rowBytes = 20
export const keyBytes = 12
const primaryBit = 0x80000000

/** All precisions, in the order of their numbers in the file; append only. */
export const precisions: readonly Precision[] = [
  'settlement', 'facility', 'feature', 'near', 'road', 'direction', 'border', 'district', 'province', 'region', 'state',
]

/** 64 bits of a folded name as two uint32 (two FNV-1a runs with different seeds). */
export const hashName = (folded: string): readonly [number, number] => {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit ^ (low >>> 15), 0x85ebca6b)
  }
  return [(high ^ (high >>> 13)) >>> 0, (low ^ (low >>> 16)) >>> 0]
}

/** Gives `length` bytes from `offset` on: from memory, or from a file that is too large for it. */
export type ReadBytes = (offset: number, length: number) => DataView

const texts = new TextDecoder()

const readRow = (read: ReadBytes, textsAt: number, number: number, primary: boolean): GazetteerRow => {
  const row = read(headBytes + number * rowBytes, rowBytes)
  const text = read(textsAt + row.getUint32(12, true), row.getUint16(16, true))
  const [id = '', name = '', state = '', province = '', district = ''] = texts.decode(text).split('\t')
  return {
    id, name, state, province, district, primary,
    lat: row.getInt32(0, true) / 1e5,
    lon: row.getInt32(4, true) / 1e5,
    population: row.getUint32(8, true),
    precision: precisions[row.getUint8(18)] ?? 'settlement',
    capital: (row.getUint8(19) & 1) === 1,
  }
}

/** Number of the first key whose hash is not smaller than the one sought. */
const lowerBound = (read: ReadBytes, keysAt: number, keys: number, high: number, low: number): number => {
  let from = 0
  let to = keys
  while (from < to) {
    const middle = (from + to) >>> 1
    const key = read(keysAt + middle * keyBytes, 8)
    const smaller = key.getUint32(0, true) < high || (key.getUint32(0, true) === high && key.getUint32(4, true) < low)
    if (smaller) from = middle + 1
    else to = middle
  }
  return from
}

/** True where the bytes begin as a compiled gazetteer does. */
export const isGazetteer = (head: Uint8Array): boolean => head.length >= headBytes && texts.decode(head.subarray(0, 8)) === magic

/** A gazetteer over the bytes of a compiled file; nothing is decoded before it is asked for. */
export const readGazetteer = (read: ReadBytes): Gazetteer => {
  const head = read(0, headBytes)
  const keys = head.getUint32(12, true)
  const keysAt = head.getUint32(16, true)
  const textsAt = head.getUint32(20, true)
  const find = (name: string): readonly GazetteerRow[] => {
    const [high, low] = hashName(fold(name))
    const rows = new Map<number, GazetteerRow>()
    for (let at = lowerBound(read, keysAt, keys, high, low); at < keys; at++) {
      const key = read(keysAt + at * keyBytes, keyBytes)
      if (key.getUint32(0, true) !== high || key.getUint32(4, true) !== low) break
      const number = (key.getUint32(8, true) & ~primaryBit) >>> 0
      const primary = key.getUint32(8, true) >= primaryBit
      if (primary || !rows.has(number)) rows.set(number, readRow(read, textsAt, number, primary))
    }
    return [...rows.values()]
  }
  return { find }
}
