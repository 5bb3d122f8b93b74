import type { Claim } from './claim.js'
import type { Incident } from './incident.js'
import type { DocumentId } from './document.js'

/** Which code and which knowledge made an entry: the version and the digest of all rows and model weights. */
export interface Made {
  readonly version: string
  /** `sha256:` and 64 hex digits. */
  readonly rulesDigest: string
}

/** What a person decided in review; it changes state by being appended, never by overwriting. */
export interface Decision {
  readonly kind: 'confirm' | 'reject' | 'correct' | 'merge' | 'split' | 'note'
  /** Id of the claim, incident or document that it speaks of. */
  readonly subject: string
  readonly by: string
  /** ISO 8601 with zone. */
  readonly at: string
  readonly reason: string
  readonly change?: Readonly<Record<string, unknown>>
}

export type EntryContent =
  | { readonly kind: 'document'; readonly document: { readonly id: DocumentId; readonly name: string; readonly retrieved: string } }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'incident'; readonly incident: Incident }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'retired'; readonly id: string; readonly reason: string }

/** One line of the record's append-only log; `index` counts from 0 without gaps. */
export interface Entry {
  readonly index: number
  readonly content: EntryContent
  readonly made: Made
}
