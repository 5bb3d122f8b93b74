import type { Claim, ClaimId } from '../model/claim.js'
import type { Incident } from '../model/incident.js'
import { outletVoice, sideOf } from '../model/party.js'
import type { PartyRef } from '../model/party.js'
import type { PartyNames } from '../publish/party-names.js'
import { sideName } from '../publish/party-names.js'

/** A claim with its words and what its document is called. */
export interface ClaimView {
  readonly claim: Claim
  readonly quote: string
  /** Name of the document, and its outlet where that is known. */
  readonly document: string
}

/** An incident with all that its page shows. */
export interface IncidentView {
  readonly incident: Incident
  readonly claims: ReadonlyMap<ClaimId, ClaimView>
  readonly names: PartyNames
}

/** One column of accounts: a side of the incident, or all others. */
export interface Column {
  /** Party id, or `others`. */
  readonly key: string
  readonly heading: string
  readonly holds: (speaker: PartyRef) => boolean
}

/** At most so many sides have a column each; further ones stand with the others. */
const mostSides = 3

const spoken = ({ incident, claims }: IncidentView): readonly string[] =>
  incident.claims.flatMap((id) => {
    const claim = claims.get(id)?.claim
    return claim === undefined ? [] : [sideOf(claim.attribution.speaker.party)]
  })

/**
 * The columns of an incident: its parties in the order of their ids, so that no side comes first by merit, whether they speak or
 * not (silence is seen), and one for all others where any speak.
 */
export const columnsOf = (view: IncidentView): readonly Column[] => {
  const speakers = new Set(spoken(view))
  const parties = [...new Set(view.incident.parties)].sort()
  const heard = parties.filter((party) => speakers.has(party))
  const sides = (parties.length <= mostSides ? parties : [...heard, ...parties.filter((party) => !speakers.has(party))].slice(0, mostSides)).sort()
  const own = sides.map((side): Column => ({ key: side, heading: sideName(side, view.names), holds: (speaker) => sideOf(speaker) === side }))
  const others = [...speakers].filter((side) => !sides.includes(side))
  if (others.length === 0) return own
  const heading = others.every((side) => side === outletVoice) ? 'Outlets’ own words' : 'Others'
  return [...own, { key: 'others', heading, holds: (speaker) => !sides.includes(sideOf(speaker)) }]
}

/** True where at least two opposing sides, or a side and a third party, speak of the incident. */
export const isHeardTwice = (view: IncidentView): boolean => new Set(spoken(view).filter((side) => side !== outletVoice)).size >= 2
