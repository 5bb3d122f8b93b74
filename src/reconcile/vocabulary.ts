/** Tells whether a word, in small letters, is too frequent in its language to tell one text from another. */
export type IsCommon = (word: string) => boolean

/** Letters by which two forms of a word are taken for one word. */
export const stemLetters = 6
/** Most letters that an ending has. */
const longestEnding = 3
/** Fewest letters of a word that an ending is taken off. */
const shortestBase = 4

/** Reads lines of frequent words of one language, separated by blanks. Forms of a frequent word are frequent too: `missile` covers `missiles`. */
export const vocabularyOf = (lines: readonly string[]): IsCommon => {
  const words = new Set(lines.flatMap((line) => line.split(' ')))
  const stems = new Set([...words].filter((word) => word.length >= stemLetters).map((word) => word.slice(0, stemLetters)))
  const isForm = (word: string): boolean =>
    Array.from({ length: longestEnding }, (_, at) => word.slice(0, -at - 1)).some((base) => base.length >= shortestBase && words.has(base))
  return (word) => words.has(word) || stems.has(word.slice(0, stemLetters)) || isForm(word)
}
