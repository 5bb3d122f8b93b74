/**
 * A party: `AZE` (ISO 3166-1 alpha-3 for states, the conflict pack's own id otherwise), `AZE/MOD` with an organ,
 * `org:Name as first written` for an organisation no pack knows, `outlet` for the outlet's own voice.
 */
export type PartyRef = string

/** Organs of a party, as short upper-case codes. */
export const organs = ['GOV', 'PRES', 'PM', 'MFA', 'MOD', 'MIL', 'PARL', 'UNR', 'PKO', 'POL', 'RCS', 'CIV', 'MED', 'NGO', 'IGO'] as const
export type Organ = (typeof organs)[number]

export const outletVoice: PartyRef = 'outlet'

/** A voice that the text names by words that tell no party ("witnesses", "analysts"): not the outlet's own, and not guessed. */
export const unknownVoice: PartyRef = 'unknown'

/** The side without its organ: `AZE/MOD` → `AZE`, `org:Taliban` → `org:Taliban`. */
export const sideOf = (party: PartyRef): string => (party.startsWith('org:') ? party : (party.split('/')[0] ?? party))

/** The organ, or null where none is told: `AZE/MOD` → `MOD`. */
export const organOf = (party: PartyRef): Organ | null => {
  const organ = party.startsWith('org:') ? undefined : party.split('/')[1]
  return organs.find((one) => one === organ) ?? null
}

/** A reference from side and organ; without organ the side alone. */
export const partyRef = (side: string, organ: Organ | null): PartyRef => (organ === null ? side : `${side}/${organ}`)
