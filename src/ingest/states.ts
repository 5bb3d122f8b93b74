import { createRequire } from 'node:module'
import type { Countries, Country } from 'world-countries'
import type { ConflictPack, PartyRow } from '../model/conflict.js'
import { type StateExtra, stateExtras, statesBesides } from './states-english.js'
import { worldLeaders } from './world-leaders.js'
import { worldGroups } from './world-groups.js'
import { stateBodies, stateMedia, worldOrganisations } from './world-organisations.js'

// Read through require: Node 20 imports JSON only with an attribute that the package's ES module entry lacks.
const countries = createRequire(import.meta.url)('world-countries') as Countries

/** The package's code for Kosovo is its own; XKX is the one that others use. */
const idOf = (country: Country): string => (country.cca3 === 'UNK' ? 'XKX' : country.cca3)

const unique = (words: readonly string[]): readonly string[] => [...new Set(words.filter((word) => word !== ''))]

/** Latin spellings of four letters or more: codes such as "AM" or "IN" would read as words. */
const spellings = (country: Country): readonly string[] => country.altSpellings.filter((name) => name.length > 3 && /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u.test(name) && !name.includes(','))

/** A people's name beside its adjective: "Armenian" gives "Armenians"; those that English builds otherwise stand in the extras. */
const withPlural = (demonym: string): readonly string[] => (/(?:an|i|ian|ean)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym])

const partyOf = (country: Country): PartyRow => {
  const extra: StateExtra = stateExtras[country.cca3] ?? {}
  const told = extra.demonyms ?? (country.demonyms['eng']?.m ?? '').split(', ')
  return {
    id: idOf(country), name: country.name.common, kind: 'state',
    names: unique([country.name.official, ...spellings(country), ...(extra.names ?? [])]),
    demonyms: unique([...told, country.demonyms['eng']?.m ?? ''].flatMap((one) => one.split(', ')).flatMap(withPlural)),
    capitals: unique([...country.capital, ...(extra.capitals ?? [])]),
    source: 'world-countries (ODbL), with usage in English news',
  }
}

const build = (): ConflictPack => ({
  name: 'states', title: 'States and international organisations', zones: {},
  parties: [...countries.filter((country) => country.independent || statesBesides.includes(country.cca3)).map(partyOf), ...worldOrganisations, ...worldGroups],
  organs: [...stateBodies, ...stateMedia], people: worldLeaders, places: [], accords: [], periods: [],
})

let built: ConflictPack | undefined

/** All states by ISO 3166-1 alpha-3 with names, demonyms and capitals, the international organisations and agencies, and names of armed groups, so that any pair of states works without a conflict pack. */
export const statesPack = (): ConflictPack => (built ??= build())
