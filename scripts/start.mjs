// `npm start`: from a fresh checkout to the record of the samples, served at http://127.0.0.1:4280. Options after `--` go to `serve`.
import { existsSync } from 'node:fs'
import { build, checkNode, install, root, run } from './install.mjs'

checkNode()
install()
build()

const record = './audiatur-record'
const audiatur = (...args) => run(process.execPath, ['bin/audiatur.js', ...args], { shell: false })

console.log(existsSync(`${root}audiatur-record`) ? 'Looking for new samples…' : 'Reading the samples…')
const added = audiatur('add', 'samples', '--record', record)
if (added.status !== 0 && added.status !== 3) process.exit(added.status ?? 1)
process.exitCode = audiatur('serve', '--record', record, ...process.argv.slice(2)).status ?? 1
