// `npm test`: installs and builds where needed, runs every test, and ends with the line `N passed, N failed`. Names after `--` choose tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, checkNode, install, run } from './install.mjs'

checkNode()
install()
build()

const folder = mkdtempSync(join(tmpdir(), 'audiatur-test-'))
const report = join(folder, 'report.json')
const tested = run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)])

// A run that broke off before its report counts as one failure, never as none.
const counts = () => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : Math.max(1, numFailedTests || numFailedTestSuites)), skipped: numPendingTests + numTodoTests }
  } catch (error) {
    console.error(`audiatur: the tests gave no report (${error.message})`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const { passed, failed, skipped } = counts()
rmSync(folder, { recursive: true, force: true })
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : tested.status ?? 1)
