import type { Standpoint, TollFigure } from '../model/incident.js'
import { sideOf, type PartyRef } from '../model/party.js'
import { groupBy, byText } from './partition.js'
import { isUnnamed } from './status.js'

/** A figure before it is set against the others of its line. */
export interface Figure {
  readonly low: number | null
  readonly high: number | null
  readonly scope: 'incident' | 'cumulative'
  readonly names: readonly string[]
  readonly asOf: string | null
  /** Minutes since 1970, local; null where nothing tells when it was said. */
  readonly at: number | null
  /** True where the hour is known, not the day alone. */
  readonly exact: boolean
  /** True where the words give the time ("as of 10:00"), so that an equal figure is a new word and no repetition. */
  readonly stated: boolean
  readonly speaker: PartyRef
  readonly standpoint: Standpoint
  readonly document: string
  readonly claims: readonly string[]
}

const least = (figure: Figure): number => figure.low ?? 0
const dayAt = (figure: Figure): number => Math.floor((figure.at ?? Number.MAX_SAFE_INTEGER) / 1440)

/** In order of saying; within a day by the hour where both have one, otherwise the smaller first, since counts grow. */
const bySaying = (one: Figure, other: Figure): number =>
  dayAt(one) - dayAt(other)
  || (one.exact && other.exact ? (one.at ?? 0) - (other.at ?? 0) : 0)
  || least(one) - least(other)
  || (one.high ?? Number.MAX_SAFE_INTEGER) - (other.high ?? Number.MAX_SAFE_INTEGER)
  || byText(one.speaker, other.speaker)
  || byText(one.claims[0] ?? '', other.claims[0] ?? '')

/** True where `later` was surely said after `earlier`, not merely on the same day. */
const surelyAfter = (later: Figure, earlier: Figure): boolean => {
  if (later.at === null || earlier.at === null) return false
  return dayAt(later) > dayAt(earlier) || (dayAt(later) === dayAt(earlier) && later.exact && earlier.exact && later.at > earlier.at)
}

/** One figure for all tellings of the same number by the same speaker, dated by the first, unless the words give a new time. */
const withoutRepeats = (figures: readonly Figure[]): readonly Figure[] => {
  const kept: Figure[] = []
  for (const figure of [...figures].sort(bySaying)) {
    const same = (other: Figure): boolean => other.speaker === figure.speaker && other.low === figure.low && other.high === figure.high && other.scope === figure.scope
    const earlier = kept.findIndex(same)
    const found = kept[earlier]
    const isNewWord = found !== undefined && figure.stated && dayAt(figure) !== dayAt(found)
    if (found === undefined || isNewWord) kept.push(figure)
    else kept[earlier] = { ...found, claims: [...new Set([...found.claims, ...figure.claims])].sort(byText), names: found.names.length >= figure.names.length ? found.names : figure.names }
  }
  return kept
}

/** The whole that a figure is a part of: the largest exact figure by the same speaker in the same document, or the total of which it names one. */
const wholeOf = (figure: Figure, figures: readonly Figure[]): Figure | null => {
  if (figure.high === null || figure.low === null) return null
  const larger = figures.filter((other) => other !== figure && other.high !== null && other.speaker === figure.speaker && other.scope === figure.scope && least(other) > (figure.high ?? 0))
  const beside = larger.filter((other) => other.document === figure.document && other.at === figure.at)
  const named = figure.names.length > 0 ? larger.filter((other) => !surelyAfter(other, figure)) : []
  return [...beside, ...named].reduce<Figure | null>((best, other) => (best === null || least(other) > least(best) ? other : best), null)
}

/** Deaths by the same side that grew as the wounded became fewer: the wounded died, and nothing was taken back. */
const diedOf = (earlier: Figure, later: Figure, deaths: readonly Figure[]): boolean => {
  const told = (figure: Figure): number => Math.max(0, ...deaths.filter((death) => sideOf(death.speaker) === sideOf(figure.speaker) && death.document === figure.document).map(least))
  const risen = told(later) - told(earlier)
  return risen > 0 && told(earlier) > 0
}

/** Sets the figures of one line in order: repeats joined, parts bound to their whole, each word of a side replaced by its next. */
export const chainFigures = (all: readonly Figure[], deaths: readonly Figure[]): readonly TollFigure[] => {
  const figures = withoutRepeats(all)
  const wholes = new Map(figures.map((figure) => [figure, wholeOf(figure, figures)]))
  const sides = groupBy(figures.filter((figure) => !isUnnamed(figure.speaker) && (wholes.get(figure) ?? null) === null), (figure) => sideOf(figure.speaker))
  const next = new Map<Figure, Figure>()
  for (const chain of sides.values()) chain.forEach((figure, at) => {
    const later = chain.slice(at + 1).find((other) => replaces(other, figure))
    if (later !== undefined) next.set(figure, later)
  })
  return figures.map((figure) => {
    const later = next.get(figure)
    const { low, high, speaker, standpoint, scope, asOf, names, claims } = figure
    return {
      low, high, speaker, standpoint, scope, asOf, names, claims,
      supersededBy: later?.claims[0] ?? null,
      partOf: wholes.get(figure)?.claims[0] ?? null,
      withdrawn: later !== undefined && isTakenBack(figure, later, deaths),
    }
  })
}

/** A later word of the same side replaces an earlier one; a total to date replaces only the side's own losses. */
const replaces = (later: Figure, earlier: Figure): boolean => {
  if (later.scope === 'cumulative' && earlier.scope === 'incident' && later.standpoint !== 'own') return false
  if (surelyAfter(later, earlier)) return true
  return later.scope === earlier.scope && dayAt(later) === dayAt(earlier) && later.at !== null && least(later) > least(earlier)
}

const isTakenBack = (earlier: Figure, later: Figure, deaths: readonly Figure[]): boolean =>
  surelyAfter(later, earlier) && later.high !== null && later.high < least(earlier) && !diedOf(earlier, later, deaths)
