import { html } from './html.js'
import { page } from './layout.js'

/** What a reader sees where a page cannot be shown: the problem with its remedy. */
export const problemPage = (status: number, code: string, words: string): string =>
  page(`${status}`, 'none', html`<div class="lead"><p class="kicker">${status} · ${code}</p><h1>This page cannot be shown</h1><p class="counts">${words}</p><p><a href="/">To the incidents</a></p></div>`)
