// Compiles src/ into dist/, then the world gazetteer: what `npm ci` leaves behind, so that bin/audiatur.js runs from a checkout.
import { spawnSync } from 'node:child_process'
import { rmSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

// A file whose source is gone must not stay behind; the compiled gazetteer is kept, since it costs seconds.
const sweep = () => { for (const name of readdirSync(dist)) if (!name.startsWith('gazetteer')) rmSync(`${dist}/${name}`, { recursive: true, force: true }) }
if (process.argv.includes('--clean')) sweep()

const build = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (build.status !== 0) process.exit(build.status ?? 1)
const { openGazetteer } = await import('../dist/ingest/gazetteer.js')
openGazetteer()
