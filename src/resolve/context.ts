import type { ConflictPack } from '../model/conflict.js'
import type { LanguagePack } from '../model/language.js'
import type { Gazetteer } from './gazetteer.js'

/** Everything resolve/ knows besides the document: passed in, never imported. `packs` holds the conflict packs and, last, the pack of states. */
export interface ResolveContext {
  readonly language: LanguagePack
  readonly packs: readonly ConflictPack[]
  readonly gazetteer: Gazetteer
}
