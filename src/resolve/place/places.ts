import type { Document } from '../../model/document.js'
import { fold, respelled } from '../../model/fold.js'
import { mentionId, type Place, type PlaceMention, type Precision } from '../../model/mention.js'
import { among, resolved, unresolved, type Evidence, type Reading } from '../../model/reading.js'
import type { PlaceRows } from '../../model/rows/place.js'
import type { Analysis, Entity } from '../../model/sentence.js'
import { overlaps, within, wordsOf, type Span } from '../../model/span.js'
import type { ResolveContext } from '../context.js'
import { lookupIn, type Candidate, type Lookup } from './candidates.js'
import { isNotPlace, scanSentence, type Scanned } from './hits.js'
import { takePlaces } from './judge.js'
import { kilometres, rankAll, type Question, type Ranked } from './rank.js'
import { relevance } from './relevance.js'
import { describeSentence, heldByNext, type Described } from './traits.js'

/** A name taken for a place: found in pack or gazetteer, or seen by the model alone. */
interface Found {
  readonly span: Span
  readonly sentence: number
  readonly name: string
  readonly candidates: readonly Candidate[]
  readonly described: Described | null
  readonly holders: readonly string[]
  readonly rule: string
}

const ruleOf = ({ hit, entity: over, surroundings }: Described): string => {
  const entity = over?.kind
  if (entity === 'organisation') return 'place.in-organisation'
  if (hit.abbreviation !== null) return hit.abbreviation
  if (hit.candidates.some(({ pack }) => pack !== null)) return 'place.pack'
  return entity === 'place' || entity === 'facility' ? 'model:entities' : surroundings.before?.id ?? surroundings.after?.id ?? 'place.gazetteer'
}

const holdersOf = (scanned: Scanned, at: number): readonly string[] => {
  const hit = scanned.hits[at]
  const next = scanned.hits[at + 1]
  if (hit === undefined || next === undefined || !heldByNext(hit, next, scanned)) return []
  const ids = next.candidates.map(({ place }) => place.id)
  return ids.filter((id) => hit.candidates.some(({ inside }) => inside.includes(id)))
}

const fromHits = (scanned: Scanned, described: readonly Described[], taken: ReadonlySet<Described['hit']>): readonly Found[] =>
  described.flatMap((one, at) => taken.has(one.hit)
    ? [{ span: one.hit.span, sentence: scanned.sentence.index, name: one.hit.name, candidates: one.hit.candidates, described: one, holders: holdersOf(scanned, at), rule: ruleOf(one) }]
    : [])

const trimmed = (entity: Entity, text: string, rows: PlaceRows): Span => {
  const words = wordsOf(text, entity.span)
  const lead = rows.between.filter((word) => /^\p{L}+$/u.test(word)).find((word) => words.toLowerCase().startsWith(`${word} `))
  const tail = /['’]s?$/.exec(words)?.[0].length ?? 0
  return { start: entity.span.start + (lead === undefined ? 0 : lead.length + 1), end: entity.span.end - tail }
}

/** Entities end in words that a name's own hit leaves out ("X Province"): the hit then tells what they mean. */
const hitInside = (span: Span, described: readonly Described[], text: string): Described | null => {
  const inside = described.find(({ hit }) => within(hit.span, span) && hit.span.start === span.start)
  const rest = inside === undefined ? '' : text.slice(inside.hit.span.end, span.end).trim()
  return inside !== undefined && inside.surroundings.after?.precision !== undefined && /^\p{Lu}/u.test(rest) ? inside : null
}

/** Shortest name for which another spelling is looked for. */
const shortestRespelled = 5

/** What a name that nothing knows may be in another spelling: a pack's place that sounds alike, or one in a state that the text names. */
const respelledIn = (name: string, lookup: Lookup, states: ReadonlySet<string>): readonly Candidate[] => {
  if (name.length < shortestRespelled) return []
  const sounding = lookup.sounding(name)
  return sounding.length > 0 ? sounding : respelled(name).flatMap(lookup.find).filter(({ inside }) => inside.some((id) => states.has(id)))
}

interface Sight {
  readonly text: string
  readonly rows: PlaceRows
  readonly lookup: Lookup
  /** Ids of the states that the text names. */
  readonly states: ReadonlySet<string>
}

/** Names that only the model sees: kept as written, so that nothing is lost, and placed where another spelling of them is known. */
const fromEntities = (scanned: Scanned, hits: readonly Found[], described: readonly Described[], { text, rows, lookup, states }: Sight): readonly Found[] =>
  scanned.sentence.entities.filter(({ kind, span }) => kind === 'place' && !hits.some((one) => overlaps(one.span, span))).flatMap((entity) => {
    const span = trimmed(entity, text, rows)
    const name = wordsOf(text, span)
    if (!/\p{Lu}/u.test(name) || /\p{Lu}\p{L}+-\p{Ll}+$/u.test(name) || isNotPlace(name, rows)) return []
    const inside = hitInside(span, described, text)
    const candidates = inside === null ? respelledIn(name, lookup, states) : inside.hit.candidates
    const rule = inside === null && candidates.length > 0 ? 'place.respelled' : 'model:entities'
    return [{ span, sentence: scanned.sentence.index, name, candidates, described: inside, holders: [], rule }]
  })

const askedOf = (described: Described | null): Precision | null =>
  described?.surroundings.after?.precision ?? (described?.surroundings.before?.precision === 'near' || described?.surroundings.before?.precision === 'direction' ? null : described?.surroundings.before?.precision) ?? null

const looser: readonly Precision[] = ['near', 'direction', 'border', 'road']

/** The precision that the words give: looser than the place itself ("near X"), or the division that is named after its town. */
const precisionIn = (place: Place, described: Described | null): Precision => {
  const before = described?.surroundings.before?.precision
  const after = described?.surroundings.after?.precision
  if (after !== undefined && looser.includes(after)) return after
  if (before !== undefined && looser.includes(before)) return before
  const said = after ?? before
  const exchangeable: readonly Precision[] = ['settlement', 'district']
  return said !== undefined && exchangeable.includes(said) && exchangeable.includes(place.precision) ? said : place.precision
}

const closeScore = 0.7
const samePlace = 30
const mostCandidates = 5

const evidenceOf = (found: Found, candidate: Candidate | undefined): readonly Evidence[] => {
  const { before = null, after = null } = found.described?.surroundings ?? {}
  const rows = [before, after].filter((row) => row !== null).map((row): Evidence => ({ rule: row.id }))
  const source = candidate?.pack ?? null
  return [{ rule: found.rule, span: found.span, reason: source === null ? 'a place of this name in the world gazetteer' : `a place of this name in the pack ${source}` }, ...rows]
}

/** People of a town from which its other names are known far and wide. */
const wellKnown = 100_000

/** A smaller place known by this name only as another spelling of its own, in none of the states that the text names: a namesake, most likely. */
const isStray = ({ candidate }: Ranked, found: Found, states: ReadonlySet<string>): boolean =>
  !candidate.primary && candidate.pack === null && candidate.population < wellKnown && candidate.place.precision !== 'state' && found.holders.length === 0
  && states.size > 0 && !candidate.inside.some((id) => states.has(id))

const readingOf = (found: Found, ranked: readonly Ranked[], states: ReadonlySet<string>): Reading<Place> => {
  const [first] = ranked
  if (first === undefined) return unresolved(`no place named "${found.name}" is known`)
  if (isStray(first, found, states)) return unresolved(`"${found.name}" is known only as another name of ${first.candidate.place.name}, in a state that the text does not name`)
  const close = ranked.filter(({ score }) => first.score - score < closeScore)
  const apart = close.filter(({ candidate }, at) => close.slice(0, at).every((other) => kilometres(other.candidate.place, candidate.place) > samePlace))
  const places = apart.slice(0, mostCandidates).map(({ candidate }) => ({ ...candidate.place, precision: precisionIn(candidate.place, found.described) }))
  const evidence = evidenceOf(found, first.candidate)
  return places.length === 1 && places[0] !== undefined ? resolved(places[0], ...evidence) : among(places, evidence, '')
}

/**
 * All names of places in a document, each resolved to a place with coordinates and precision, ambiguous among several, or
 * unresolved with the reason. Names inside those of organisations carry the rule `place.in-organisation`.
 */
export const findPlaces = (document: Document, analysis: Analysis, context: ResolveContext): readonly PlaceMention[] => {
  const { text } = document
  const rows = context.language.places
  const lookup = lookupIn(context.packs, context.gazetteer, rows)
  const scanned = analysis.sentences.map((sentence) => scanSentence(sentence, { text, rows, lookup }))
  const seeing = analysis.sentences.some(({ entities }) => entities.length > 0)
  const described = scanned.map((one) => describeSentence(one, { text, rows, seeing }))
  const taken = takePlaces(described.flat())
  const states = new Set([...taken].flatMap(({ candidates }) => candidates.filter(({ place }) => place.precision === 'state').map(({ place }) => place.id)))
  const found = scanned.flatMap((one, at) => {
    const hits = fromHits(one, described[at] ?? [], taken)
    return [...hits, ...fromEntities(one, hits, described[at] ?? [], { text, rows, lookup, states })].sort((a, b) => a.span.start - b.span.start)
  })
  const own = (pack: string): number => new Set(found.filter(({ candidates }) => candidates.length > 0 && candidates.every((one) => one.pack === pack)).map(({ name }) => fold(name))).size
  const related = new Map(context.packs.filter(({ places }) => places.length > 0).map((pack) => [pack.name, relevance(pack, text, own(pack.name))]))
  const questions = found.map((one): Question => ({ name: one.name, candidates: one.candidates, asked: askedOf(one.described), holders: one.holders }))
  const ranking = rankAll(questions, (pack) => related.get(pack) ?? 0)
  return found.map((one, at): PlaceMention => (
    { kind: 'place', id: mentionId('place', one.span), span: one.span, sentence: one.sentence, rule: one.rule, reading: readingOf(one, ranking[at] ?? [], states) }
  ))
}
