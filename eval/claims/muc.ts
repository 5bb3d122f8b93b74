import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../src/model/claim.js'
import type { Figure } from '../figure.js'
import type { Reader } from './reader.js'

/** Of each text the figures of dead and wounded, as `killed 4`. */
type Figures = readonly string[]

const slot = (template: string, number: number): string => {
  const lines = template.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`${number}. `))
  if (at < 0) return ''
  const end = lines.findIndex((line, index) => index > at && /^\d+\. /.test(line))
  return lines.slice(at, end < 0 ? undefined : end).map((line) => line.slice(36).trim()).join('\n')
}

const entries = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/([^:\n"]+):\s*((?:"[^"\n]*"\s*\/?\s*)+)/g)].flatMap((match) => [...(match[2] ?? '').matchAll(/"([^"]*)"/g)].map((name) => [name[1] ?? '', (match[1] ?? '').trim()] as const)))

const harmed: Readonly<Record<string, string>> = { DEATH: 'killed', INJURY: 'wounded' }

/** Dead and wounded of one template: the number of each human target by the effect on it. */
const figuresOfTemplate = (template: string): Figures => {
  const [numbers, effects] = [entries(slot(template, 21)), entries(slot(template, 23))]
  return [...effects].flatMap(([target, effect]) => {
    const kind = harmed[effect.replace(/[?\s]/g, '')]
    const count = Number(/\d+/.exec(numbers.get(target) ?? '')?.[0] ?? Number.NaN)
    return kind === undefined || Number.isNaN(count) ? [] : [`${kind} ${count}`]
  })
}

const readTexts = (folder: string): ReadonlyMap<string, string> => new Map(readdirSync(folder).filter((name) => name.startsWith('dev-muc3')).sort().flatMap((name) =>
  readFileSync(join(folder, name), 'utf8').split(/^(?=DEV-MUC3-\d{4} )/m).flatMap((part) => {
    const id = /^(DEV-MUC3-\d{4})[^\n]*\n/.exec(part)
    return id === null ? [] : [[id[1] ?? '', part.slice(id[0].length)] as const]
  })))

const readKeys = (folder: string): ReadonlyMap<string, Figures> => {
  const keys = new Map<string, Figures>()
  for (const name of readdirSync(folder).filter((one) => one.startsWith('key-dev')).sort()) {
    for (const template of readFileSync(join(folder, name), 'utf8').split(/^(?=0\. +MESSAGE: ID)/m)) {
      const id = /DEV-MUC3-\d{4}/.exec(template)?.[0]
      if (id !== undefined) keys.set(id, [...(keys.get(id) ?? []), ...figuresOfTemplate(template)])
    }
  }
  return keys
}

const figuresOfClaims = (claims: readonly Claim[]): Figures =>
  claims.filter((claim) => claim.frame.type === 'ASSAULT' && claim.frame.status === 'happened').flatMap((claim) => claim.frame.tolls)
    .filter((toll) => (toll.kind === 'killed' || toll.kind === 'wounded') && toll.high !== null && toll.high === toll.low).map((toll) => `${toll.kind} ${toll.low}`)

/** Small letters after the first of each sentence and name list of none: what upper case costs shows against the text as it is. */
const lowered = (text: string): string => text.toLowerCase().replace(/(^|[.!?"]\s+|\[)(\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`)

const every = 20

/** MUC-4's development texts: figures of killed and wounded told with a number, each text's set against its templates. Every twentieth text. */
export async function* measureMuc(reader: Reader, shared: string): AsyncIterable<Figure> {
  const folder = join(shared, 'eval/muc4/raw/dev')
  if (!existsSync(folder)) {
    yield { measure: 'claims.tolls.f1', set: 'muc4-dev', value: null, reason: 'no gold data' }
    return
  }
  const [texts, keys] = [readTexts(folder), readKeys(folder)]
  for (const [set, change] of [['muc4-dev', (text: string) => text], ['muc4-dev-lower', lowered]] as const) {
    let [right, gold, found] = [0, 0, 0]
    for (const [id, text] of [...texts].filter((_, at) => at % every === 0)) {
      const paragraphs = change(text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n'))
      const wanted = [...new Set(keys.get(id) ?? [])]
      const guessed = /\p{L}/u.test(paragraphs) ? [...new Set(figuresOfClaims((await reader.read(`${id}.txt`, paragraphs)).claims))] : []
      right += guessed.filter((one) => wanted.includes(one)).length
      gold += wanted.length
      found += guessed.length
    }
    const [precision, recall] = [found === 0 ? 0 : right / found, gold === 0 ? 0 : right / gold]
    yield { measure: 'claims.tolls.precision', set, value: precision, n: found }
    yield { measure: 'claims.tolls.recall', set, value: recall, n: gold }
    yield { measure: 'claims.tolls.f1', set, value: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), n: gold }
  }
}
