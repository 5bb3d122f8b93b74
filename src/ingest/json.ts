import type { SourceMetadata } from '../model/document.js'
import { Problem } from '../model/problem.js'
import type { ReadText } from './source.js'

/** Fields that carry the text, in order of trust; the first that holds a string is read. */
const textFields = ['text', 'body', 'articleBody', 'content', 'fulltext', 'full_text', 'article', 'description'] as const

const metadataFields: Readonly<Record<keyof SourceMetadata, readonly string[]>> = {
  title: ['title', 'headline'], published: ['published', 'date', 'datePublished', 'published_at', 'pubDate', 'publish_date', 'created_at'],
  modified: ['modified', 'updated', 'dateModified', 'updated_at'], byline: ['byline', 'author', 'authors', 'creator'],
  outlet: ['outlet', 'source', 'publisher', 'site', 'siteName', 'domain'], url: ['url', 'link', 'canonical'], language: ['language', 'lang', 'inLanguage'],
}

const stringOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) return value.map(stringOf).filter((one) => one !== undefined).join(', ') || undefined
  if (typeof value === 'object' && value !== null && 'name' in value) return stringOf(value.name)
  return undefined
}

type Fields = Readonly<Record<string, unknown>>

/** Metadata from an object's fields under their usual names (schema.org, feeds, crawlers). */
export const metadataOf = (fields: Fields): SourceMetadata =>
  Object.fromEntries(
    Object.entries(metadataFields).flatMap(([field, names]) => {
      const found = names.map((name) => stringOf(fields[name])).find((value) => value !== undefined)
      return found === undefined ? [] : [[field, found]]
    }),
  )

const placeOf = (error: unknown, text: string): { readonly reason: string; readonly where: string } => {
  const reason = error instanceof Error ? error.message : String(error)
  const at = Number(/position (\d+)/.exec(reason)?.[1] ?? Number.NaN)
  return { reason: reason.replace(/ in JSON at position.*| \(line.*|, ".*is not valid JSON$/, ''), where: Number.isNaN(at) ? 'at an unknown place' : `line ${text.slice(0, at).split('\n').length}` }
}

/** The value of a JSON text; throws `source-malformed` with the line. */
export const parseJson = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem('source-malformed', { name, format: 'JSON', ...placeOf(error, text) })
  }
}

/** One object with a text field; throws `source-malformed` or `source-no-text`. `html` is set where the field holds markup. */
export const readJson = (value: unknown, name: string): ReadText & { readonly html: boolean } => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Problem('source-malformed', { name, format: 'JSON', reason: 'an object with a text field was expected', where: 'at its start' })
  const fields = value as Fields
  const words = textFields.map((field) => fields[field]).find((field) => typeof field === 'string' && field.trim() !== '')
  if (typeof words !== 'string') throw new Problem('source-no-text', { name, detail: `none of the fields ${textFields.join(', ')} holds text` })
  return { metadata: metadataOf(fields), text: words.replace(/\r\n?/g, '\n'), parts: null, html: /<(p|div|br|h[1-6]|article)\b[^>]*>/i.test(words) }
}
