import { extractClaims } from './extract/claims.js'
import type { Source } from './ingest/source.js'
import type { Claim } from './model/claim.js'
import type { DatedDocument, Document } from './model/document.js'
import type { Decision } from './model/entry.js'
import type { LanguagePack } from './model/language.js'
import { unresolved } from './model/reading.js'
import type { Resolution } from './model/mention.js'
import type { Reconciled } from './model/reconciled.js'
import type { Analysis } from './model/sentence.js'
import { languages, packsFor } from './pipeline/knowledge.js'
import type { Knowledge } from './pipeline/knowledge.js'
import { reconcile } from './reconcile/reconcile.js'
import { resolve } from './resolve/resolve.js'
import { analyse } from './text/analyse.js'
import type { Model } from './text/model.js'

/** Gives the open network of a language. */
export type ModelOf = (language: LanguagePack) => Promise<Model>

/** A document with its claims: all that the record keeps of it. */
export interface Reading {
  readonly document: DatedDocument
  readonly claims: readonly Claim[]
}

/** A reading with what lies between text and claims, for `explain`. */
export interface FullReading extends Reading {
  readonly analysis: Analysis
  readonly resolution: Resolution
}

const nothing: Analysis = { sentences: [], attributions: [] }

/** A document whose language no pack covers is kept, undated and without claims; its `language` says why. */
const unreadable = (document: Document): FullReading => {
  const published = unresolved<never>('the document is not read')
  return { document: { ...document, published }, claims: [], analysis: nothing, resolution: { published, mentions: [] } }
}

/**
 * The stages that read one document, in their only order: syntax first, since every later rule hangs on it; then mentions, since claims
 * are made of them; then claims. Pure but for the network: the same document gives the same reading in any thread.
 */
export const readText = async (document: Document, knowledge: Knowledge, modelOf: ModelOf): Promise<FullReading> => {
  const language = languages.find((one) => document.language.status === 'read' && one.tag === document.language.tag)
  if (language === undefined) return unreadable(document)
  const packs = packsFor(document.text, knowledge)
  const analysis = await analyse(document, language, await modelOf(language))
  const context = { language, packs, gazetteer: knowledge.gazetteer }
  const resolution = resolve(document, analysis, context)
  const claims = extractClaims(document, analysis, resolution, context)
  return { document: { ...document, published: resolution.published }, claims, analysis, resolution }
}

/** From bytes to claims: what runs in a thread for each source. Throws a coded problem where the source cannot be read. */
export const readOne = async (source: Source, knowledge: Knowledge, modelOf: ModelOf): Promise<FullReading> => {
  // Loaded by the threads that read only: the tables of language identification would cost every other thread their memory too.
  const { readSource } = await import('./ingest/read.js')
  return readText(readSource(source, languages), knowledge, modelOf)
}

/** The stage that reads all claims together: the same record for every order in which documents came. */
export const reconcileAll = (documents: readonly DatedDocument[], claims: readonly Claim[], decisions: readonly Decision[], { packs, states }: Pick<Knowledge, 'packs' | 'states'>): Reconciled =>
  reconcile({ documents, claims, decisions }, {
    accords: [...packs.map(({ pack }) => pack), states].flatMap((pack) => pack.accords),
    commonWords: Object.fromEntries(languages.map((language) => [language.tag, language.commonWords ?? []])),
  })
