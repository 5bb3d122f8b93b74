import type { LanguagePack } from '../../model/language.js'
import type { TimeClass, TimeJoin, TimeRule, TimeRows } from '../../model/rows/time.js'
import { looksFor, type ClassWords, type Looks } from '../need.js'
import { numeralForm, numeralWords, readNumeral } from '../quantity/numeral.js'
import { anyOf, compileTemplate, spelledOut, type Template } from '../template.js'

export interface CompiledRule {
  readonly row: TimeRule
  readonly template: Template
  readonly rank: number
}

export interface CompiledJoin {
  readonly row: TimeJoin
  readonly glue: RegExp
  readonly before: RegExp | null
}

/** A language's time rows made ready to match. */
export interface TimeLexicon {
  readonly rows: TimeRows
  readonly rules: readonly CompiledRule[]
  readonly joins: readonly CompiledJoin[]
  /** Reads the words caught for a field; null where the class refuses them (a month without its capital). */
  readonly read: (className: string, words: string) => string | number | null
  readonly bounds: RegExp
  readonly looks: Looks
}

const formOf = (one: TimeClass): string => `(?:${[...(one.words === undefined ? [] : [anyOf(Object.keys(one.words))]), ...(one.form === undefined ? [] : [one.form])].join('|')})`

const numberClass = 'number'

const readerOf = (language: LanguagePack) => {
  const { articles, halves } = language.quantities.numerals
  return (className: string, words: string): string | number | null => {
    if (className === numberClass) {
      const parts = words.toLowerCase().split(/\s+/)
      if (parts.every((part) => articles.includes(part) || halves.includes(part))) return parts.some((part) => halves.includes(part)) ? 0.5 : 1
      return readNumeral(words, language.quantities.numerals)
    }
    const one = language.time.classes[className]
    if (one === undefined || (one.cased === true && !/^\p{Lu}/u.test(words))) return null
    const known = one.words?.[words.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")]
    if (known !== undefined) return known
    if (one.form === undefined) return null
    return /^\d/.test(words) ? Number.parseInt(words, 10) : words
  }
}

const compile = (language: LanguagePack): TimeLexicon => {
  const rows = language.time
  const numerals = language.quantities.numerals
  const articles = anyOf([...numerals.articles])
  const classes = new Map(Object.entries(rows.classes).map(([name, one]) => [name, formOf(one)]))
  classes.set(numberClass, `(?:${numeralForm(numerals)}|(?:${anyOf([...numerals.halves])})(?:\\s+(?:${articles}))?|(?:${articles})(?=[\\s-]+(?!second\\b)))`)
  return {
    rows,
    rules: rows.rules.map((row, rank) => ({ row, template: compileTemplate(row.pattern, classes), rank })),
    joins: rows.joins.map((row) => ({ row, glue: new RegExp(`^(?:${spelledOut(row.glue)})$`, 'iu'), before: row.before === undefined ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelledOut(row.before)})`, 'iu') })),
    read: readerOf(language),
    looks: looksFor(new Map<string, ClassWords>([...Object.entries(rows.classes).map(([name, one]): [string, ClassWords] => [name, { words: Object.keys(one.words ?? {}), form: one.form ?? null }]), [numberClass, numeralWords(numerals)]])),
    bounds: new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(Object.keys(rows.bounds))})(?:\\s+the)?\\s+$`, 'iu'),
  }
}

const compiled = new WeakMap<LanguagePack, TimeLexicon>()

/** The compiled time rows of a language; compiled once for each pack object. */
export const timeLexicon = (language: LanguagePack): TimeLexicon => {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const made = compile(language)
  compiled.set(language, made)
  return made
}
