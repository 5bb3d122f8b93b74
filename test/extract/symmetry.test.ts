import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.js'
import { openReader, type ReadText } from './reader.js'

/** Names that change places. Words without a counterpart of the same kind are left alone and listed with what is excused. */
const pairs: readonly (readonly [string, string])[] = [
  ['Armenia', 'Azerbaijan'], ['Armenian', 'Azerbaijani'], ['Armenians', 'Azerbaijanis'], ['Yerevan', 'Baku'], ['Nikol Pashinyan', 'Ilham Aliyev'], ['Pashinyan', 'Aliyev'],
]

/** Claims whose fields may differ after the exchange: one side has two entities here (a state and the de facto side), the other has one. */
const excused = (claim: Claim): boolean => JSON.stringify([claim.attribution.speaker.party, claim.frame]).includes('NKR')

const table = new Map(pairs.flatMap(([one, other]) => [[one, other], [other, one]] as const))
const pattern = new RegExp(`(?<![\\p{L}])(?:${[...table.keys()].sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}])`, 'gu')
const exchanged = (text: string): string => text.replace(pattern, (word) => table.get(word) ?? word)

const partyTable: Readonly<Record<string, string>> = { ARM: 'AZE', AZE: 'ARM' }
/** One state is led by a president, the other by a prime minister: both count as the head. */
const headless = (party: string): string => party.replace(/\/(PRES|PM)$/, '/HEAD')

const exchangedParty = (party: string): string => headless(party).replace(/^(ARM|AZE)(?=\/|$)/, (side) => partyTable[side] ?? side)

const shape = (claim: Claim, change: (party: string) => string): string => [
  claim.frame.type, claim.frame.status, claim.stance, claim.attribution.act, change(claim.attribution.speaker.party),
  claim.frame.agents.map(({ party }) => change(party)).sort().join(' '), claim.frame.patients.map(({ party }) => change(party)).sort().join(' '),
  claim.frame.tolls.map((toll) => `${toll.kind} ${toll.low}-${toll.high} ${toll.whose === null ? '' : change(toll.whose)} ${toll.standing}`).sort().join(' '),
].join(' | ')

const texts: readonly string[] = [
  'The Armenian Ministry of Defence said on Monday that Azerbaijani forces opened fire on its positions near the border. Two Armenian servicemen were killed and four were wounded. The Azerbaijani Defence Ministry denied the claim.',
  'Azerbaijan accused Armenia of violating the ceasefire agreement. Armenia rejected the accusation and demanded the withdrawal of Azerbaijani troops.',
  'Clashes between Armenian and Azerbaijani forces broke out on Friday. According to the Azerbaijani Defence Ministry, the Armenian army deployed mortars to shell Azerbaijani positions. Three Azerbaijani soldiers were wounded.',
  'Ilham Aliyev met Nikol Pashinyan in Brussels on Tuesday. The two leaders agreed to open the road. Baku released five Armenian prisoners.',
  'Yerevan called on Baku to return to the talks. Baku blamed Yerevan for the escalation.',
  'Azerbaijani drones struck an Armenian depot, the Armenian Defence Ministry said. The Azerbaijani Defence Ministry stated that its army had not attacked civilians.',
]

let read: (text: string) => Promise<ReadText>
beforeAll(async () => { read = await openReader() }, 60_000)

const mismatches = async (text: string): Promise<{ readonly claims: number; readonly broken: readonly string[] }> => {
  const [straight, mirrored] = [await read(text), await read(exchanged(text))]
  const one = straight.claims.filter((claim) => !excused(claim)).map((claim) => shape(claim, exchangedParty)).sort()
  const other = mirrored.claims.filter((claim) => !excused(claim)).map((claim) => shape(claim, headless)).sort()
  return { claims: one.length, broken: [...one.filter((line) => !other.includes(line)).map((line) => `- ${line}`), ...other.filter((line) => !one.includes(line)).map((line) => `+ ${line}`)] }
}

/** The network reads names with trained eyes; where a single tree differs for a name, one claim may differ. More is a rule that leans. */
const slack = 0.05

describe('symmetry', () => {
  it('gives exchanged claims for exchanged names', async () => {
    let claims = 0
    const broken: string[] = []
    for (const text of texts) {
      const found = await mismatches(text)
      claims += found.claims
      broken.push(...found.broken)
    }
    expect(claims).toBeGreaterThan(12)
    expect(broken.length / 2, broken.join('\n')).toBeLessThanOrEqual(claims * slack)
  }, 60_000)

  const folder = fileURLToPath(new URL('../../samples/south-caucasus/', import.meta.url))
  it.skipIf(!existsSync(folder))('gives exchanged claims for the samples', async () => {
    let claims = 0
    const broken: string[] = []
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')).sort()) {
      const found = await mismatches(readFileSync(`${folder}${name}`, 'utf8'))
      claims += found.claims
      broken.push(...found.broken.map((line) => `${name} ${line}`))
    }
    expect(claims).toBeGreaterThan(20)
    expect(broken.length / 2, broken.join('\n')).toBeLessThanOrEqual(claims * 0.1)
  }, 180_000)

  it('holds no side’s name in any row of events', async () => {
    const { english } = await import('../../src/languages/en/index.js')
    const words = JSON.stringify([english.extract.triggers.map((row) => row.lemmas), english.extract.classes]).toLowerCase()
    expect(pairs.flat().filter((name) => words.includes(name.toLowerCase()))).toEqual([])
  })
})
