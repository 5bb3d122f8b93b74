import type { Quotation, Sentence, Token } from '../model/sentence.js'
import { within } from '../model/span.js'

/** A token of a window in its tree; tokens are numbered through the window. */
export interface Node {
  readonly token: Token
  readonly sentence: number
  /** -1 for a root. */
  readonly head: number
  readonly children: readonly number[]
}

/** The trees of a window's sentences, and the tokens of each balanced quotation, marks left out. */
export interface WindowTree {
  readonly nodes: readonly Node[]
  readonly quotations: readonly (readonly number[])[]
}

/** The trees of consecutive sentences as one numbered forest. */
export const windowTreeOf = (sentences: readonly Sentence[]): WindowTree => {
  let start = 0
  const flat = sentences.flatMap(({ tokens }, sentence) => {
    const shift = start
    start += tokens.length
    return tokens.map((token) => ({ token, sentence, head: token.head === -1 ? -1 : token.head + shift }))
  })
  const children: number[][] = flat.map(() => [])
  for (const [number, { head }] of flat.entries()) children[head]?.push(number)
  const nodes = flat.map((node, number) => ({ ...node, children: children[number] ?? [] }))
  return { nodes, quotations: quotationsOf(sentences).map(({ span }) => nodes.flatMap(({ token }, number) => (within(token.span, span) ? [number] : []))) }
}

const quotationsOf = (sentences: readonly Sentence[]): readonly Quotation[] =>
  [...new Set(sentences.flatMap((sentence) => sentence.quotations))].filter((quotation) => quotation.balanced)

/** A node and all below it, in order; where `leaves` says so of a node, it and what hangs on it stay out. */
export const subtreeOf = ({ nodes }: WindowTree, root: number, leaves: (number: number) => boolean): readonly number[] => {
  const found: number[] = []
  const open = [root]
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (number !== root && leaves(number)) continue
    found.push(number)
    open.push(...(nodes[number]?.children ?? []))
  }
  return found.sort((one, other) => one - other)
}
