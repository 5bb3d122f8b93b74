import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../../src/model/document.js'
import type { Interval } from '../../../src/model/interval.js'
import type { ActorMention } from '../../../src/model/mention.js'
import type { ConflictPack } from '../../../src/model/conflict.js'
import { type Reading, resolved, unresolved } from '../../../src/model/reading.js'
import type { Analysis, Entity, EntityKind, Sentence, Token } from '../../../src/model/sentence.js'
import { english } from '../../../src/languages/en/index.js'
import { findActors } from '../../../src/resolve/actor/actors.js'
import { root } from '../../house/source-files.js'
import { plainDocument } from '../plain-text.js'

/** A document with its tree, as read from a file under trees/: lines of index, form, lemma, tags, head and relation; `# kind first last` for entities. */
export interface Parsed {
  readonly document: Document
  readonly analysis: Analysis
}

const closes = /^(?:[,.;:!?)”]|['’]s?|n['’]t)$/

interface Building { text: string; readonly sentences: Sentence[]; paragraph: number }

const addSentence = (building: Building, block: string): void => {
  const tokens: Token[] = []
  const marks: string[][] = []
  let quoted = false
  for (const line of block.split('\n')) {
    if (line === '# paragraph') { building.text += building.text === '' ? '' : '\n'; building.paragraph += 1 }
    else if (line.startsWith('#')) marks.push(line.slice(2).split(' '))
    else {
      const [, form = '', lemma = '', upos = '', tag = '', head = '', relation = ''] = line.split(' ')
      const opened: boolean = form === '"' && !quoted
      const glued = closes.test(form) || (form === '"' && quoted) || /[(“\n]$/.test(building.text) || building.text === '' || (tokens.at(-1)?.text === '"' && quoted)
      if (form === '"') quoted = opened
      building.text += glued ? form : ` ${form}`
      tokens.push({ span: { start: building.text.length - form.length, end: building.text.length }, text: form, lemma, upos, tag, head: Number(head), relation })
    }
  }
  const span = { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 }
  const entities = marks.map(([kind, first, last]): Entity => ({
    kind: kind as EntityKind, first: Number(first), last: Number(last), span: { start: tokens[Number(first)]?.span.start ?? 0, end: tokens[Number(last) - 1]?.span.end ?? 0 },
  }))
  building.sentences.push({ index: building.sentences.length, span, block: 'body', paragraph: building.paragraph, tokens, entities, quotations: [] })
}

/** Reads trees from text in the format of the files under trees/. */
export const parseTrees = (source: string): Parsed => {
  const building: Building = { text: '', sentences: [], paragraph: -1 }
  for (const block of source.trim().split(/\n\n+/)) addSentence(building, block)
  return { document: plainDocument(building.text), analysis: { sentences: building.sentences, attributions: [] } }
}

export const treeSource = (name: string): string => readFileSync(join(root, 'test', 'resolve', 'actor', 'trees', `${name}.txt`), 'utf8')

/** A reading of a document's date: the day, or unresolved where it is null. */
export const dated = (day: string | null): Reading<Interval> =>
  day === null ? unresolved('no date') : resolved({ edtf: day, earliest: day, latest: day, stated: ['day'] }, { rule: 'test' })

/** Cities that the test's gazetteer knows, by the state where they lie. */
const cities: Readonly<Record<string, string>> = { Kandahar: 'AFG', Damascus: 'SYR', Havana: 'CUB', Kharkiv: 'UKR' }

const gazetteer = {
  find: (name: string) => {
    const state = cities[name]
    return state === undefined ? [] : [{ id: `test:${name}`, name, lat: 0, lon: 0, state, province: '', district: '', precision: 'settlement' as const, population: 1_000_000, capital: false, primary: true }]
  },
}

export const actorsOf = (parsed: Parsed, packs: readonly ConflictPack[], day: string | null): readonly ActorMention[] =>
  findActors(parsed.document, parsed.analysis, { language: english, packs, gazetteer }, dated(day))

/** A reading in short: `AZE/MIL`, `ARM + AZE`, `ARM | AZE` where ambiguous, `?` where unresolved. */
export const inShort = (mention: ActorMention): string => {
  const { reading } = mention
  if (reading.reading === 'resolved') return reading.value.join(' + ')
  return reading.reading === 'ambiguous' ? reading.candidates.map((parties) => parties.join(' + ')).join(' | ') : '?'
}

/** Every mention as `words = reading`, in order. */
export const listed = (parsed: Parsed, packs: readonly ConflictPack[], day: string | null): readonly string[] =>
  actorsOf(parsed, packs, day).map((mention) => `${parsed.document.text.slice(mention.span.start, mention.span.end)} = ${inShort(mention)}`)
