import type { SourceMetadata } from '../model/document.js'
import { metadataOf } from './json.js'
import { tidy } from './assemble.js'
import type { PageNode } from './page-node.js'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const articleType = /(?:Article|Posting|Report|PressRelease|WebPage)$/

const parsed = (words: string): unknown => {
  try {
    return JSON.parse(words.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''))
  } catch (error) {
    // A page with broken JSON-LD is still a page: its other metadata and its text are read.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const flattened = (value: unknown): readonly Fields[] => {
  if (Array.isArray(value)) return value.flatMap(flattened)
  if (!isFields(value)) return []
  return [value, ...flattened(value['@graph']), ...flattened(value['mainEntity'])]
}

const typesOf = (fields: Fields): readonly string[] => [fields['@type']].flat().filter((type) => typeof type === 'string')

/** The article that a page describes in JSON-LD, richest first, or null. */
export const linkedArticle = (page: PageNode): Fields | null => {
  const found = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => flattened(parsed(script.textContent ?? '')))
  const articles = found.filter((fields) => typesOf(fields).some((type) => articleType.test(type)))
  const worth = (fields: Fields): number => (typeof fields['articleBody'] === 'string' ? 4 : 0) + (fields['headline'] === undefined ? 0 : 2) + (fields['datePublished'] === undefined ? 0 : 1)
  return articles.sort((one, other) => worth(other) - worth(one))[0] ?? null
}

const metaNames: Readonly<Record<keyof SourceMetadata, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  published: ['article:published_time', 'datePublished', 'date', 'pubdate', 'publish-date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'sailthru.date'],
  modified: ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified'],
  byline: ['author', 'article:author', 'parsely-author', 'dc.creator'],
  outlet: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  url: ['og:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'dc.language'],
}

const metaTags = (page: PageNode): SourceMetadata => {
  const contents = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? tag.getAttribute('http-equiv') ?? '').toLowerCase()
    const content = tidy(tag.getAttribute('content') ?? '')
    if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content)
  }
  return Object.fromEntries(Object.entries(metaNames).flatMap(([field, names]) => {
    const found = names.map((name) => contents.get(name.toLowerCase())).find((value) => value !== undefined)
    return found === undefined || (field === 'byline' && /^https?:/.test(found)) ? [] : [[field, found]]
  }))
}

const elements = (page: PageNode): SourceMetadata => {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const language = page.querySelector('html')?.getAttribute('lang')
  const time = page.querySelector('article time[datetime], main time[datetime], header time[datetime], time[datetime][pubdate], time[itemprop="datePublished"]')?.getAttribute('datetime')
  const title = tidy(page.querySelector('h1')?.textContent ?? '') || tidy(page.querySelector('title')?.textContent ?? '')
  return {
    ...(title ? { title } : {}), ...(time ? { published: time } : {}), ...(canonical && /^https?:/.test(canonical) ? { url: canonical } : {}), ...(language ? { language } : {}),
  }
}

/** What a page says of itself: JSON-LD before meta tags before elements; values as written. */
export const pageMetadata = (page: PageNode, article: Fields | null): SourceMetadata => ({
  ...elements(page), ...metaTags(page), ...(article === null ? {} : linkedMetadata(article)),
})

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', '#39': "'", '#039': "'", '#x27': "'", '#8217': '’', '#8220': '“', '#8221': '”', '#8211': '–' }

// JSON-LD is no markup, but many sites write their titles into it as if it were.
const unescaped = (words: string): string => words.replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)

const linkedMetadata = (article: Fields): SourceMetadata => {
  const { url, ...rest }: SourceMetadata = Object.fromEntries(Object.entries(metadataOf(article)).map(([field, value]) => [field, unescaped(value)]))
  return url !== undefined && /^https?:/.test(url) ? { ...rest, url } : rest
}
