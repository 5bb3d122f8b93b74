import type { Entity, FoundAttribution, Quotation, Sentence, Token } from '../model/sentence.js'
import { overlaps, type Span } from '../model/span.js'
import { attributionsOf, type Run, type TokenAttribution } from './attributions.js'
import { completeAttributions } from './completion.js'
import { entitiesOf, greatest, lemmaOf } from './decoding.js'
import type { Draft } from './drafts.js'
import { chooseLemma, type FoundLemma } from './lemmas.js'
import type { Manifest } from './manifest.js'
import type { Matrix, Scores } from './model.js'
import { completeNames } from './names.js'
import { tagSequence } from './tag-sequence.js'
import { findTree } from './tree.js'
import { windowTreeOf } from './window-tree.js'
import type { Window } from './windows.js'

/** Where each sentence's tokens begin in its window, and the first place after the last. */
const startsOf = (drafts: readonly Draft[]): readonly number[] => drafts.reduce<readonly number[]>((starts, one) => [...starts, (starts.at(-1) ?? 0) + one.tokens.length], [0])

/** Heads of all tokens of a window, each counted inside its own sentence: -1 for a root. */
export const headsOf = (arcs: Matrix, drafts: readonly Draft[]): readonly (readonly number[])[] => {
  const starts = startsOf(drafts)
  return drafts.map(({ tokens }, number) => {
    const start = starts[number] ?? 0
    const at = (dependent: number, column: number): number => arcs.data[(start + dependent) * arcs.columns + (column === 0 ? 0 : start + column)] ?? -Infinity
    return findTree({ size: tokens.length, at })
  })
}

/** The same heads counted in the window, as the graph of relations takes them. */
export const headsInWindow = (heads: readonly (readonly number[])[]): readonly number[] => {
  let start = 0
  return heads.flatMap((sentence) => {
    const shift = start
    start += sentence.length
    return sentence.map((head) => (head === -1 ? -1 : head + shift))
  })
}

/** All that is known of a window once the network has run. */
export interface WindowReading {
  readonly text: string
  readonly drafts: readonly Draft[]
  readonly window: Window
  readonly scores: Scores
  readonly heads: readonly (readonly number[])[]
  readonly relations: Matrix
  readonly quotations: readonly Quotation[]
  readonly manifest: Manifest
  /** The lemma that the language's rows give a form under a Penn tag. */
  readonly lemmaByRow: (form: string, tag: string) => FoundLemma | null
}

/** The sentences of a window; `index` counts in the document. */
export const sentencesOf = (reading: WindowReading): readonly Sentence[] => {
  const starts = startsOf(reading.drafts)
  return reading.drafts.map((draft, number) => {
    const start = starts[number] ?? 0
    const tokens = tokensOf(reading, draft, start, reading.heads[number] ?? [])
    const span = spanOf(draft.tokens)
    return {
      index: reading.window.first + number, span, block: draft.block, paragraph: draft.number, tokens,
      entities: entitiesIn(reading, tokens, start), quotations: reading.quotations.filter((quotation) => overlaps(quotation.span, span)),
    }
  })
}

const spanOf = (tokens: readonly Span[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })

const tokensOf = ({ text, scores, relations, manifest: { labels }, lemmaByRow }: WindowReading, draft: Draft, start: number, heads: readonly number[]): readonly Token[] => {
  const root = labels.relations.indexOf('root')
  return draft.tokens.map((span, place) => {
    const row = start + place
    const form = text.slice(span.start, span.end)
    const head = heads[place] ?? -1
    const tag = labels.xpos[greatest(scores.xpos, row)] ?? 'FW'
    const script = labels.lemmas[greatest(scores.lemmas, row)] ?? 'keep|0|'
    return {
      span, text: form, lemma: chooseLemma(form, tag, lemmaByRow(form, tag), lemmaOf(script, form)), upos: labels.upos[greatest(scores.upos, row)] ?? 'X', tag,
      head, relation: head === -1 ? 'root' : (labels.relations[greatest(relations, row, root)] ?? 'dep'),
    }
  })
}

const entitiesIn = ({ scores, manifest: { labels } }: WindowReading, tokens: readonly Token[], start: number): readonly Entity[] =>
  completeNames(entitiesOf(tagSequence(scores.entities, start, tokens.length, labels.entities)), tokens)
    .map((entity) => ({ ...entity, span: spanOf(tokens.slice(entity.first, entity.last).map(({ span }) => span)) }))

/** The attributions of a window as spans of the text; `sentences` are those that sentencesOf gave for it. */
export const attributionsIn = ({ window, scores, manifest }: WindowReading, sentences: readonly Sentence[]): readonly FoundAttribution[] => {
  const spans = sentences.flatMap(({ tokens }) => tokens.map(({ span }) => span))
  const found = attributionsOf(scores, window.sentences, manifest.decoding)
  return completeAttributions(found, windowTreeOf(sentences)).map((one) => attributionOf(one, spans))
}

const attributionOf = ({ cue, source, content, score }: TokenAttribution, tokens: readonly Span[]): FoundAttribution => {
  const span = ({ first, last }: Run): Span => spanOf(tokens.slice(first, last))
  const runs = { source: source.map(span), content: content.map(span) }
  return { cue: span(cue), source: wholeOf(runs.source), content: wholeOf(runs.content), runs, score }
}

const wholeOf = (spans: readonly Span[]): Span | null => {
  const [first] = spans
  const last = spans.at(-1)
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
