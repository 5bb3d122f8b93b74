/** Bag of 4-word shingles of a text, as Zyte's article-extraction benchmark counts them. */
const shingles = (text: string): ReadonlyMap<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Precision and recall of one page's found text against its true text, by shared shingles. */
export const shingleMatch = (truth: string, found: string): { readonly precision: number; readonly recall: number } => {
  const [trueCounts, foundCounts] = [shingles(truth), shingles(found)]
  const sizes = [trueCounts, foundCounts].map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const shared = [...trueCounts].reduce((sum, [shingle, count]) => sum + Math.min(count, foundCounts.get(shingle) ?? 0), 0)
  return { precision: shared / (sizes[1] ?? 1), recall: shared / (sizes[0] ?? 1) }
}
