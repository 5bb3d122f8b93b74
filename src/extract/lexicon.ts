import type { Token } from '../model/sentence.js'
import type { ExtractRows, InstrumentRow, RoleRow, StandingRow, StatusRow, SupportRow, TollRow, TriggerRow, Word } from '../model/rows/extract.js'

/** The rows of a language, looked up by lemma. */
export interface Lexicon {
  readonly rows: ExtractRows
  readonly triggers: ReadonlyMap<string, readonly TriggerRow[]>
  readonly anyVerb: readonly TriggerRow[]
  readonly supports: ReadonlyMap<string, readonly SupportRow[]>
  readonly roles: ReadonlyMap<string, RoleRow>
  readonly statuses: ReadonlyMap<string, readonly StatusRow[]>
  readonly tolls: ReadonlyMap<string, readonly TollRow[]>
  readonly standings: ReadonlyMap<string, StandingRow>
  readonly instruments: ReadonlyMap<string, InstrumentRow>
  /** All lemmas that any row or word class knows. */
  readonly vocabulary: ReadonlySet<string>
  /** Expands a pattern's words; names beginning with `@` that are no word class stay as they are. */
  readonly wordsOf: (words: readonly Word[]) => ReadonlySet<string>
}

const grouped = <R extends { readonly lemmas: readonly string[] }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> => {
  const map = new Map<string, R[]>()
  for (const row of rows) for (const lemma of row.lemmas) map.set(lemma, [...(map.get(lemma) ?? []), row])
  return map
}

const single = <R extends { readonly lemmas: readonly string[] }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map([...rows].reverse().flatMap((row) => row.lemmas.map((lemma) => [lemma, row] as const)))

const vocabularyOf = (rows: ExtractRows): ReadonlySet<string> => new Set([
  ...[...rows.triggers, ...rows.supports, ...rows.statuses, ...rows.tolls, ...rows.standings, ...rows.instruments, ...rows.classes].flatMap((row) => row.lemmas),
  ...[...rows.triggers, ...rows.supports].flatMap((row) => [...(row.needs ?? []), ...('bars' in row ? row.bars ?? [] : [])].flatMap((need) => need.words ?? [])),
])

/** The lemma of a token in lower case: the network's where rows know it, otherwise the one that the form leads to, otherwise the network's. */
export const knownLemma = (lexicon: Pick<Lexicon, 'rows' | 'vocabulary'>, token: Token): string => {
  const [lemma, form] = [token.lemma.toLowerCase(), token.text.toLowerCase()]
  const irregular = lexicon.rows.irregular[form]
  if (irregular !== undefined && !(token.upos === 'NOUN' && lexicon.vocabulary.has(form))) return irregular
  if (token.upos === 'NOUN' && lexicon.vocabulary.has(form)) return form
  if (lexicon.vocabulary.has(lemma)) return lemma
  const ending = lexicon.rows.endings.find(({ cut, add }) => form.endsWith(cut) && form.length > cut.length + 1 && lexicon.vocabulary.has(`${form.slice(0, form.length - cut.length)}${add}`))
  if (ending !== undefined && ['VERB', 'NOUN', 'AUX'].includes(token.upos)) return `${form.slice(0, form.length - ending.cut.length)}${ending.add}`
  return lexicon.vocabulary.has(form) ? form : lemma
}

const lexicons = new WeakMap<ExtractRows, Lexicon>()

/** The lexicon of a language's rows, built once. */
export const lexiconOf = (rows: ExtractRows): Lexicon => {
  const known = lexicons.get(rows)
  if (known !== undefined) return known
  const classes = new Map<string, readonly string[]>(rows.classes.map((one) => [`@${one.name}`, one.lemmas] as const))
  const expanded = new WeakMap<readonly Word[], ReadonlySet<string>>()
  const wordsOf = (words: readonly Word[]): ReadonlySet<string> => {
    const found = expanded.get(words) ?? new Set(words.flatMap((word) => classes.get(word) ?? [word]))
    expanded.set(words, found)
    return found
  }
  const lexicon: Lexicon = {
    rows, wordsOf, vocabulary: vocabularyOf(rows),
    triggers: grouped(rows.triggers),
    anyVerb: rows.triggers.filter((row) => row.lemmas.includes('@any')),
    supports: grouped(rows.supports),
    roles: new Map(rows.roles.map((row) => [row.id, row])),
    statuses: grouped(rows.statuses),
    tolls: grouped(rows.tolls),
    standings: single(rows.standings),
    instruments: single(rows.instruments),
  }
  lexicons.set(rows, lexicon)
  return lexicon
}
