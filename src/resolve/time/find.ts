import type { Sentence } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'
import type { TimeSense } from '../../model/rows/time.js'
import { needMeter } from '../need.js'
import { joinAll } from './join.js'
import type { TimeLexicon, CompiledRule } from './lexicon.js'
import { refusedBySyntax } from './refuse.js'

/** A stretch of text that speaks of time, with what it says and the rows that read it, the main one first. */
export interface FoundTime {
  readonly span: Span
  readonly sense: TimeSense
  readonly rules: readonly string[]
  /** Lower rank wins among equally long ones. */
  readonly rank: number
}

/** Later fields written as `countAlso` replace `count`: one pattern may catch a field in two places. */
const alsoEnding = /Also$/

/** "last" and "next" before a unit are a sign; before a weekday, month or season they stay a direction. */
const signed = (sense: TimeSense): TimeSense => {
  if (sense.direction === undefined || (sense.means !== 'relative' && sense.means !== 'duration')) return sense
  const { direction, ...rest } = sense
  return direction === 'first' ? { ...rest } : { ...rest, sign: direction === 'next' ? 1 : direction === 'last' ? -1 : 0 }
}

const senseOf = (lexicon: TimeLexicon, rule: CompiledRule, groups: Readonly<Record<string, string | undefined>>): TimeSense | null => {
  const caught: Record<string, string | number> = {}
  for (const { name, className } of rule.template.fields) {
    const words = groups[name]
    if (words === undefined) continue
    const value = lexicon.read(className, words)
    if (value === null) return null
    caught[name.replace(alsoEnding, '')] = value
  }
  return signed({ ...rule.row.gives, ...caught })
}

const matchesOf = (lexicon: TimeLexicon, rule: CompiledRule, text: string, offset: number): readonly FoundTime[] => {
  const found: FoundTime[] = []
  for (const match of text.matchAll(rule.template.expression)) {
    if (match[0] === '') continue
    const sense = senseOf(lexicon, rule, match.groups ?? {})
    if (sense === null) continue
    const start = offset + match.index
    found.push({ span: { start, end: start + match[0].trimEnd().length }, sense, rules: [rule.row.id], rank: rule.rank })
  }
  return found
}

const longestFirst = (one: FoundTime, other: FoundTime): number =>
  one.span.start - other.span.start || other.span.end - one.span.end || one.rank - other.rank

/** Of overlapping ones the earliest, of these the longest, of these the first row's; modifiers give way to everything. */
const withoutOverlaps = (found: readonly FoundTime[]): readonly FoundTime[] => {
  const plain = found.filter((one) => one.sense.means !== 'modifier').sort(longestFirst)
  const kept: FoundTime[] = []
  for (const one of plain) {
    const last = kept.at(-1)
    if (last === undefined || one.span.start >= last.span.end) kept.push(one)
    else if (one.span.end - one.span.start > last.span.end - last.span.start + 3 && one.span.end > last.span.end) kept[kept.length - 1] = one
  }
  const modifiers = found.filter((one) => one.sense.means === 'modifier').sort(longestFirst)
    .filter((one) => kept.every((other) => one.span.end <= other.span.start || one.span.start >= other.span.end))
  return [...kept, ...modifiers.filter((one, at) => at === 0 || one.span.start >= (modifiers[at - 1]?.span.end ?? 0))].sort(longestFirst)
}

/** All time expressions of a stretch of text: found by the patterns, then joined with their neighbours. `offset` is added to spans. */
export const findTimeSenses = (lexicon: TimeLexicon, text: string, offset: number, refuse: (one: FoundTime) => boolean = () => false): readonly FoundTime[] => {
  const meets = needMeter(text.toLowerCase(), lexicon.looks)
  const atoms = lexicon.rules.filter((rule) => meets(rule.template.need)).flatMap((rule) => matchesOf(lexicon, rule, text, offset)).filter((one) => !refuse(one))
  return joinAll(lexicon, withoutOverlaps(atoms), text, offset).filter((one) => one.sense.means !== 'modifier')
}

const remembered = new WeakMap<Sentence, { readonly lexicon: TimeLexicon; readonly text: string; readonly found: readonly FoundTime[] }>()

/** The time expressions of one sentence, less those that its syntax shows to be something else; found once for each sentence object. */
export const findInSentence = (lexicon: TimeLexicon, sentence: Sentence, text: string): readonly FoundTime[] => {
  const known = remembered.get(sentence)
  if (known !== undefined && known.lexicon === lexicon && known.text === text) return known.found
  const found = findTimeSenses(lexicon, text.slice(sentence.span.start, sentence.span.end), sentence.span.start, (one) => refusedBySyntax(one, sentence, text, lexicon.rows))
  remembered.set(sentence, { lexicon, text, found })
  return found
}
