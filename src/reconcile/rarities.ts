/** Which documents hold which rare thing; what too many texts hold is rare no more, for good, and is forgotten. */
export interface Rarities {
  /** Takes a document in; gives the ids of documents that lost something rare by it. */
  readonly add: (document: string, text: number, keys: Iterable<string | number>) => ReadonlySet<string>
  /** Documents that hold one of the keys. */
  readonly holders: (keys: Iterable<string | number>) => ReadonlySet<string>
  /** False where too many texts hold it. */
  readonly isRare: (key: string | number) => boolean
}

interface Posting {
  readonly documents: string[]
  /** Copies of one text count once: a text that everybody reprints does not make its own words common. */
  readonly texts: Set<number>
}

/** A document, while it is the only one; null where the thing is rare no more. */
type Held = { readonly document: string; readonly text: number } | Posting | null

const documentsOf = (held: Held | undefined): readonly string[] => (held === null || held === undefined ? [] : 'documents' in held ? held.documents : [held.document])

const postingOf = (held: Exclude<Held, null>): Posting => ('documents' in held ? held : { documents: [held.document], texts: new Set([held.text]) })

/** An empty index in which a word (a string) may stand in `words` texts and a run (a number) in `runs`. */
export const openRarities = (most: { readonly words: number; readonly runs: number }): Rarities => {
  const held = new Map<string | number, Held>()
  const add = (document: string, text: number, keys: Iterable<string | number>): ReadonlySet<string> => {
    const lost = new Set<string>()
    const only = { document, text }
    for (const key of keys) {
      const known = held.get(key)
      if (known === undefined) held.set(key, only)
      if (known === undefined || known === null) continue
      const posting = postingOf(known)
      posting.documents.push(document)
      posting.texts.add(text)
      const isRare = posting.texts.size <= (typeof key === 'string' ? most.words : most.runs)
      held.set(key, isRare ? posting : null)
      if (!isRare) for (const one of posting.documents) lost.add(one)
    }
    return lost
  }
  const holders = (keys: Iterable<string | number>): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const key of keys) for (const document of documentsOf(held.get(key))) found.add(document)
    return found
  }
  return { add, holders, isRare: (key) => held.get(key) !== null }
}
