import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { killRounds } from '../../bench/store/kill.js'

const built = existsSync(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'audiatur-kill-'))
const rounds = Number(process.env['AUDIATUR_KILL_ROUNDS'] ?? 3)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!built)('kill −9 during add', () => {
  it(`loses no acknowledged document over ${rounds} rounds, and the log stays whole`, async () => {
    let acknowledged = 0
    for await (const round of killRounds(folder, rounds, Math.random)) {
      expect(round).toMatchObject({ lost: 0, whole: true })
      acknowledged = round.acknowledged
    }
    expect(acknowledged).toBeGreaterThan(0)
  }, 60_000 * rounds)
})
