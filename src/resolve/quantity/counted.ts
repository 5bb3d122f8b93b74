import type { Sentence, Token } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'
import { childrenOf, treeOf } from '../../model/tree.js'
import type { QuantityLexicon } from './lexicon.js'

/** The noun that a number counts: its lemma and where it stands. */
export interface Counted {
  readonly lemma: string
  readonly end: number
}

const reach = 6

const tokensFrom = (sentence: Sentence, end: number): readonly Token[] => sentence.tokens.filter((token) => token.span.start >= end)

const singular = (word: string, lexicon: QuantityLexicon): string => {
  const ending = lexicon.rows.pluralEndings.find(([plural]) => word.length > plural.length + 1 && word.endsWith(plural))
  return ending === undefined ? word : word.slice(0, -ending[0].length) + ending[1]
}

/** Lemma by the language's table of plurals, else the model's where it is a word of the rows, else by the plural's ending. */
export const lemmaOf = (token: Token, lexicon: QuantityLexicon): string => {
  const word = token.text.toLowerCase()
  const irregular = lexicon.rows.plurals[word]
  if (irregular !== undefined) return irregular
  const lemma = token.lemma.toLowerCase()
  if (token.tag !== '' && isKnown(lemma, lexicon)) return lemma
  return token.tag === '' || token.tag === 'NNS' || token.tag === 'NNPS' ? singular(word, lexicon) : lemma
}

const isKnown = (lemma: string, lexicon: QuantityLexicon): boolean => lexicon.people.has(lemma) || lexicon.groups.has(lemma) || lexicon.measures.has(lemma)

const byTree = (sentence: Sentence, span: Span, lexicon: QuantityLexicon): Counted | null => {
  const tree = treeOf(sentence)
  const inside = sentence.tokens.flatMap((token, index) => (token.span.start < span.end && token.span.end > span.start ? [index] : []))
  for (const index of inside) {
    const token = sentence.tokens[index]
    const head = token === undefined ? undefined : sentence.tokens[token.head]
    if (token?.relation.startsWith('nummod') === true || token?.relation === 'det' || token?.relation === 'amod') {
      if (head !== undefined && head.span.start >= span.end && head.upos !== 'NUM') return { lemma: lemmaOf(head, lexicon), end: head.span.end }
    }
    const partitive = childrenOf(tree, index, 'nmod').map((child) => sentence.tokens[child]).find((child) => child !== undefined && child.span.start >= span.end)
    if (partitive !== undefined && (partitive.upos === 'NOUN' || partitive.upos === 'PROPN')) return { lemma: lemmaOf(partitive, lexicon), end: partitive.span.end }
  }
  return null
}

/** The next noun after the number, over adjectives and partitives, until a verb, a comma or another clause. */
const byWords = (sentence: Sentence, span: Span, lexicon: QuantityLexicon): Counted | null => {
  let last: Counted | null = null
  let partitive = false
  for (const token of tokensFrom(sentence, span.end).slice(0, reach)) {
    const word = token.text.toLowerCase()
    if (partitive && /^\p{N}/u.test(token.text)) continue
    if (!/^[\p{L}'’-]+$/u.test(token.text)) break
    if (lexicon.rows.partitives.includes(word)) { if (last !== null) break; partitive = true; continue }
    if (lexicon.rows.others.includes(word)) { last = { lemma: word, end: token.span.end }; continue }
    if (['VERB', 'AUX', 'ADP', 'SCONJ', 'CCONJ'].includes(token.upos) && !lexicon.adjectives.has(word)) break
    if (lexicon.rows.stops.includes(word)) break
    const lemma = lemmaOf(token, lexicon)
    const noun = isKnown(lemma, lexicon) || token.upos === 'NOUN' || (token.tag === '' && singular(word, lexicon) !== word)
    if (noun) last = { lemma, end: token.span.end }
    else if (last !== null) break
    if (noun && (token.tag === '' || token.tag === 'NNS')) break
  }
  return last
}

/** The noun that the number counts, by the tree where there is one, else by the words after it; null where none is told. */
export const countedNoun = (sentence: Sentence, span: Span, lexicon: QuantityLexicon): Counted | null => {
  const hasTree = sentence.tokens.some((token) => token.head >= 0)
  return (hasTree ? byTree(sentence, span, lexicon) : null) ?? byWords(sentence, span, lexicon)
}

/** "7 dead", "12 wounded": a participle or adjective that stands for people right after the number. */
export const countedState = (sentence: Sentence, span: Span, lexicon: QuantityLexicon): Counted | null => {
  const [next] = tokensFrom(sentence, span.end)
  return next !== undefined && lexicon.adjectives.has(next.text.toLowerCase()) ? { lemma: next.text.toLowerCase(), end: next.span.end } : null
}
