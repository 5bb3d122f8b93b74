import { fileURLToPath } from 'node:url'
import { extractClaims, openReading } from '../../src/extract/claims.js'
import type { ReadDocument } from '../../src/extract/reading.js'
import { english } from '../../src/languages/en/index.js'
import type { Claim } from '../../src/model/claim.js'
import type { Document } from '../../src/model/document.js'
import type { Resolution } from '../../src/model/mention.js'
import type { Analysis } from '../../src/model/sentence.js'
import { readSource } from '../../src/ingest/read.js'
import { openKnowledge, packsFor } from '../../src/pipeline/knowledge.js'
import type { ResolveContext } from '../../src/resolve/context.js'
import { resolve } from '../../src/resolve/resolve.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A text read from words to claims, with what lies between. */
export interface ReadText {
  readonly document: Document
  readonly analysis: Analysis
  readonly resolution: Resolution
  readonly context: ResolveContext
  readonly reading: ReadDocument
  readonly claims: readonly Claim[]
}

/** Opens network and packs once and gives a function that reads plain texts in order. */
export const openReader = async (): Promise<(text: string) => Promise<ReadText>> => {
  const knowledge = openKnowledge('auto')
  const model = await openModel(`${root}models/en`)
  return async (text) => {
    const document = readSource({ name: 'text.txt', bytes: new TextEncoder().encode(text), retrieved: '2026-01-01T00:00:00Z', format: 'text' }, [english])
    const asEnglish: Document = { ...document, language: { status: 'read', tag: 'en' } }
    const analysis = await analyse(asEnglish, english, model)
    const context: ResolveContext = { language: english, packs: packsFor(document.text, knowledge), gazetteer: knowledge.gazetteer }
    const resolution = resolve(asEnglish, analysis, context)
    return { document: asEnglish, analysis, resolution, context, reading: openReading(asEnglish, analysis, resolution, context), claims: extractClaims(asEnglish, analysis, resolution, context) }
  }
}
