import type { TimeGrain, TimeSense } from '../../model/rows/time.js'
import type { FoundTime } from './find.js'
import type { CompiledJoin, TimeLexicon } from './lexicon.js'

/** What a sense is for joining: see TimeGrain. */
export const grainOf = (sense: TimeSense): TimeGrain => {
  if (sense.means === 'relative') return `relative-${sense.unit ?? 'day'}`
  if (sense.means !== 'date') return sense.means
  if (sense.day !== undefined) return 'day'
  if (sense.weekday !== undefined) return 'weekday'
  if (sense.season !== undefined) return 'season'
  if (sense.quarter !== undefined) return 'quarter'
  if (sense.half !== undefined) return 'half'
  if (sense.month !== undefined) return 'month'
  if (sense.year !== undefined) return 'year'
  return sense.decade !== undefined ? 'decade' : 'century'
}

/** Fields of both; null where they say different things of one field. Counts of a shifted unit and calendar fields live side by side. */
const union = (left: TimeSense, right: TimeSense): TimeSense | null => {
  const merged: Record<string, unknown> = { ...left }
  for (const [name, value] of Object.entries(right)) {
    if (name === 'means') continue
    if (merged[name] !== undefined && merged[name] !== value) return null
    merged[name] = value
  }
  const kinds = [left.means, right.means]
  const means = kinds.find((kind) => kind === 'numeric') ?? kinds.find((kind) => kind === 'date') ?? kinds.find((kind) => kind === 'relative') ?? kinds.find((kind) => kind !== 'modifier' && kind !== 'part')
  return { ...merged, means: means ?? (kinds.includes('part') ? 'part' : left.means) } as TimeSense
}

const rangeOf = (left: TimeSense, right: TimeSense): TimeSense | null => {
  if (left.means === 'range' || right.means === 'range') return null
  const begin: TimeSense = {
    ...left,
    ...(left.year === undefined && right.year !== undefined ? { year: right.year } : {}),
    ...(left.meridiem === undefined && left.means === 'clock' && right.meridiem !== undefined ? { meridiem: right.meridiem } : {}),
    ...(left.zone === undefined && right.zone !== undefined ? { zone: right.zone } : {}),
  }
  return { means: 'range', begin, end: right }
}

const joined = (join: CompiledJoin, left: FoundTime, right: FoundTime, text: string, offset: number): FoundTime | null => {
  if (!join.row.left.includes(grainOf(left.sense)) || !join.row.right.includes(grainOf(right.sense))) return null
  if (!join.glue.test(text.slice(left.span.end - offset, right.span.start - offset))) return null
  const before = join.before?.exec(text.slice(0, left.span.start - offset)) ?? null
  if (join.row.needsBefore === true && before === null) return null
  const sense = join.row.as === 'range' ? rangeOf(left.sense, right.sense) : union(left.sense, right.sense)
  if (sense === null) return null
  const main = left.sense.means === 'modifier' ? right : left
  const other = main === left ? right : left
  return { span: { start: before === null ? left.span.start : left.span.start - before[0].length, end: right.span.end }, sense, rules: [...main.rules, ...other.rules, join.row.id], rank: left.rank }
}

/** Joins neighbours by the rows in their order, again and again until nothing joins. */
export const joinAll = (lexicon: TimeLexicon, found: readonly FoundTime[], text: string, offset: number): readonly FoundTime[] => {
  let now = [...found]
  for (let changed = true; changed;) {
    changed = false
    for (const join of lexicon.joins) {
      for (let at = 0; at + 1 < now.length; at += 1) {
        const [left, right] = [now[at], now[at + 1]]
        const one = left === undefined || right === undefined ? null : joined(join, left, right, text, offset)
        if (one === null) continue
        now = [...now.slice(0, at), one, ...now.slice(at + 2)]
        changed = true
        at -= 1
      }
    }
  }
  return now
}
