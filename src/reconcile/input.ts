import type { Claim } from '../model/claim.js'
import type { AccordRow } from '../model/conflict.js'
import type { DatedDocument } from '../model/document.js'
import type { Decision } from '../model/entry.js'

/** What reconcile/ reads of a document; a DatedDocument fits. Without blocks the whole text is taken as body. */
export type ReconcileDocument = Pick<DatedDocument, 'id' | 'name' | 'outlet' | 'retrieved' | 'text' | 'published'> & Partial<Pick<DatedDocument, 'blocks' | 'language'>>

/** All that the record rests on. Order means nothing; the same claim or document given twice counts once. */
export interface ReconcileInput {
  readonly documents: readonly ReconcileDocument[]
  readonly claims: readonly Claim[]
  /** Merges and splits, and claims rejected in review; others are passed over. */
  readonly decisions?: readonly Decision[]
}

/** What does not come from the texts: the accords of the conflict packs, and each language's most frequent words (tag → lines of words). */
export interface ReconcileContext {
  readonly accords: readonly AccordRow[]
  readonly commonWords?: Readonly<Record<string, readonly string[]>>
}
