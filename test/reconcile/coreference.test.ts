import { describe, expect, it } from 'vitest'
import { bCubed, ceafe, conll, muc } from '../../eval/reconcile/coreference.js'

const clusters = (text: string): readonly (readonly string[])[] => text.split(' ').map((cluster) => [...cluster])

describe('coreference scores', () => {
  it('are 1 for the same clusters in any order', () => {
    expect(conll(clusters('abc de f'), clusters('f ed cba'))).toBe(1)
  })

  it('agree with the example of Bagga and Baldwin (1998)', () => {
    const [gold, found] = [clusters('12345 67 89ABC'), clusters('12345 6789ABC')]
    expect(muc(gold, found)).toMatchObject({ precision: 0.9, recall: 1 })
    expect(bCubed(gold, found).precision).toBeCloseTo(0.762, 3)
    expect(bCubed(gold, clusters('1234589ABC 67')).precision).toBeCloseTo(0.583, 3)
  })

  it('pairs clusters one to one, and best', () => {
    // abc–ab 0.8, d–c 0, de–… : gold abc, de; found ab, cde → 2·2/5 + 2·2/5
    expect(ceafe(clusters('abc de'), clusters('ab cde')).f1).toBeCloseTo(0.8, 10)
    expect(ceafe(clusters('a b c d'), clusters('abcd'))).toMatchObject({ precision: 0.4, recall: 0.1 })
  })

  it('count a mention that one side lacks against that side', () => {
    expect(bCubed(clusters('ab c'), clusters('ab'))).toMatchObject({ precision: 1, recall: 2 / 3 })
    expect(conll(clusters('ab'), [])).toBe(0)
  })
})
