import type { Sentence, Token } from './sentence.js'
import type { Span } from './span.js'

/** The dependency tree of one sentence with its children looked up once; indices are token indices in the sentence. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
  /** Index of the root token, -1 where the sentence is empty. */
  readonly root: number
}

const trees = new WeakMap<Sentence, Tree>()

/** The tree of a sentence; the same object for the same sentence. */
export const treeOf = (sentence: Sentence): Tree => {
  const known = trees.get(sentence)
  if (known !== undefined) return known
  const children: number[][] = sentence.tokens.map(() => [])
  sentence.tokens.forEach((token, index) => children[token.head]?.push(index))
  const tree: Tree = { tokens: sentence.tokens, children, root: sentence.tokens.findIndex((token) => token.head === -1) }
  trees.set(sentence, tree)
  return tree
}

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export const plainRelation = (relation: string): string => relation.split(':')[0] ?? relation

/** Children of `index` whose relation, with or without subtype, is among `relations`; all children where none is given. */
export const childrenOf = (tree: Tree, index: number, ...relations: readonly string[]): readonly number[] =>
  (tree.children[index] ?? []).filter((child) => {
    const relation = tree.tokens[child]?.relation ?? ''
    return relations.length === 0 || relations.includes(relation) || relations.includes(plainRelation(relation))
  })

/** All tokens below and including `index`, in order of the text; branches for which `leave` is true are left out whole. */
export const subtreeOf = (tree: Tree, index: number, leave: (child: number) => boolean = () => false): readonly number[] => {
  const found = new Set([index])
  for (const next of found) for (const child of tree.children[next] ?? []) if (!leave(child)) found.add(child)
  return [...found].sort((one, other) => one - other)
}

/** Runs of neighbouring indices, each as the span from its first to its last token. */
export const spansOf = (tree: Tree, indices: readonly number[]): readonly Span[] => {
  const spans: { start: number; end: number; last: number }[] = []
  for (const index of indices) {
    const token = tree.tokens[index]
    if (token === undefined) continue
    const run = spans.at(-1)
    if (run !== undefined && run.last === index - 1) {
      run.end = token.span.end
      run.last = index
    } else spans.push({ start: token.span.start, end: token.span.end, last: index })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

/** True where `index` is `ancestor` or stands below it. */
export const isBelow = (tree: Tree, index: number, ancestor: number): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps <= tree.tokens.length; at = tree.tokens[at]?.head ?? -1, steps += 1) if (at === ancestor) return true
  return false
}

/** Indices of the tokens that lie in the span; where none does, the one that holds it: a name may be a part of a hyphened token. */
export const tokensIn = (tree: Tree, span: Span): readonly number[] => {
  const inside = tree.tokens.flatMap((token, index) => (token.span.start >= span.start && token.span.end <= span.end ? [index] : []))
  const around = tree.tokens.findIndex((token) => token.span.start <= span.start && token.span.end >= span.end)
  return inside.length > 0 || around < 0 ? inside : [around]
}

/** The head of a run of tokens: the one whose head lies outside the run; -1 for an empty run. */
export const headIn = (tree: Tree, indices: readonly number[]): number =>
  indices.find((index) => !indices.includes(tree.tokens[index]?.head ?? -1)) ?? indices[0] ?? -1
