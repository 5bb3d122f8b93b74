import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/model/document.js'
import type { Span } from '../../src/model/span.js'

/** A TIMEX3 of the gold: its words, kind and value. */
export interface GoldTime {
  readonly span: Span
  readonly type: string
  readonly value: string
  readonly words: string
}

/** One TimeBank document: its plain text, creation time and expressions. */
export interface TimeBankDocument {
  readonly name: string
  readonly document: Document
  /** ISO day, with the hour where the gold tells it. */
  readonly created: string
  readonly times: readonly GoldTime[]
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'' }
const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (one) => entities[one] ?? one)

const readTimeMl = (name: string, xml: string): TimeBankDocument => {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const created = attribute(/<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml)?.[0] ?? '', 'value')
  const times: GoldTime[] = []
  let text = ''
  let open: { start: number; tag: string } | null = null
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3')) open = { start: text.length, tag: piece }
    else if (piece.startsWith('</TIMEX3') && open !== null) {
      times.push({ span: { start: open.start, end: text.length }, type: attribute(open.tag, 'type'), value: attribute(open.tag, 'value'), words: text.slice(open.start) })
      open = null
    } else if (!piece.startsWith('<')) text += plain(piece)
  }
  const document: Document = {
    id: `sha256:${'0'.repeat(64)}`, name, outlet: null, url: null, retrieved: '2026-01-01T00:00:00Z', metadata: {}, language: { status: 'read', tag: 'en' }, text,
    blocks: [{ kind: 'body', span: { start: 0, end: text.length }, rule: 'timebank' }],
  }
  return { name, document, created, times }
}

/** All documents of the folder in order of their names; empty where it is absent. */
export const readTimeBank = (folder: string): readonly TimeBankDocument[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tml')).sort().map((name) => readTimeMl(name, readFileSync(join(folder, name), 'utf8'))) : []
