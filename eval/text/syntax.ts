import type { Sentence, Token } from '../../src/model/sentence.js'
import type { GoldDocument, GoldSentence, GoldToken } from './gold.js'
import type { Tally } from './tally.js'

/** Accuracies with gold tokens, punctuation included; labels with their subtypes. */
export const scoreSyntax = (document: GoldDocument, sentences: readonly Sentence[], tally: Tally): void => {
  for (const [number, { tokens }] of document.sentences.entries()) {
    for (const [place, gold] of tokens.entries()) {
      const token = sentences[number]?.tokens[place]
      if (token === undefined) throw new RangeError(`${document.name}: sentence ${number} has no token ${place}`)
      const head = token.head === gold.head
      tally.add('upos', Number(token.upos === gold.upos), 1, 1)
      tally.add('uas', Number(head), 1, 1)
      tally.add('las', Number(head && token.relation === gold.relation), 1, 1)
      if (gold.lemma !== '_') tally.add('lemma', Number(token.lemma === gold.lemma), 1, 1)
    }
  }
}

/** A token by the letters that it covers, blanks not counted, and the key of its head ('root' for none). */
interface Placed<T> {
  readonly key: string
  readonly head: string
  readonly token: T
}

/** Keys of tokens by letters from `start`: how the CoNLL 2018 shared task lets tokens from raw text meet gold ones. */
const place = <T extends { readonly head: number }>(tokens: readonly T[], forms: readonly string[], start: number): readonly Placed<T>[] => {
  let at = start
  const keys = forms.map((form) => {
    const from = at
    at += form.replace(/\s/g, '').length
    return `${from}-${at}`
  })
  return tokens.map((token, number) => ({ key: keys[number] ?? '', head: token.head === -1 ? 'root' : (keys[token.head] ?? ''), token }))
}

const placeAll = <T extends { readonly head: number }>(sentences: readonly (readonly T[])[], formOf: (token: T) => string) => {
  let at = 0
  const spans: string[] = []
  const placed = sentences.flatMap((tokens) => {
    const forms = tokens.map(formOf)
    const found = place(tokens, forms, at)
    const end = at + forms.reduce((sum, form) => sum + form.replace(/\s/g, '').length, 0)
    spans.push(`${at}-${end}`)
    at = end
    return found
  })
  return { placed, spans }
}

/** F1 of tokens, sentences, tags and attachment where the text alone was given; a word counts where it covers the same letters. */
export const scoreRaw = (document: { readonly sentences: readonly GoldSentence[] }, sentences: readonly Sentence[], tally: Tally): void => {
  const gold = placeAll(document.sentences.map(({ tokens }) => tokens), (token: GoldToken) => token.form)
  const found = placeAll(sentences.map(({ tokens }) => tokens), (token: Token) => token.text)
  const byKey = new Map(found.placed.map((one) => [one.key, one]))
  const count = (name: string, isRight: (token: Placed<GoldToken>, other: Placed<Token>) => boolean): void => {
    const right = gold.placed.filter((one) => {
      const other = byKey.get(one.key)
      return other !== undefined && isRight(one, other)
    })
    tally.add(name, right.length, found.placed.length, gold.placed.length)
  }
  count('tokens', () => true)
  count('upos', (one, other) => one.token.upos === other.token.upos)
  count('uas', (one, other) => one.head === other.head)
  count('las', (one, other) => one.head === other.head && one.token.relation === other.token.relation)
  const sentenceKeys = new Set(found.spans)
  tally.add('sentences', gold.spans.filter((span) => sentenceKeys.has(span)).length, found.spans.length, gold.spans.length)
}
