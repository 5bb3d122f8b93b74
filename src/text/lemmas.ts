import type { RuleId } from '../model/reading.js'
import type { Grammar } from './grammar.js'

/** Small words that are no lemma of a longer form, though the vocabulary knows them: too short to trust. */
const shortest = 2

/** A lemma and the row that gave it. */
export interface FoundLemma {
  readonly lemma: string
  readonly rule: RuleId
}

/**
 * The lemma of an inflected form under its Penn tag by the language's rows, or null where none says: irregular forms first, then
 * endings whose lemma is a known word, then endings that are safe without. Of a hyphenated word the last part is inflected.
 */
export const lemmaByRow = (form: string, tag: string, grammar: Pick<Grammar, 'irregular' | 'endings'>, isKnown: (word: string) => boolean): FoundLemma | null => {
  const split = form.search(/[-‐‑][^-‐‑]*$/u) + 1
  const [before, last] = [form.slice(0, split), form.slice(split)]
  const small = last.toLowerCase()
  const irregular = grammar.irregular.find(({ row, tags }) => tags.test(tag) && Object.hasOwn(row.forms, small))
  if (irregular !== undefined) return { lemma: before.toLowerCase() + (irregular.row.forms[small] ?? small), rule: irregular.row.id }
  const endings = grammar.endings.flatMap(({ row, tags, stem }) => {
    const left = small.slice(0, small.length - row.ending.length)
    if (!tags.test(tag) || !small.endsWith(row.ending) || !stem.test(left)) return []
    return [{ row, lemma: row.add === '-1' ? left.slice(0, -1) : left + row.add }]
  })
  const found = endings.find(({ lemma }) => lemma.length > shortest && isKnown(lemma)) ?? endings.find(({ row }) => row.safe)
  return found === undefined ? null : { lemma: before.toLowerCase() + found.lemma, rule: found.row.id }
}

/**
 * The lemma of a token: the row's, or the network's where no row says. Where both agree but for capitals, the network's
 * capitals stand, since it has seen the sentence; a name that the row read keeps its own.
 */
export const chooseLemma = (form: string, tag: string, byRow: FoundLemma | null, byNetwork: string): string => {
  if (byRow === null || byRow.lemma.toLowerCase() === byNetwork.toLowerCase()) return byNetwork
  const [first = ''] = form
  return tag.startsWith('NNP') ? first + byRow.lemma.slice(first.length) : byRow.lemma
}
