import type { Reading } from '../../model/reading.js'
import type { Interval } from '../../model/interval.js'
import type { Sentence } from '../../model/sentence.js'
import type { ResolveContext } from '../context.js'
import { fold, foldWords } from './fold.js'
import type { Lexicon } from './lexicon.js'
import type { Phrase } from './phrase.js'

/** What the whole document tells about its actors, gathered before any single phrase is read. */
export interface DocumentFacts {
  readonly lexicon: Lexicon
  readonly published: Reading<Interval>
  /** The one state that the text is about, or null where two or more share it. */
  readonly home: string | null
  /** True where the one state is told often enough to take a named officeholder without a state for its own. */
  readonly sure: boolean
  /** The state whose ministries and offices the text mostly names; null where two share it. */
  readonly issuer: string | null
  /** The sides named most often, most first. */
  readonly ranking: readonly string[]
  /** Folded names and acronyms of unknown organisations → reference by the name as first written. */
  readonly organisations: ReadonlyMap<string, string>
  /** The one de facto party that the text names, or null. */
  readonly deFacto: string | null
  /** Populations whose side the text tells in their own words. */
  readonly populations: readonly string[]
  /** Armed groups and the like that the text names, as references. */
  readonly groups: readonly string[]
  /** Row ids of nouns for irregulars → the organisations that the text calls so. */
  readonly called: ReadonlyMap<string, readonly string[]>
  /** Number of the sentence in which the text first puts each of these beside such a noun. */
  readonly namedAt: ReadonlyMap<string, number>
  /** Keys of unknown organisations that the text tells something to, as one tells an agency. */
  readonly media: ReadonlySet<string>
  /** De facto parties whose residents the text names by their kin's demonym and their land. */
  readonly kinThere: readonly string[]
}

const count = (tally: Map<string, number>, key: string, by: number): void => { tally.set(key, (tally.get(key) ?? 0) + by) }

const told = (phrase: Phrase): readonly string[] => [...phrase.sides.flatMap((side) => (side.length === 1 ? side : [])), ...phrase.owners.flatMap(told)]

const ranked = (tally: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => [...tally].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))

/** The first of a ranking where it leads by that factor or stands alone. */
const leader = (ranking: readonly (readonly [string, number])[], factor: number): string | null => {
  const [first, second] = ranking
  return first !== undefined && first[1] >= factor * (second?.[1] ?? 0) ? first[0] : null
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

/** Votes of place names for the states where they lie, a quarter each. */
const placeVotes = (sentences: readonly Sentence[], text: string, context: ResolveContext, lexicon: Lexicon): ReadonlyMap<string, number> => {
  const tally = new Map<string, number>()
  for (const sentence of sentences) {
    for (const entity of sentence.entities.filter((one) => one.kind === 'place')) {
      const name = text.slice(entity.span.start, entity.span.end)
      const state = lexicon.names.has(foldWords(name)) ? null : stateOfPlace(name, context)
      if (state !== null) count(tally, state, 0.25)
    }
  }
  return tally
}

const shared = (phrase: Phrase): readonly (readonly string[])[] => [...phrase.sides.filter((side) => side.length > 1), ...phrase.owners.flatMap(shared)]

/** How often each side is told; a demonym that two states share counts for the one that is named otherwise, or half for each. */
const tallySides = (phrases: readonly Phrase[]): Map<string, number> => {
  const tally = new Map<string, number>()
  const voices = phrases.filter((one) => !one.medium)
  for (const party of voices.flatMap(told)) count(tally, party, 1)
  for (const candidates of voices.flatMap(shared)) {
    const named = candidates.filter((one) => tally.has(one))
    for (const one of named.length === 1 ? named : candidates) count(tally, one, named.length === 1 ? 1 : 0.5)
  }
  return tally
}

const bodies: readonly string[] = ['ministry', 'government', 'office', 'parliament']

/** Votes of bodies and offices for the state that they are of; representatives and spokesmen vote through what they belong to. */
const tallyBodies = (phrases: readonly Phrase[]): Map<string, number> => {
  const tally = new Map<string, number>()
  const visit = (phrase: Phrase): void => {
    const body = (phrase.organ !== null && !['MIL', 'PKO', 'CIV', 'GOV', 'MED'].includes(phrase.organ)) || (bodies.includes(phrase.noun?.class ?? '') && phrase.noun?.relational !== true)
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
    const initials = [...phrase.organisation.replace(/^org:/, '').matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)].join('')
    if (phrase.organisation.startsWith('org:') && initials.length >= 3 && !names.has(organisationKey(initials))) names.set(organisationKey(initials), names.get(key) ?? phrase.organisation)
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

const gatherNamedAt = (phrases: readonly Phrase[], organisations: ReadonlyMap<string, string>): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const phrase of phrases) {
    for (const name of [phrase, ...phrase.owners].flatMap((one) => one.organisation ?? [])) {
      const reference = organisations.get(organisationKey(name)) ?? name
      first.set(reference, Math.min(first.get(reference) ?? Infinity, phrase.sentence))
    }
  }
  return first
}

/** Organisations that the packs know as armed groups, or that the text puts beside a noun for irregulars. */
const gatherGroups = (phrases: readonly Phrase[], organisations: ReadonlyMap<string, string>, called: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const known = phrases.flatMap((phrase) => [phrase, ...phrase.owners]).filter((phrase) => phrase.organisation?.startsWith('org:') === true && !phrase.unknown)
  return [...new Set([...known.map((phrase) => organisations.get(organisationKey(phrase.organisation ?? '')) ?? ''), ...[...called.values()].flat()])]
}

/** De facto parties that share the demonym of the side told. */
export const kinOf = (lexicon: Lexicon, side: string): readonly string[] => [...lexicon.parties.values()].filter((party) => party.kin?.includes(side) === true).map((party) => party.id)

const gatherKin = (phrases: readonly Phrase[], lexicon: Lexicon): readonly string[] =>
  [...new Set(phrases.filter((phrase) => phrase.noun?.local === true || phrase.plural).flatMap((phrase) => phrase.lands.filter((land) => told(phrase).some((side) => kinOf(lexicon, side).includes(land)))))]

const onlyDeFacto = (all: ReadonlyMap<string, number>, phrases: readonly Phrase[], lexicon: Lexicon): string | null => {
  const named = new Set([...all.keys(), ...phrases.flatMap((phrase) => phrase.lands)].filter((party) => lexicon.parties.get(party)?.kind === 'de-facto'))
  const [only] = named
  return named.size === 1 ? only ?? null : null
}

/**
 * The one state that the text is about: by who acts in it, and with a quarter of the weight by where its places lie; others may be named in passing.
 * Where no state is told to act, capitals and other names of states weigh in full.
 */
const homeOf = (acting: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>, lexicon: Lexicon, votes: ReadonlyMap<string, number>): string | null => {
  const counts = (party: string): boolean => ['state', 'de-facto'].includes(lexicon.parties.get(party)?.kind ?? '')
  const tally = new Map([...acting].filter(([party]) => counts(party)))
  const acts = tally.size > 0
  for (const [party, times] of all) if (counts(party)) count(tally, party, (acts ? 0.25 : 1) * (times - (acting.get(party) ?? 0)))
  for (const [party, times] of votes) count(tally, party, times)
  const first = leader(ranked(tally), acts ? 3 : 2)
  return first !== null && isState(lexicon, first) ? first : null
}

/** The state in whose land the text was written, by its dateline; null where it has none that is clear. */
const datelineState = (dateline: string | null, context: ResolveContext, lexicon: Lexicon): string | null => {
  const place = dateline?.split(/[,(–—\d:]| - /)[0]?.trim() ?? ''
  if (place === '') return null
  const capital = (lexicon.names.get(foldWords(place)) ?? []).flatMap((entry) => (entry.kind === 'side' && entry.form === 'capital' ? entry.party : []))
  return capital.length === 1 ? capital[0] ?? null : stateOfPlace(place, context)
}

/** Reads the whole document's phrases once; nothing here depends on the order in which packs name the sides. */
export const gatherFacts = (phrases: readonly Phrase[], sentences: readonly Sentence[], text: string, context: ResolveContext, lexicon: Lexicon, published: Reading<Interval>, dateline: string | null): DocumentFacts => {
  const all = tallySides(phrases)
  const acting = tallySides(phrases.filter((phrase) => !phrase.place))
  const organisations = gatherOrganisations(phrases, sentences)
  const called = gatherCalled(phrases, organisations)
  const told = homeOf(acting, all, lexicon, placeVotes(sentences, text, context, lexicon))
  const written = datelineState(dateline, context, lexicon)
  const home = written !== null && all.has(written) && written !== told ? null : told
  return {
    lexicon, published, organisations,
    home, sure: home !== null && (all.get(home) ?? 0) >= 3,
    issuer: leader(ranked(tallyBodies(phrases)), 2.1),
    ranking: ranked(all).map(([party]) => party),
    media: new Set(phrases.filter((phrase) => phrase.medium && phrase.unknown && phrase.organisation !== null).map((phrase) => organisationKey(phrase.organisation ?? ''))),
    populations: [],
    deFacto: onlyDeFacto(all, phrases, lexicon),
    called, namedAt: gatherNamedAt(phrases, organisations), groups: gatherGroups(phrases, organisations, called),
    kinThere: gatherKin(phrases, lexicon),
  }
}
