// Runs the measuring programs in TypeScript as they stand: `npm run eval -- [stage…] [--json] [--keep]`, likewise bench.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../eval/main.ts', import.meta.url))
const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(run.status ?? 1)
