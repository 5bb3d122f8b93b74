import { needOf, type Need } from './need.js'

/** Where a template's field is read from: the class whose words or form stand in its place. */
export interface TemplateField {
  readonly name: string
  readonly className: string
}

/** A row's pattern made ready to match; the expression's group names are the fields' names. */
export interface Template {
  readonly expression: RegExp
  readonly fields: readonly TemplateField[]
  readonly need: Need
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+').replaceAll("'", '[’\']')

/** An alternation of the words, longest first, so that no word hides a longer one. */
export const anyOf = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).map(escaped).join('|')

/** Spaces, `~` and apostrophes of a row's pattern as a regular expression; see TimeRule for the signs. */
export const spelledOut = (pattern: string): string =>
  pattern.replaceAll(/ [?*]/g, '\\s*').replaceAll(' ', '\\s+').replaceAll('~', '(?:\\s+|\\s?[-‐‑–]\\s?)').replaceAll("'", '[’\']')

/**
 * Compiles a row's pattern; `classes` gives each class's regular expression source. Matches begin and end at word borders.
 * Throws on a class that is not there, which is a defect of the row.
 */
export const compileTemplate = (pattern: string, classes: ReadonlyMap<string, string>): Template => {
  const fields: TemplateField[] = []
  const source = spelledOut(pattern).replace(/(?<!\\[pP])\{(\w*[a-zA-Z]\w*)(?::(\w+))?\}/g, (_, name: string, className: string | undefined) => {
    const form = classes.get(className ?? name)
    if (form === undefined) throw new Error(`no class ${className ?? name} for the pattern ${pattern}`)
    fields.push({ name, className: className ?? name })
    return `(?<${name}>${form})`
  })
  return { expression: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu'), fields, need: needOf(pattern) }
}
