import type { Claim } from '../model/claim.js'
import { sideOf } from '../model/party.js'
import { overlaps } from '../model/span.js'

const physical = ['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'AID', 'RETREAT', 'SANCTION']

const sidesOf = (list: Claim['frame']['agents']): readonly string[] => list.map(({ party }) => sideOf(party))

const share = (one: readonly string[], other: readonly string[]): boolean => one.some((side) => other.includes(side))

/** How well `claim` could speak of `other`: 0 where it cannot. */
const fitness = (claim: Claim, other: Claim): number => {
  if (claim === other || claim.id === other.id) return 0
  const nearness = 1 / (1 + Math.abs(claim.span.start - other.span.start) / 500)
  if (claim.stance === 'denies') {
    const alike = claim.frame.type === other.frame.type && other.stance !== 'denies' && other.attribution.speaker.party !== claim.attribution.speaker.party
    return alike && (claim.frame.agents.length === 0 || share(sidesOf(claim.frame.agents), sidesOf(other.frame.agents))) ? 1 + nearness : 0
  }
  if (claim.frame.type === 'ACCUSE' || claim.frame.type === 'REJECT') {
    const accused = physical.includes(other.frame.type) && share(sidesOf(claim.frame.patients), sidesOf(other.frame.agents))
    return accused && overlaps(claim.span, other.span) ? 2 + nearness : accused && other.span.start < claim.span.start ? nearness : 0
  }
  return 0
}

/** Points each denial, accusation and refusal at the claim of the same document that it speaks of, where one fits; the nearest of several. */
export const linkClaims = (claims: readonly Claim[]): readonly Claim[] => claims.map((claim) => {
  const [best] = claims.map((other) => ({ other, worth: fitness(claim, other) })).filter(({ worth }) => worth > 0).sort((one, two) => two.worth - one.worth)
  return best === undefined ? claim : { ...claim, about: best.other.id }
})
