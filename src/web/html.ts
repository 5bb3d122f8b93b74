/** Markup that is safe to send: made by `html` only, so that no text from outside gets in unescaped. */
export interface Html {
  readonly markup: string
}

type Slot = Html | string | number | null | false | readonly Slot[]

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in markup and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

const filled = (slot: Slot): string => {
  if (slot === null || slot === false) return ''
  if (typeof slot === 'string' || typeof slot === 'number') return escaped(String(slot))
  return 'markup' in slot ? slot.markup : slot.map(filled).join('')
}

/** Markup with slots: text is escaped, markup stays, lists are joined, null and false leave nothing. */
export const html = (strings: TemplateStringsArray, ...slots: readonly Slot[]): Html => ({ markup: strings.map((string, at) => string + (at < slots.length ? filled(slots[at] ?? null) : '')).join('') })

/** No markup. */
export const nothing: Html = { markup: '' }
