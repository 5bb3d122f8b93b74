import { organOf, outletVoice, sideOf } from '../model/party.js'
import type { Organ, PartyRef } from '../model/party.js'
import type { PartyRow } from '../model/conflict.js'

/** Organs as people call them. */
export const organNames: Readonly<Record<Organ, string>> = {
  GOV: 'government', PRES: 'president', PM: 'prime minister', MFA: 'foreign ministry', MOD: 'defence ministry', MIL: 'armed forces', PARL: 'parliament', UNR: 'UN mission', PKO: 'peacekeepers',
  POL: 'police and interior', RCS: 'Red Cross or Red Crescent', CIV: 'civilians', MED: 'media', NGO: 'civil society', IGO: 'international organisation',
}

/** Names of sides by id. */
export type PartyNames = ReadonlyMap<string, string>

/** Names of all parties of the packs; an earlier pack's name stands. */
export const partyNamesOf = (packs: readonly { readonly parties: readonly PartyRow[] }[]): PartyNames =>
  new Map(packs.flatMap((pack) => pack.parties.map((party) => [party.id, party.name] as const)).reverse())

/** The side of a reference as people call it: `AZE/MOD` → `Azerbaijan`; an unknown id stays as it is. */
export const sideName = (party: PartyRef, names: PartyNames): string => {
  if (party === outletVoice) return 'the outlet'
  if (party === 'unknown') return 'a speaker not identified'
  return party.startsWith('org:') ? party.slice(4) : (names.get(sideOf(party)) ?? sideOf(party))
}

/** A reference as people call it: `AZE/MOD` → `Azerbaijan, defence ministry`. */
export const partyName = (party: PartyRef, names: PartyNames): string => {
  const organ = organOf(party)
  return organ === null ? sideName(party, names) : `${sideName(party, names)}, ${organNames[organ]}`
}
