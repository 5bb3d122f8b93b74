import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { root } from './source-files.js'

const run = (script: string, ...args: readonly string[]): string => {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })
  return done.status === 0 ? '' : `${done.stdout}${done.stderr}` || `exit ${done.status}`
}

describe('types and lint', () => {
  it('compiles strictly', () => {
    expect(run('node_modules/typescript/bin/tsc', '-p', '.')).toBe('')
  })

  it('passes the linter', () => {
    expect(run('node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'test', 'eval', 'bench', 'scripts', 'bin')).toBe('')
  })
})
