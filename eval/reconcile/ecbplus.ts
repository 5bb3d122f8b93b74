import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Clusters } from './coreference.js'

export interface EcbMention {
  /** `36_1ecb#19`. */
  readonly key: string
  readonly sentence: number
  /** Places of its tokens in the sentence. */
  readonly tokens: readonly number[]
}

export interface EcbDocument {
  readonly name: string
  readonly topic: number
  /** All sentences, tokenised as annotated. */
  readonly sentences: readonly (readonly string[])[]
  /** Numbers of the sentences that were checked for coreference; only these count. */
  readonly checked: readonly number[]
  readonly mentions: readonly EcbMention[]
  /** Mention key → the event that it names, across documents. */
  readonly events: ReadonlyMap<string, string>
}

/** Topics that ECB+'s users test on (Cybulska and Vossen 2015). */
export const testTopics = Array.from({ length: 10 }, (_, at) => 36 + at)

/** Files of a tar archive (POSIX ustar), by path. */
const filesIn = (tar: Uint8Array): ReadonlyMap<string, string> => {
  const files = new Map<string, string>()
  const text = (from: number, length: number): string => new TextDecoder().decode(tar.subarray(from, from + length)).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12).trim(), 8)
    if (tar[at + 156] === 48) files.set(text(at, 100), new TextDecoder().decode(tar.subarray(at + 512, at + 512 + size)))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

const readDocument = (name: string, xml: string, checked: readonly number[]): EcbDocument => {
  const places = new Map<string, readonly [number, number]>()
  const sentences: string[][] = []
  for (const [, id = '', sentence = '', token = ''] of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g)) {
    const line = (sentences[Number(sentence)] ??= [])
    places.set(id, [Number(sentence), line.length])
    line.push(unescaped(token))
  }
  const mentions = [...xml.matchAll(/<(?:NEG_)?ACTION_\w+ m_id="(\d+)"[^>]*?(?<!\/)>(.*?)<\/(?:NEG_)?ACTION_\w+>/gs)].flatMap(([, id = '', body = '']) => {
    const anchors = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, token = '']) => { const place = places.get(token); return place === undefined ? [] : [place] })
    const [first] = anchors
    return first === undefined || !checked.includes(first[0]) ? [] : [{ key: `${name}#${id}`, sentence: first[0], tokens: anchors.filter(([sentence]) => sentence === first[0]).map(([, token]) => token) }]
  })
  const events = new Map<string, string>()
  for (const [, kind = '', relation = '', body = ''] of xml.matchAll(/<(CROSS|INTRA)_DOC_COREF r_id="(\d+)"[^>]*?>(.*?)<\/(?:CROSS|INTRA)_DOC_COREF>/gs)) {
    const target = /<target m_id="(\d+)"/.exec(body)?.[1] ?? ''
    const instance = new RegExp(`m_id="${target}"[^>]*instance_id="([^"]+)"`).exec(xml)?.[1]
    for (const [, source = ''] of body.matchAll(/<source m_id="(\d+)"/g)) events.set(`${name}#${source}`, kind === 'CROSS' && instance !== undefined ? instance : `${name} ${relation}`)
  }
  return { name, topic: Number(name.split('_')[0]), sentences: sentences.map((line) => line ?? []), checked, mentions, events }
}

/** The documents of these topics, in order of name; null where the set is absent. */
export const readEcbPlus = (shared: string, topics: readonly number[]): readonly EcbDocument[] | null => {
  const folder = join(shared, 'eval/ecbplus')
  if (!existsSync(folder)) return null
  const checked = new Map<string, number[]>()
  for (const line of readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8').split('\n').slice(1)) {
    const [topic, file, sentence] = line.trim().split(',')
    if (file !== undefined) checked.set(`${topic}_${file}`, [...(checked.get(`${topic}_${file}`) ?? []), Number(sentence)])
  }
  return [...filesIn(gunzipSync(readFileSync(join(folder, 'ECBplus_xml.tar.gz'))))].flatMap(([path, xml]) => {
    const name = path.split('/').at(-1)?.replace(/\.xml$/, '') ?? ''
    const sentences = checked.get(name)
    return sentences === undefined || !topics.includes(Number(name.split('_')[0])) ? [] : [readDocument(name, xml, sentences)]
  }).sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The gold clusters, mentions without a relation each alone. */
export const goldClusters = (documents: readonly EcbDocument[]): Clusters => {
  const clusters = new Map<string, string[]>()
  for (const document of documents) {
    for (const { key } of document.mentions) {
      const event = document.events.get(key) ?? key
      clusters.set(event, [...(clusters.get(event) ?? []), key])
    }
  }
  return [...clusters.values()]
}
