import { extractClaims } from '../../src/extract/claims.js'
import { readSource } from '../../src/ingest/read.js'
import { english } from '../../src/languages/en/index.js'
import type { Claim } from '../../src/model/claim.js'
import type { Document } from '../../src/model/document.js'
import type { Resolution } from '../../src/model/mention.js'
import type { Analysis } from '../../src/model/sentence.js'
import { openKnowledge, packsFor } from '../../src/pipeline/knowledge.js'
import type { ResolveContext } from '../../src/resolve/context.js'
import { resolve } from '../../src/resolve/resolve.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'

/** A text read from bytes to claims, with all that lies between. */
export interface ReadText {
  readonly document: Document
  readonly analysis: Analysis
  readonly resolution: Resolution
  readonly context: ResolveContext
  readonly claims: readonly Claim[]
}

/** Reads plain texts one after the other with one network and one state of knowledge. */
export interface Reader {
  readonly read: (name: string, text: string) => Promise<ReadText>
  readonly close: () => Promise<void>
}

/** Opens the whole reading as the pipeline orders it; the network stands in `root`/models/en. */
export const openReader = async (root: string): Promise<Reader> => {
  const knowledge = openKnowledge('auto')
  const model = await openModel(`${root}/models/en`)
  return {
    read: async (name, text) => {
      const document = readSource({ name, bytes: new TextEncoder().encode(text), retrieved: '2026-01-01T00:00:00Z', format: null }, [english])
      const analysis = await analyse(document, english, model)
      const context: ResolveContext = { language: english, packs: packsFor(document.text, knowledge), gazetteer: knowledge.gazetteer }
      const resolution = resolve(document, analysis, context)
      return { document, analysis, resolution, context, claims: extractClaims(document, analysis, resolution, context) }
    },
    close: async () => { await model.close() },
  }
}
