import type { BlockKind } from './document.js'
import type { RuleId } from './reading.js'
import type { Span } from './span.js'

/** A syntactic word, Universal Dependencies style. */
export interface Token {
  readonly span: Span
  readonly text: string
  readonly lemma: string
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string
  /** Penn Treebank tag: VBD, VBN, NNS … */
  readonly tag: string
  /** Index of the head token in the same sentence, -1 for the root. */
  readonly head: number
  /** UD relation to the head, with subtype: `nsubj:pass`, `obl:tmod`. */
  readonly relation: string
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'event' | 'facility'

export interface Entity {
  readonly kind: EntityKind
  readonly span: Span
  /** Token indices in the sentence: first inclusive, last exclusive. */
  readonly first: number
  readonly last: number
}

/** Words between quotation marks (marks excluded). An unbalanced mark opens a quotation that ends with its paragraph. */
export interface Quotation {
  /** The whole quotation, which may reach over several sentences: each of them lists it. */
  readonly span: Span
  readonly balanced: boolean
  /** True where the paragraph ends inside it and the next opens with the same mark: the speech goes on there. */
  readonly continues?: boolean
  readonly rule?: RuleId
}

/** What the attribution head found: a cue with its source and content, each possibly in another sentence. Spans, not copies. */
export interface FoundAttribution {
  readonly cue: Span
  readonly source: Span | null
  /** From the first to the last word of the content; see `runs` where other words stand between. */
  readonly content: Span | null
  /** The parts of source and content, each without a gap ("X", he said, "Y" has two of content). Absent where nobody read them. */
  readonly runs?: { readonly source: readonly Span[]; readonly content: readonly Span[] }
  /** Probability in [0, 1] that the cue is one. */
  readonly score: number
}

/** One sentence with its analysis. Sentences never run across blocks or paragraphs. */
export interface Sentence {
  readonly index: number
  readonly span: Span
  readonly block: BlockKind
  /** Number of the paragraph (a run of text between blank lines or block borders) in the document. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
}

/** What text/ gives for a document. */
export interface Analysis {
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly FoundAttribution[]
}
