/** Letters that Unicode does not take apart, as English transliterations write them. */
const letters: Readonly<Record<string, string>> = { ə: 'a', ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', ß: 'ss', œ: 'oe' }

/** A word without case, diacritics, apostrophes, full stops and hyphens, so that spellings of one name meet: "Əliyev’in" → "aliyevin". */
export const fold = (word: string): string => {
  const small = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(small)) return small
  return small.normalize('NFKD').replace(/[\p{M}'’‘ʼ`.\-‐‑–_]/gu, '').replace(/[əıøłđæßœ]/g, (letter) => letters[letter] ?? letter)
}

/** Small letters and straight apostrophes, for words that rows list. */
export const plain = (word: string): string => {
  const small = word.toLowerCase()
  return /[’‘ʼ]/.test(small) ? small.replace(/[’‘ʼ]/g, "'") : small
}

/** A name as folded words parted by single spaces; hyphens part words too, so that "Nagorno-Karabakh" and "Nagorno Karabakh" meet. */
export const foldWords = (name: string): string => /^[A-Za-z0-9]*$/.test(name) ? name.toLowerCase() : name.split(/[\s\-‐‑–/]+/).map(fold).filter((word) => word !== '').join(' ')
