import type { Span } from '../../src/model/span.js'

/** A row's example: the plain text, and the spans that stood in square brackets. */
export const unbracketed = (example: string): { readonly text: string; readonly spans: readonly Span[] } => {
  let text = ''
  let open = -1
  const spans: Span[] = []
  for (const character of example) {
    if (character === '[') open = text.length
    else if (character === ']') spans.push({ start: open, end: text.length })
    else text += character
  }
  return { text, spans }
}
