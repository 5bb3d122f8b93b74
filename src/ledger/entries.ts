import type { Entry } from '../model/entry.js'
import { canonicalBytes } from './canonical.js'
import { leafHash } from './hash.js'
import type { Hash } from './hash.js'

/** The bytes of an entry that its leaf hash covers: canonical JSON of index, content and made. */
export const entryBytes = (entry: Entry): Uint8Array => canonicalBytes(entry)

/** The leaf hash of an entry. */
export const entryHash = (entry: Entry): Hash => leafHash(entryBytes(entry))

/** The id that an entry speaks of: a document's, claim's or incident's own, a decision's subject, a retired id. */
export const subjectOf = ({ content }: Entry): string => {
  if (content.kind === 'document') return content.document.id
  if (content.kind === 'claim') return content.claim.id
  if (content.kind === 'incident') return content.incident.id
  return content.kind === 'decision' ? content.decision.subject : content.id
}
