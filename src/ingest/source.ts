import { createHash } from 'node:crypto'
import type { Block, DocumentId, SourceMetadata } from '../model/document.js'

/** How a source's bytes are to be read; null where only the bytes can tell. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'json-lines'

/** Bytes as taken in, with the name the user gave and the format if the name or the sender tells it. */
export interface Source {
  /** File name, URL or `-`; for a line of JSON Lines `name#line`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: Format | null
  /** When the bytes were taken in: ISO 8601 with zone. */
  readonly retrieved: string
}

/** A source's text with what is known of its parts, before its language is read: what each format's reader gives. */
export interface ReadText {
  readonly metadata: SourceMetadata
  readonly text: string
  /** Parts that the format itself marks (HTML elements, Markdown headings, JSON fields), or null where the lines must tell. */
  readonly parts: readonly Block[] | null
}

const endings: Readonly<Record<string, Format>> = {
  txt: 'text', text: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html', json: 'json', jsonl: 'json-lines', ndjson: 'json-lines',
}

/** The format that a file's name tells, or null. */
export const formatOfName = (name: string): Format | null => endings[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null

const startsObject = (line: string): boolean => line.startsWith('{') && line.trimEnd().endsWith('}')

/** The format that the first characters tell, for standard input and names without a known ending. */
export const formatOfText = (text: string): Format => {
  const start = text.trimStart().slice(0, 2000)
  if (/^(<!doctype html|<html|<head|<body|<\?xml|<article|<main|<div|<p[ >]|<meta|<script)/i.test(start)) return 'html'
  if (startsObject(start.split('\n', 1)[0] ?? '') && text.trim().includes('\n')) return 'json-lines'
  if (/^[[{]/.test(start) && /[\]}]\s*$/.test(text)) return 'json'
  return 'text'
}

/** Largest source in bytes; a longer one is no single article. */
export const sourceLimit = 8 * 1024 * 1024

/** `sha256:` and the digest of the bytes in hex. */
export const documentId = (bytes: Uint8Array): DocumentId => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
