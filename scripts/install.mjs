// Installs and builds what a checkout needs, only where it is missing or stale; shared by start.mjs and test.mjs. Needs Node and npm alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const at = (path) => `${root}${path}`
const time = (path) => (existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0)

const newest = (folder) =>
  Math.max(0, ...readdirSync(at(folder), { withFileTypes: true }).map((entry) => (entry.isDirectory() ? newest(`${folder}/${entry.name}`) : time(`${folder}/${entry.name}`))))

// One command line for npm in every shell; `shell` because npm is a script on Windows.
export const run = (command, args, options = {}) => spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options })

const orStop = (done, what) => {
  if (done.status === 0) return
  console.error(`audiatur: ${what} failed; see the lines above.`)
  process.exit(done.status ?? 1)
}

export const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`audiatur: Node 20.19 or newer is needed, this is ${process.versions.node}; get one from https://nodejs.org.`)
  process.exit(1)
}

/** node_modules as the lock file says; npm ci builds too, through `prepare`. */
export const install = () => {
  if (time('node_modules/.package-lock.json') >= time('package-lock.json') && existsSync(at('node_modules/typescript'))) return false
  console.log('Installing packages…')
  orStop(run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']), 'npm ci')
  return true
}

export const build = () => {
  if (time('dist/index.js') >= Math.max(newest('src'), time('tsconfig.build.json')) && existsSync(at('dist/gazetteer.bin'))) return
  console.log('Building…')
  orStop(run(process.execPath, ['scripts/build.mjs']), 'the build')
}
