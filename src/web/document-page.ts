import type { Claim } from '../model/claim.js'
import type { Block, DatedDocument } from '../model/document.js'
import type { Incident } from '../model/incident.js'
import type { Interval } from '../model/interval.js'
import type { Reading } from '../model/reading.js'
import { edtfWords } from '../publish/dates.js'
import { tollWords } from '../publish/figures.js'
import { partyName } from '../publish/party-names.js'
import type { PartyNames } from '../publish/party-names.js'
import { html } from './html.js'
import type { Html } from './html.js'
import { page } from './layout.js'
import { incidentTitle } from './incidents-page.js'
import { markedText } from './marked-text.js'
import { actWords, happeningWords, stanceWords, typeWords } from './words.js'

/** A date's reading in words, never a guess. */
export const dateWords = (reading: Reading<Interval>): string => {
  if (reading.reading === 'resolved') return edtfWords(reading.value.edtf)
  return reading.reading === 'ambiguous' ? `${reading.candidates.map((one) => edtfWords(one.edtf)).join(' or ')}, which is not clear` : 'date not known'
}

const whatWords = (claim: Claim, names: PartyNames): string => {
  const { frame } = claim
  const agents = frame.agents.map((one) => partyName(one.party, names)).join(', ')
  const patients = frame.patients.map((one) => partyName(one.party, names)).join(', ')
  return [typeWords[frame.type], agents === '' ? '' : `by ${agents}`, patients === '' ? '' : `towards ${patients}`].filter((word) => word !== '').join(' ')
}

const details = (claim: Claim): readonly string[] => {
  const { time, places, tolls, status } = claim.frame
  return [
    ...(time === null ? [] : [time.reading.reading === 'unresolved' ? 'date not known' : dateWords(time.reading)]),
    ...places.map(({ reading }) => (reading.reading === 'resolved' ? reading.value.name : reading.reading === 'ambiguous' ? `${reading.candidates.map((one) => one.name).join(' or ')}?` : 'place not located')),
    ...tolls.map((toll) => `${tollWords(toll)}${toll.whose === null ? '' : ` of ${toll.whose}`}`), ...(status === 'happened' ? [] : [happeningWords[status]]), ...(claim.stance === 'asserts' ? [] : [stanceWords[claim.stance]]),
  ]
}

const note = (claim: Claim, names: PartyNames): Html =>
  html`<li><a href="#${claim.id}"><strong>${partyName(claim.attribution.speaker.party, names)}</strong> ${actWords[claim.attribution.act]}</a><span>${whatWords(claim, names)}</span>${details(claim).length === 0 ? null : html`<span class="who">${details(claim).join(' · ')}</span>`}<details><summary>why</summary><ul>${[...new Set(claim.evidence.map((one) => (one.reason === undefined ? one.rule : `${one.rule}: ${one.reason}`)))].map((rule) => html`<li>${rule}</li>`)}</ul></details></li>`

const tags: Readonly<Record<Block['kind'], (words: Html) => Html>> = {
  title: (words) => html`<h2 class="text-title">${words}</h2>`, subtitle: (words) => html`<h3>${words}</h3>`, body: (words) => html`<p>${words}</p>`, caption: (words) => html`<p class="caption">${words}</p>`,
  list: (words) => html`<p class="item">${words}</p>`, byline: (words) => html`<p class="aside">${words}</p>`, dateline: (words) => html`<p class="aside">${words}</p>`, date: (words) => html`<p class="aside">${words}</p>`,
  boilerplate: (words) => html`<p class="aside boilerplate">${words}</p>`,
}

const row = (document: DatedDocument, block: Block, claims: readonly Claim[], names: PartyNames): Html => {
  const begun = claims.filter((claim) => claim.span.start >= block.span.start && claim.span.start < block.span.end)
  return html`<div class="row">${tags[block.kind](markedText(document.text, block.span, claims))}${begun.length === 0 ? null : html`<ul class="notes">${begun.map((claim) => note(claim, names))}</ul>`}</div>`
}

const headline = (document: DatedDocument): string => {
  const title = document.blocks.find((block) => block.kind === 'title')
  return document.metadata.title ?? (title === undefined ? document.name : document.text.slice(title.span.start, title.span.end))
}

/** One document: its text with every claim marked where it stands, and beside it who says what. */
export const documentPage = (document: DatedDocument, claims: readonly Claim[], incidents: readonly Incident[], names: PartyNames): string => {
  const web = document.url !== null && /^https?:\/\//.test(document.url) ? document.url : null
  return page(headline(document), 'documents', html`<article class="document"><header class="lead"><p class="kicker">${document.outlet ?? 'outlet not told'} · <time>${dateWords(document.published)}</time></p><h1>${headline(document)}</h1>
<p class="counts">${document.name}${web === null ? null : html` · <a href="${web}" rel="noreferrer">original</a>`} · taken in ${document.retrieved.slice(0, 10)} · ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}</p>
${document.language.status === 'not-read' ? html`<p class="warning"><strong>Not read:</strong> ${document.language.reason}. The text is kept as it came.</p>` : null}
${incidents.length === 0 ? null : html`<p class="part-of">Part of ${incidents.slice(0, 8).map((incident, at) => html`${at === 0 ? '' : ', '}<a href="/incidents/${incident.id}">${incidentTitle(incident)}</a>`)}${incidents.length > 8 ? html` and ${incidents.length - 8} more` : null}</p>`}</header>
<div class="text">${document.blocks.map((block) => row(document, block, claims, names))}</div>
<p class="ids"><code>${document.id}</code> · <a href="/api/claims?document=${document.id}">claims as JSON</a></p></article>`)
}
