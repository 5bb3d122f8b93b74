import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entryHash, hexOf, treeHead } from '../../src/ledger/index.js'
import { openToRead } from '../../src/store/record.js'
import { dispatchLines } from './articles.js'

const program = fileURLToPath(new URL('../../bin/audiatur.js', import.meta.url))

/** What one round of killing left: documents acknowledged so far over all rounds, those of them that the record lost, and whether its log is whole. */
export interface Round {
  readonly acknowledged: number
  readonly lost: number
  readonly whole: boolean
}

const acknowledgedIds = (output: string): readonly string[] =>
  output.split('\n').slice(0, -1).flatMap((line) => {
    const step = JSON.parse(line) as { readonly step: string; readonly id?: string }
    return (step.step === 'added' || step.step === 'reread') && step.id !== undefined ? [step.id] : []
  })

/** Starts `add` and kills it with signal 9 once it has acknowledged `after` documents and `delay` more milliseconds have passed. */
const killedRun = (record: string, file: string, after: number, delay: number): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'add', file, '--record', record, '--json', '--workers', '1'], { stdio: ['ignore', 'pipe', 'ignore'] })
    let [output, armed] = ['', false]
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (armed || output.split('\n').length <= after) return
      armed = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.on('close', () => resolve(output))
  })

const isWhole = async (record: string): Promise<boolean> => {
  const { store, close } = await openToRead(record)
  try {
    const { size, hash } = await store.head()
    const entries = await store.entries({ from: 0, limit: size })
    return entries.length === size && entries.every((entry, at) => entry.index === at) && hexOf(treeHead(entries.map(entryHash))) === hexOf(hash)
  } finally {
    await close()
  }
}

/** Rounds of adding twenty new documents and killing the process at a random moment; every document acknowledged must be there for ever. */
export const killRounds = async function* (folder: string, rounds: number, random: () => number): AsyncGenerator<Round> {
  const record = join(folder, 'killed')
  const known = new Set<string>()
  for (let round = 0; round < rounds; round += 1) {
    const file = join(folder, `round-${round}.jsonl`)
    writeFileSync(file, dispatchLines(round * 20, 20))
    for (const id of acknowledgedIds(await killedRun(record, file, Math.floor(random() * 8), Math.floor(random() * 400)))) known.add(id)
    const { store, close } = await openToRead(record)
    const there = new Set((await store.documents()).map((document) => document.id))
    await close()
    yield { acknowledged: known.size, lost: [...known].filter((id) => !there.has(id)).length, whole: await isWhole(record) }
  }
}
