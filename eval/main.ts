import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Figure, Measure } from './figure.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = fileURLToPath(new URL('../../shared', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
})
const [kind, ...wanted] = positionals
if (kind !== 'eval' && kind !== 'bench') throw new Error('usage: npm run eval|bench -- [stage…] [--json] [--keep]')

const folder = new URL(`../${kind}/stages/`, import.meta.url)
const known = readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)).sort()
const unknown = wanted.filter((stage) => !known.includes(stage))
if (unknown.length > 0) throw new Error(`no such stage: ${unknown.join(', ')}; there are: ${known.join(', ')}`)

const line = (figure: Figure): string => {
  const value = figure.value === null ? `–  (${figure.reason ?? 'absent'})` : `${Number(figure.value.toPrecision(4))}${figure.unit ? ` ${figure.unit}` : ''}`
  const goal = figure.goal === undefined ? '' : `  goal ${figure.goal}`
  return `${figure.measure.padEnd(34)} ${figure.set.padEnd(14)} ${value}${goal}${figure.n === undefined ? '' : `  n ${figure.n}`}`
}

for (const stage of wanted.length > 0 ? wanted : known) {
  const { measure } = (await import(new URL(`${stage}.ts`, folder).href)) as { measure: Measure }
  const kept = fileURLToPath(new URL(`../${kind}/results/${stage}.jsonl`, import.meta.url))
  if (values.keep && existsSync(kept)) rmSync(kept)
  for await (const figure of measure({ shared, root, note: (text) => process.stderr.write(`${text}\n`) })) {
    process.stdout.write(`${values.json ? JSON.stringify(figure) : line(figure)}\n`)
    if (values.keep) appendFileSync(kept, `${JSON.stringify(figure)}\n`)
  }
}
