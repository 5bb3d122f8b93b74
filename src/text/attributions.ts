import type { Manifest, RoleDecoding } from './manifest.js'
import type { Matrix, Scores } from './model.js'

/** Tokens from `first` (inclusive) to `last` (exclusive) of a window. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** An attribution by token indices of its window. */
export interface TokenAttribution {
  readonly cue: Run
  readonly source: readonly Run[]
  readonly content: readonly Run[]
  readonly score: number
}

type Decoding = Manifest['decoding']

/** For each token: how probably it is in the role, and whether it may be (the other role is not likelier). */
interface Membership {
  readonly probability: readonly number[]
  readonly member: readonly boolean[]
}

/**
 * Attributions of a window by training/CONTRACT.md, section 4. `cues` columns are O, B, I; `sentences` numbers each token's
 * sentence. An attribution without content is none; one without source stays.
 */
export const attributionsOf = (scores: Pick<Scores, 'cues' | 'links'>, sentences: readonly number[], decoding: Decoding): readonly TokenAttribution[] =>
  cuesOf(scores.cues, sentences, decoding.cueBias).flatMap((cue) => {
    const [source, content] = linksOf(scores.links, cue.run, sentences.length, decoding)
    if (content.length === 0) return []
    return [{ cue: cue.run, source, content, score: cue.score }]
  })

const scoreAt = ({ data, columns }: Matrix, row: number, column: number): number => data[row * columns + column] ?? 0
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/** Cue spans with the mean probability of their tokens. */
const cuesOf = (cues: Matrix, sentences: readonly number[], bias: number): readonly { readonly run: Run; readonly score: number }[] => {
  const isCue = sentences.map((_, token) => Math.max(scoreAt(cues, token, 1), scoreAt(cues, token, 2)) + bias > scoreAt(cues, token, 0))
  const runs: Run[] = []
  for (const [token, cue] of isCue.entries()) {
    if (!cue) continue
    const follows = token > 0 && isCue[token - 1] === true && sentences[token - 1] === sentences[token]
    const begins = !follows || scoreAt(cues, token, 1) >= scoreAt(cues, token, 2)
    const before = runs.at(-1)
    if (begins || before === undefined) runs.push({ first: token, last: token + 1 })
    else runs[runs.length - 1] = { ...before, last: token + 1 }
  }
  return runs.map((run) => ({ run, score: meanOf(run, (token) => cueProbability(cues, token)) }))
}

const meanOf = (run: Run, value: (token: number) => number): number => {
  let sum = 0
  for (let token = run.first; token < run.last; token += 1) sum += value(token)
  return sum / (run.last - run.first)
}

const cueProbability = (cues: Matrix, token: number): number => {
  const [outside, begin, inside] = [0, 1, 2].map((column) => scoreAt(cues, token, column)) as [number, number, number]
  const top = Math.max(outside, begin, inside)
  const none = Math.exp(outside - top)
  const some = Math.exp(begin - top) + Math.exp(inside - top)
  return some / (none + some)
}

/** The runs of source and of content that a cue links to. */
const linksOf = (links: Matrix, cue: Run, size: number, decoding: Decoding): readonly [readonly Run[], readonly Run[]] => {
  const probabilities = [0, 1].map((role) => Array.from({ length: size }, (_, token) => sigmoid(meanOf(cue, (row) => scoreAt(links, row, 2 * token + role)))))
  const [source = [], content = []] = probabilities
  const outside = (token: number): boolean => token < cue.first || token >= cue.last
  const inSource = source.map((p, token) => outside(token) && p >= decoding.source.threshold && p >= (content[token] ?? 0))
  const inContent = content.map((p, token) => outside(token) && p >= decoding.content.threshold && p > (source[token] ?? 0))
  return [
    runsOf({ probability: source, member: inSource }, inContent, outside, decoding.source),
    runsOf({ probability: content, member: inContent }, inSource, outside, decoding.content),
  ]
}

/** Runs of members, joined over small gaps that neither cue nor the other role fills; the heaviest, in order of the text. */
const runsOf = ({ probability, member }: Membership, other: readonly boolean[], outside: (token: number) => boolean, decoding: RoleDecoding): readonly Run[] => {
  const runs: Run[] = []
  for (const [token, isMember] of member.entries()) {
    if (!isMember) continue
    const before = runs.at(-1)
    if (before !== undefined && joins(before.last, token, other, outside, decoding.gap)) runs[runs.length - 1] = { ...before, last: token + 1 }
    else runs.push({ first: token, last: token + 1 })
  }
  const weighed = runs.map((run) => ({ run, weight: meanOf(run, (token) => probability[token] ?? 0) * (run.last - run.first) }))
    .sort((one, two) => two.weight - one.weight || one.run.first - two.run.first)
  const long = weighed.filter(({ run }) => run.last - run.first >= decoding.least)
  return (long.length > 0 ? long : weighed.slice(0, 1)).slice(0, decoding.runs).map(({ run }) => run).sort((one, two) => one.first - two.first)
}

const joins = (last: number, next: number, other: readonly boolean[], outside: (token: number) => boolean, gap: number): boolean => {
  if (next - last > gap) return false
  for (let token = last; token < next; token += 1) if (other[token] === true || !outside(token)) return false
  return true
}
