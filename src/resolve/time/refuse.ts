import type { TimeRows } from '../../model/rows/time.js'
import type { Sentence } from '../../model/sentence.js'
import { headIn, treeOf } from '../../model/tree.js'
import type { FoundTime } from './find.js'

const following = /^[\s-]{0,2}([\p{L}]+)/u

/** A bare year or month that the tree shows to be something else: a number that counts a noun, a verb. */
const otherBySyntax = (one: FoundTime, sentence: Sentence): boolean => {
  const inside = sentence.tokens.flatMap((token, index) => (token.span.start < one.span.end && token.span.end > one.span.start ? [index] : []))
  if (inside.length === 0) return false
  const tree = treeOf(sentence)
  const token = sentence.tokens[headIn(tree, inside)]
  if (token === undefined) return false
  const { sense } = one
  const head = sentence.tokens[token.head]
  const bareYear = sense.means === 'date' && sense.year !== undefined && sense.month === undefined && inside.length === 1
  if (bareYear && token.relation === 'nummod' && head !== undefined && (head.tag === 'NNS' || head.tag === 'NNPS')) return true
  const bareMonth = sense.means === 'date' && sense.month !== undefined && inside.length === 1
  return bareMonth && (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADV')
}

/** Without a tree: a bare year right before a plural in lower case counts it ("2000 soldiers"), unless "in" or the like stands before. */
const otherByWords = (one: FoundTime, text: string, rows: TimeRows): boolean => {
  const { sense } = one
  const bareYear = sense.means === 'date' && sense.year !== undefined && Object.keys(sense).length === 2
  if (!bareYear) return false
  if (new RegExp(rows.numberSigns, 'u').test(text.slice(0, one.span.start))) return true
  const after = text.slice(one.span.end, one.span.end + 24)
  if (/^(?:[.,:]\d|-\p{L}|\s?%)/u.test(after)) return true
  const word = following.exec(after)?.[1] ?? ''
  return /^\s/.test(after) && new RegExp(`^\\p{Ll}+${rows.pluralEnding}$`, 'u').test(word) && !rows.notPlural.includes(word)
}

/** True where what looks like a time expression is something else by its neighbours or its place in the tree. */
export const refusedBySyntax = (one: FoundTime, sentence: Sentence, text: string, rows: TimeRows): boolean => {
  const hasTree = sentence.tokens.some((token) => token.head >= 0)
  const context = text.slice(Math.max(0, one.span.start - 14), one.span.end + 24)
  const local = { ...one, span: { start: one.span.start - Math.max(0, one.span.start - 14), end: one.span.end - Math.max(0, one.span.start - 14) } }
  return otherByWords(local, context, rows) || (hasTree && otherBySyntax(one, sentence))
}
