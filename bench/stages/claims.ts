import type { Measure } from '../../eval/figure.js'
import { openReader } from '../../eval/claims/reader.js'
import { article, noise } from '../claims/texts.js'

const warmUp = 3
const measured = 24
const fuzzSeconds = 60

/** Whole reading from bytes to claims, on articles of about 600 words, in processor seconds so that other work on the machine does not count; then a minute of random texts that must not crash it. */
export const measure: Measure = async function* ({ root, note }) {
  const reader = await openReader(root)
  for (let at = 0; at < warmUp; at += 1) await reader.read(`warm-${at}.txt`, article(at))
  const before = process.cpuUsage()
  for (let at = 0; at < measured; at += 1) await reader.read(`article-${at}.txt`, article(at + warmUp))
  const { user, system } = process.cpuUsage(before)
  yield { measure: 'claims.speed', set: 'bench', value: (1e6 * measured) / (user + system), n: measured, unit: 'documents/s', goal: 4 }
  note('claims: random texts for a minute')
  const until = performance.now() + fuzzSeconds * 1000
  let [texts, crashes] = [0, 0]
  while (performance.now() < until) {
    try {
      await reader.read(`noise-${texts}.txt`, noise(texts))
    } catch (error) {
      crashes += 1
      note(`claims: text ${texts}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)
    }
    texts += 1
  }
  yield { measure: 'claims.fuzz.crashes', set: 'bench', value: crashes, n: texts, unit: 'crashes' }
  await reader.close()
}
