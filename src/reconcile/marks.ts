import type { Incident } from '../model/incident.js'
import type { Mark } from '../model/reconciled.js'
import type { ReconcileDocument } from './input.js'
import { byText } from './partition.js'
import { isFutureDated, type Profile } from './profile.js'

/** Sides above which an incident is shown to a person: most such are several events that were told as one. */
const mostSides = 4

/** What a person should see of a document. */
export const markDocument = (document: ReconcileDocument): readonly Mark[] =>
  isFutureDated(document) ? [{ subject: document.id, mark: 'future-dated', reason: `its date lies after ${document.retrieved}, when it was taken in; it dates no event` }] : []

/** What a person should see of sources that carry one id with different texts. */
export const markClash = (document: string, names: ReadonlySet<string>): Mark =>
  ({ subject: document, mark: 'same-id-other-bytes', reason: `sources with different texts carry this id (${[...names].sort(byText).join(', ')}); the claims of all are kept` })

/** What a person should see of an event that found no incident to join. */
export const markClaim = (profile: Profile, joined: boolean, ambiguous: boolean): readonly Mark[] => {
  if (profile.role !== 'event' || joined) return []
  const subject = profile.claim.id
  const undated = profile.when.when === 'unknown'
  return [
    ...(ambiguous ? [{ subject, mark: 'ambiguous-incident' as const, reason: 'it fits several incidents alike and stands by itself' }] : []),
    ...(undated && profile.places.length === 0 ? [{ subject, mark: 'undated' as const, reason: 'its words give no day' }, { subject, mark: 'unplaced' as const, reason: 'its words give no place' }] : []),
  ]
}

/** What a person should see of an incident. */
export const markIncident = (incident: Incident): readonly Mark[] =>
  incident.parties.length > mostSides ? [{ subject: incident.id, mark: 'many-parties', reason: `it touches ${incident.parties.length} parties: ${incident.parties.join(', ')}` }] : []
