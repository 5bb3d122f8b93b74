import type { Language } from '../model/document.js'
import type { Interval } from '../model/interval.js'
import type { Reading } from '../model/reading.js'
import { dateWords } from './document-page.js'
import { html } from './html.js'
import { page } from './layout.js'

/** A document as the list shows it. */
export interface ListedDocument {
  readonly id: string
  readonly name: string
  readonly outlet: string | null
  readonly language: Language
  readonly published: Reading<Interval>
  readonly claims: number
}

/** The documents of the record, in the order of their taking in; `from` and `total` tell the run shown. */
export const documentsPage = (documents: readonly ListedDocument[], from: number, total: number): string =>
  page('Documents', 'documents', html`<div class="lead"><h1>Documents</h1><p class="counts">${total === 0 ? 'None yet.' : `${from + 1} to ${from + documents.length} of ${total}`}</p></div>
<table class="list"><thead><tr><th scope="col">Name</th><th scope="col">Outlet</th><th scope="col">Published</th><th scope="col">Claims</th></tr></thead><tbody>
${documents.map((document) => html`<tr><td><a href="/documents/${document.id}">${document.name}</a></td><td>${document.outlet ?? html`<span class="silent">not told</span>`}</td><td>${document.published.reading === 'resolved' ? dateWords(document.published) : html`<span class="silent">${dateWords(document.published)}</span>`}</td><td>${document.language.status === 'read' ? document.claims : html`<span class="silent">not read: ${document.language.reason}</span>`}</td></tr>`)}
</tbody></table>${from + documents.length < total ? html`<p class="pager"><a href="/documents?from=${from + documents.length}">Further documents</a></p>` : null}`)
