import type { QuantityMention } from '../../model/mention.js'
import type { Quantity } from '../../model/quantity.js'
import type { Sentence } from '../../model/sentence.js'
import { within, wordsOf, type Span } from '../../model/span.js'

/** Adds bounds; an open bound stays open. `of` is kept where all parts count the same. */
export const sumOf = (quantities: readonly Quantity[]): Quantity => {
  const add = (bounds: readonly (number | null)[]): number | null => bounds.reduce((sum: number | null, one) => (sum === null || one === null ? null : sum + one), 0)
  const [first] = quantities
  return {
    of: first !== undefined && quantities.every((one) => one.of === first.of) ? first.of : null,
    low: quantities.reduce((sum, one) => sum + (one.low ?? 0), 0),
    high: add(quantities.map((one) => one.high)),
  }
}

const between = /^(?:\s*,\s*|\s*,?\s*(?:\p{L}{2,3})\s+|\s*,\s*\p{L}{2,3}\s+)$/u

/**
 * Runs of people counted side by side in one sentence ("two officers and 5 soldiers"): parts of one whole. Each run has two mentions or
 * more, in order of the text; what stands between them is a comma or one short word.
 */
export const partsOfWholes = (mentions: readonly QuantityMention[], text: string): readonly (readonly QuantityMention[])[] => {
  const runs: QuantityMention[][] = []
  for (const mention of mentions.filter((one) => one.people)) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && last.sentence === mention.sentence && between.test(text.slice(last.span.end, mention.span.start))) runs.at(-1)?.push(mention)
    else runs.push([mention])
  }
  return runs.filter((run) => run.length > 1)
}

/** Names of persons listed in a stretch of a sentence ("X, Y and Z were killed"): as written, in order; their number is the toll. */
export const listedNames = (sentence: Sentence, span: Span, text: string): readonly string[] =>
  sentence.entities.filter((entity) => entity.kind === 'person' && within(entity.span, span)).map((entity) => wordsOf(text, entity.span))
