import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/store/sqlite.js'
import { storeContract } from './contract.js'
import { claimOf, documentOf, made } from './samples.js'

const folder = mkdtempSync(join(tmpdir(), 'audiatur-store-'))
let number = 0
const fresh = (): string => join(folder, `${(number += 1)}.sqlite`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

storeContract('SQLite', () => openSqlite(fresh()))

describe('SQLite', () => {
  it('says that the disk is full, keeps what was acknowledged, and goes on when there is space', async () => {
    const path = fresh()
    const store = await openSqlite(path, { maxPages: 60 })
    let acknowledged = 0
    const fill = async (): Promise<void> => {
      for (let at = 1; at <= 200; at += 1) {
        await store.saveReading(documentOf(at), [claimOf(documentOf(at), 1)], made)
        acknowledged = at
      }
    }
    await expect(fill()).rejects.toMatchObject({ code: 'disk-full', exit: 6 })
    expect((await store.counts()).documents).toBe(acknowledged)
    await store.close()
    const again = await openSqlite(path)
    expect((await again.counts()).documents).toBe(acknowledged)
    await again.saveReading(documentOf(300), [], made)
    await again.close()
  })

  it('refuses a database of a newer version', async () => {
    const path = fresh()
    await (await openSqlite(path)).close()
    const connection = new Database(path)
    connection.exec("UPDATE state SET value = '99' WHERE key = 'migrations'")
    connection.close()
    await expect(openSqlite(path)).rejects.toMatchObject({ code: 'record-newer' })
  })

  it('says that a file which is no database is damaged', async () => {
    const path = fresh()
    writeFileSync(path, 'no database at all, but long enough to have a header of a hundred bytes and then some more words after it, so that it is read')
    await expect(openSqlite(path)).rejects.toMatchObject({ code: 'record-damaged' })
  })
})
