import type { Document } from '../model/document.js'
import { documentId } from '../ingest/source.js'
import { readText } from '../pipeline.js'
import type { FullReading } from '../pipeline.js'
import { languages, openKnowledge } from './knowledge.js'
import type { Conflicts } from './knowledge.js'
import { openModels } from './models.js'

/** A document of bare words, each line a paragraph, taken to be in the first language there is; `retrieved` is ISO 8601 with zone. */
export const bareDocument = (words: string, retrieved: string): Document => ({
  id: documentId(new TextEncoder().encode(words)), name: 'sentence', outlet: null, url: null, retrieved, metadata: {}, language: { status: 'read', tag: languages[0]?.tag ?? 'en' }, text: words,
  blocks: [...words.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ kind: 'body', span: { start: line.index, end: line.index + line[0].length }, rule: 'block.paragraph' })),
})

/** Reads a document in this thread and keeps all that lies between text and claims. */
export const explainDocument = async (document: Document, conflicts: Conflicts): Promise<FullReading> => {
  const models = openModels()
  try {
    return await readText(document, openKnowledge(conflicts), models.modelOf)
  } finally {
    await models.close()
  }
}
