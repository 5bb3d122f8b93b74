import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure, Measure } from '../../eval/figure.js'
import { dispatchLines } from '../store/articles.js'
import { killRounds } from '../store/kill.js'

const program = fileURLToPath(new URL('../../bin/audiatur.js', import.meta.url))
const documents = 1000
const rounds = 20

const peak = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch (error) {
    // The process ended between two looks, or there is no /proc here.
    if (error instanceof Error && 'code' in error) return 0
    throw error
  }
}

/** Adds a file in a process of its own; seconds, and the most memory it held in MB (null without /proc). */
const timedAdd = (file: string, record: string): Promise<{ readonly seconds: number; readonly megabytes: number | null; readonly exit: number }> =>
  new Promise((resolve) => {
    const started = performance.now()
    const child = spawn(process.execPath, [program, 'add', file, '--record', record, '--json'], { stdio: ['ignore', 'ignore', 'inherit'] })
    let most = 0
    const timer = setInterval(() => { most = Math.max(most, peak(child.pid ?? 0)) }, 100)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ seconds: (performance.now() - started) / 1000, megabytes: most === 0 ? null : most, exit: code ?? 1 })
    })
  })

/** A thousand documents in one go: speed, memory, size; then twenty rounds of kill −9 during `add`. */
export const measure: Measure = async function* ({ note }): AsyncIterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'audiatur-bench-'))
  try {
    const file = join(folder, 'thousand.jsonl')
    writeFileSync(file, dispatchLines(100_000, documents))
    const { seconds, megabytes, exit } = await timedAdd(file, join(folder, 'thousand'))
    if (exit !== 0) note(`add ended with exit code ${exit}`)
    yield { measure: 'store.add.speed', set: 'bench', value: documents / seconds, n: documents, unit: 'documents/s' }
    yield megabytes === null ? { measure: 'store.add.memory', set: 'bench', value: null, reason: 'no /proc' } : { measure: 'store.add.memory', set: 'bench', value: megabytes, n: documents, unit: 'MB (lower is better)', goal: 500 }
    yield { measure: 'store.size', set: 'bench', value: statSync(join(folder, 'thousand', 'record.sqlite')).size / 1e6, n: documents, unit: 'MB (lower is better)' }
    let [lost, broken, acknowledged] = [0, 0, 0]
    for await (const round of killRounds(folder, rounds, Math.random)) {
      lost += round.lost
      broken += round.whole ? 0 : 1
      acknowledged = round.acknowledged
      note(`killed: ${round.acknowledged} acknowledged, ${round.lost} lost, log ${round.whole ? 'whole' : 'broken'}`)
    }
    yield { measure: 'store.kill9.lost', set: 'bench', value: lost, n: acknowledged, unit: 'documents (lower is better)', goal: 0 }
    yield { measure: 'store.kill9.broken', set: 'bench', value: broken, n: rounds, unit: 'records (lower is better)', goal: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
