import { html } from './html.js'
import type { Html } from './html.js'

/** Where the reader is, for the navigation. */
export type Place = 'incidents' | 'documents' | 'none'

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M4 7h15v11H11l-5 5v-5H4z"/><path d="M22 12h6v11h-2v5l-5-5h-8v-2h9z"/></svg>`

const link = (place: Place, here: Place, address: string, words: string): Html =>
  html`<a href="${address}"${here === place ? html` aria-current="page"` : null}>${words}</a>`

/** A whole page. `title` stands in the browser's tab. */
export const page = (title: string, here: Place, body: Html): string => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === '' ? 'Audiatur' : `${title} · Audiatur`}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top"><div class="bar"><a class="brand" href="/">${mark}<span>Audiatur</span></a>
<nav aria-label="Main">${link('incidents', here, '/', 'Incidents')}${link('documents', here, '/documents', 'Documents')}<a href="/api">Data</a></nav></div></header>
<main id="main">${body}</main>
<footer><p>Every value leads to the words it was read from. Nothing here is a judgement of who is right: <em>audiatur et altera pars</em>, let the other side be heard as well.</p></footer>
</body>
</html>
`.markup

/** The sign of the house, for browsers' tabs. */
export const favicon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d2733"/><path d="M4 7h15v11H11l-5 5v-5H4z" fill="#f4f1ea"/><path d="M22 12h6v11h-2v5l-5-5h-8v-2h9z" fill="#d9a441"/></svg>'
