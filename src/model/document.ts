import type { Interval } from './interval.js'
import type { Reading } from './reading.js'
import type { Span } from './span.js'

/** `sha256:` and 64 hex digits of the source's bytes. */
export type DocumentId = string

/** What a stretch of the page is; only title, subtitle, caption, list and body are read for claims. Dateline and byline are metadata. */
export type BlockKind = 'title' | 'subtitle' | 'byline' | 'dateline' | 'date' | 'body' | 'caption' | 'list' | 'boilerplate'

/** Blocks cover the text in order, never overlap, and never glue a title to a body. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  readonly rule: string
}

/** Metadata that the source itself carries (JSON-LD, meta tags, feed fields, file fields); raw strings, not yet interpreted. */
export interface SourceMetadata {
  readonly title?: string
  readonly published?: string
  readonly modified?: string
  readonly byline?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
}

export type Language =
  | { readonly status: 'read'; readonly tag: string }
  | { readonly status: 'not-read'; readonly tag: string | null; readonly reason: string }

/** One source text as stored. `published` is a reading inferred later from metadata, dateline and text: see resolve. */
export interface Document {
  readonly id: DocumentId
  /** File name or URL as given by the user. */
  readonly name: string
  /** Name of the outlet where metadata tells it, otherwise null. */
  readonly outlet: string | null
  readonly url: string | null
  /** When the bytes were taken in: ISO 8601 with zone. */
  readonly retrieved: string
  readonly metadata: SourceMetadata
  readonly language: Language
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A document with its date read. */
export interface DatedDocument extends Document {
  readonly published: Reading<Interval>
}
