import type { PlaceRows } from '../../model/rows/place.js'
import type { Entity } from '../../model/sentence.js'
import { overlaps, within } from '../../model/span.js'
import { isNotPlace, type Hit, type Scanned } from './hits.js'
import type { Piece } from './pieces.js'
import { surroundingsOf, type Surroundings } from './surroundings.js'

/** What is told of a name before it is judged; each is 0, 1 or a weight of a row. */
export const traits = [
  'bias',
  // the words beside it: weights of rows for and against a place
  'before', 'beforeAgainst', 'after', 'afterAgainst', 'street',
  // what the best known place of the name is
  'state', 'province', 'city', 'town', 'division', 'pack', 'short', 'otherName', 'words',
  // what the model sees over it
  'place', 'aroundPlace', 'facility', 'organisation', 'headOfOrganisation', 'person', 'partOfPerson', 'group', 'event', 'unseen', 'common',
  // its neighbours
  'held', 'holds', 'notPlace', 'opening', 'left', 'right', 'rightOfKnown',
  // the document's other names: the share of this name's other occurrences that were taken for places, and whether it has any
  'elsewhere', 'again',
] as const
export type Trait = (typeof traits)[number]
export type Traits = Readonly<Partial<Record<Trait, number>>>

/** A name with its traits and what they were read from. */
export interface Described {
  readonly hit: Hit
  readonly surroundings: Surroundings
  readonly entity: Entity | null
  readonly traits: Traits
}

/** What describing needs to know of the whole document. */
export interface Setting {
  readonly text: string
  readonly rows: PlaceRows
  /** True where the model saw entities at all: only then does it tell something that it saw none over a name. */
  readonly seeing: boolean
}

const is = (condition: boolean): number => (condition ? 1 : 0)

const bestKnown = ({ candidates, abbreviation }: Hit): Traits => {
  const own = candidates.some(({ primary, pack }) => primary || pack !== null)
  const of = (precisions: readonly string[]): boolean => candidates.some(({ place }) => precisions.includes(place.precision))
  const largest = Math.max(...candidates.map(({ population, primary }) => (primary ? population : population / 10)), 0)
  const state = of(['state'])
  const province = !state && of(['province', 'region'])
  const division = !state && !province && candidates.some(({ place }) => place.precision === 'district' && place.name.includes(' '))
  return {
    state: is(state), province: is(province), division: is(division), pack: is(candidates.some(({ pack }) => pack !== null)), short: is(abbreviation !== null),
    city: is(!state && !province && largest > 200_000), town: is(!state && !province && largest > 15_000 && largest <= 200_000), otherName: is(!own),
  }
}

const entityOver = (hit: Hit, entities: readonly Entity[]): Entity | null =>
  entities.find((entity) => within(hit.span, entity.span)) ?? entities.find((entity) => overlaps(hit.span, entity.span)) ?? null

const seenBy = (hit: Hit, entity: Entity | null, seeing: boolean): Traits => {
  if (entity === null) return { unseen: is(seeing) }
  const whole = within(entity.span, hit.span)
  switch (entity.kind) {
    case 'place': return whole ? { place: 1 } : { aroundPlace: 1 }
    case 'person': return whole ? { person: 1 } : { partOfPerson: 1 }
    case 'organisation': return { organisation: 1, headOfOrganisation: is(entity.span.start === hit.span.start && !whole) }
    default: return { [entity.kind]: 1 }
  }
}

const adjoins = (text: string, end: number, start: number): boolean => /^\s?$/.test(text.slice(end, start))

/** Capitalised words that adjoin and are no part of a known name: "Ava Richmond", "Richmond Times". */
const strangers = (hit: Hit, scanned: Scanned, { text, rows }: Setting, around: Surroundings): Traits => {
  const left = scanned.pieces[hit.run.first - 1]
  const right = scanned.pieces[hit.run.last]
  const foreign = (piece: Piece | undefined, known: boolean): boolean =>
    piece !== undefined && piece.capital && !known && !isNotPlace(piece.text, rows) && !scanned.hits.some((other) => other !== hit && within(piece, other.span))
  const isRight = right !== undefined && adjoins(text, hit.span.end, right.start) && foreign(right, around.after !== null)
  const known = hit.candidates.some(({ place, population }) => ['state', 'province'].includes(place.precision) || population > 200_000)
  return {
    left: is(left !== undefined && adjoins(text, left.end, hit.span.start) && hit.run.first > 1 && foreign(left, around.before !== null)),
    right: is(isRight), rightOfKnown: is(isRight && known),
  }
}

const besideOf = ({ before, after }: Surroundings, hit: Hit): Traits => {
  const street = after?.capitalised === true && !hit.candidates.some(({ pack }) => pack !== null)
  const [ahead, behind] = [before?.weight ?? 0, after?.capitalised === true ? 0 : after?.weight ?? 0]
  return { before: Math.max(ahead, 0), beforeAgainst: Math.max(-ahead, 0), after: Math.max(behind, 0), afterAgainst: Math.max(-behind, 0), street: is(street) }
}

/** "X, Y" where Y holds a place of the name X. */
export const heldByNext = (hit: Hit | undefined, next: Hit | undefined, scanned: Scanned): boolean => {
  if (hit === undefined || next === undefined || scanned.pieces[hit.run.last]?.text !== ',' || next.run.first !== hit.run.last + 1) return false
  return hit.candidates.some(({ inside }) => next.candidates.some(({ place }) => inside.includes(place.id)))
}

const possessive = /^['’]s?$/

/** The words beside a name; another name with its possessive may stand between ("the direction of X's Y district" speaks of Y). */
const beside = (hit: Hit, at: number, { hits, pieces }: Scanned, rows: PlaceRows): Surroundings => {
  const possessor = (piece: number): boolean =>
    hits.slice(0, at).some((other) => piece >= other.run.first && piece < other.run.last && possessive.test(pieces[other.run.last]?.text ?? ''))
  const found = surroundingsOf(pieces, hit.run, rows, possessor)
  const possesses = possessive.test(pieces[hit.run.last]?.text ?? '') && hits[at + 1]?.run.first === hit.run.last + 1
  return possesses && found.before?.precision !== undefined ? { ...found, before: null } : found
}

const common = (hit: Hit, { sentence, pieces }: Scanned): boolean => {
  const tags = pieces.slice(hit.run.first, hit.run.last).map(({ token }) => sentence.tokens[token]?.upos ?? 'X')
  return !tags.includes('PROPN') && !tags.includes('X')
}

const describeHit = (hit: Hit, at: number, scanned: Scanned, setting: Setting): Described => {
  const surroundings = beside(hit, at, scanned, setting.rows)
  const entity = entityOver(hit, scanned.sentence.entities)
  const alone = hit.run.last - hit.run.first === 1
  return {
    hit, surroundings, entity,
    traits: {
      bias: 1, ...besideOf(surroundings, hit), ...bestKnown(hit), ...seenBy(hit, entity, setting.seeing), ...strangers(hit, scanned, setting, surroundings),
      words: is(!alone), common: is(common(hit, scanned)), opening: is(alone && hit.run.first === 0),
      held: is(heldByNext(hit, scanned.hits[at + 1], scanned)), holds: is(heldByNext(scanned.hits[at - 1], hit, scanned)),
      notPlace: is(hit.abbreviation === null && isNotPlace(hit.name, setting.rows)),
    },
  }
}

/** What stands between two names: nothing but a hyphen (the ends of one road), words that join a list, or something else. */
const joint = (left: Hit, right: Hit, scanned: Scanned, rows: PlaceRows): 'hyphen' | 'list' | null => {
  const between = scanned.pieces.slice(left.run.last, right.run.first).map(({ text }) => text.toLowerCase())
  if (between.length === 1 && /^[-–—]$/.test(between[0] ?? '')) return 'hyphen'
  return between.length > 0 && between.length <= 2 && between.every((word) => rows.joins.includes(word)) ? 'list' : null
}

const withSurroundings = (one: Described, surroundings: Surroundings): Described =>
  ({ ...one, surroundings, traits: { ...one.traits, ...besideOf(surroundings, one.hit) } })

/** Lends what is said before the first name of a list to the others, and what is said after a hyphened one to all of it. */
const shared = (described: readonly Described[], scanned: Scanned, rows: PlaceRows): readonly Described[] => {
  const result = [...described]
  for (let at = 1; at < result.length; at++) {
    const [left, right] = [result[at - 1], result[at]]
    if (left === undefined || right === undefined || joint(left.hit, right.hit, scanned, rows) === null) continue
    const { before } = left.surroundings
    const lent = before !== null && before.weight > 0 && (right.surroundings.before?.precision === undefined)
    if (lent) result[at] = withSurroundings(right, { ...right.surroundings, before })
  }
  for (let at = result.length - 2; at >= 0; at--) {
    const [left, right] = [result[at], result[at + 1]]
    const after = right?.surroundings.after ?? null
    if (left === undefined || right === undefined || after === null || left.surroundings.after !== null || joint(left.hit, right.hit, scanned, rows) !== 'hyphen') continue
    result[at] = withSurroundings(left, { ...left.surroundings, after })
  }
  return result
}

/** Describes every name of a sentence by its words, its surroundings, its neighbours and the model's entities. */
export const describeSentence = (scanned: Scanned, setting: Setting): readonly Described[] =>
  shared(scanned.hits.map((hit, at) => describeHit(hit, at, scanned, setting)), scanned, setting.rows)
