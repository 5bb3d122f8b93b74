import type { PartyNames } from '../publish/party-names.js'
import type { Store } from '../store/store.js'

/** What the routes serve: a record's store, the names of parties, this version. */
export interface Served {
  readonly store: Store
  readonly names: PartyNames
  readonly version: string
}
