import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import type { Document } from '../../src/model/document.js'
import { analyse } from '../../src/text/analyse.js'
import { openModel } from '../../src/text/model.js'
import { analyseMany, openPool } from '../../src/text/pool.js'
import { root } from '../house/source-files.js'
import { documentOf } from './samples.js'

const folder = join(root, 'models/en')
const broken = { ...documentOf('x'), text: null } as unknown as Document

describe('a pool whose model is missing', () => {
  it('answers every document with the reason', async () => {
    const pool = openPool({ folder: join(root, 'models/none'), language: english, workers: 1 })
    const done: string[] = []
    for await (const one of analyseMany([documentOf('A.'), documentOf('B.')], pool)) done.push('problem' in one ? one.problem.code : 'read')
    await pool.close()
    expect(done).toEqual(['model-missing', 'model-missing'])
    await expect(pool.analyse(documentOf('C.'))).rejects.toMatchObject({ code: 'internal' })
  })
})

describe.skipIf(!existsSync(join(folder, 'model.json')))('a pool of two threads', () => {
  it('gives what one thread gives, in the order given, and passes by a document that fails', async () => {
    const texts = Array.from({ length: 9 }, (_, number) => `The army said that ${number} men left. `.repeat(1 + ((number * 7) % 5)))
    const documents = texts.map((text, number) => (number === 4 ? broken : documentOf(text)))
    const pool = openPool({ folder, language: english, workers: 2 })
    const done: string[] = []
    for await (const one of analyseMany(documents, pool)) done.push('problem' in one ? one.problem.code : JSON.stringify(one.analysis))
    await pool.close()
    const model = await openModel(folder)
    const alone = []
    for (const document of documents) alone.push(document === broken ? 'internal' : JSON.stringify(await analyse(document, english, model)))
    await model.close()
    expect(done).toEqual(alone)
  })

  it('rejects what is under way when it is closed', async () => {
    const pool = openPool({ folder, language: english, workers: 1 })
    const rejected = Promise.allSettled([pool.analyse(documentOf('A man left.')), pool.analyse(documentOf('A man came.'))])
    await pool.close()
    expect((await rejected).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
