import type { PlaceRows } from '../../model/rows/place.js'
import type { Entity, EntityKind } from '../../model/sentence.js'
import { overlaps, within } from '../../model/span.js'
import { isNotPlace, type Hit, type Scanned } from './hits.js'
import { surroundingsOf, type Surroundings } from './surroundings.js'

/** A hit with what speaks for and against its being a place; from `threshold` on it is taken for one. */
export interface Judged {
  readonly hit: Hit
  readonly surroundings: Surroundings
  readonly score: number
  /** Kind of the entity that the model sees over it, or null. */
  readonly entity: EntityKind | null
  /** True where an unknown capitalised word stands before it, as a given name does before a surname. */
  readonly surname: boolean
}

export const threshold = 0.5

/** What the model's entity over a name says about it; organisations carry the names of their towns. */
const entityWeight: Readonly<Record<EntityKind, number>> = { place: 1.2, facility: 0.6, organisation: 0, group: -0.6, event: 0, person: -1.6 }

/** Known places speak for themselves; a hamlet's name needs its surroundings. */
const fame = ({ candidates, abbreviation }: Hit): number => {
  if (abbreviation !== null) return 1
  const best = candidates.reduce((most, { place, population, pack, primary }) => {
    const known = pack !== null ? 0.7 : place.precision === 'state' ? 0.8 : ['province', 'region'].includes(place.precision) ? 0.5 : place.precision === 'district' && place.name.includes(' ') && primary ? 0.6 : population > 300_000 ? 0.5 : population > 20_000 ? 0.3 : 0
    return Math.max(most, primary || pack !== null ? known : known - 0.15)
  }, 0)
  return best
}

const entityOver = (hit: Hit, entities: readonly Entity[]): Entity | null =>
  entities.find((entity) => within(hit.span, entity.span)) ?? entities.find((entity) => overlaps(hit.span, entity.span)) ?? null

const adjoins = (text: string, end: number, start: number): boolean => /^\s?$/.test(text.slice(end, start))

/** Which capitalised words adjoin that are no part of the known name: "Ava Richmond", "Richmond Times". */
const strangers = (hit: Hit, scanned: Scanned, text: string, rows: PlaceRows, around: Surroundings): { readonly left: boolean; readonly right: boolean } => {
  const left = scanned.pieces[hit.run.first - 1]
  const right = scanned.pieces[hit.run.last]
  const others = scanned.hits.filter((other) => other !== hit)
  const foreign = (piece: typeof left, known: boolean): boolean =>
    piece !== undefined && piece.capital && !known && !isNotPlace(piece.text, rows) && !others.some(({ span }) => within(piece, span))
  return {
    left: left !== undefined && adjoins(text, left.end, hit.span.start) && hit.run.first > 1 && foreign(left, around.before !== null),
    right: right !== undefined && adjoins(text, hit.span.end, right.start) && foreign(right, around.after !== null),
  }
}

/** What adjoining strangers take from a name: well-known places lend theirs to others' names more often than hamlets do. */
const strangeness = (hit: Hit, { left, right }: { readonly left: boolean; readonly right: boolean }): number =>
  (left ? -0.7 : 0) + (right ? (fame(hit) >= 0.5 ? -0.2 : -0.5) : 0)

/** "X, Y" where Y holds a place of the name X. */
export const heldByNext = (hit: Hit, next: Hit | undefined, scanned: Scanned): boolean => {
  if (next === undefined || scanned.pieces[hit.run.last]?.text !== ',' || next.run.first !== hit.run.last + 1) return false
  return hit.candidates.some(({ inside }) => next.candidates.some(({ place }) => inside.includes(place.id)))
}

const judgeHit = (hit: Hit, at: number, scanned: Scanned, text: string, rows: PlaceRows): Judged => {
  const { hits, pieces, sentence } = scanned
  const possessor = (piece: number): boolean => hits.some((other, index) => index < at && piece >= other.run.first && piece < other.run.last && /^['’]s?$/.test(pieces[other.run.last]?.text ?? ''))
  const beside = surroundingsOf(pieces, hit.run, rows, possessor)
  const possesses = /^['’]s?$/.test(pieces[hit.run.last]?.text ?? '') && hits[at + 1]?.run.first === hit.run.last + 1
  const surroundings = possesses && beside.before?.precision !== undefined ? { ...beside, before: null } : beside
  const entity = entityOver(hit, sentence.entities)
  const seen = entity === null ? 0 : entityWeight[entity.kind] - (entity.kind === 'place' && !within(hit.span, entity.span) ? 0.4 : 0)
  const held = heldByNext(hit, hits[at + 1], scanned) ? 0.8 : 0
  const holds = hits[at - 1] !== undefined && heldByNext(hits[at - 1] as Hit, hit, scanned) ? 0.8 : 0
  const alone = hit.run.last - hit.run.first === 1
  const blocked = hit.abbreviation === null && isNotPlace(hit.name, rows) ? -1 : 0
  const opening = alone && hit.run.first === 0 ? -0.2 : 0
  const adjoining = strangers(hit, scanned, text, rows, surroundings)
  const after = surroundings.after?.weight ?? 0
  const ofPack = hit.candidates.some(({ pack }) => pack !== null)
  const score = (surroundings.before?.weight ?? 0) + (ofPack && surroundings.after?.capitalised === true ? 0 : after) + fame(hit) + seen + held + holds + blocked + opening + strangeness(hit, adjoining)
  return { hit, surroundings, score, entity: entity?.kind ?? null, surname: adjoining.left && surroundings.before === null }
}

/** What stands between two names: nothing but a hyphen (the ends of one road), words that join a list, or something else. */
const joint = (left: Hit, right: Hit, scanned: Scanned, rows: PlaceRows): 'hyphen' | 'list' | null => {
  const between = scanned.pieces.slice(left.run.last, right.run.first).map(({ text }) => text.toLowerCase())
  if (between.length === 1 && /^[-–—]$/.test(between[0] ?? '')) return 'hyphen'
  return between.length > 0 && between.length <= 2 && between.every((word) => rows.joins.includes(word)) ? 'list' : null
}

/** Lends what is said before the first name of a list to the others, and what is said after a hyphened one to all of it. */
const shared = (judged: readonly Judged[], scanned: Scanned, rows: PlaceRows): readonly Judged[] => {
  const result = [...judged]
  for (let at = 1; at < result.length; at++) {
    const [left, right] = [result[at - 1], result[at]]
    if (left === undefined || right === undefined || joint(left.hit, right.hit, scanned, rows) === null) continue
    const before = left.surroundings.before
    const lent = before !== null && before.weight > 0 && (right.surroundings.before === null || right.surroundings.before.precision === undefined)
    if (lent) result[at] = { ...right, surroundings: { ...right.surroundings, before }, score: right.score + before.weight - (right.surroundings.before?.weight ?? 0) }
  }
  for (let at = result.length - 2; at >= 0; at--) {
    const [left, right] = [result[at], result[at + 1]]
    const after = right?.surroundings.after ?? null
    if (left === undefined || right === undefined || after === null || left.surroundings.after !== null || after.weight < 0 || joint(left.hit, right.hit, scanned, rows) !== 'hyphen') continue
    result[at] = { ...left, surroundings: { ...left.surroundings, after }, score: left.score + after.weight }
  }
  return result
}

/** Judges every hit of a sentence by its words, its surroundings, its neighbours in a list and the model's entities. */
export const judgeSentence = (scanned: Scanned, text: string, rows: PlaceRows): readonly Judged[] =>
  shared(scanned.hits.map((hit, at) => judgeHit(hit, at, scanned, text, rows)), scanned, rows)
