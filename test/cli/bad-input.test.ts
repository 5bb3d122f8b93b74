import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { takeLock } from '../../src/store/lock.js'
import { openToWrite } from '../../src/store/record.js'
import { audiatur } from './fake-terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'audiatur-bad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('bad input on the command line', () => {
  it.each([
    [['claims'], 4, /No record at/], [['incidents'], 4, /No record at/], [['serve'], 4, /No record at/], [['rebuild'], 4, /No record at/],
    [['nonsense'], 2, /unknown command/], [['add'], 2, /missing required argument/], [['claims', '--workers', 'many'], 2, /whole number/], [['gazetteer', 'export', 'x'], 2, /not understood/],
    [['gazetteer', 'import', 'nowhere.zip'], 3, /nowhere\.zip/], [['add', 'x.txt', '--conflict', 'nowhere'], 4, /no conflict pack named nowhere/],
  ])('%s ends with exit code %i and the remedy', async (words, exit, message) => {
    const printed = await audiatur(words.includes('nonsense') || words[0] === 'gazetteer' ? words : [...words, '--record', join(folder, 'none')])
    expect(printed.exit).toBe(exit)
    expect(printed.err.join('\n')).toMatch(message)
    expect(printed.out).toEqual([])
  })

  it('prints problems as one JSON object where JSON was asked for', async () => {
    const { err, exit } = await audiatur(['claims', join(folder, 'none.txt'), '--json'])
    expect(exit).toBe(3)
    expect(JSON.parse(err[0] ?? '')).toMatchObject({ problem: { code: 'path-unreadable', details: { reason: 'there is no such file' } } })
  })

  it('refuses a file of fifty megabytes without reading it', async () => {
    const large = join(folder, 'large.html')
    writeFileSync(large, Buffer.alloc(50_000_000, 'a'))
    const { err, exit } = await audiatur(['claims', large])
    expect(exit).toBe(3)
    expect(err.join('')).toMatch(/over the limit of 8388608/)
  })

  it('tells a second writer who the first is', async () => {
    const path = join(folder, 'locked')
    const held = await openToWrite(path, { create: { created: '2026-01-01T00:00:00Z', conflicts: 'auto' } })
    const { err, exit } = await audiatur(['add', folder, '--record', path])
    await held.close()
    expect(exit).toBe(5)
    expect(err.join('')).toContain(`pid ${process.pid}`)
    takeLock(path)()
  })

  it('says that a port is taken', async () => {
    const path = join(folder, 'served')
    await (await openToWrite(path, { create: { created: '2026-01-01T00:00:00Z', conflicts: 'auto' } })).close()
    const { createServer } = await import('node:net')
    const server = createServer()
    const port = await new Promise<number>((resolve) => { server.listen(0, '127.0.0.1', () => { const address = server.address(); resolve(typeof address === 'object' && address !== null ? address.port : 0) }) })
    const { err, exit } = await audiatur(['serve', '--record', path, '--port', String(port)])
    server.close()
    expect(exit).toBe(7)
    expect(err.join('')).toContain(`Port ${port} is in use`)
  })

  it('helps', async () => {
    const { out, exit } = await audiatur(['--help'])
    expect(exit).toBe(0)
    expect(out.join('\n')).toContain('incidents')
    expect((await audiatur(['add', '--help'])).out.join('\n')).toMatch(/Examples:\n {2}audiatur add/)
    expect((await audiatur(['--version'])).out[0]).toMatch(/^\d+\.\d+\.\d+/)
  })
})
