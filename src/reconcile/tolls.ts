import type { Standing, Toll, TollKind } from '../model/claim.js'
import type { Standpoint, TollFigure, TollLine, TollPoint } from '../model/incident.js'
import { outletVoice, sideOf, type PartyRef } from '../model/party.js'
import { dayOf, isoOf, minuteOf } from './days.js'
import { groupBy, byText } from './partition.js'
import type { Profile } from './profile.js'
import { isUnnamed, statusOf } from './status.js'
import { chainFigures, type Figure } from './supersede.js'

const whoseOf = (toll: Toll): string | null => (toll.whose === null || toll.whose === 'both' ? toll.whose : sideOf(toll.whose))

const standpointOf = (speaker: PartyRef, whose: string | null, sides: readonly string[]): Standpoint => {
  const side = sideOf(speaker)
  if (isUnnamed(speaker) || !sides.includes(side)) return 'third'
  return whose === side ? 'own' : 'other'
}

/** Minutes since 1970 of the saying or the as-of time, and whether the words themselves give it. */
const saidAt = (toll: Toll, teller: Profile): Pick<Figure, 'asOf' | 'at' | 'exact' | 'stated'> => {
  const iso = toll.asOf?.latest ?? toll.asOf?.earliest ?? null
  const day = iso === null ? null : dayOf(iso)
  if (iso !== null && day !== null) return { asOf: toll.asOf?.edtf ?? iso, at: day * 1440 + (minuteOf(iso) ?? 0), exact: minuteOf(iso) !== null, stated: true }
  if (teller.out === null) return { asOf: null, at: null, exact: false, stated: false }
  return { asOf: isoOf(teller.out), at: teller.out * 1440 + (teller.outMinute ?? 0), exact: teller.outMinute !== null, stated: false }
}

interface Line {
  readonly kind: TollKind
  readonly whose: string | null
  readonly standing: Standing
}

interface Told extends Line {
  readonly figure: Figure
}

const toldBy = (teller: Profile, sides: readonly string[]): readonly Told[] => teller.claim.frame.tolls
  .filter((toll) => toll.low !== null || toll.high !== null)
  .map((toll) => ({
    kind: toll.kind, whose: whoseOf(toll), standing: toll.standing,
    figure: {
      low: toll.low, high: toll.high, scope: toll.scope, names: toll.names ?? [], ...saidAt(toll, teller),
      speaker: teller.claim.attribution.speaker.party, standpoint: standpointOf(teller.claim.attribution.speaker.party, whoseOf(toll), sides),
      document: teller.document.id, claims: [teller.claim.id],
    },
  }))

const meets = (one: Figure, other: Figure): boolean =>
  (one.low ?? 0) <= (other.high ?? Infinity) && (other.low ?? 0) <= (one.high ?? Infinity)

/** "Casualties", "deaths": somebody, and no count. */
const isBare = (figure: Figure): boolean => (figure.low ?? 0) <= 1 && figure.high === null

/** "One officer", "three attackers": one document counts two groups. */
const areApart = (one: Figure, other: Figure): boolean => one.document === other.document && one.high !== null && other.high !== null && !meets(one, other)

/** True where two figures can tell the same people: their bounds meet, and no bare plural is taken for a count of another document's or sentence's. */
const canBeSame = (one: Figure, other: Figure): boolean => meets(one, other) && (isBare(one) || !isBare(other))

/** Whose losses these are once the line is known: own, the other side's, or a third's word. */
const given = (one: Told, whose: string | null, sides: readonly string[]): Told =>
  ({ ...one, whose, figure: { ...one.figure, standpoint: standpointOf(one.figure.speaker, whose, sides) } })

/** A figure of nobody's or of no told standing goes to the one line that it can belong to; with several it keeps its own. */
const settle = (told: readonly Told[], sides: readonly string[]): readonly Told[] => {
  const owned = told.map((one) => {
    if (one.whose !== null) return one
    const fits = told.filter((other) => other.kind === one.kind && other.whose !== null && other.whose !== 'both' && (one.standing === 'unknown' || other.standing === 'unknown' || other.standing === one.standing) && canBeSame(one.figure, other.figure) && other.figure.low !== null)
    const losers = new Set(fits.map((other) => other.whose))
    return losers.size === 1 ? given(one, fits[0]?.whose ?? null, sides) : one
  })
  return owned.map((one) => {
    if (one.standing !== 'unknown') return one
    const others = owned.filter((other) => other.kind === one.kind && other.whose === one.whose && other.standing !== 'unknown' && (isBare(one.figure) || !isBare(other.figure)) && !areApart(one.figure, other.figure))
    const all = new Set(others.map((other) => other.standing))
    const meeting = new Set(others.filter((other) => canBeSame(one.figure, other.figure)).map((other) => other.standing))
    const [only] = all.size === 1 ? all : meeting
    return only !== undefined && (all.size === 1 || meeting.size === 1) ? { ...one, standing: only } : one
  })
}

/** True where the figure states how many there were at least: not "up to 70", and no bare plural beside an exact number. */
const statesLeast = (figure: TollFigure): boolean => (figure.low ?? 0) > 0 && figure.high !== null

/** A side's own total to date counts for the incident, unless it gives a figure for the incident itself at the same time. */
const isOwnTotal = (figure: TollFigure, figures: readonly TollFigure[]): boolean =>
  figure.standpoint === 'own' && !figures.some((other) => other.scope === 'incident' && other.speaker === figure.speaker && other.asOf === figure.asOf)

/**
 * Low: the least that anyone still stands by, from figures that state a least where there are any. High: the most that anyone says or
 * has said; a withdrawn figure still counts there, since taking a word back is a word too, and no proof.
 */
const boundsOf = (figures: readonly TollFigure[]): Pick<TollLine, 'low' | 'high'> => {
  const counted = figures.filter((figure) => figure.partOf === null)
  const incident = counted.filter((figure) => figure.scope === 'incident' || isOwnTotal(figure, counted))
  const scoped = incident.length > 0 ? incident : counted
  const named = scoped.some((figure) => figure.speaker !== outletVoice) ? scoped.filter((figure) => figure.speaker !== outletVoice) : scoped
  const live = named.filter((figure) => figure.supersededBy === null)
  const withdrawn = named.filter((figure) => figure.withdrawn)
  const least = live.some(statesLeast) ? live.filter(statesLeast) : live
  const lows = least.map((figure) => figure.low ?? 0)
  const highs = [...live, ...withdrawn].map((figure) => figure.high ?? figure.low ?? 0)
  return { low: lows.length === 0 ? null : Math.min(...lows), high: highs.length === 0 ? null : Math.max(...highs) }
}

/** True where two figures that can both hold also say the same: "up to 70" agrees with no count, nor does a bare plural. */
const agree = (one: TollFigure, other: TollFigure): boolean =>
  (one.low === other.low && one.high === other.high) || (statesLeast(one) && statesLeast(other))

const statusOfFigures = (figures: readonly TollFigure[], sides: readonly string[]): TollLine['status'] => {
  const counted = figures.filter((figure) => figure.partOf === null)
  const live = counted.filter((figure) => figure.supersededBy === null && !figure.withdrawn)
  if (live.length === 0) return 'withdrawn'
  const meeting = (one: number, other: number): boolean => {
    const [a, b] = [live[one], live[other]]
    return a !== undefined && b !== undefined && (a.low ?? 0) <= (b.high ?? Infinity) && (b.low ?? 0) <= (a.high ?? Infinity)
  }
  const same = (one: number, other: number): boolean => {
    const [a, b] = [live[one], live[other]]
    return a !== undefined && b !== undefined && meeting(one, other) && agree(a, b)
  }
  return statusOf({ words: live.map((figure, value) => ({ value, speaker: figure.speaker, denies: false })), sides, compatible: meeting, same })
}

const historyOf = (figures: readonly TollFigure[]): readonly TollPoint[] => {
  const days = new Map<string, TollPoint>()
  for (const figure of figures) {
    if (figure.asOf === null || figure.partOf !== null || isUnnamed(figure.speaker)) continue
    const [side, day] = [sideOf(figure.speaker), figure.asOf.slice(0, 10)]
    days.set(`${figure.standpoint}|${side}|${day}`, { standpoint: figure.standpoint, side, day, low: figure.low, high: figure.high, claim: figure.claims[0] ?? '' })
  }
  return [...days.values()].sort((one, other) => byText(one.day, other.day) || byText(one.side, other.side))
}

/** "14 fighters, including ten soldiers of the army": one claim counts people of both sides or of none told, and of these some of one side. */
const isWholeOf = (whole: Told, part: Told): boolean =>
  whole !== part && whole.kind === part.kind && whole.figure.claims[0] === part.figure.claims[0] && (part.figure.high ?? Infinity) < (whole.figure.low ?? 0)
  && (whole.standing === part.standing || whole.standing === 'unknown')
  && (((whole.whose === null || whole.whose === 'both') && part.whose !== null && part.whose !== 'both') || (whole.whose === part.whose && whole.standing !== part.standing))

/** The casualty ledger of one incident: a line for each kind, side and standing, with every figure told. */
export const tollLines = (tellers: readonly Profile[], sides: readonly string[]): readonly TollLine[] => {
  const told = settle(tellers.flatMap((teller) => toldBy(teller, sides)), sides)
  const deaths = told.filter((one) => one.kind === 'killed')
  const lines = groupBy(told, (one) => `${one.kind}|${one.whose ?? ''}|${one.standing}`)
  const wholeOf = (one: Told): string | null => told.find((other) => isWholeOf(other, one))?.figure.claims[0] ?? null
  return [...lines.keys()].sort(byText).flatMap((key) => {
    const line = lines.get(key) ?? []
    const [first] = line
    if (first === undefined) return []
    const moved = first.kind === 'wounded' ? deaths.filter((one) => one.whose === first.whose && one.standing === first.standing).map((one) => one.figure) : []
    const chained = chainFigures(line.map((one) => one.figure), moved)
    const wholes = new Map(line.flatMap((one) => one.figure.claims.map((claim) => [claim, wholeOf(one)] as const)))
    const figures = chained.map((figure) => ({ ...figure, partOf: figure.partOf ?? wholes.get(figure.claims[0] ?? '') ?? null }))
    return [{
      kind: first.kind, whose: first.whose, standing: first.standing,
      status: statusOfFigures(chained, sides), ...boundsOf(chained), figures, history: historyOf(chained),
    }]
  })
}
