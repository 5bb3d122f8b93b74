import type { Matrix } from './model.js'

/** Which tags may stand before a tag: `I-X` goes on only after `B-X` or `I-X`, all others follow anything. */
const predecessorsOf = (labels: readonly string[]): readonly (readonly number[] | null)[] =>
  labels.map((label) => (label.startsWith('I-') ? labels.flatMap((before, index) => (before !== 'O' && before.slice(2) === label.slice(2) ? [index] : [])) : null))

interface Step {
  readonly best: Float64Array
  readonly from: readonly number[]
}

const greatestOf = (values: Float64Array): number => values.reduce((best, value, index) => (value > (values[best] ?? -Infinity) ? index : best), 0)

const stepFrom = (before: Float64Array, scores: Matrix, row: number, predecessors: readonly (readonly number[] | null)[]): Step => {
  const top = greatestOf(before)
  const from = predecessors.map((allowed) => (allowed === null ? top : allowed.reduce((best, index) => ((before[index] ?? -Infinity) > (before[best] ?? -Infinity) ? index : best), allowed[0] ?? top)))
  return { best: Float64Array.from(from, (index, tag) => (before[index] ?? -Infinity) + (scores.data[row * scores.columns + tag] ?? -Infinity)), from }
}

/**
 * The best sequence of BIO tags for `count` rows of `scores` from `start`, one sentence (Viterbi; training/CONTRACT.md, section 4): the one with the
 * greatest sum in which no `I-X` stands without its beginning. Choosing tag by tag would break names in pieces. The lowest index wins a tie.
 */
export const tagSequence = (scores: Matrix, start: number, count: number, labels: readonly string[]): readonly string[] => {
  if (count === 0) return []
  const predecessors = predecessorsOf(labels)
  const first = Float64Array.from(labels, (label, tag) => (label.startsWith('I-') ? -Infinity : (scores.data[start * scores.columns + tag] ?? -Infinity)))
  const steps: Step[] = []
  let best: Float64Array = first
  for (let row = start + 1; row < start + count; row += 1) {
    const step = stepFrom(best, scores, row, predecessors)
    steps.push(step)
    best = step.best
  }
  let tag = greatestOf(best)
  const chosen = [tag]
  for (const step of steps.toReversed()) {
    tag = step.from[tag] ?? 0
    chosen.push(tag)
  }
  return chosen.toReversed().map((index) => labels[index] ?? 'O')
}
