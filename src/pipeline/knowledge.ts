import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openGazetteer } from '../ingest/gazetteer.js'
import { loadPacks, packNames } from '../ingest/pack.js'
import { canonicalBytes } from '../ledger/canonical.js'
import { english } from '../languages/en/index.js'
import type { ConflictPack } from '../model/conflict.js'
import type { Made } from '../model/entry.js'
import type { LanguagePack } from '../model/language.js'
import type { Gazetteer } from '../model/gazetteer.js'
import { readModelFiles } from '../text/manifest.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every language that audiatur reads. */
export const languages: readonly LanguagePack[] = [english]

/** The folder of a language's network. */
export const modelFolder = (language: LanguagePack): string => `${root}models/${language.model}`

/** Which conflict packs are at hand: named ones, or `auto`: for each text those whose parties it names. */
export type Conflicts = 'auto' | readonly string[]

/** A conflict pack, and how to tell that a text is about it (null: it always applies). */
export interface PackInUse {
  readonly pack: ConflictPack
  readonly named: RegExp | null
}

/** All that reading rests on besides the texts, without the networks (threads open their own). */
export interface Knowledge {
  readonly packs: readonly PackInUse[]
  readonly states: ConflictPack
  readonly gazetteer: Gazetteer
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const partyNames = (pack: ConflictPack): RegExp => {
  const names = pack.parties.flatMap((party) => [party.name, ...party.names, ...party.demonyms, ...party.capitals]).filter((name) => name.length > 3)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.sort((one, other) => other.length - one.length).map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u')
}

/** The packs at hand, without the gazetteer; throws `pack-missing` or `pack-malformed`. */
export const openPacks = (conflicts: Conflicts): Pick<Knowledge, 'packs' | 'states'> => {
  const all = loadPacks(conflicts === 'auto' ? packNames() : conflicts)
  const states = all.at(-1)
  if (states === undefined) throw new Error('no pack of states')
  return { packs: all.slice(0, -1).map((pack) => ({ pack, named: conflicts === 'auto' ? partyNames(pack) : null })), states }
}

/** Opens packs and gazetteer; throws `pack-missing` or `pack-malformed`. */
export const openKnowledge = (conflicts: Conflicts): Knowledge => ({ ...openPacks(conflicts), gazetteer: openGazetteer() })

/** The packs that a text is read with: conflict packs that it is about, and last the states. */
export const packsFor = (text: string, { packs, states }: Pick<Knowledge, 'packs' | 'states'>): readonly ConflictPack[] =>
  [...packs.filter(({ named }) => named === null || named.test(text)).map(({ pack }) => pack), states]

/** This version of audiatur, from its package. */
export const version = (): string => (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string }).version

/** The version and the digest of all rows, packs and networks: what stands in every entry. Throws `model-missing` or `model-altered`. */
export const madeBy = async (conflicts: Conflicts): Promise<Made> => {
  const { packs, states } = openPacks(conflicts)
  const networks = await Promise.all(languages.map(async (language) => (await readModelFiles(modelFolder(language))).digest))
  const hash = createHash('sha256').update(canonicalBytes({ languages, networks, packs: packs.map(({ pack }) => pack), states }))
  return { version: version(), rulesDigest: `sha256:${hash.digest('hex')}` }
}
