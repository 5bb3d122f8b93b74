import { describe, expect, it } from 'vitest'
import type { Token } from '../../src/model/sentence.js'
import { tokensIn } from '../../src/model/tree.js'

const token = (start: number, text: string): Token => ({ span: { start, end: start + text.length }, text, lemma: text, upos: 'X', tag: '', head: -1, relation: '' })
const tokens = [token(0, 'the'), token(4, 'Ada-Bela-Cova'), token(18, 'road')]

describe('tokens of a span', () => {
  const tree = { tokens, children: [[], [], []], root: 0 }

  it('are those inside it', () => { expect(tokensIn(tree, { start: 4, end: 22 })).toEqual([1, 2]) })
  it('are the one that holds it where it is a part of a hyphened token', () => { expect(tokensIn(tree, { start: 8, end: 12 })).toEqual([1]) })
  it('are none where it lies between tokens', () => { expect(tokensIn(tree, { start: 30, end: 33 })).toEqual([]) })
})
