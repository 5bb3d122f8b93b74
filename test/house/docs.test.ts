import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandsPage, familyOf, problemsPage, rowsOf } from '../../scripts/docs.js'
import { commands } from '../../src/cli/commands.js'
import { languages } from '../../src/pipeline/knowledge.js'
import { buildServer } from '../../src/server/server.js'
import type { Store } from '../../src/store/store.js'
import { root } from './source-files.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]

/** Full paths from Fastify's drawing of its routes, in which a path is its parents' pieces and its own. */
const routesOf = (drawing: string): readonly string[] => {
  const above: string[] = []
  return drawing.split('\n').flatMap((line) => {
    const [, indent = '', piece = '', methods] = /^([│ ]*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line) ?? []
    if (piece === '') return []
    const depth = indent.length / 4
    above.splice(depth, above.length, piece)
    return methods === undefined ? [] : [above.join('')]
  })
}

describe('documentation', () => {
  it('describes every command as it is', () => { expect(read('docs/commands.md')).toBe(commandsPage()) })

  it('describes every problem code as it is', () => { expect(read('docs/problems.md')).toBe(problemsPage()) })

  it('describes every family of rules (npm run docs)', () => {
    const text = read('docs/rules.md')
    const families = [...new Set(languages.flatMap((language) => rowsOf(language).map((row) => familyOf(row.id))))]
    expect(families.length).toBeGreaterThan(3)
    expect(families.filter((family) => !text.includes(`## ${family}\n`))).toEqual([])
  })

  it('describes every route', async () => {
    const app = buildServer({ store: {} as Store, names: new Map(), version: '' })
    await app.ready()
    const described = read('docs/server.md')
    const routes = routesOf(app.printRoutes({ commonPrefix: false }))
    expect(routes).toContain('/api/incidents/:id')
    expect(routes.filter((route) => !described.includes(`\`${route}\``))).toEqual([])
    await app.close()
  })

  it('has only links that lead somewhere', () => {
    const broken = pages.flatMap((page) => [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '').filter((target) => !existsSync(join(root, dirname(page), target))).map((target) => `${page} → ${target}`))
    expect(broken).toEqual([])
  })

  it('shows only commands that exist', () => {
    const known = new Set([...commands.map((command) => command.name), '--help', 'FILE…'])
    const unknown = pages.flatMap((page) => [...read(page).matchAll(/(?:^node bin\/audiatur\.js|`audiatur) ([a-z-]+)/gm)].map((match) => match[1] ?? '').filter((name) => !known.has(name)).map((name) => `${page}: ${name}`))
    expect(unknown).toEqual([])
  })
})
