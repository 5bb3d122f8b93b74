import type { NumeralWords } from '../../model/rows/quantity.js'
import { anyOf } from '../template.js'

/** Regular expression source of a numeral: digits with thousands and decimals, numeral words, or both ("2.5 million"). */
export const numeralForm = (words: NumeralWords): string => {
  const digits = `\\d{1,3}(?:${words.thousands}\\d{3})+(?!\\d)|\\d+(?:\\${words.decimal}\\d+)?`
  const simple = anyOf([...Object.keys(words.ones), ...Object.keys(words.tens)])
  const multiplier = anyOf(Object.keys(words.multipliers))
  const word = `(?:${simple}|${multiplier})`
  const articled = `(?:${anyOf([...words.articles])})\\s+(?:${multiplier})`
  const half = `(?:${anyOf([...words.halves])})\\s+(?:${anyOf([...words.articles])})\\s+(?:${multiplier})`
  const run = `(?:[\\s-]+(?:(?:${anyOf([...words.joiners])})\\s+)?${word})*`
  return `(?:${half}|(?:${articled})${run}|(?:${digits})(?:\\s+(?:${multiplier}))*|${word}${run})`
}

const readDigits = (text: string, words: NumeralWords): number =>
  Number(text.replace(new RegExp(words.thousands, 'g'), '').replace(words.decimal, '.'))

/**
 * Reads a numeral ("1,200", "twenty-one", "two hundred and fifty", "2.5 million", "a dozen"); null where a word is no part of one
 * or the parts do not fit ("two five").
 */
export const readNumeral = (text: string, words: NumeralWords): number | null => {
  const parts = text.toLowerCase().trim().split(/[\s-]+/).filter((part) => part !== '')
  let total = 0
  let group: number | null = null
  let half = false
  for (const part of parts) {
    if (words.joiners.includes(part)) continue
    if (words.articles.includes(part)) { group ??= 1; continue }
    if (words.halves.includes(part)) { half = true; continue }
    const multiplier = words.multipliers[part]
    if (multiplier !== undefined) {
      const whole: number = (group ?? 1) * multiplier
      if (multiplier >= 1000) { total += whole; group = null } else group = whole
      continue
    }
    const value: number | undefined = words.ones[part] ?? words.tens[part] ?? (/^\d/.test(part) ? readDigits(part, words) : undefined)
    if (value === undefined || Number.isNaN(value)) return null
    const fits: boolean = group === null || (value < 10 ? group % 10 === 0 && group !== 10 : group % 100 === 0)
    if (!fits) return null
    group = (group ?? 0) + value
  }
  const sum = total + (group ?? 0)
  return parts.length === 0 ? null : half ? sum / 2 : sum
}

/** All words that a numeral may begin with, and a form for digits: what a text must hold to have a numeral at all. */
export const numeralWords = (words: NumeralWords): { readonly words: readonly string[]; readonly form: string } =>
  ({ words: [...Object.keys(words.ones), ...Object.keys(words.tens), ...Object.keys(words.multipliers), ...words.articles, ...words.halves], form: '\\d' })
