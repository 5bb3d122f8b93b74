import type { OrganRow, PartyRow, PersonRow } from '../../model/conflict.js'
import type { Organ } from '../../model/party.js'
import type { ActorNounRow, ActorPronounRow, ActorReferenceRow, ActorWordRow } from '../../model/rows/actor.js'
import type { ResolveContext } from '../context.js'
import { fold, foldWords, plain } from './fold.js'

/** What a name in a pack stands for. `written` is the pack's spelling. */
export type NameEntry = { readonly written: string } & (
  | { readonly kind: 'side'; readonly form: 'name' | 'demonym' | 'capital' | 'land'; readonly party: string }
  | { readonly kind: 'organisation'; readonly party: string; readonly medium: boolean }
  | { readonly kind: 'organ'; readonly party: string; readonly organ: Organ; readonly medium: boolean }
  | { readonly kind: 'person'; readonly person: PersonRow })

export type WordEntry =
  | { readonly kind: 'noun'; readonly row: ActorNounRow }
  | { readonly kind: 'pronoun'; readonly row: ActorPronounRow }
  | { readonly kind: 'reference'; readonly row: ActorReferenceRow }

/** A tree of phrases by word; `entry` stands where a phrase ends. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  entry?: WordEntry
}

export interface Lexicon {
  /** By folded words. */
  readonly names: ReadonlyMap<string, readonly NameEntry[]>
  /** Folded beginnings of names, token by token, so that looking ahead can stop early. */
  readonly beginnings: ReadonlySet<string>
  readonly phrases: PhraseNode
  /** People by folded last word of their names. */
  readonly surnames: ReadonlyMap<string, readonly PersonRow[]>
  readonly parties: ReadonlyMap<string, PartyRow>
  readonly words: (use: ActorWordRow['use'], word: string) => boolean
  /** Endings of plurals. */
  readonly endings: readonly string[]
}

const newNode = (): PhraseNode => ({ next: new Map() })

const addPhrase = (root: PhraseNode, phrase: string, entry: WordEntry): void => {
  let node = root
  for (const word of phrase.split(/\s+|(?='s\b)/)) {
    const next = node.next.get(word) ?? newNode()
    node.next.set(word, next)
    node = next
  }
  node.entry ??= entry
}

const wordPieces = (name: string): readonly string[] => foldWords(name.replace(/^the /i, '').replace(/['’]s(?![\p{L}])/gu, ' s')).split(' ').filter((piece) => piece !== '')

interface Names { readonly entries: Map<string, NameEntry[]>; readonly beginnings: Set<string> }

const same = (one: NameEntry, other: NameEntry): boolean =>
  one.kind === other.kind && ('party' in one && 'party' in other ? one.party === other.party : 'person' in one && 'person' in other && one.person.id === other.person.id)

const addName = (names: Names, name: string, make: (written: string) => NameEntry): void => {
  const pieces = wordPieces(name)
  if (pieces.length === 0) return
  const entry = make(name.replace(/^the /i, ''))
  const known = names.entries.get(pieces.join(' ')) ?? []
  if (!known.some((one) => same(one, entry))) names.entries.set(pieces.join(' '), [...known, entry])
  pieces.forEach((_, index) => names.beginnings.add(pieces.slice(0, index + 1).join(' ')))
}

const addParty = (names: Names, party: PartyRow): void => {
  if (party.kind === 'organisation' || party.kind === 'armed-group') {
    for (const name of [party.name, ...party.names]) addName(names, name, (written) => ({ kind: 'organisation', party: party.id, medium: party.medium === true, written }))
    return
  }
  const side = (form: 'name' | 'demonym' | 'capital' | 'land') => (written: string): NameEntry => ({ kind: 'side', form, party: party.id, written })
  for (const name of [party.name, ...party.names]) addName(names, name, side('name'))
  for (const name of party.demonyms) addName(names, name, side('demonym'))
  for (const name of party.capitals) addName(names, name, side('capital'))
  for (const name of party.lands ?? []) addName(names, name, side('land'))
}

/** True where the grammar of sides and nouns reads the name alone ("X-ian Armed Forces"), so that two sides can share it. */
const composed = (row: OrganRow, name: string, party: PartyRow | undefined, phrases: PhraseNode): boolean => {
  const sides = party === undefined ? [] : [party.name, ...party.names, ...party.demonyms].map(plain)
  const words = plain(name)
  return sides.some((side) => {
    const rest = words.startsWith(`${side} `) ? words.slice(side.length + 1) : words.endsWith(` of ${side}`) ? words.slice(0, -side.length - 4) : null
    const found = rest === null ? undefined : findPhrase(phrases, rest.split(' '))
    return found?.kind === 'noun' && found.row.organ === row.organ
  })
}

const findPhrase = (root: PhraseNode, words: readonly string[]): WordEntry | undefined =>
  words.reduce<PhraseNode | undefined>((node, word) => node?.next.get(word) ?? node?.next.get(word.replace(/s$/, '')), root)?.entry

const lastWord = (name: string): string => fold(name.split(/\s+/).at(-1) ?? '')

const bySurname = (people: readonly PersonRow[]): ReadonlyMap<string, readonly PersonRow[]> => {
  const surnames = new Map<string, PersonRow[]>()
  for (const person of people) {
    for (const word of new Set([person.name, ...person.names].map(lastWord))) surnames.set(word, [...(surnames.get(word) ?? []), person])
  }
  return surnames
}

const phrasesOf = (context: ResolveContext): PhraseNode => {
  const root = newNode()
  const { references = [], nouns = [], pronouns = [] } = context.language.actors
  for (const row of references) for (const form of row.forms) addPhrase(root, form, { kind: 'reference', row })
  for (const row of nouns) for (const form of row.forms) addPhrase(root, plain(form), { kind: 'noun', row })
  for (const row of pronouns) for (const form of row.forms) addPhrase(root, form, { kind: 'pronoun', row })
  return root
}

const build = (context: ResolveContext): Lexicon => {
  const phrases = phrasesOf(context)
  const names: Names = { entries: new Map(), beginnings: new Set() }
  const parties = new Map<string, PartyRow>()
  const people: PersonRow[] = []
  for (const pack of context.packs) {
    for (const party of pack.parties) if (!parties.has(party.id)) parties.set(party.id, party)
    for (const party of pack.parties) addParty(names, party)
    for (const row of pack.organs) {
      for (const name of row.names.filter((one) => !composed(row, one, parties.get(row.party), phrases))) {
        addName(names, name, (written) => ({ kind: 'organ', party: row.party, organ: row.organ, medium: row.medium === true, written }))
      }
    }
    const known = new Set(people.flatMap((person) => [person.name, ...person.names]).map(foldWords))
    const added = pack.people.filter((person) => ![person.name, ...person.names].some((name) => known.has(foldWords(name))))
    for (const person of added) for (const name of [person.name, ...person.names]) addName(names, name, (written) => ({ kind: 'person', person, written }))
    people.push(...added)
  }
  const uses = new Map<ActorWordRow['use'], Set<string>>()
  for (const row of context.language.actors.words ?? []) uses.set(row.use, new Set([...(uses.get(row.use) ?? []), ...row.words]))
  return {
    names: names.entries, beginnings: names.beginnings, phrases, surnames: bySurname(people), parties,
    words: (use, word) => uses.get(use)?.has(word) === true,
    endings: [...(uses.get('ending') ?? [])],
  }
}

const built = new WeakMap<ResolveContext['packs'], WeakMap<object, Lexicon>>()

/** All names and words that actors are found by; built once for each list of packs and language. */
export const lexiconOf = (context: ResolveContext): Lexicon => {
  const byLanguage = built.get(context.packs) ?? new WeakMap<object, Lexicon>()
  built.set(context.packs, byLanguage)
  const known = byLanguage.get(context.language) ?? build(context)
  byLanguage.set(context.language, known)
  return known
}
