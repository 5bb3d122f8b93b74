import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/extract/claims.js'
import { explainSentence } from '../../src/extract/explain.js'
import { within } from '../../src/model/span.js'
import { noise } from '../../bench/claims/texts.js'
import { openReader, type ReadText } from './reader.js'

let read: (text: string) => Promise<ReadText>
beforeAll(async () => { read = await openReader() }, 60_000)

const isSound = ({ document, claims }: ReadText): boolean => {
  const whole = { start: 0, end: document.text.length }
  return claims.every((claim) => claim.span.end > claim.span.start && within(claim.span, whole) && claim.evidence.length > 0 && claim.frame.tolls.every((toll) => within(toll.span, whole)))
    && new Set(claims.map((claim) => claim.id)).size === claims.length
}

describe('bad input', () => {
  it('reads less, and nothing wrong, where quotation marks are unbalanced', async () => {
    const found = await read('“Armenian forces opened fire on our posts, the Azerbaijani Ministry of Defence said. Two soldiers were killed.')
    expect(isSound(found)).toBe(true)
    expect(found.claims.filter((claim) => claim.frame.type === 'ASSAULT' && claim.frame.agents.some(({ party }) => party.startsWith('AZE')))).toEqual([])
  })

  it('survives a sentence of two thousand words', async () => {
    const found = await read(`The ministry said that ${Array.from({ length: 400 }, (_, at) => `unit ${at} shelled the village`).join(' and ')}.`)
    expect(isSound(found)).toBe(true)
  }, 60_000)

  it('keeps both words of a contradictory attribution apart', async () => {
    const found = await read('Armenia said that Azerbaijan had opened fire. Azerbaijan said that Armenia had opened fire.')
    const agents = (speaker: string): readonly string[] => found.claims.filter((claim) => claim.frame.type === 'ASSAULT' && claim.attribution.speaker.party === speaker).flatMap((claim) => claim.frame.agents.map(({ party }) => party.slice(0, 3)))
    expect(agents('ARM')).toEqual(['AZE'])
    expect(agents('AZE')).toEqual(['ARM'])
  })

  it('makes no event of words in scare quotes', async () => {
    const found = await read('The so-called “elections” were held in the so-called “republic”.')
    expect(found.claims.filter((claim) => claim.frame.type !== 'CONSULT')).toEqual([])
  })

  it('gives no claims for no words, and none for noise', async () => {
    for (const text of ['a', 'b ... !!! ???', '1 2 3 4 5 and', 'x\u0301\u200b b']) expect((await read(text)).claims.length).toBe(0)
  })

  it('declines an agent that nobody names', async () => {
    const found = await read('Three servicemen of the Azerbaijani army were wounded in the clashes.')
    expect(found.claims.map((claim) => claim.frame.agents)).toEqual([[]])
  })

  it('is sound on random strings of words and signs', async () => {
    const word = fc.constantFrom('Armenia', 'Azerbaijan', 'said', 'that', 'opened', 'fire', '“', '”', ',', '.', 'killed', 'two', 'soldiers', 'not', 'by', 'of', 'the', 'ministry', 'accused', 'must', 'withdraw', '(', '—', '\n\n', 'Monday', 'was', 'and', 'if')
    await fc.assert(fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 60 }), async (words) => {
      const text = words.join(' ')
      if (!/\p{L}/u.test(text)) return
      const found = await read(text)
      expect(isSound(found)).toBe(true)
    }), { numRuns: 40, seed: 7 })
  }, 60_000)

  it('is the same each time, with ids that hold', async () => {
    const found = await read('Armenian forces opened fire on Azerbaijani posts on Monday, the Azerbaijani Ministry of Defence said.')
    const again = extractClaims(found.document, found.analysis, found.resolution, found.context)
    expect(again).toEqual(found.claims)
    expect(found.claims[0]?.id).toMatch(/^claim:[0-9a-f]{16}$/)
  })
})

describe('about', () => {
  it('binds a denial to what it denies', async () => {
    const found = await read('The Azerbaijani Ministry of Defence said that Armenian forces shelled the village. The Armenian Ministry of Defence denied that its forces had shelled the village.')
    const denial = found.claims.find((claim) => claim.stance === 'denies')
    const claim = found.claims.find((one) => one.attribution.speaker.party === 'AZE/MOD')
    expect(denial?.about).toBe(claim?.id)
  })
})

describe('noise', () => {
  it('reads random words, signs and scripts without hanging a tree on itself', async () => {
    for (const seed of [3, 59, 476, 611]) {
      const found = await read(noise(seed))
      expect(isSound(found)).toBe(true)
      expect(found.reading.sentences.flatMap(({ tree }) => tree.tokens.filter((token, index) => token.head === index))).toEqual([])
    }
  })
})

describe('explain', () => {
  it('tells tree, mentions, rules fired and rules refused with their reasons', async () => {
    const { document, analysis, resolution, context } = await read('Armenian forces opened fire to prevent attacks.')
    const explained = explainSentence(document, analysis, resolution, context, 0)
    expect(explained?.tokens.length).toBe(analysis.sentences[0]?.tokens.length)
    expect(explained?.rules.some((rule) => rule.outcome === 'claim' && rule.rule === 'assault.open-fire')).toBe(true)
    expect(explained?.rules.some((rule) => rule.outcome !== 'claim' && rule.reason.includes('only thought of'))).toBe(true)
    expect(explainSentence(document, analysis, resolution, context, 5)).toBe(null)
  })
})
