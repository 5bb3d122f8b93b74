import type { FieldStatus, Incident } from '../model/incident.js'
import { edtfWords } from '../publish/dates.js'
import { sideName } from '../publish/party-names.js'
import { accountsTable, badge } from './accounts.js'
import { html } from './html.js'
import type { Html } from './html.js'
import { columnsOf, isHeardTwice } from './incident-view.js'
import type { IncidentView } from './incident-view.js'
import { page } from './layout.js'
import { typeWords } from './words.js'

/** What the record holds, for the line under the heading. */
export interface RecordCounts {
  readonly documents: number
  readonly unread: number
  readonly claims: number
  readonly incidents: number
}

/** Which incidents are shown: by side, by type of event, or only those heard from more than one side. */
export interface Filter {
  readonly party?: string
  readonly type?: string
  readonly heard?: string
}

const several = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

const statusesOf = ({ fields, tolls }: Incident): readonly FieldStatus[] =>
  [...new Set([...Object.values(fields).filter((field) => field.accounts.length > 0).map((field) => field.status as FieldStatus), ...tolls.map((line) => line.status)])].filter((status) => status === 'disputed' || status === 'agreed')

/** When an incident was, as its accounts tell: one date, or all that are told. */
export const dayWords = ({ fields }: Incident): string => {
  const days = [...new Set(fields.time.accounts.map((account) => edtfWords(account.value.replace(/T.*/, ''))))]
  return days.length === 0 ? 'date not told' : days.length <= 2 ? days.join(' or ') : `${days[0]} and ${days.length - 1} other dates`
}

/** What an incident is called: its kind and where it was told to be, in neutral names, with no word of who did it. */
export const incidentTitle = ({ type, fields }: Incident): string => {
  const told = fields.place.accounts.map((account) => account.value)
  const close = told.filter((place) => place.precision !== 'state')
  const places = [...new Set((close.length > 0 ? close : told).map((place) => place.name))]
  const kind = `${typeWords[type][0]?.toUpperCase() ?? ''}${typeWords[type].slice(1)}`
  return places.length === 0 ? kind : `${kind}: ${places.slice(0, 3).join(', ')}${places.length > 3 ? ` and ${places.length - 3} more` : ''}`
}

/** One incident as a card with its accounts side by side. */
export const incidentCard = (view: IncidentView): Html => {
  const { incident, names } = view
  return html`<article class="card" id="${incident.id}">
<header><p class="kicker"><time>${dayWords(incident)}</time> · ${incident.parties.map((party) => sideName(party, names)).join(', ')}</p>
<h2><a href="/incidents/${incident.id}">${incidentTitle(incident)}</a></h2>
<p class="meta">${several(incident.documents.length, 'document')} from ${several(incident.origins, 'independent origin')}, ${several(incident.claims.length, 'claim')} <span class="badges">${statusesOf(incident).map(badge)}</span></p></header>
${accountsTable(view, columnsOf(view))}
</article>`
}

const section = (heading: string, words: string, views: readonly IncidentView[]): Html | null =>
  views.length === 0 ? null : html`<section><div class="section"><h2>${heading}</h2><p>${words}</p></div>${views.map(incidentCard)}</section>`

const filterLink = (filter: Filter, change: Filter, words: string, chosen: boolean): Html => {
  const query = new URLSearchParams(Object.entries({ ...filter, ...change }).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')).toString()
  return html`<a href="/${query === '' ? '' : `?${query}`}"${chosen ? html` aria-current="true"` : null}>${words}</a>`
}

/** Choices for the filters: ids with the words shown. */
export interface Choices {
  readonly parties: readonly (readonly [string, string])[]
  readonly types: readonly string[]
}

const filters = (filter: Filter, { parties, types }: Choices): Html => html`<nav class="filters" aria-label="Filters">
<p><span>Side</span>${filterLink(filter, { party: '' }, 'all', !filter.party)}${parties.map(([id, words]) => filterLink(filter, { party: id }, words, filter.party === id))}</p>
<p><span>Event</span>${filterLink(filter, { type: '' }, 'all', !filter.type)}${types.map((type) => filterLink(filter, { type }, typeWords[type as keyof typeof typeWords] ?? type, filter.type === type))}</p></nav>`

/** The first page: what the record holds, and every incident with its accounts. */
export const incidentsPage = (counts: RecordCounts, views: readonly IncidentView[], filter: Filter, choices: Choices, next: number | null): string => {
  const heard = views.filter(isHeardTwice)
  const once = views.filter((view) => !isHeardTwice(view))
  const more = next === null ? null : html`<p class="pager"><a href="/?${new URLSearchParams({ ...(filter.party ? { party: filter.party } : {}), ...(filter.type ? { type: filter.type } : {}), from: String(next) }).toString()}">Further incidents</a></p>`
  return page('', 'incidents', html`<div class="lead"><h1>What each side says</h1>
<p class="counts"><strong>${counts.incidents.toLocaleString('en')}</strong> incidents from <strong>${counts.claims.toLocaleString('en')}</strong> claims in <a href="/documents"><strong>${counts.documents.toLocaleString('en')}</strong> documents</a>${counts.unread === 0 ? null : html` (${counts.unread} not read)`}. Sides stand in the order of their codes; every value leads to the sentence it rests on.</p></div>
${filters(filter, choices)}
${views.length === 0 ? html`<p class="empty">No incident here. Take articles in with <code>audiatur add FILE…</code>, or choose other filters.</p>` : null}
${section('Heard from more than one side', 'Accounts of one event by sides that speak apart from each other.', heard)}
${section('Heard from one side only', 'The other side has not been heard on these yet.', once)}${more}`)
}
