import type { Said } from '../model/reconciled.js'
import { isoOf } from './days.js'
import type { Profile } from './profile.js'

/** The claim's words with who said them and when they came out. */
export const saidOf = (profile: Profile): Said => ({
  claim: profile.claim.id,
  document: profile.document.id,
  span: profile.claim.span,
  speaker: profile.claim.attribution.speaker.party,
  said: profile.out === null ? null : isoOf(profile.out),
})
