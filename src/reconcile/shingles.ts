/** Words per run when texts are compared for copying. */
const run = 4
/** Numbers in a signature; bands × rows of the look-up. */
export const hashes = 48
const rows = 3

/** 32-bit FNV-1a of a string. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Words in small letters, without punctuation. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Hashes of the text's runs of four words, distinct and sorted; one hash for a text shorter than that. */
export const shinglesOf = (text: string): Uint32Array => {
  const words = wordsIn(text)
  const found = new Set<number>()
  for (let at = 0; at + run <= words.length; at++) found.add(hashOf(words.slice(at, at + run).join(' ')))
  if (found.size === 0 && words.length > 0) found.add(hashOf(words.join(' ')))
  return Uint32Array.from(found).sort()
}

const mix = (value: number, seed: number): number => {
  let hash = Math.imul(value ^ seed, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** MinHash signature of a set of hashes (Broder 1997): equal places tell the share of common members. */
export const signatureOf = (shingles: Uint32Array): Uint32Array => {
  const signature = new Uint32Array(hashes).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let at = 0; at < hashes; at++) {
      const value = mix(shingle, Math.imul(at + 1, 0x9e3779b1))
      if (value < (signature[at] ?? 0)) signature[at] = value
    }
  }
  return signature
}

/** Look-up keys of a signature: two texts that share half their runs meet in one key with probability above 0.85. */
export const bandsOf = (signature: Uint32Array): readonly number[] => Array.from({ length: hashes / rows }, (_, band) => {
  const row = signature.subarray(band * rows, (band + 1) * rows).reduce((hash, value) => mix(hash ^ value, 0x27d4eb2f), band)
  return band * 0x100000000 + row
})

/** Distinct hashes of words, sorted, to be compared by `containment`. */
export const wordHashes = (words: Iterable<string>): Uint32Array => Uint32Array.from(new Set([...words].map(hashOf))).sort()

/** Share of the smaller set's members that both hold, in [0, 1]; sets are sorted. */
export const containment = (one: Uint32Array, other: Uint32Array): number => {
  let [at, to, common] = [0, 0, 0]
  while (at < one.length && to < other.length) {
    const [a, b] = [one[at] ?? 0, other[to] ?? 0]
    if (a === b) common++
    if (a <= b) at++
    if (b <= a) to++
  }
  const smaller = Math.min(one.length, other.length)
  return smaller === 0 ? 0 : common / smaller
}
