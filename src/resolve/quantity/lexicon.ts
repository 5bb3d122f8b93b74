import type { LanguagePack } from '../../model/language.js'
import type { QuantityRow, QuantityRows } from '../../model/rows/quantity.js'
import { anyOf, compileTemplate, type Template } from '../template.js'
import { looksFor, type ClassWords, type Looks } from '../need.js'
import { numeralForm, numeralWords } from './numeral.js'

export interface CompiledQuantity {
  readonly row: QuantityRow
  readonly template: Template
  readonly rank: number
}

/** A language's quantity rows made ready to match. */
export interface QuantityLexicon {
  readonly rows: QuantityRows
  readonly rules: readonly CompiledQuantity[]
  readonly people: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly looks: Looks
}

const compiled = new WeakMap<LanguagePack, QuantityLexicon>()

/** The compiled quantity rows of a language; compiled once for each pack object. */
export const quantityLexicon = (language: LanguagePack): QuantityLexicon => {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const rows = language.quantities
  const count = numeralForm(rows.numerals)
  const classes = new Map([['count', count], ['multiplier', anyOf(Object.keys(rows.numerals.multipliers))]])
  const made: QuantityLexicon = {
    rows, rules: rows.rules.map((row, rank) => ({ row, template: compileTemplate(row.pattern.replaceAll('{countTo}', '{countTo:count}'), classes), rank })),
    people: new Set(rows.people), groups: new Set(rows.groups), measures: new Set(rows.measures), adjectives: new Set(rows.peopleAdjectives), looks: looksFor(new Map<string, ClassWords>([['count', numeralWords(rows.numerals)], ['multiplier', { words: Object.keys(rows.numerals.multipliers), form: null }]])),
  }
  compiled.set(language, made)
  return made
}
