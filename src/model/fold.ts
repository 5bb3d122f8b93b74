/** Letters that Unicode does not take apart, with the plain letters that English writes for them. */
const plain: Readonly<Record<string, string>> = {
  ə: 'a', ǝ: 'a', ı: 'i', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'n', ɣ: 'gh',
}

const ascii = /^[\x20-\x7e]*$/

/**
 * A name without case, diacritics, apostrophes and punctuation: `Kəlbəcər` → `kalbacar`, `Sana'a` → `sanaa`,
 * `St. Louis` → `st louis`. Two spellings are the same name where they fold alike. Letters of other scripts stay.
 */
export const fold = (name: string): string => {
  if (ascii.test(name)) return name.toLowerCase().replace(/['`]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
  return name.normalize('NFKD').toLowerCase().normalize('NFKD')
    .replace(/[\p{M}'’‘ʻʼʾʿ`´ʹ′]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[əǝıøłßæœđðþħŋɣ]/g, (letter) => plain[letter] ?? letter)
    .trim()
}

/** Changes between ways to write one sound in Latin letters; the left side is read first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'], [/tch|ch/g, 'c'], [/sh|sch/g, 's'], [/kh|gh|q|x|g|h/g, 'k'], [/ts|tz/g, 'c'], [/ou|oo|ue|uu/g, 'u'], [/ph/g, 'f'],
  [/w/g, 'v'], [/[yj]+/g, 'i'], [/[ae]+/g, 'a'], [/([^aeiou ])\1+/g, '$1'], [/ii+/g, 'i'],
]

/** How a name sounds, roughly: transliterations of one name mostly share it (`Kelbadzhar`, `Kalbajar` → `kalbaiar`). */
export const sounded = (name: string): string => sounds.reduce((word, [from, to]) => word.replace(from, to), fold(name))

/** Pairs of spellings between which transliterations waver; each is tried in both directions. */
const wavering: readonly (readonly [RegExp, string])[] = [
  [/a$/, 'ah'], [/ah$/, 'a'], [/ei/g, 'ay'], [/ai/g, 'ay'], [/ay/g, 'ai'], [/ou/g, 'u'], [/oo/g, 'u'], [/u/g, 'ou'], [/ee/g, 'i'], [/gh/g, 'g'], [/q/g, 'k'], [/k/g, 'q'],
  [/kh/g, 'h'], [/dj/g, 'j'], [/j/g, 'dj'], [/iy/g, 'i'], [/^al /, ''], [/^/, 'al '], [/e/g, 'a'], [/o/g, 'u'], [/([^aeiou])\1/g, '$1'],
]

/** Other ways to transliterate a name, in folded form, each one change away; the name itself is not among them. */
export const respelled = (name: string): readonly string[] => {
  const folded = fold(name)
  return [...new Set(wavering.map(([from, to]) => folded.replace(from, to)))].filter((other) => other !== folded && other !== '')
}
