import type { PersonRow } from '../../model/conflict.js'
import type { Interval } from '../../model/interval.js'
import { type Organ, type PartyRef, partyRef, sideOf } from '../../model/party.js'
import type { Reading } from '../../model/reading.js'

/** First and last day that the reading leaves open, null where nothing bounds it. */
const boundsOf = (published: Reading<Interval>): { readonly from: string | null; readonly to: string | null } => {
  if (published.reading === 'unresolved') return { from: null, to: null }
  const intervals = published.reading === 'resolved' ? [published.value] : published.candidates
  const starts = intervals.map((interval) => interval.earliest)
  const ends = intervals.map((interval) => interval.latest)
  const from = starts.some((start) => start === null) ? null : starts.filter((start) => start !== null).sort()[0]?.slice(0, 10) ?? null
  const to = ends.some((end) => end === null) ? null : ends.filter((end) => end !== null).sort().at(-1)?.slice(0, 10) ?? null
  return { from, to }
}

type Office = PersonRow['offices'][number]

/** Dates of a row may be months or years; they count whole. */
const held = (office: Office, from: string | null, to: string | null): boolean =>
  (to === null || office.from <= to.slice(0, office.from.length)) && (from === null || office.to === null || office.to >= from.slice(0, office.to.length))

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

/**
 * Parties that the person may speak for at that date: the offices held then; where none was held, the side alone.
 * `organ`, where a title tells one, picks among the offices.
 */
export const officesAt = (person: PersonRow, published: Reading<Interval>, organ: Organ | null): readonly PartyRef[] => {
  const { from, to } = boundsOf(published)
  const offices = person.offices.filter((office) => held(office, from, to))
  const fitting = offices.filter((office) => organ === null || office.organ === organ)
  const chosen = fitting.length > 0 ? fitting : offices
  if (chosen.length > 0) return unique(chosen.map((office) => partyRef(office.party, office.organ)))
  return sidesOf(person)
}

/** The sides for which the person ever held an office. */
export const sidesOf = (person: PersonRow): readonly PartyRef[] => unique(person.offices.map((office) => sideOf(office.party)))

/** True where the person held any office at that date, as far as the date is known. */
export const holdsOffice = (person: PersonRow, published: Reading<Interval>): boolean => {
  const { from, to } = boundsOf(published)
  return person.offices.some((office) => held(office, from, to))
}
