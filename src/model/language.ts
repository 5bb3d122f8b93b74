import type { AttributionRows } from './rows/attribution.js'
import type { ExtractRows } from './rows/extract.js'
import type { ActorRows } from './rows/actor.js'
import type { BlockRows } from './rows/blocks.js'
import type { PlaceRows } from './rows/place.js'
import type { QuantityRows } from './rows/quantity.js'
import type { TextRows } from './rows/text.js'
import type { TimeRows } from './rows/time.js'

/** All that audiatur knows of one language, as rows and word lists without functions; engines hold no words. */
export interface LanguagePack {
  /** BCP 47 tag: `en`. */
  readonly tag: string
  readonly name: string
  /** Folder under models/ that holds its network. */
  readonly model: string
  readonly blocks: BlockRows
  readonly text: TextRows
  readonly time: TimeRows
  readonly places: PlaceRows
  readonly actors: ActorRows
  readonly quantities: QuantityRows
  readonly attribution: AttributionRows
  readonly extract: ExtractRows
  /** Lines of the most frequent words: what stands there tells no text from another. Without them only phrases do. */
  readonly commonWords?: readonly string[]
}
