import type { Token } from '../../src/model/sentence.js'
import type { Model } from '../../src/text/model.js'
import { readGold } from '../text/gold.js'
import type { EcbDocument } from './ecbplus.js'

/** A word that names an event, with what stands around it in the tree; gold or found. */
export interface EventMention {
  readonly key: string
  readonly document: string
  readonly topic: number
  readonly sentence: number
  readonly upos: string
  /** Lemma of the head word, in small letters. */
  readonly lemma: string
  /** Lemmas of all its words. */
  readonly words: readonly string[]
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  readonly others: readonly string[]
}

interface Line {
  readonly number: number
  readonly tokens: readonly Token[]
}

const lemmaOf = (token: Token): string => token.lemma.toLowerCase()

/** Head words of a phrase and of what is joined to it as one name. */
const phrase = (tokens: readonly Token[], at: number): readonly string[] => {
  const token = tokens[at]
  if (token === undefined) return []
  const joined = tokens.flatMap((other) => (other.head === at && /^(flat|compound|appos|conj|nmod:desc)/.test(other.relation) && other.upos !== 'PUNCT' ? [lemmaOf(other)] : []))
  return [lemmaOf(token), ...joined]
}

const around = (tokens: readonly Token[], at: number, relations: RegExp): readonly string[] =>
  [...new Set(tokens.flatMap((token, place) => (token.head === at && relations.test(token.relation) ? phrase(tokens, place) : [])))]

const headOf = (tokens: readonly Token[], places: readonly number[]): number =>
  places.find((place) => !places.includes(tokens[place]?.head ?? -1)) ?? places[0] ?? 0

/** The mention of these places in a line; a nominal's verb lends it the verb's subject and object where it is light. */
export const mentionOf = (document: EcbDocument, line: Line, key: string, places: readonly number[]): EventMention => {
  const at = headOf(line.tokens, places)
  const head = line.tokens[at]
  return {
    key, document: document.name, topic: document.topic, sentence: line.number, upos: head?.upos ?? 'X',
    lemma: head === undefined ? '' : lemmaOf(head),
    words: places.flatMap((place) => { const token = line.tokens[place]; return token === undefined ? [] : [lemmaOf(token)] }),
    subjects: around(line.tokens, at, /^(nsubj$|nsubj:outer|obl:agent|nmod:poss)/),
    objects: around(line.tokens, at, /^(obj|iobj|nsubj:pass|nmod$|compound|ccomp)/),
    others: around(line.tokens, at, /^(obl|advmod|amod|xcomp)/),
  }
}

/** The checked sentences of a document with their trees. */
export const linesOf = async (document: EcbDocument, model: Model): Promise<readonly Line[]> => {
  const sentences = document.checked.flatMap((number) => {
    const forms = document.sentences[number] ?? []
    return forms.length === 0 ? [] : [{ number, forms }]
  })
  const gold = { name: document.name, sentences: sentences.map(({ forms }) => ({ paragraph: true, tokens: forms.map((form) => ({ form, upos: '', lemma: '', head: -1, relation: '', spaceAfter: true })) })) }
  const { sentences: read } = await readGold(gold, model)
  return sentences.map(({ number }, at) => ({ number, tokens: read[at]?.tokens ?? [] }))
}

/** The annotated mentions, read. */
export const goldMentions = (document: EcbDocument, lines: readonly Line[]): readonly EventMention[] =>
  document.mentions.flatMap((mention) => {
    const line = lines.find((one) => one.number === mention.sentence)
    return line === undefined ? [] : [mentionOf(document, line, mention.key, mention.tokens)]
  })

/** Words that are taken for mentions where none are given: verbs that are no helpers, and nouns that the rows know as events. */
export const foundMentions = (document: EcbDocument, lines: readonly Line[], eventNouns: ReadonlySet<string>): readonly EventMention[] =>
  lines.flatMap((line) => line.tokens.flatMap((token, at) => {
    const isEvent = token.upos === 'VERB' || ((token.upos === 'NOUN' || token.upos === 'PROPN') && eventNouns.has(lemmaOf(token)))
    return isEvent ? [mentionOf(document, line, `${document.name}#${line.number}.${at}`, [at])] : []
  }))

/** A gold mention's key by its head word, to be compared with mentions that were found. */
export const keyByHead = (document: EcbDocument, line: Line, places: readonly number[]): string => `${document.name}#${line.number}.${headOf(line.tokens, places)}`
