import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openToRead, openToWrite, readSettings } from '../../src/store/record.js'
import { fileProblem } from '../../src/store/durable-file.js'
import { documentOf, made } from './samples.js'

const folder = mkdtempSync(join(tmpdir(), 'audiatur-record-'))
let number = 0
const fresh = (): string => join(folder, String((number += 1)))
const create = { created: '2026-01-01T00:00:00Z', conflicts: 'auto' } as const
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a record', () => {
  it('is made with its settings and read again', async () => {
    const path = fresh()
    const record = await openToWrite(path, { create: { ...create, conflicts: ['some-conflict'] } })
    await record.store.saveReading(documentOf(1), [], made)
    await record.close()
    expect(readSettings(path)).toEqual({ format: 1, created: create.created, conflicts: ['some-conflict'] })
    const again = await openToRead(path)
    expect((await again.store.counts()).documents).toBe(1)
    await again.close()
  })

  it('has one writer at a time, told by its process id, and readers beside it', async () => {
    const path = fresh()
    const writer = await openToWrite(path, { create })
    await expect(openToWrite(path, { create })).rejects.toMatchObject({ code: 'record-locked', details: { pid: process.pid } })
    const reader = await openToRead(path)
    await writer.store.saveReading(documentOf(1), [], made)
    expect((await reader.store.counts()).documents).toBe(1)
    await reader.close()
    await writer.close()
    await (await openToWrite(path, {})).close()
    expect(existsSync(join(path, 'lock'))).toBe(false)
  })

  it('takes over the lock of a dead process, and of a process id that was used again', async () => {
    const path = fresh()
    await (await openToWrite(path, { create })).close()
    const dead = spawnSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], { encoding: 'utf8' }).stdout
    writeFileSync(join(path, 'lock'), `${dead} 1\n`)
    await (await openToWrite(path, {})).close()
    if (existsSync('/proc/self/stat')) {
      writeFileSync(join(path, 'lock'), `${process.pid} 1\n`)
      await (await openToWrite(path, {})).close()
    }
    expect(readdirSync(path).filter((name) => name.startsWith('lock'))).toEqual([])
  })

  it('refuses what is missing, newer or damaged, each with its code', async () => {
    await expect(openToRead(fresh())).rejects.toMatchObject({ code: 'record-missing', exit: 4 })
    await expect(openToWrite(fresh(), {})).rejects.toMatchObject({ code: 'record-missing' })
    const path = fresh()
    await (await openToWrite(path, { create })).close()
    for (const [text, code] of [['format: 2\ncreated: x\nconflicts: auto\n', 'record-newer'], ['format: [', 'record-damaged'], ['format: 1\n', 'record-damaged'], ['7', 'record-damaged']] as const) {
      writeFileSync(join(path, 'record.yaml'), text)
      await expect(openToRead(path)).rejects.toMatchObject({ code })
    }
  })

  it('keeps sources under the digest of their bytes', async () => {
    const record = await openToWrite(fresh(), { create })
    const note = { id: documentOf(1).id, name: 'a.txt', format: null, retrieved: create.created }
    const earlier = { ...note, id: documentOf(2).id, retrieved: '2025-01-01T00:00:00Z' }
    record.sources.write(note, new TextEncoder().encode('words'))
    record.sources.write(note, new TextEncoder().encode('words'))
    record.sources.write(earlier, new TextEncoder().encode('other words'))
    expect(record.sources.list()).toEqual([earlier, note])
    expect(new TextDecoder().decode(record.sources.bytes(note.id))).toBe('words')
    record.sources.remove(note.id)
    expect(record.sources.has(note.id)).toBe(false)
    expect(() => record.sources.bytes(note.id)).toThrow(expect.objectContaining({ code: 'path-unreadable' }))
    await record.close()
  })

  it('puts a database aside for a rebuild and deletes nothing', async () => {
    const path = fresh()
    const record = await openToWrite(path, { create })
    await record.store.saveReading(documentOf(1), [], made)
    await record.close()
    const anew = await openToWrite(path, { aside: 'damaged-1' })
    expect((await anew.store.counts()).entries).toBe(0)
    expect(existsSync(join(path, 'record.damaged-1.sqlite'))).toBe(true)
    await anew.close()
  })

  it('maps a full disk and a forbidden path to their codes', () => {
    const failing = (code: string): Error => Object.assign(new Error(code), { code })
    expect(fileProblem(failing('ENOSPC'), '/x')).toMatchObject({ code: 'disk-full', exit: 6 })
    expect(fileProblem(failing('EACCES'), '/x')).toMatchObject({ code: 'path-unreadable', exit: 3 })
    const defect = new Error('a bug')
    expect(fileProblem(defect, '/x')).toBe(defect)
  })
})
