/** One row per document as it is read now; `json` holds the document without its text, canonically. */
export interface DocumentTable {
  readonly id: string
  readonly position: number
  readonly name: string
  readonly language_status: string
  readonly claim_count: number
  readonly json: string
  readonly text: string
}

/** One row per claim that holds now. */
export interface ClaimTable {
  readonly id: string
  readonly document: string
  readonly start: number
  readonly type: string
  readonly speaker: string
  readonly json: string
}

/** One row per incident that holds now; `earliest` sorts, `9999` where no date is known. */
export interface IncidentTable {
  readonly id: string
  readonly type: string
  readonly earliest: string
  readonly json: string
}

/** Which documents an incident rests on. */
export interface IncidentDocumentTable {
  readonly incident: string
  readonly document: string
}

/** The append-only log: canonical JSON of each entry and its RFC 6962 leaf hash in hex. */
export interface EntryTable {
  readonly position: number
  readonly kind: string
  readonly subject: string
  readonly json: string
  readonly leaf: string
}

/** Named values: the log's frontier, what the incidents were derived from, the migrations done. */
export interface StateTable {
  readonly key: string
  readonly value: string
}

/** All tables by name, for Kysely. */
export interface Tables {
  readonly documents: DocumentTable
  readonly claims: ClaimTable
  readonly incidents: IncidentTable
  readonly incident_documents: IncidentDocumentTable
  readonly entries: EntryTable
  readonly state: StateTable
}
