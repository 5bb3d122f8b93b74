import type { Token } from '../model/sentence.js'
import type { TokenEntity } from './decoding.js'

/** A capital anywhere ("al-Masri"), a figure, or a letter of a script without capitals. */
const capital = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
/** A title before a name: no part of it, and nothing's name. */
const title = 'nmod:desc'
const namePart = /^(compound|flat|amod|nummod|goeswith)/

/**
 * Entities with the borders that capitals and the tree show: small words, marks and clitics at the ends belong to no name, and the
 * name's own parts (compounds, given names and family names) right beside it do. None overlaps another.
 */
export const completeNames = (entities: readonly TokenEntity[], tokens: readonly Token[]): readonly TokenEntity[] =>
  entities.reduce<readonly TokenEntity[]>((done, entity, place) => {
    const from = done.at(-1)?.last ?? 0
    const to = entities[place + 1]?.first ?? tokens.length
    const trimmed = trimName(entity, tokens)
    return trimmed.first < trimmed.last ? [...done, widenName(trimmed, tokens, from, to)] : done
  }, [])

const trimName = (entity: TokenEntity, tokens: readonly Token[]): TokenEntity => {
  const loose = (place: number): boolean => !capital.test(tokens[place]?.text ?? '')
  let { first, last } = entity
  while (first < last && loose(first)) first += 1
  while (last > first && loose(last - 1)) last -= 1
  return { ...entity, first, last }
}

const widenName = (entity: TokenEntity, tokens: readonly Token[], from: number, to: number): TokenEntity => {
  let { first, last } = entity
  const inside = (place: number): boolean => place >= first && place < last
  const isName = (token: Token | undefined): token is Token => token?.upos === 'PROPN' && capital.test(token.text)
  const belongs = (token: Token | undefined): boolean => isName(token) && namePart.test(token.relation) && inside(token.head)
  /** Whether the name so far is a part of the token at `place`: "Defence" of "Ministry". */
  const leads = (place: number): boolean => isName(tokens[place]) && tokens[place].relation !== title && tokens.slice(first, last).some((token) => token.head === place && namePart.test(token.relation))
  while (first > from && belongs(tokens[first - 1])) first -= 1
  while (last < to && (belongs(tokens[last]) || leads(last))) last += 1
  return { ...entity, first, last }
}
