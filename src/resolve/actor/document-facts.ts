import type { Reading } from '../../model/reading.js'
import type { Interval } from '../../model/interval.js'
import type { Sentence } from '../../model/sentence.js'
import type { ResolveContext } from '../context.js'
import { fold } from './fold.js'
import type { Lexicon } from './lexicon.js'
import type { Phrase } from './phrase.js'

/** What the whole document tells about its actors, gathered before any single phrase is read. */
export interface DocumentFacts {
  readonly lexicon: Lexicon
  readonly published: Reading<Interval>
  /** The one state that the text is about, or null where two or more share it. */
  readonly home: string | null
  /** The state whose ministries and offices the text mostly names; null where two share it. */
  readonly issuer: string | null
  /** The sides named most often, most first. */
  readonly ranking: readonly string[]
  /** Folded names and acronyms of unknown organisations → reference by the name as first written. */
  readonly organisations: ReadonlyMap<string, string>
  /** Row ids of nouns for irregulars → the organisations that the text calls so. */
  readonly called: ReadonlyMap<string, readonly string[]>
  /** Keys of unknown organisations that the text tells something to, as one tells an agency. */
  readonly media: ReadonlySet<string>
  /** De facto parties whose residents the text names by their kin's demonym and their land. */
  readonly kinThere: readonly string[]
}

const count = (tally: Map<string, number>, key: string, by: number): void => { tally.set(key, (tally.get(key) ?? 0) + by) }

const told = (phrase: Phrase): readonly string[] => [...phrase.sides.flatMap((side) => (side.length === 1 ? side : [])), ...phrase.owners.flatMap(told)]

const ranked = (tally: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => [...tally].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))

/** The first of a ranking where it leads clearly: alone, or with more than twice the second. */
const leader = (ranking: readonly (readonly [string, number])[]): string | null => {
  const [first, second] = ranking
  return first !== undefined && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null
}

const isState = (lexicon: Lexicon, party: string): boolean => lexicon.parties.get(party)?.kind === 'state'

/** The state of the place that a name most likely means: the only state that has it, or that of a city far larger than its namesakes elsewhere. */
const stateOfPlace = (name: string, context: ResolveContext): string | null => {
  const rows = [...context.gazetteer.find(name)].filter((row) => row.state !== '').sort((one, other) => other.population - one.population)
  const [largest] = rows
  const rival = rows.find((row) => row.state !== largest?.state)
  if (largest === undefined) return null
  return rival === undefined || (largest.population > 100_000 && largest.population > 5 * rival.population) ? largest.state : null
}

/** Votes of place names for the states where they lie. */
const placeVotes = (sentences: readonly Sentence[], text: string, context: ResolveContext, tally: Map<string, number>): void => {
  for (const sentence of sentences) {
    for (const entity of sentence.entities.filter((one) => one.kind === 'place')) {
      const state = stateOfPlace(text.slice(entity.span.start, entity.span.end), context)
      if (state !== null) count(tally, state, 0.25)
    }
  }
}

const tallySides = (phrases: readonly Phrase[]): Map<string, number> => {
  const tally = new Map<string, number>()
  for (const phrase of phrases.filter((one) => !one.medium)) for (const party of told(phrase)) count(tally, party, 1)
  return tally
}

const bodies: readonly string[] = ['ministry', 'government', 'office', 'parliament']

/** Votes of bodies and offices for the state that they are of; representatives and spokesmen vote through what they belong to. */
const tallyBodies = (phrases: readonly Phrase[]): Map<string, number> => {
  const tally = new Map<string, number>()
  const visit = (phrase: Phrase): void => {
    const body = (phrase.organ !== null && !['MIL', 'PKO', 'CIV'].includes(phrase.organ)) || (bodies.includes(phrase.noun?.class ?? '') && phrase.noun?.relational !== true)
    if (body && !phrase.medium) for (const party of told(phrase)) count(tally, party, 1)
    else phrase.owners.forEach(visit)
  }
  phrases.forEach(visit)
  return tally
}
const singular = (name: string): string => (/[^s]s$/.test(name) && name.length > 4 ? name.slice(0, -1) : name)

/** Key under which spellings of an organisation meet: folded, without a plural. */
export const organisationKey = (reference: string): string => singular(fold(reference.replace(/^org:(the )?/i, '').replace(/\s+/g, '')))

/** An unknown organisation that the text treats as an agency anywhere is one everywhere. */
export const isMedium = (phrase: Phrase, facts: DocumentFacts): boolean => phrase.unknown && phrase.noun === null && facts.media.has(organisationKey(phrase.organisation ?? ''))

const acronymAfter = (phrase: Phrase, sentence: Sentence | undefined): string | null => {
  const [open, short, close] = sentence?.tokens.slice(phrase.last, phrase.last + 3) ?? []
  return open?.text === '(' && close?.text === ')' && short !== undefined && /^[\p{Lu}\p{N}.-]{2,8}$/u.test(short.text) ? short.text : null
}

const gatherOrganisations = (phrases: readonly Phrase[], sentences: readonly Sentence[]): ReadonlyMap<string, string> => {
  const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  const names = new Map<string, string>()
  const visit = (phrase: Phrase): void => {
    phrase.owners.forEach(visit)
    if (phrase.organisation === null) return
    const key = organisationKey(phrase.organisation)
    const plural = phrase.organisation.startsWith('org:') && /[^s]s$/.test(phrase.organisation) && phrase.noun === null && names.has(key)
    if (!names.has(key) && !plural) names.set(key, phrase.organisation.replace(/^org:the /i, 'org:'))
    const short = acronymAfter(phrase, byIndex.get(phrase.sentence))
    if (short !== null) names.set(organisationKey(short), names.get(key) ?? phrase.organisation)
  }
  phrases.forEach(visit)
  return names
}

const gatherCalled = (phrases: readonly Phrase[], organisations: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const called = new Map<string, readonly string[]>()
  for (const phrase of phrases) {
    const rows = [phrase.noun, phrase.modifier].filter((row) => row?.class === 'group' && row.general !== true)
    const named = [phrase.organisation, ...phrase.owners.map((owner) => owner.organisation)].filter((one) => one !== null)
    for (const row of rows) {
      for (const name of named) {
        const reference = organisations.get(organisationKey(name)) ?? name
        const known = called.get(row?.id ?? '') ?? []
        if (row !== null && !known.includes(reference)) called.set(row.id, [...known, reference])
      }
    }
  }
  return called
}

/** De facto parties that share the demonym of the side told. */
export const kinOf = (lexicon: Lexicon, side: string): readonly string[] => [...lexicon.parties.values()].filter((party) => party.kin?.includes(side) === true).map((party) => party.id)

const gatherKin = (phrases: readonly Phrase[], lexicon: Lexicon): readonly string[] =>
  [...new Set(phrases.filter((phrase) => phrase.noun?.local === true || phrase.plural).flatMap((phrase) => phrase.lands.filter((land) => told(phrase).some((side) => kinOf(lexicon, side).includes(land)))))]

/** Reads the whole document's phrases once; nothing here depends on the order in which packs name the sides. */
export const gatherFacts = (phrases: readonly Phrase[], sentences: readonly Sentence[], text: string, context: ResolveContext, lexicon: Lexicon, published: Reading<Interval>): DocumentFacts => {
  const all = tallySides(phrases)
  const states = new Map([...all].filter(([party]) => isState(lexicon, party)))
  placeVotes(sentences, text, context, states)
  const organisations = gatherOrganisations(phrases, sentences)
  return {
    lexicon, published, organisations,
    home: leader(ranked(states)),
    issuer: leader(ranked(tallyBodies(phrases))),
    ranking: ranked(all).map(([party]) => party),
    media: new Set(phrases.filter((phrase) => phrase.medium && phrase.unknown && phrase.organisation !== null).map((phrase) => organisationKey(phrase.organisation ?? ''))),
    called: gatherCalled(phrases, organisations),
    kinThere: gatherKin(phrases, lexicon),
  }
}
