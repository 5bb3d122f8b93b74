import type { GoldSentence, GoldToken } from './gold.js'

const hyphens = ['-', '‐', '‑']
const wordEnd = /[\p{L}\p{N}]$/u
const wordStart = /^[\p{L}\p{N}]/u

/**
 * Gold sentences with hyphenated words as the one token that text/ makes of them (UD writes three): measured from raw text,
 * where tokens must meet. The part whose head lies outside leads the word; its lemma is not measured.
 */
export const joinHyphens = (sentence: GoldSentence): GoldSentence => {
  const { tokens } = sentence
  const group: number[] = []
  for (const place of tokens.keys()) {
    const before = group[place - 1] ?? -1
    group.push(place > 0 && joins(tokens, place) ? before : before + 1)
  }
  const count = (group.at(-1) ?? -1) + 1
  const joined = Array.from({ length: count }, (_, number) => joinGroup(tokens, group, number))
  return { ...sentence, tokens: joined }
}

/** Whether a token belongs to one word with the token before it: a hyphen inside a word, or what follows one. */
const joins = (tokens: readonly GoldToken[], place: number): boolean => isInner(tokens, place) || isInner(tokens, place - 1)

const isInner = (tokens: readonly GoldToken[], place: number): boolean => {
  const [left, hyphen, right] = [tokens[place - 1], tokens[place], tokens[place + 1]]
  if (left === undefined || hyphen === undefined || right === undefined || !hyphens.includes(hyphen.form)) return false
  if (left.spaceAfter || hyphen.spaceAfter || !wordEnd.test(left.form) || !wordStart.test(right.form)) return false
  return !(/\d$/.test(left.form) && /^\d/.test(right.form))
}

const joinGroup = (tokens: readonly GoldToken[], group: readonly number[], number: number): GoldToken => {
  const places = tokens.map((_, place) => place).filter((place) => group[place] === number)
  const lead = places.find((place) => group[tokens[place]?.head ?? -1] !== number) ?? places[0] ?? 0
  const [token, last] = [tokens[lead], tokens[places.at(-1) ?? lead]]
  if (token === undefined || last === undefined) throw new RangeError('a group without tokens')
  const head = token.head === -1 ? -1 : (group[token.head] ?? -1)
  if (places.length === 1) return { ...token, head }
  const participle = token.upos === 'VERB' && token.relation === 'amod'
  return { ...token, head, form: places.map((place) => tokens[place]?.form ?? '').join(''), lemma: '_', upos: participle ? 'ADJ' : token.upos, spaceAfter: last.spaceAfter }
}
