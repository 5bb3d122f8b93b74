/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const quoted = (text: string): string => {
  if (lone.test(text)) throw new TypeError(`canonical JSON cannot hold the lone surrogate in ${JSON.stringify(text)}`)
  return JSON.stringify(text)
}

/**
 * The one byte form of a JSON value (RFC 8785): keys sorted by UTF-16 units, no space, numbers as ECMAScript writes them.
 * Members that are `undefined` are left out. Throws a TypeError on what JSON cannot hold (NaN, infinity, lone surrogates, functions).
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON cannot hold ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one === undefined ? null : one)).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON cannot hold a ${typeof value}`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([key, member]) => `${quoted(key)}:${canonicalJson(member)}`).join(',')}}`
}

/** Canonical JSON as UTF-8 bytes: what is hashed and signed. */
export const canonicalBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value))
