import type { ClaimId } from '../model/claim.js'
import type { Account, Field, FieldStatus, TollFigure, TollLine } from '../model/incident.js'
import type { Place } from '../model/mention.js'
import { organOf } from '../model/party.js'
import type { PartyRef } from '../model/party.js'
import { edtfWords } from '../publish/dates.js'
import { figureWords, kindWords } from '../publish/figures.js'
import { organNames, partyName, sideName } from '../publish/party-names.js'
import { html } from './html.js'
import type { Html } from './html.js'
import type { Column, IncidentView } from './incident-view.js'
import { standpointWords, statusWords } from './words.js'

/** A status as a badge: sign and word, so that colour is never alone. */
export const badge = (status: FieldStatus): Html => {
  const { word, sign, meaning } = statusWords[status]
  return html`<span class="badge ${status}" title="${meaning}"><span aria-hidden="true">${sign}</span> ${word}</span>`
}

/** Address of the words that a claim rests on. */
export const claimAddress = ({ claims }: IncidentView, id: ClaimId): string => {
  const view = claims.get(id)
  return view === undefined ? `/claims/${id}` : `/documents/${view.claim.document}#${id}`
}

/** Links from a value to its sentences: the value itself leads to the first, small numbers to the rest. */
const linked = (view: IncidentView, ids: readonly ClaimId[], words: string): Html => {
  const [first, ...rest] = ids
  if (first === undefined) return html`${words}`
  const title = view.claims.get(first)?.quote ?? ''
  const more = rest.slice(0, 6).map((id, at) => html`<a class="also" href="${claimAddress(view, id)}" title="${view.claims.get(id)?.quote ?? ''}">${at + 2}</a>`)
  return html`<a class="value" href="${claimAddress(view, first)}" title="${title}">${words}</a>${more.length === 0 ? null : html`<span class="more">${more}</span>`}`
}

/** Those claims of an account whose speaker stands in the column. */
const claimsIn = (view: IncidentView, ids: readonly ClaimId[], column: Column): readonly ClaimId[] =>
  ids.filter((id) => {
    const claim = view.claims.get(id)?.claim
    return claim !== undefined && column.holds(claim.attribution.speaker.party)
  })

/** A speaker as named inside a column: under a side's own heading its organ is enough. */
const speakerWords = (view: IncidentView, party: PartyRef, column: Column): string => {
  const organ = organOf(party)
  if (column.key === 'others') return partyName(party, view.names)
  return organ === null ? 'the state, no organ named' : organNames[organ]
}

const speakers = (view: IncidentView, parties: readonly PartyRef[], column: Column): string => parties.filter(column.holds).map((party) => speakerWords(view, party, column)).join('; ')

const accountCell = <V>(view: IncidentView, account: Account<V>, column: Column, words: string): Html | null => {
  const denied = account.deniedBy.filter(column.holds)
  const ids = claimsIn(view, account.claims, column)
  if (account.claimedBy.some(column.holds)) return html`<p>${linked(view, ids.length > 0 ? ids : account.claims, words)}<span class="who">${speakers(view, account.claimedBy, column)}</span></p>`
  return denied.length === 0 ? null : html`<p class="denied">${linked(view, ids, `denies: ${words}`)}<span class="who">${speakers(view, account.deniedBy, column)}</span></p>`
}

const silent = html`<p class="silent">not said</p>`

const cells = (columns: readonly Column[], fill: (column: Column) => readonly (Html | null)[]): readonly Html[] =>
  columns.map((column) => {
    const found = fill(column).filter((one) => one !== null)
    return html`<td data-side="${column.heading}">${found.length === 0 ? silent : found}</td>`
  })

/** A row of the table of accounts: one field, what each column says of it, and its status. */
export const fieldRow = <V>(view: IncidentView, columns: readonly Column[], label: string, { status, accounts }: Field<V>, write: (value: V) => string): Html | null =>
  accounts.length === 0 ? null : html`<tr><th scope="row">${label} ${badge(status)}</th>${cells(columns, (column) => accounts.map((account) => accountCell(view, account, column, write(account.value))))}</tr>`

const figureNotes = (figure: TollFigure, whose: TollLine['whose']): string =>
  [whose === null ? '' : standpointWords[figure.standpoint], figure.scope === 'cumulative' ? 'running total' : '', figure.asOf === null ? '' : `as of ${edtfWords(figure.asOf)}`, figure.partOf === null ? '' : 'part of another figure'].filter((note) => note !== '').join(', ')

const figureCell = (view: IncidentView, figure: TollFigure, whose: TollLine['whose'], column: Column): Html | null => {
  if (!column.holds(figure.speaker)) return null
  const over = figure.withdrawn ? 'withdrawn' : figure.supersededBy !== null ? 'superseded' : null
  const notes = figureNotes(figure, whose)
  const number = linked(view, figure.claims, figureWords(figure.low, figure.high))
  return html`<p class="figure">${over === null ? number : html`<s>${number}</s> <span class="over">${over}</span>`}<span class="who">${speakerWords(view, figure.speaker, column)}${notes === '' ? '' : `, ${notes}`}</span>${figure.names.length === 0 ? null : html`<span class="who">named: ${figure.names.join(', ')}</span>`}</p>`
}

const whoseWords = (view: IncidentView, { whose, standing }: TollLine): string => {
  const side = whose === null ? 'side not told' : whose === 'both' ? 'both sides' : sideName(whose, view.names)
  return standing === 'unknown' ? side : `${side}, ${standing}`
}

/** A row of the casualty ledger: whose losses, what each column says, the derived bounds and the status. */
export const tollRow = (view: IncidentView, columns: readonly Column[], line: TollLine): Html =>
  html`<tr class="toll"><th scope="row"><span class="kind">${kindWords[line.kind]}</span> ${whoseWords(view, line)} ${badge(line.status)}<span class="range">${figureWords(line.low, line.high)}</span></th>${cells(columns, (column) => line.figures.map((figure) => figureCell(view, figure, line.whose, column)))}</tr>`

/** True where anything in the table would stand in the column: a value said or denied, or a figure. */
const hasCell = ({ incident }: IncidentView, column: Column): boolean =>
  (Object.values(incident.fields) as readonly Field<unknown>[]).some((field) => field.accounts.some((account) => [...account.claimedBy, ...account.deniedBy].some(column.holds))) || incident.tolls.some((line) => line.figures.some((figure) => column.holds(figure.speaker)))

/** The table of accounts: fields, then figures; columns are the sides, which stay where they are silent, and the others where they speak. */
export const accountsTable = (view: IncidentView, all: readonly Column[]): Html => {
  const columns = all.filter((column) => column.key !== 'others' || hasCell(view, column))
  const { time, place, initiator, weapon, aim, outcome } = view.incident.fields
  // Some values hold a date in EDTF ("ceasefire 2021-11-16T18:30"): it is worded like every other.
  const words = (value: string): string => value.replace(/\b\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?\b/g, edtfWords)
  const rows = [
    fieldRow(view, columns, 'When', time, edtfWords), fieldRow(view, columns, 'Where', place, (value: Place) => placeWords(value)),
    fieldRow(view, columns, 'Who acted', initiator, (value) => partyName(value, view.names)), fieldRow(view, columns, 'With what', weapon, words), fieldRow(view, columns, 'Against what', aim, words), fieldRow(view, columns, 'Outcome', outcome, words),
    ...view.incident.tolls.map((line) => tollRow(view, columns, line)),
  ].filter((row) => row !== null)
  if (rows.length === 0) return html`<p class="silent">No detail is told.</p>`
  return html`<table class="accounts sides-${columns.length}"><thead><tr><th scope="col"><span class="hidden">Field</span></th>${columns.map((column) => html`<th scope="col">${column.heading}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
}

/** A place with each side's name for it, where these differ. */
export const placeWords = ({ name, names }: Place): string => {
  const others = [...new Set(Object.values(names))].filter((other) => other !== name && !name.split('/').includes(other))
  return others.length === 0 ? name : `${name} (${others.join(' / ')})`
}
