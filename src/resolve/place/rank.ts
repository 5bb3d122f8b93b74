import type { Place, Precision } from '../../model/mention.js'
import { fold } from '../../model/fold.js'
import type { Candidate } from './candidates.js'

/** A name to place, with what its own words say. */
export interface Question {
  readonly name: string
  readonly candidates: readonly Candidate[]
  /** Precision that the words beside the name ask for. */
  readonly asked: Precision | null
  /** Ids of the places that the text says hold it ("X, Y"). */
  readonly holders: readonly string[]
}

/** A candidate with its score; candidates come best first. */
export interface Ranked {
  readonly candidate: Candidate
  readonly score: number
}

const degree = 111.2

/** Kilometres between two places along the sphere, by the equirectangular approximation: right to 1 % where it matters here. */
export const kilometres = (one: Pick<Place, 'lat' | 'lon'>, other: Pick<Place, 'lat' | 'lon'>): number => {
  const lon = ((one.lon - other.lon + 540) % 360) - 180
  const x = lon * Math.cos(((one.lat + other.lat) / 2) * (Math.PI / 180))
  return Math.hypot(x, one.lat - other.lat) * degree
}

/** What a name means where nothing else is known: states before provinces before towns, and towns by their size. */
const prior = ({ place, population, capital, primary, pack }: Candidate): number => {
  const other = primary ? 0 : -1
  if (pack !== null) return 6 + other
  if (place.precision === 'state') return 8 + (primary ? 0 : -0.2)
  if (place.precision === 'region') return 6.5 + other
  if (place.precision === 'province') return 1.7 + Math.log10(population + 1000) * 0.7 + other
  if (place.precision === 'feature') return 4.5 + other
  const size = Math.log10(population + 300)
  return (place.precision === 'district' ? size - 1.5 : size) + (capital ? 1.5 : 0) + other * 1.5
}

const settled: readonly Precision[] = ['settlement', 'facility']
const divided: readonly Precision[] = ['district', 'province', 'region', 'state']

/** Plus where the words beside the name ask for what the candidate is ("X province"), minus where they ask for something else. */
const asked = (question: Question, { place }: Candidate): number => {
  if (question.asked === null) return 0
  if (place.precision === question.asked) return 2
  if (question.asked === 'settlement') return divided.includes(place.precision) ? -2 : 0
  if (question.asked === 'province' || question.asked === 'district') return settled.includes(place.precision) ? -1 : 0.5
  return 0
}

const held = (question: Question, { inside }: Candidate): number =>
  question.holders.length === 0 ? 0 : question.holders.some((id) => inside.includes(id)) ? 8 : -3

/** Plus where another mention of the name says who holds it, and this one is silent. */
const echoed = (question: Question, echoes: readonly string[], { inside }: Candidate): number =>
  question.holders.length === 0 && echoes.some((id) => inside.includes(id)) ? 4 : 0

const weights = (ranked: readonly Ranked[]): readonly number[] => {
  const top = ranked[0]?.score ?? 0
  const raw = ranked.map(({ score }) => Math.exp(score - top))
  const sum = raw.reduce((total, value) => total + value, 0)
  return raw.map((value) => value / sum)
}

const best = (question: Question, score: (candidate: Candidate) => number): readonly Ranked[] =>
  question.candidates.map((candidate) => ({ candidate, score: score(candidate) })).sort((one, other) => other.score - one.score || (one.candidate.place.id < other.candidate.place.id ? -1 : 1))

const saturate = (sum: number): number => 1 - Math.exp(-sum)

interface Weighed {
  readonly candidate: Candidate
  readonly weight: number
}

/** Farther than this a place says nothing for another, and need not be measured. */
const reach = 6

const nearness = (one: Place, other: Place): number => (Math.abs(one.lat - other.lat) > reach ? 0 : Math.exp(-kilometres(one, other) / 150))

const wide: readonly Precision[] = ['state', 'region']

/** What the document's other names say for a candidate: some lie near it, some hold it, some lie inside it or in its state. */
const support = (candidate: Candidate, others: readonly (readonly Weighed[])[]): number => {
  const sum = { near: 0, holding: 0, state: 0, inside: 0, together: 0 }
  const state = candidate.inside.find((id) => id.startsWith('state:'))
  for (const other of others) {
    let closest = 0
    for (const { candidate: { place, inside }, weight } of other) {
      if (candidate.inside.includes(place.id)) sum[place.precision === 'state' ? 'state' : 'holding'] += weight
      else if (inside.includes(candidate.place.id)) sum.inside += weight
      else if (!wide.includes(place.precision)) {
        if (state !== undefined && inside.includes(state)) sum.together += weight
        closest = Math.max(closest, weight * nearness(candidate.place, place))
      }
    }
    sum.near += closest
  }
  return saturate(sum.near) * 3.2 + saturate(sum.holding * 1.5) * 3 + saturate(sum.state) * 1.6 + saturate(sum.inside / 2) * 4 + saturate(sum.together / 3) * 1.5
}

const rounds = 3
const kept = 8

/** Each name of the document once, with those of its candidates that count. */
const weighed = (ranking: readonly (readonly Ranked[])[], names: readonly string[]): ReadonlyMap<string, readonly Weighed[]> => {
  const map = new Map<string, readonly Weighed[]>()
  ranking.forEach((ranked, at) => {
    const name = names[at] ?? ''
    if (map.has(name)) return
    const top = ranked.slice(0, kept)
    const shares = weights(top)
    map.set(name, top.map(({ candidate }, index) => ({ candidate, weight: shares[index] ?? 0 })).filter(({ weight }) => weight > 0.02))
  })
  return map
}

const rankDistinct = (questions: readonly Question[], related: (pack: string) => number): readonly (readonly Ranked[])[] => {
  const names = questions.map(({ name }) => fold(name))
  const alone = questions.map((question, at) => {
    const echoes = questions.flatMap(({ holders }, other) => (names[other] === names[at] ? holders : []))
    return new Map(question.candidates.map((candidate) => [candidate,
      prior(candidate) + asked(question, candidate) + held(question, candidate) + echoed(question, echoes, candidate) + (candidate.pack === null ? 0 : related(candidate.pack) * 8 - 3)]))
  })
  let ranking = questions.map((question, at) => best(question, (candidate) => alone[at]?.get(candidate) ?? 0))
  for (let round = 0; round < rounds; round++) {
    const known = weighed(ranking, names)
    ranking = questions.map((question, at) => {
      if (question.candidates.length < 2) return ranking[at] ?? []
      const others = [...known].filter(([name]) => name !== names[at]).map(([, one]) => one)
      return best(question, (candidate) => (alone[at]?.get(candidate) ?? 0) + support(candidate, others))
    })
  }
  return ranking
}

/**
 * Ranks the candidates of all names of a document together: first by what each name says alone, then, in three rounds, with the
 * support of the others as they stand (after the idea of spatial minimality in toponym resolution, Leidner 2007).
 * `related` tells for a pack how sure it is that the document is about its conflict, in [0, 1].
 */
export const rankAll = (questions: readonly Question[], related: (pack: string) => number): readonly (readonly Ranked[])[] => {
  const keyOf = ({ name, asked: precision, holders }: Question): string => `${fold(name)} | ${precision} | ${holders.join(' ')}`
  const distinct = new Map(questions.map((question) => [keyOf(question), question]))
  const ranking = rankDistinct([...distinct.values()], related)
  const byKey = new Map([...distinct.keys()].map((key, at) => [key, ranking[at] ?? []]))
  return questions.map((question) => byKey.get(keyOf(question)) ?? [])
}
