import type { Document } from '../model/document.js'
import type { ActorMention, PlaceMention, QuantityMention, Resolution, TimeMention } from '../model/mention.js'
import type { Analysis, Sentence } from '../model/sentence.js'
import { headIn, tokensIn, treeOf, type Tree } from '../model/tree.js'
import type { Saying } from './attribution/saying.js'
import { knownLemma, type Lexicon } from './lexicon.js'

/** A mention with the token it hangs on in its sentence's tree. */
export interface Placed<M> {
  readonly mention: M
  readonly tokens: readonly number[]
  readonly head: number
}

/** One sentence with its tree and the mentions in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly tree: Tree
  readonly actors: readonly Placed<ActorMention>[]
  readonly times: readonly Placed<TimeMention>[]
  readonly places: readonly Placed<PlaceMention>[]
  readonly quantities: readonly Placed<QuantityMention>[]
}

/** Everything that the steps of extraction look at; made once for a document, never changed. */
export interface ReadDocument {
  readonly document: Document
  readonly resolution: Resolution
  readonly sentences: readonly ReadSentence[]
  readonly sayings: readonly Saying[]
  readonly lexicon: Lexicon
}

const placed = <M extends { readonly span: { readonly start: number; readonly end: number } }>(tree: Tree, mentions: readonly M[]): readonly Placed<M>[] =>
  mentions.flatMap((mention) => {
    const tokens = tokensIn(tree, mention.span)
    return tokens.length === 0 ? [] : [{ mention, tokens, head: headIn(tree, tokens) }]
  })

/** Puts the mentions into the trees of their sentences. */
export const readDocument = (document: Document, analysis: Analysis, resolution: Resolution, sayings: readonly Saying[], lexicon: Lexicon): ReadDocument => {
  const sentences = analysis.sentences.map((analysed, at): ReadSentence => {
    const sentence: Sentence = { ...analysed, tokens: analysed.tokens.map((token) => ({ ...token, lemma: knownLemma(lexicon, token) })) }
    const tree = treeOf(sentence)
    const here = resolution.mentions.filter((mention) => mention.sentence === at)
    return {
      sentence, tree,
      actors: placed(tree, here.filter((mention) => mention.kind === 'actor')),
      times: placed(tree, here.filter((mention) => mention.kind === 'time')),
      places: placed(tree, here.filter((mention) => mention.kind === 'place')),
      quantities: placed(tree, here.filter((mention) => mention.kind === 'quantity')),
    }
  })
  return { document, resolution, sentences, sayings, lexicon }
}
