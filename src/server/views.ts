import type { Claim } from '../model/claim.js'
import type { DatedDocument } from '../model/document.js'
import type { Incident } from '../model/incident.js'
import { wordsOf } from '../model/span.js'
import type { PartyNames } from '../publish/party-names.js'
import type { Store } from '../store/store.js'
import type { ClaimView, IncidentView } from '../web/incident-view.js'

const called = ({ name, outlet }: DatedDocument): string => (outlet === null ? name : `${outlet}, ${name}`)

const claimViews = async (store: Store, incident: Incident): Promise<ReadonlyMap<string, ClaimView>> => {
  const documents = new Map<string, DatedDocument | undefined>()
  const views = new Map<string, ClaimView>()
  for (const id of incident.claims) {
    const claim: Claim | undefined = await store.claim(id)
    if (claim === undefined) continue
    if (!documents.has(claim.document)) documents.set(claim.document, await store.document(claim.document))
    const document = documents.get(claim.document)
    if (document !== undefined) views.set(id, { claim, quote: wordsOf(document.text, claim.span), document: called(document) })
  }
  return views
}

/** An incident with its claims and their words, as its page shows it. */
export const incidentView = async (store: Store, incident: Incident, names: PartyNames): Promise<IncidentView> => ({ incident, claims: await claimViews(store, incident), names })
