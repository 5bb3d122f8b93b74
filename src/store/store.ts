import type { Claim, ClaimId } from '../model/claim.js'
import type { DatedDocument, DocumentId } from '../model/document.js'
import type { Decision, Entry, Made } from '../model/entry.js'
import type { Incident, IncidentId } from '../model/incident.js'
import type { Reconciled } from '../model/reconciled.js'
import type { Hash } from '../ledger/hash.js'

/** What a save did to the log: entries appended for new or changed findings, and for findings that no longer hold. */
export interface Saved {
  readonly appended: number
  readonly retired: number
}

/** What reconcile/ gives besides the incidents: lineages, accords, positions and the rest. */
export type Views = Omit<Reconciled, 'incidents'>

/** A document without its text, with what a list shows. */
export interface DocumentLine {
  readonly id: DocumentId
  readonly name: string
  readonly outlet: string | null
  readonly language: DatedDocument['language']
  readonly published: DatedDocument['published']
  readonly retrieved: string
  readonly claims: number
}

/** A run of a list: `from` counts from 0. */
export interface Page {
  readonly from: number
  readonly limit: number
}

/** Counts of what stands in the record now, and of all entries ever appended. */
export interface Counts {
  readonly documents: number
  readonly unread: number
  readonly claims: number
  readonly incidents: number
  readonly entries: number
}

/**
 * What every database behind a record does. Findings and decisions are only ever appended to the log; tables of what holds now
 * are kept beside it in the same transaction. Each write is durable when its promise resolves.
 */
export interface Store {
  /** Takes a read document and its claims: appends what is new, retires what no longer holds; the same reading again does nothing. */
  saveReading(document: DatedDocument, claims: readonly Claim[], made: Made): Promise<Saved>
  /** Replaces the incidents and views that hold now by these, likewise; only incidents go into the log. */
  saveReconciled(reconciled: Reconciled, made: Made): Promise<Saved>
  /** Appends a person's decision. */
  saveDecision(decision: Decision, made: Made): Promise<Entry>
  /** True where the incidents were derived from the claims that hold now, under the same `made`. */
  isReconciled(made: Made): Promise<boolean>
  counts(): Promise<Counts>
  hasDocument(id: DocumentId): Promise<boolean>
  document(id: DocumentId): Promise<DatedDocument | undefined>
  documents(page?: Page): Promise<readonly DocumentLine[]>
  /** All documents with their texts, for what reads them together. */
  fullDocuments(): Promise<readonly DatedDocument[]>
  claim(id: ClaimId): Promise<Claim | undefined>
  /** Claims that hold now, in the order of their documents' taking in and of the text; of one document where it is given. */
  claims(document?: DocumentId): Promise<readonly Claim[]>
  incident(id: IncidentId): Promise<Incident | undefined>
  /** Incidents that hold now, earliest first. */
  incidents(page?: Page): Promise<readonly Incident[]>
  /** Incidents that rest on any claim of the document. */
  incidentsOf(document: DocumentId): Promise<readonly Incident[]>
  /** What reconcile/ last gave besides the incidents; undefined before its first run. */
  views(): Promise<Views | undefined>
  decisions(subject?: string): Promise<readonly Decision[]>
  /** Ids that start with `beginning`, at most ten, of claims, incidents and documents. */
  idsLike(beginning: string): Promise<readonly string[]>
  entries(page: Page): Promise<readonly Entry[]>
  /** Every entry that speaks of the subject, oldest first. */
  history(subject: string): Promise<readonly Entry[]>
  leafHashes(): Promise<readonly Hash[]>
  /** RFC 6962 tree head over all entries. */
  head(): Promise<{ readonly size: number; readonly hash: Hash }>
  close(): Promise<void>
}

