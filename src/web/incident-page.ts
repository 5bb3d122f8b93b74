import type { Link } from '../model/incident.js'
import { partyName, sideName } from '../publish/party-names.js'
import { accountsTable, claimAddress } from './accounts.js'
import { html } from './html.js'
import type { Html } from './html.js'
import { columnsOf } from './incident-view.js'
import type { ClaimView, Column, IncidentView } from './incident-view.js'
import { dayWords, incidentTitle } from './incidents-page.js'
import { page } from './layout.js'
import { actWords, happeningWords, stanceWords } from './words.js'

const chain = ({ claim }: ClaimView, view: IncidentView): string =>
  [partyName(claim.attribution.speaker.party, view.names), ...claim.attribution.relays.map((relay) => `through ${partyName(relay.party, view.names)}`)].join(', ')

const saying = (view: IncidentView, one: ClaimView): Html => {
  const { claim, quote, document } = one
  const notes = [stanceWords[claim.stance], claim.frame.status === 'happened' ? '' : happeningWords[claim.frame.status]].filter((note) => note !== '')
  return html`<li><p class="who"><strong>${chain(one, view)}</strong> ${actWords[claim.attribution.act]}${notes.length === 0 ? null : ` (${notes.join(', ')})`}</p><blockquote><a href="${claimAddress(view, claim.id)}">${quote}</a></blockquote><p class="from">${document}${claim.about === null ? null : html` · <a href="${claimAddress(view, claim.about)}">answers another claim</a>`}</p></li>`
}

const sayings = (view: IncidentView, column: Column): Html => {
  const own = view.incident.claims.flatMap((id) => view.claims.get(id) ?? []).filter(({ claim }) => column.holds(claim.attribution.speaker.party))
  return html`<section class="voice"><h3>${column.heading}</h3>${own.length === 0 ? html`<p class="silent">Nothing of this side is in the record.</p>` : html`<ol>${own.map((one) => saying(view, one))}</ol>`}</section>`
}

const linkRow = (view: IncidentView, { claim, with: other, rule, reason }: Link): Html =>
  html`<li><a href="${claimAddress(view, claim)}">${claim.slice(6, 14)}</a> with <a href="${claimAddress(view, other)}">${other.slice(6, 14)}</a>: ${reason} <code>${rule}</code></li>`

/** One incident: its accounts as a table, every saying in its own words, and why the claims were put together. */
export const incidentPage = (view: IncidentView): string => {
  const { incident } = view
  const columns = columnsOf(view)
  return page(incidentTitle(incident), 'incidents', html`<article class="incident"><header class="lead"><p class="kicker"><time>${dayWords(incident)}</time> · ${incident.parties.map((party) => sideName(party, view.names)).join(', ')}</p><h1>${incidentTitle(incident)}</h1>
<p class="counts">${incident.claims.length} claims in ${incident.documents.length} documents, which go back to ${incident.origins} independent ${incident.origins === 1 ? 'origin' : 'origins'}.</p></header>
${accountsTable(view, columns)}
<h2>In their own words</h2><div class="voices sides-${columns.length}">${columns.map((column) => sayings(view, column))}</div>
${incident.links.length === 0 ? null : html`<details class="links"><summary>Why these ${incident.claims.length} claims are one incident</summary><ul>${incident.links.map((link) => linkRow(view, link))}</ul></details>`}
<p class="ids"><code>${incident.id}</code> · <a href="/api/incidents/${incident.id}">as JSON</a></p></article>`)
}
