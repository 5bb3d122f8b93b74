import { Problem } from '../model/problem.js'

interface Magic { readonly bytes: readonly number[]; readonly detail: string }

const magics: readonly Magic[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], detail: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], detail: 'a ZIP archive or office document' },
  { bytes: [0x1f, 0x8b], detail: 'a gzip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], detail: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], detail: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], detail: 'a GIF image' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], detail: 'a program' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], detail: 'an old office document' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], detail: 'an SQLite database' },
]

const marks: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** Offset of the first byte that is not part of valid UTF-8, or -1; a sequence cut off by the end is bad at its first byte. */
export const firstBadUtf8 = (bytes: Uint8Array): number => {
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    if (first < 0x80) { at += 1; continue }
    const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
    if (length === 0) return at
    for (let step = 1; step < length; step += 1) {
      const next = bytes[at + step]
      if (next === undefined || next < lowest(first, step) || next > highest(first, step)) return at
    }
    at += length
  }
  return -1
}

// Overlong forms, surrogates and values above U+10FFFF are told by the second byte (RFC 3629, table 3-7 of Unicode).
const lowest = (first: number, step: number): number => (step > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80)
const highest = (first: number, step: number): number => (step > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf)

const strictly = (bytes: Uint8Array, label: string, name: string): string => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('source-encoding', { name, encoding: `${label} (an encoding that is not known)`, offset: 0 })
    const offset = label === 'utf-8' ? firstBadUtf8(bytes) : bytes.length - (bytes.length % 2)
    throw new Problem('source-encoding', { name, encoding: label.toUpperCase(), offset })
  }
}

const checkIsText = (bytes: Uint8Array, name: string): void => {
  const magic = magics.find((one) => startsWith(bytes, one.bytes))
  if (magic !== undefined) throw new Problem('source-binary', { name, detail: magic.detail })
  const sample = bytes.subarray(0, 65536)
  const nul = sample.indexOf(0)
  if (nul >= 0) throw new Problem('source-binary', { name, detail: `a zero byte at ${nul}` })
  const controls = sample.reduce((count, byte) => (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b ? count + 1 : count), 0)
  if (controls > sample.length / 50) throw new Problem('source-binary', { name, detail: `${controls} control bytes in its beginning` })
}

/** The charset that a page declares in its own head (meta tag or XML declaration), or null. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase() ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null
}

/**
 * The text of a source: by its byte order mark, else UTF-8, else the charset it declares itself; line ends become `\n`.
 * Throws `source-empty`, `source-binary` or `source-encoding` (with the offset of the first bad byte); never guesses an encoding.
 */
export const decode = (bytes: Uint8Array, name: string): string => {
  if (bytes.length === 0) throw new Problem('source-empty', { name })
  const mark = marks.find((one) => startsWith(bytes, one.bytes))
  if (mark !== undefined) return plain(strictly(bytes.subarray(mark.bytes.length), mark.label, name), name)
  checkIsText(bytes, name)
  const charset = firstBadUtf8(bytes) < 0 ? 'utf-8' : declaredCharset(bytes) ?? 'utf-8'
  return plain(strictly(bytes, charset, name), name)
}

const plain = (text: string, name: string): string => {
  if (text.trim() === '') throw new Problem('source-empty', { name })
  if (text.includes('\u0000')) throw new Problem('source-binary', { name, detail: 'zero characters in its text' })
  return text.replace(/\r\n?/g, '\n')
}
