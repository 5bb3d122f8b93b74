import type { TenseRows } from '../../model/rows/time.js'
import type { Sentence, Token } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'
import { childrenOf, treeOf, type Tree } from '../../model/tree.js'
import type { Tense } from './frame.js'

const auxiliariesOf = (tree: Tree, at: number): readonly Token[] => childrenOf(tree, at, 'aux', 'cop').flatMap((child) => tree.tokens[child] ?? [])

/** By lemma, or by the word's beginning where the lemma is not one of the list. */
const isProspective = (token: Token, rows: TenseRows): boolean =>
  rows.prospective.some((lemma) => token.lemma === lemma || (lemma.length > 3 && token.text.toLowerCase().startsWith(lemma.slice(0, -1)) && token.text.length <= lemma.length + 3))

/** What a verb form with its auxiliaries says; null where it is not finite, so that its governor decides. */
const tenseOf = (tree: Tree, at: number, rows: TenseRows): Tense | null => {
  const token = tree.tokens[at]
  if (token === undefined) return null
  const auxiliaries = auxiliariesOf(tree, at)
  const words = auxiliaries.map((one) => one.text.toLowerCase())
  if (words.some((word) => rows.future.includes(word))) return 'future'
  if (words.some((word) => rows.conditional.includes(word))) return auxiliaries.some((one) => one.tag === 'VB' && one.lemma === 'have') ? 'past' : 'future'
  if (auxiliaries.some((one) => one.tag === 'VBD')) return 'past'
  if (token.tag === 'VBD') return 'past'
  if (token.tag === 'VBN' && auxiliaries.some((one) => one.tag === 'VBZ' || one.tag === 'VBP')) return words.some((word) => rows.present.slice(2).includes(word)) ? 'past' : isProspective(token, rows) ? 'future' : 'present'
  if (token.tag === 'VBG' && auxiliaries.some((one) => one.tag === 'VBZ' || one.tag === 'VBP')) return isProspective(token, rows) ? 'future' : 'present'
  if (token.tag === 'VBZ' || token.tag === 'VBP') return 'present'
  return auxiliaries.some((one) => one.tag === 'VBZ' || one.tag === 'VBP') ? 'present' : null
}

/** An infinitive or a complement of "plan", "expected", "due" lies ahead; so does an infinitive that describes a noun ("talks to be held"). */
const aheadOf = (tree: Tree, at: number, rows: TenseRows): boolean => {
  const token = tree.tokens[at]
  const head = token === undefined ? undefined : tree.tokens[token.head]
  if (token === undefined || head === undefined) return false
  const infinitive = token.tag === 'VB' || childrenOf(tree, at).some((child) => tree.tokens[child]?.tag === 'TO')
  if (!infinitive) return false
  return token.relation === 'acl' || (isProspective(head, rows) && /^(?:xcomp|ccomp|advcl)/.test(token.relation))
}

/**
 * Climbs from the time expression to the first verb that tells tense. What describes a noun without a preposition ("the November accord", a
 * dividend "payable December 7") keeps its own time, whatever the verb above it says.
 */
const byTree = (tree: Tree, start: number, rows: TenseRows): Tense => {
  let nominal = false
  for (let at = start, steps = 0; at >= 0 && steps < tree.tokens.length; at = tree.tokens[at]?.head ?? -1, steps += 1) {
    const token = tree.tokens[at]
    if (aheadOf(tree, at, rows)) return nominal ? 'unknown' : 'future'
    const tense = tenseOf(tree, at, rows)
    if (tense !== null) return nominal ? 'unknown' : tense
    if (token?.tag === 'VBN' && token.relation === 'acl') return 'past'
    if (token?.upos === 'ADJ' && at !== start && (token.relation === 'amod' || token.relation === 'acl')) return 'unknown'
    if (token !== undefined && /^(?:compound|nmod|amod|nummod)/.test(token.relation) && childrenOf(tree, at, 'case').length === 0) nominal = true
  }
  return 'unknown'
}

/** Nearest word that tells tense, before or after, within the sentence; nearer ones count more, those before first. */
const byWords = (before: string, after: string, rows: TenseRows): Tense => {
  const tell = (word: string): Tense | null => {
    if (rows.future.includes(word)) return 'future'
    if (rows.conditional.includes(word)) return 'future'
    if (rows.past.includes(word)) return 'past'
    if (rows.present.includes(word)) return 'present'
    return word.length > 4 && word.endsWith(rows.pastEnding) ? 'past' : null
  }
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  const near = words(before).slice(-12).reverse()
  if (near.slice(0, 5).some((word) => rows.future.includes(word))) return 'future'
  const back = near.map(tell)
  const ahead = words(after).slice(0, 12).map(tell)
  for (let at = 0; at < 12; at += 1) {
    const found = back[at] ?? ahead[at] ?? null
    if (found !== null) return found
  }
  return 'unknown'
}

/**
 * Tense of the verb that governs a time expression: by the syntax tree where the sentence has one, else by the nearest words.
 * `text` is the stored text.
 */
export const tenseAt = (span: Span, sentence: Sentence, text: string, rows: TenseRows): Tense => {
  const before = text.slice(sentence.span.start, span.start)
  const preposition = /(\p{L}+)\s+$/u.exec(before.slice(-24))?.[1]?.toLowerCase()
  if (preposition !== undefined && rows.behind.includes(preposition)) return 'past'
  const hasTree = sentence.tokens.some((token) => token.tag !== '') && sentence.tokens.some((token) => token.head >= 0)
  const tense = hasTree ? byTreeOf(span, sentence, rows) : byWords(before, text.slice(span.end, sentence.span.end), rows)
  return preposition !== undefined && rows.ahead.includes(preposition) && tense !== 'past' ? 'future' : tense
}

const byTreeOf = (span: Span, sentence: Sentence, rows: TenseRows): Tense => {
  const tree = treeOf(sentence)
  const inside = sentence.tokens.flatMap((token, index) => (token.span.start < span.end && token.span.end > span.start ? [index] : []))
  const head = inside.find((index) => !inside.includes(sentence.tokens[index]?.head ?? -1))
  return head === undefined ? 'unknown' : byTree(tree, head, rows)
}
