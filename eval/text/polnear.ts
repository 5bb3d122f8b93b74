import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis } from '../../src/model/sentence.js'
import { overlaps, type Span } from '../../src/model/span.js'
import type { Tally } from './tally.js'

const roles = ['source', 'cue', 'content'] as const
type Role = (typeof roles)[number]

/** One attribution as spans of the text. */
export type Parts = Readonly<Record<Role, readonly Span[]>>

/** A text with its attributions. Where several people annotated it, those of the one with the middle number of attributions. */
export interface Article {
  readonly name: string
  readonly text: string
  readonly attributions: readonly Parts[]
}

/** Attributions of a brat standoff file; events without cue or content are none. */
export const readStandoff = (standoff: string): readonly Parts[] => {
  const rows = standoff.split('\n').map((line) => line.split('\t'))
  const spans = new Map(rows.filter(([id = '']) => id.startsWith('T')).map(([id = '', where = '']) => [id, spansOf(where)]))
  return rows.filter(([id = '']) => id.startsWith('E')).flatMap(([, event = '']) => {
    const links = [...event.matchAll(/(Source|Cue|Content)\d*:(T\d+)/g)].map(([, role = '', id = '']) => ({ role: role.toLowerCase(), spans: spans.get(id) ?? [] }))
    const of = (role: Role): readonly Span[] => links.filter((link) => link.role === role).flatMap((link) => link.spans)
    const parts = { source: of('source'), cue: of('cue'), content: of('content') }
    return parts.cue.length > 0 && parts.content.length > 0 ? [parts] : []
  })
}

/** `Source 89 106;110 120` → two spans. */
const spansOf = (where: string): readonly Span[] =>
  where.slice(where.indexOf(' ') + 1).split(';').map((part) => part.trim().split(/\s+/).map(Number)).flatMap(([start, end]) => (start === undefined || end === undefined ? [] : [{ start, end }]))

export const readArticles = (folder: string): readonly Article[] => {
  const files = readdirSync(join(folder, 'attributions')).filter((file) => file.endsWith('.ann')).sort()
  return readdirSync(join(folder, 'text')).filter((file) => file.endsWith('.txt')).sort().map((file) => {
    const name = file.replace(/\.txt$/, '')
    const versions = files.filter((one) => one.replace(/_[^_]*$/, '') === name).map((one) => readStandoff(readFileSync(join(folder, 'attributions', one), 'utf8')))
    const ordered = [...versions].sort((one, other) => one.length - other.length)
    return { name, text: readFileSync(join(folder, 'text', file), 'utf8'), attributions: ordered[Math.floor(ordered.length / 2)] ?? [] }
  })
}

/** An attribution as sets of token numbers of the document. */
type Members = Readonly<Record<Role, ReadonlySet<number>>>

const membersOf = (parts: Parts, tokens: readonly Span[]): Members => {
  const members = (spans: readonly Span[]): ReadonlySet<number> => new Set(tokens.flatMap((token, place) => (spans.some((span) => overlaps(span, token)) ? [place] : [])))
  return { source: members(parts.source), cue: members(parts.cue), content: members(parts.content) }
}

/** Token F1 of each role, and whole attributions, one to one: each part covers half of gold's, `strict` also half of its own. */
export const scoreAttributions = (article: Article, analysis: Analysis, tally: Tally): void => {
  const tokens = analysis.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.span))
  const gold = article.attributions.map((parts) => membersOf(parts, tokens)).filter(({ cue, content }) => cue.size > 0 && content.size > 0)
  const found = analysis.attributions.map(({ cue, source, content, runs }) => membersOf({
    cue: [cue], source: runs?.source ?? (source === null ? [] : [source]), content: runs?.content ?? (content === null ? [] : [content]),
  }, tokens))
  for (const role of roles) {
    const [ours, theirs] = [found, gold].map((list) => new Set(list.flatMap((one) => [...one[role]]))) as [Set<number>, Set<number>]
    tally.add(role, [...ours].filter((token) => theirs.has(token)).length, ours.size, theirs.size)
  }
  for (const strict of [false, true]) tally.add(strict ? 'strict' : 'attribution', countMatches(found, gold, strict), found.length, gold.length)
}

const countMatches = (found: readonly Members[], gold: readonly Members[], strict: boolean): number => {
  const taken = new Set<number>()
  for (const mine of found) {
    const match = gold.findIndex((theirs, number) => !taken.has(number) && roles.every((role) => covers(mine[role], theirs[role], strict)))
    if (match >= 0) taken.add(match)
  }
  return taken.size
}

/** A source that gold does not have must not be found. */
const covers = (mine: ReadonlySet<number>, gold: ReadonlySet<number>, strict: boolean): boolean => {
  if (gold.size === 0) return mine.size === 0
  const both = [...mine].filter((token) => gold.has(token)).length
  return both > 0 && 2 * both >= gold.size && (!strict || 2 * both >= mine.size)
}
