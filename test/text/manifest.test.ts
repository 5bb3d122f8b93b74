import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readModelFiles } from '../../src/text/manifest.js'
import { fakeModel } from './fake-model.js'

const names = ['model.onnx', 'labels.onnx', 'tokenizer.json']
const digestOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex')
const files = Object.fromEntries(names.map((name) => [name, { sha256: digestOf(name), bytes: name.length }]))
const manifest = { ...fakeModel().manifest, files }

describe('readModelFiles', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'audiatur-model-'))
    for (const name of names) writeFileSync(join(folder, name), name)
    writeFileSync(join(folder, 'model.json'), JSON.stringify(manifest))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('gives the manifest, the checked bytes and a digest that covers them', async () => {
    const checked = await readModelFiles(folder)
    expect(checked.manifest).toEqual(manifest)
    expect(checked.files.get('labels.onnx')?.toString()).toBe('labels.onnx')
    expect(checked.digest).toBe(`sha256:${digestOf(JSON.stringify(manifest))}`)
  })

  it.each([...names, 'model.json'])('says that %s is missing', async (name) => {
    rmSync(join(folder, name))
    await expect(readModelFiles(folder)).rejects.toMatchObject({ code: 'model-missing', details: { file: join(folder, name) } })
  })

  it.each(names)('says that %s was altered', async (name) => {
    writeFileSync(join(folder, name), 'other')
    await expect(readModelFiles(folder)).rejects.toMatchObject({ code: 'model-altered', details: { expected: digestOf(name), found: digestOf('other') } })
  })

  it.each([
    ['cut short', '{"name": '], ['a list', '[]'], ['without labels', JSON.stringify({ ...manifest, labels: undefined })],
    ['without digests', JSON.stringify({ ...manifest, files: { 'model.onnx': {} } })], ['without thresholds', JSON.stringify({ ...manifest, decoding: { cueBias: 0 } })],
  ])('refuses a manifest that is %s', async (_, bytes) => {
    writeFileSync(join(folder, 'model.json'), bytes)
    await expect(readModelFiles(folder)).rejects.toMatchObject({ code: 'model-altered', details: { file: join(folder, 'model.json') } })
  })

  it('refuses a manifest that lists no digest for a file', async () => {
    writeFileSync(join(folder, 'model.json'), JSON.stringify({ ...manifest, files: {} }))
    await expect(readModelFiles(folder)).rejects.toMatchObject({ code: 'model-altered' })
  })
})
