import type { PersonRow } from '../../model/conflict.js'
import { organOf, type PartyRef, partyRef, sideOf } from '../../model/party.js'
import { among, type Reading, resolved, unresolved, valueOf } from '../../model/reading.js'
import { foldWords } from './fold.js'
import { holdsOffice, officesAt, sidesOf } from './office.js'
import type { NamedPerson, Phrase } from './phrase.js'
import type { Parties, Surroundings } from './surroundings.js'
import { readTold } from './told.js'

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

const words = (name: string): readonly string[] => foldWords(name).split(' ')

/** The last person in the text whose name this is a part of ("Aliyev" after "Yashar Aliyev"). */
const namedBefore = (person: NamedPerson, around: Surroundings): Reading<Parties> | null => {
  const asked = words(person.name)
  const known = (name: string): boolean => {
    const parts = words(name)
    return asked.every((word) => parts.includes(word)) && asked.at(-1) === parts.at(-1)
  }
  const found = around.past.findLast((one) => one.phrase.person !== null && known(one.phrase.person.name) && one.reading.reading !== 'unresolved')
  return found?.reading ?? null
}

/** Offices at the document's date of all whom the name may mean; a title narrows them. */
const fromRows = (phrase: Phrase, rows: readonly PersonRow[], around: Surroundings): Reading<Parties> => {
  const organ = phrase.noun?.relational === true ? null : phrase.noun?.organ ?? null
  const titled = rows.filter((row) => organ === null || row.offices.some((office) => office.organ === organ))
  const chosen = titled.length > 0 ? titled : rows
  if (phrase.former) return among(unique(chosen.flatMap(sidesOf)).map((side) => [side]), [{ rule: 'actor.office.former' }], 'no office is known')
  const inOffice = chosen.filter((row) => holdsOffice(row, around.facts.published))
  const parties = unique((inOffice.length > 0 ? inOffice : chosen).flatMap((row) => officesAt(row, around.facts.published, organ)))
  const held = organ === null ? parties : parties.filter((party) => organOf(party) === organ)
  const told = held.length > 0 ? held : unique(parties.map((party) => partyRef(sideOf(party), organ ?? organOf(party))))
  const sides = unique(told.map(sideOf))
  if (chosen.length > 1 && told.length > 1 && sides.length === 1) return resolved(sides, { rule: 'actor.office.side', reason: `${chosen.map((row) => row.name).join(' or ')}: of one side` })
  return among(told.map((party) => [party]), [{ rule: 'actor.office', reason: `office held by ${chosen.map((row) => row.name).join(' or ')} at the document’s date` }], 'no office is known')
}

const withTitle = (phrase: Phrase, rows: readonly PersonRow[], parties: readonly PartyRef[], around: Surroundings): Reading<Parties> => {
  const own = fromRows({ ...phrase, noun: null }, rows, around)
  const held = (own.reading === 'resolved' ? own.value : []).filter((party) => parties.some((told) => sideOf(told) === sideOf(party)))
  const general = parties.every((party) => organOf(party) === null || organOf(party) === 'GOV')
  return general && held.length > 0 && !phrase.former ? resolved(held, { rule: 'actor.office' }) : resolved(parties, { rule: phrase.noun?.id ?? 'actor.title' })
}

/** Reads someone named: what the title before the name tells, the same name before, the packs' offices at the document's date, the description beside the name. */
export const readPerson = (phrase: Phrase, person: NamedPerson, around: Surroundings): Reading<Parties> => {
  const title = readTold(phrase, around)
  const told = title === null ? undefined : valueOf(title)
  if (told !== undefined) return withTitle(phrase, person.known, told, around)
  const full = words(person.name).length > 1
  const before = namedBefore(person, around)
  if (before !== null && !(full && person.known.length > 0)) return before
  if (phrase.beside !== null && phrase.beside.noun !== null) {
    const beside = around.read({ ...phrase.beside, beside: null })
    if (beside.reading === 'resolved') return beside
  }
  if (person.known.length > 0) return fromRows(phrase, person.known, around)
  if (phrase.noun !== null && (around.facts.sure || phrase.official || phrase.modifier !== null)) return around.read({ ...phrase, person: null, beside: null })
  return unresolved('the side of this person is not told')
}
