import type { PersonRow } from '../../model/conflict.js'
import type { ActorNounRow, ActorPronounRow, ActorReferenceRow } from '../../model/rows/actor.js'
import type { Entity, Sentence, Token } from '../../model/sentence.js'
import { fold, foldWords, plain } from './fold.js'
import type { Lexicon, NameEntry, PhraseNode, WordEntry } from './lexicon.js'

/** A run of tokens (`first` inclusive, `last` exclusive) with a meaning of its own, before phrases are built around it. */
export type Anchor = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'name'; readonly entries: readonly NameEntry[] }
  | { readonly kind: 'pair'; readonly members: readonly NameEntry[] }
  | { readonly kind: 'noun'; readonly row: ActorNounRow }
  | { readonly kind: 'pronoun'; readonly row: ActorPronounRow }
  | { readonly kind: 'reference'; readonly row: ActorReferenceRow }
  /** A person by full name that no pack knows, or by surname alone. */
  | { readonly kind: 'stranger'; readonly name: string; readonly known: readonly PersonRow[] }
  /** An organisation that no pack knows. */
  | { readonly kind: 'organisation'; readonly name: string })

interface Run { readonly length: number }

const capital = (token: Token | undefined): boolean => token !== undefined && /^[\p{Lu}\p{Lt}\p{N}]/u.test(token.text)

/** Acronyms count only as written; other names only with a capital. */
const written = (entry: NameEntry, tokens: readonly Token[]): boolean => {
  const words = tokens.map((token) => token.text).join(' ')
  if (/^[\p{Lu}.\d]{2,6}$/u.test(entry.written)) return words.replaceAll('.', '') === entry.written.replaceAll('.', '')
  return /^\p{Ll}/u.test(entry.written) || capital(tokens[0])
}

const findName = (tokens: readonly Token[], folded: readonly string[], at: number, lexicon: Lexicon): (Run & { readonly entries: readonly NameEntry[] }) | null => {
  let key = ''
  let best: (Run & { readonly entries: readonly NameEntry[] }) | null = null
  for (let length = 1; at + length <= tokens.length && length <= 14; length++) {
    const piece = folded[at + length - 1] ?? ''
    if (piece === '' && !/^[-‐‑–/'’]$/.test(tokens[at + length - 1]?.text ?? '')) break
    key = piece === '' || key === '' ? key + piece : `${key} ${piece}`
    if (!lexicon.beginnings.has(key)) break
    const entries = (lexicon.names.get(key) ?? []).filter((entry) => written(entry, tokens.slice(at, at + length)))
    if (entries.length > 0) best = { length, entries }
  }
  return best
}

/** A token's form and lemma, and for plurals whose lemma stayed plural the form without its ending. */
const formsOf = (token: Token, lexicon: Lexicon): readonly string[] => {
  const form = plain(token.text)
  const lemma = plain(token.lemma)
  if (form !== lemma) return [form, lemma]
  return token.tag.endsWith('S') ? [form, ...lexicon.endings.filter((ending) => form.endsWith(ending)).map((ending) => form.slice(0, -ending.length))] : [form]
}

const findWords = (tokens: readonly Token[], at: number, lexicon: Lexicon): (Run & { readonly entry: WordEntry }) | null => {
  let best: (Run & { readonly entry: WordEntry }) | null = null
  let nodes: readonly PhraseNode[] = [lexicon.phrases]
  for (let length = 1; at + length <= tokens.length && nodes.length > 0; length++) {
    const token = tokens[at + length - 1]
    if (token === undefined) break
    const forms = formsOf(token, lexicon)
    nodes = nodes.flatMap((node) => forms.flatMap((form) => node.next.get(form) ?? []))
    const entry = nodes.find((node) => node.entry !== undefined)?.entry
    if (entry !== undefined && (entry.kind !== 'pronoun' || entry.row.forms.includes(plain(token.text)))) best = { length, entry }
  }
  return best
}

/** "Armenian-Azerbaijani", "Azerbaijan-Armenia": one token that joins two sides. */
const findPair = (token: Token, lexicon: Lexicon): readonly NameEntry[] | null => {
  const parts = token.text.split(/[-‐‑–]/)
  if (parts.length !== 2) return null
  const members = parts.map((part) => lexicon.names.get(fold(part))?.find((entry) => entry.kind === 'side' && entry.form !== 'land'))
  return members.every((member) => member !== undefined) ? members : null
}

/** "Armenian-origin", "Serb-populated": a people's name with a word that says who is meant. */
const findCompound = (token: Token, lexicon: Lexicon): readonly NameEntry[] | null => {
  const [first = '', second = '', ...rest] = token.text.split(/[-‐‑–]/)
  if (rest.length > 0 || !lexicon.words('origin', plain(second))) return null
  const entries = lexicon.names.get(fold(first))?.filter((entry) => entry.kind === 'side' && entry.form === 'demonym') ?? []
  return entries.length > 0 ? entries : null
}

/** An adjective before a noun describes it and is no one who acts: "military provocations". */
const describes = (token: Token, at: number): boolean => token.upos === 'ADJ' && (token.relation === 'amod' || token.relation === 'compound') && token.head > at

/** "separatist", "rebel" before a noun say whose it is. */
const irregular = (entry: WordEntry): boolean => entry.kind === 'noun' && entry.row.class === 'group'

/** A state's name that a missing space glued to the next word: "Azerbaijan-Head of the Department". */
const findGlued = (token: Token, lexicon: Lexicon): readonly NameEntry[] | null => {
  const [first = '', second = '', ...rest] = token.text.split(/[-‐‑–]/)
  if (rest.length > 0 || !/^\p{Lu}\p{Ll}/u.test(second) || lexicon.names.has(fold(second))) return null
  const entries = lexicon.names.get(fold(first))?.filter((entry) => entry.kind === 'side' && entry.form === 'name') ?? []
  return entries.length > 0 ? entries : null
}

const verbal = (token: Token | undefined): boolean => token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX')

/** "the former president" is no reference: the adjective has its noun. */
const hasNoun = (entry: WordEntry, after: Token | undefined): boolean =>
  entry.kind === 'reference' && (entry.row.points === 'first' || entry.row.points === 'last') && after !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.upos)

const anchorAt = (tokens: readonly Token[], folded: readonly string[], at: number, lexicon: Lexicon): Anchor | null => {
  const token = tokens[at]
  if (token === undefined) return null
  const name = findName(tokens, folded, at, lexicon)
  const words = findWords(tokens, at, lexicon)
  if (name !== null && name.length >= (words?.length ?? 0)) return { kind: 'name', first: at, last: at + name.length, entries: name.entries }
  if (words !== null && !hasNoun(words.entry, tokens[at + words.length]) && !(words.length === 1 && words.entry.kind !== 'pronoun' && (verbal(token) || (describes(token, at) && !irregular(words.entry))))) return { ...words.entry, first: at, last: at + words.length } as Anchor
  if (!/[-‐‑–]/.test(token.text)) return null
  const compound = findCompound(token, lexicon)
  if (compound !== null) return { kind: 'name', first: at, last: at + 1, entries: compound }
  const glued = findGlued(token, lexicon)
  if (glued !== null) return { kind: 'name', first: at, last: at + 1, entries: glued }
  const pair = findPair(token, lexicon)
  return pair === null ? null : { kind: 'pair', first: at, last: at + 1, members: pair }
}

const touches = (one: { first: number; last: number }, other: { first: number; last: number }): boolean => one.first < other.last && other.first < one.last

const isSide = (anchor: Anchor): boolean => anchor.kind === 'pair' || (anchor.kind === 'name' && anchor.entries.every((entry) => entry.kind === 'side'))

/** Classes whose capitalised names may be an organisation's own ("Free X-ian Army", "Rapid Support Forces"). */
const named = (anchor: Anchor): boolean => anchor.kind === 'noun' && ['army', 'group', 'organisation', 'mission', 'medium', 'people', 'asset', 'state'].includes(anchor.row.class)

/** True where capitalised words of the entity stand outside all anchors, or it is a body of people ("Sudan Doctors Network"), so that it is a proper name of its own. */
const ownName = (entity: Entity, inside: readonly Anchor[], tokens: readonly Token[]): boolean => {
  const outside = tokens.slice(entity.first, entity.last).some((token, index) => capital(token) && !inside.some((anchor) => touches(anchor, { first: entity.first + index, last: entity.first + index + 1 })))
  const ofPeople = inside.some((anchor) => anchor.kind === 'noun' && ['CIV', 'MED'].includes(anchor.row.organ ?? '') && anchor.last < entity.last && capital(tokens[anchor.first]))
  return inside.every((anchor) => isSide(anchor) || named(anchor)) && (outside || ofPeople || inside.length === 0)
}

/** The words of a run of tokens as the text has them, with single spaces. */
export const wordsIn = (tokens: readonly Token[], first: number, last: number, text: string): string => {
  const start = tokens[first]?.span.start ?? 0
  return text.slice(start, tokens[last - 1]?.span.end ?? start).replace(/\s+/g, ' ')
}

/** "Iran-backed", "Saudi-led": says who helps, and names no one. */
const backed = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}[\p{L}.]+[-‐‑–]\p{Ll}+(?:ed|led|run)$/u.test(token.text)

const unknownOrganisation = (entity: Entity, sentence: Sentence, text: string, anchors: readonly Anchor[]): Anchor | null => {
  const { tokens } = sentence
  let first = entity.first
  while (first < entity.last && !capital(tokens[first])) first++
  let last = entity.last
  while (last > first && !capital(tokens[last - 1])) last--
  if (['ADJ', 'VERB'].includes(tokens[last - 1]?.upos ?? '') || (last - first === 1 && backed(tokens[first]))) return null
  if (last - first === 1 && tokens[first]?.upos !== 'PROPN') return null
  const run = { ...entity, first, last }
  if (first >= last || !ownName(run, anchors.filter((anchor) => touches(anchor, run)), tokens)) return null
  return { kind: 'organisation', first, last, name: wordsIn(tokens, first, last, text) }
}

const strangerIn = (entity: Entity, sentence: Sentence, text: string, anchors: readonly Anchor[], lexicon: Lexicon): Anchor | null => {
  const inside = anchors.filter((anchor) => touches(anchor, entity))
  if (inside.some((anchor) => anchor.kind === 'name' && (anchor.entries.some((entry) => entry.kind === 'person') || (anchor.first <= entity.first && anchor.last >= entity.last)))) return null
  const title = Math.max(entity.first, ...inside.filter((anchor) => anchor.kind === 'noun').map((anchor) => anchor.last))
  const last = /^['’]s?$/.test(sentence.tokens[entity.last - 1]?.text ?? '') ? entity.last - 1 : entity.last
  if (title >= last || !capital(sentence.tokens[title])) return null
  const known = last - title === 1 ? (lexicon.surnames.get(fold(sentence.tokens[title]?.text ?? '')) ?? []) : []
  return { kind: 'stranger', first: title, last, name: wordsIn(sentence.tokens, title, last, text), known }
}

/** Surnames of people in packs, where the model saw no person ("Aliyev stressed"). */
const surnameAt = (sentence: Sentence, at: number, lexicon: Lexicon): Anchor | null => {
  const token = sentence.tokens[at]
  if (token === undefined || !capital(token) || token.upos !== 'PROPN') return null
  const known = lexicon.surnames.get(fold(token.text))
  return known === undefined ? null : { kind: 'stranger', first: at, last: at + 1, name: token.text, known }
}

const replace = (anchors: readonly Anchor[], added: Anchor | null): readonly Anchor[] => (added === null ? anchors : [...anchors.filter((anchor) => !touches(anchor, added)), added])

/** Names of packs and words of rows, from left to right, the longest at each place. */
const listedAnchors = (tokens: readonly Token[], lexicon: Lexicon): readonly Anchor[] => {
  const folded = tokens.map((token) => foldWords(token.text))
  const anchors: Anchor[] = []
  for (let at = 0; at < tokens.length;) {
    const anchor = anchorAt(tokens, folded, at, lexicon)
    if (anchor !== null) anchors.push(anchor)
    at = anchor?.last ?? at + 1
  }
  return anchors
}

const headings: readonly string[] = ['title', 'subtitle', 'caption']

/** "Sudan Doctors Network" where the model saw no name: a word for people written large between other capitals is a part of one. */
const bodyOfPeople = (anchor: Anchor, sentence: Sentence, text: string, anchors: readonly Anchor[]): Anchor | null => {
  const { tokens } = sentence
  if (headings.includes(sentence.block) || anchor.kind !== 'noun' || !['CIV', 'MED'].includes(anchor.row.organ ?? '')) return null
  if (![anchor.first - 1, anchor.first, anchor.last].every((at) => capital(tokens[at]) && tokens[at]?.upos === 'PROPN')) return null
  let [first, last] = [anchor.first, anchor.last]
  while (capital(tokens[first - 1]) && tokens[first - 1]?.upos === 'PROPN') first--
  while (capital(tokens[last]) && tokens[last]?.upos === 'PROPN') last++
  const inside = anchors.filter((one) => touches(one, { first, last }))
  return inside.every((one) => isSide(one) || named(one)) ? { kind: 'organisation', first, last, name: wordsIn(tokens, first, last, text) } : null
}

/** All anchors of a sentence in order, none overlapping: names of packs and words of rows first, then what the model calls a person or an organisation. */
export const findAnchors = (sentence: Sentence, text: string, lexicon: Lexicon): readonly Anchor[] => {
  let anchors = listedAnchors(sentence.tokens, lexicon)
  for (const entity of sentence.entities) {
    if (entity.kind === 'organisation' || entity.kind === 'group') anchors = replace(anchors, unknownOrganisation(entity, sentence, text, anchors))
    if (entity.kind === 'person') anchors = replace(anchors, strangerIn(entity, sentence, text, anchors, lexicon))
  }
  for (const anchor of anchors) anchors = replace(anchors, bodyOfPeople(anchor, sentence, text, anchors))
  const taken = new Set(anchors.flatMap((anchor) => Array.from({ length: anchor.last - anchor.first }, (_, step) => anchor.first + step)))
  const surnames = sentence.tokens.flatMap((_, at) => (taken.has(at) ? [] : surnameAt(sentence, at, lexicon) ?? []))
  return [...anchors, ...surnames].sort((one, other) => one.first - other.first)
}
