import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, firstBadUtf8 } from '../../src/ingest/decode.js'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const failing = (code: string, details: object = {}): unknown => expect.objectContaining({ code, details: expect.objectContaining(details) })

describe('decode', () => {
  it('reads UTF-8 with and without a mark, and makes line ends one', () => {
    expect(decode(utf8('Şuşa\r\nKarvachar\rend'), 'a')).toBe('Şuşa\nKarvachar\nend')
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61), 'a')).toBe('a')
  })

  it('reads UTF-16 by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x61, 0, 0x5e, 0x01), 'a')).toBe('aŞ')
    expect(decode(bytes(0xfe, 0xff, 0, 0x61, 0x01, 0x5e), 'a')).toBe('aŞ')
    expect(() => decode(bytes(0xff, 0xfe, 0x61), 'a')).toThrow(failing('source-encoding'))
  })

  it('reads another charset only where the page declares it', () => {
    expect(decode(latin1('<meta charset="windows-1252"><p>caf\u00e9</p>'), 'a.html')).toContain('café')
    expect(decode(latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><p>\u00dei\u00deli</p>'), 'a.html')).toContain('ŞiŞli')
    expect(() => decode(latin1('caf\u00e9 au lait'), 'a.txt')).toThrow(failing('source-encoding', { offset: 3 }))
    expect(() => decode(latin1('<meta charset="klingon">\u00e9'), 'a.html')).toThrow(failing('source-encoding'))
    expect(decode(utf8('<meta charset="iso-8859-1">é'), 'a.html')).toContain('é')
  })

  it('refuses what is empty, binary or cut off, each with its code', () => {
    expect(() => decode(bytes(), 'a')).toThrow(failing('source-empty'))
    expect(() => decode(utf8(' \n\t '), 'a')).toThrow(failing('source-empty'))
    expect(() => decode(utf8('%PDF-1.7 …'), 'a')).toThrow(failing('source-binary', { detail: 'a PDF file' }))
    expect(() => decode(bytes(0x61, 0, 0x62), 'a')).toThrow(failing('source-binary', { detail: 'a zero byte at 1' }))
    expect(() => decode(bytes(...Array.from({ length: 100 }, (_, at) => (at % 3 === 0 ? 1 : 0x61))), 'a')).toThrow(failing('source-binary'))
    expect(() => decode(bytes(0x61, 0x62, 0xc5), 'a')).toThrow(failing('source-encoding', { offset: 2, encoding: 'UTF-8' }))
  })

  it('finds the first bad byte where the decoder of the platform refuses, and nowhere else', () => {
    const refused = (value: Uint8Array): boolean => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(value)
        return false
      } catch (error) {
        return error instanceof TypeError
      }
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 12 }), (value) => {
      const at = firstBadUtf8(value)
      expect(at >= 0).toBe(refused(value))
      if (at >= 0) expect(refused(value.subarray(0, at))).toBe(false)
    }), { numRuns: 2000 })
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(firstBadUtf8(utf8(text))).toBe(-1) }))
  })
})
