import type { LanguagePack } from '../../model/language.js'
import type { AttributionRows, NounCueRow, VerbCueRow } from '../../model/rows/attribution.js'
import type { Token } from '../../model/sentence.js'
import { knownLemma } from '../lexicon.js'

/** The rows of saying, looked up by lemma; `lemmaOf` gives a lemma that the rows know where the token's form leads to one. */
export interface CueLexicon {
  readonly rows: AttributionRows
  readonly verbs: ReadonlyMap<string, VerbCueRow>
  readonly nouns: ReadonlyMap<string, NounCueRow>
  readonly relays: ReadonlyMap<string, VerbCueRow>
  readonly lemmaOf: (token: Token) => string
}

/** What the cue engine needs of a language. */
export type CueLanguage = Pick<LanguagePack, 'attribution' | 'extract'>

const byVerb = (rows: readonly VerbCueRow[]): ReadonlyMap<string, VerbCueRow> => new Map([...rows].reverse().flatMap((row) => row.verbs.map((verb) => [verb, row] as const)))

const lexicons = new WeakMap<AttributionRows, CueLexicon>()

/** The cue lexicon of a language, built once; where two rows name one lemma, the earlier row has it. */
export const cueLexiconOf = ({ attribution, extract }: CueLanguage): CueLexicon => {
  const known = lexicons.get(attribution)
  if (known !== undefined) return known
  const [verbs, relays] = [byVerb(attribution.verbs), byVerb(attribution.relays)]
  const nouns = new Map(attribution.nouns.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)))
  const vocabulary = new Set([...verbs.keys(), ...relays.keys(), ...nouns.keys()].map((lemma) => lemma.split(' ')[0] ?? lemma))
  const lexicon: CueLexicon = { rows: attribution, verbs, nouns, relays, lemmaOf: (token) => knownLemma({ rows: extract, vocabulary }, token) }
  lexicons.set(attribution, lexicon)
  return lexicon
}
