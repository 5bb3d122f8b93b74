import type { Claim } from '../model/claim.js'
import type { Span } from '../model/span.js'
import { html } from './html.js'
import type { Html } from './html.js'

/** The text of `span` with each claim's words marked; the first piece of a claim carries its id, so that links find it. */
export const markedText = (text: string, span: Span, claims: readonly Claim[]): Html => {
  const inside = claims.filter((claim) => claim.span.start < span.end && claim.span.end > span.start)
  const borders = [...new Set([span.start, span.end, ...inside.flatMap((claim) => [claim.span.start, claim.span.end])])].filter((at) => at >= span.start && at <= span.end).sort((one, other) => one - other)
  const pieces = borders.slice(0, -1).map((start, at) => {
    const end = borders[at + 1] ?? span.end
    const covering = inside.filter((claim) => claim.span.start <= start && claim.span.end >= end)
    const beginning = inside.filter((claim) => claim.span.start === start)
    const words = text.slice(start, end)
    if (covering.length === 0) return html`${words}`
    const [first, ...rest] = beginning
    const anchors = rest.map((claim) => html`<span id="${claim.id}"></span>`)
    return html`${anchors}<mark${first === undefined ? null : html` id="${first.id}"`}${covering.length > 1 ? html` class="twice"` : null}>${words}</mark>`
  })
  return html`${pieces}`
}
