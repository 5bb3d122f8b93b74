import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure, Measure } from '../../eval/figure.js'
import type { Seen } from '../text/child.js'

const goals: Readonly<Record<string, number>> = { 'text.speed': 3000, 'text.memory': 600, 'text.start': 1.5 }

/** Speed of analyse() on one core, memory at its peak, and the time from nothing to the first sentence, in a process of its own. */
export const measure: Measure = async function* ({ root, note }) {
  if (!existsSync(join(root, 'models/en/model.json'))) {
    yield* Object.keys(goals).map((measure): Figure => ({ measure, set: 'bench', value: null, reason: 'models/en holds no network' }))
    return
  }
  const seen = run('speed')
  note(`text: ${seen.tokens} tokens in ${seen.seconds.toFixed(1)} s`)
  yield figure('text.speed', seen.tokens / seen.seconds, 'tokens/s', seen.tokens)
  yield figure('text.memory', seen.megabytes, 'MB', seen.tokens)
  yield figure('text.start', Math.min(run('start').seconds, run('start').seconds, run('start').seconds), 's', 3)
}

const figure = (measure: string, value: number, unit: string, n: number): Figure => ({ measure, set: 'bench', value, unit, n, goal: goals[measure] ?? 0 })

/** What a fresh process saw; pinned to one core where the system can. */
const run = (what: 'speed' | 'start'): Seen => {
  const child = fileURLToPath(new URL('../text/child.ts', import.meta.url))
  const command = [process.execPath, '--import', 'tsx', child, what]
  const pinned = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0', ...command] : command
  const done = spawnSync(pinned[0] ?? '', pinned.slice(1), { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`the measured process failed: ${done.stderr}`)
  return JSON.parse(done.stdout) as Seen
}
