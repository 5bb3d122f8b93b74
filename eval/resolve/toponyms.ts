import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A toponym that annotators marked; `lat` and `lon` null where they gave no coordinates. */
export interface GoldToponym {
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly lat: number | null
  readonly lon: number | null
  /** True where the words are no name of the place but of its people ("Russian"). */
  readonly demonym: boolean
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly toponyms: readonly GoldToponym[]
}

const inner = (xml: string, tag: string): string | null => new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? null

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const plain = (xml: string): string => {
  const data = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(xml)?.[1]
  return data ?? xml.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
}

/** Some offsets of TR-News are a letter or two off: the phrase nearest to them is meant. */
const aligned = (text: string, start: number, phrase: string): number => {
  if (text.startsWith(phrase, start)) return start
  const places = Array.from({ length: 81 }, (_, at) => start + (at % 2 === 0 ? at / 2 : -(at + 1) / 2))
  return places.find((place) => text.startsWith(phrase, place)) ?? start
}

const number = (words: string | null): number | null => (words === null || words.trim() === '' || !Number.isFinite(Number(words)) ? null : Number(words))

/** A phrase whose annotated place has another name, and that ends as demonyms do. */
const isDemonym = (phrase: string, name: string | null): boolean =>
  /(?:ans?|ese|ish|ch|is?|ites?|Greeks?|Turks?|Czechs?|Danes?|Swedes?|Poles?|Arabs?|Kurds?|Scots?|Thais?|ers?)$/.test(phrase) && name !== null
  && !name.toLowerCase().includes(phrase.toLowerCase()) && /^(?:[A-Z][a-z]+n|[A-Z][a-z]+ns|Sri Lankans?|(?:South|North|Saudi|New|Puerto|Costa|West|East|Hong) [A-Z]\w+|[A-Z][a-z]+(?:ese|ish|i|is|ch|ks|ers?|ites?)|Greek|Turk|Czech|Arab|Kurd|Thai)$/.test(phrase)

const readToponym = (xml: string, text: string): GoldToponym => {
  const phrase = plain(inner(xml, 'phrase') ?? '').trim()
  const start = aligned(text, Number(inner(xml, 'start')), phrase)
  const tag = /<gaztag/.test(xml)
  const name = tag ? inner(xml, 'name') : null
  return { start, end: start + phrase.length, phrase, lat: tag ? number(inner(xml, 'lat')) : null, lon: tag ? number(inner(xml, 'lon')) : null, demonym: isDemonym(phrase, name) }
}

/** The articles of LGL or TR-News (`eval/geoparsing/`), or null where the file is absent. */
export const readArticles = (shared: string, file: string): readonly GoldArticle[] | null => {
  const path = join(shared, 'eval', 'geoparsing', file)
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8').split(/<article /).slice(1).map((xml) => {
    const text = plain(inner(xml, 'text') ?? '')
    return { id: /docid="(\w+)"/.exec(xml)?.[1] ?? '', text, toponyms: xml.split(/<toponym>/).slice(1).map((one) => readToponym(one, text)) }
  })
}
