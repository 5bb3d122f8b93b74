import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, root, roomOf, sourceFiles } from './source-files.js'

/** Who may import whom: the star of docs/../ARCHITECTURE.md. A room may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  resolve: ['model', 'text'],
  extract: ['model', 'text', 'resolve'],
  reconcile: ['model'],
  ledger: ['model'],
  languages: ['model'],
  ingest: ['model'],
  review: ['model'],
  store: ['model', 'ledger'],
  publish: ['model', 'ledger'],
  pipeline: ['model', 'text', 'resolve', 'extract', 'reconcile', 'ledger', 'ingest', 'review', 'store', 'publish', 'languages'],
  index: ['model', 'pipeline', 'ingest', 'store', 'publish', 'ledger', 'languages', 'resolve', 'text', 'extract', 'reconcile', 'review'],
  server: ['model', 'store', 'publish', 'review', 'ledger', 'web', 'pipeline'],
  cli: ['model', 'store', 'publish', 'review', 'ledger', 'server', 'pipeline', 'ingest', 'index'],
  web: ['model', 'publish'],
}

/** Rooms that touch no disk, network, clock or process: effects come in as arguments. */
const pure = ['model', 'resolve', 'extract', 'reconcile', 'ledger', 'languages', 'review', 'publish', 'web']
const effects = /^node:(fs|http|https|net|child_process|worker_threads|os|dns)/

describe('imports', () => {
  it('keeps to the table of who may import whom', () => {
    const broken = sourceFiles('src').flatMap((file) => {
      const room = roomOf(file)
      const known = allowed[room]
      if (known === undefined) return [`${file}: no room ${room} in the table`]
      return importsOf(file).local.map(roomOf).filter((other) => other !== room && !known.includes(other)).map((other) => `${file} → ${other}`)
    })
    expect(broken).toEqual([])
  })

  it('lets no pure room touch the outside', () => {
    const broken = sourceFiles('src').filter((file) => pure.includes(roomOf(file)))
      .flatMap((file) => importsOf(file).packages.filter((name) => effects.test(name)).map((name) => `${file} → ${name}`))
    expect(broken).toEqual([])
  })

  it('has no import cycles', () => {
    const graph = new Map(sourceFiles('src').map((file) => [file, importsOf(file, true).local]))
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') { cycles.push([...path.slice(path.indexOf(file)), file].join(' → ')); return }
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      state.set(file, 'done')
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('has no default exports, no `any`, no silenced checks', () => {
    const broken = sourceFiles('src').flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, "''").replace(/\/\/.*$/gm, '')
      const inCode = [/^export default/m, /[:<(,|] ?any\b[>;,)\] ]/, /as any\b/, /catch \{/].filter((pattern) => pattern.test(code))
      return [...inCode, ...[/@ts-(ignore|expect-error|nocheck)/].filter((pattern) => pattern.test(text))].map((pattern) => `${file}: ${pattern}`)
    })
    expect(broken).toEqual([])
  })
})
