import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimsLine } from '../../src/publish/claims-json.js'
import type { Figure } from '../figure.js'
import type { Reader } from './reader.js'

const goals: Readonly<Record<string, number>> = {
  'f1 seeds': 0.75, 'recall seeds': 0.8, 'speaker.side seeds': 0.95, 'speaker.organ seeds': 0.85, 'status seeds': 0.9, 'agent.sides seeds': 0.85, 'patient.sides seeds': 0.85,
  'tolls.found seeds': 0.85, 'tolls.right seeds': 0.85, 'f1 world': 0.65,
}

const figure = (name: string, set: string, value: number, n: number): Figure => {
  const goal = goals[`${name} ${set}`]
  return { measure: `claims.${name}`, set, value, n, ...(goal === undefined ? {} : { goal }) }
}

/** Reads the lines that score.mjs prints: `name  0.900 (9/10)` and the last line with precision, recall and F1. */
const figuresOf = (printed: string, set: string): readonly Figure[] => printed.split('\n').flatMap((line) => {
  const rate = /^(\w[\w ]*?)\s+(\d\.\d+) \((\d+)\/(\d+)\)/.exec(line)
  if (rate !== null) return [figure((rate[1] ?? '').replace(/ /g, '.'), set, Number(rate[3]) / Number(rate[4]), Number(rate[4]))]
  const whole = /precision (\S+) recall (\S+) F1 (\S+) \(core (\d+)\)/.exec(line)
  if (whole !== null) return (['precision', 'recall', 'f1'] as const).map((name, at) => figure(name, set, Number(whole[at + 1]), Number(whole[4])))
  const verbatim = /^quotes not verbatim (\d+)/.exec(line)
  return verbatim === null ? [] : [{ measure: 'claims.quotes.not-verbatim', set, value: Number(verbatim[1]), unit: 'quotes' }]
})

/** Claims of the annotated texts against their gold, by the scorer that stands beside it. The seeds are development data. */
export async function* measureGold(reader: Reader, shared: string, set: string, goldName: string, folderName: string): AsyncIterable<Figure> {
  const [gold, scorer, folder] = [join(shared, 'gold', goldName), join(shared, 'gold/score.mjs'), join(shared, folderName)]
  if (!existsSync(gold) || !existsSync(scorer) || !existsSync(folder)) {
    yield { measure: 'claims.f1', set, value: null, goal: goals[`f1 ${set}`] ?? 0, reason: 'no gold data' }
    return
  }
  const lines: string[] = []
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')).sort()) {
    const { document, resolution, claims } = await reader.read(name, readFileSync(join(folder, name), 'utf8'))
    lines.push(JSON.stringify(claimsLine({ ...document, published: resolution.published }, claims)))
  }
  const place = mkdtempSync(join(tmpdir(), 'claims-'))
  try {
    writeFileSync(join(place, 'claims.jsonl'), `${lines.join('\n')}\n`)
    yield* figuresOf(execFileSync(process.execPath, [scorer, gold, join(place, 'claims.jsonl'), folder], { encoding: 'utf8' }), set)
  } finally {
    rmSync(place, { recursive: true })
  }
}
