import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../src/model/document.js'
import { findParagraphs } from '../../src/text/paragraphs.js'
import { documentOf } from './samples.js'

const paragraphsOf = (text: string, kind: BlockKind = 'body'): readonly string[] =>
  findParagraphs(documentOf(text, [{ kind, span: { start: 0, end: text.length }, rule: 'test' }])).map(({ span }) => text.slice(span.start, span.end))

describe('findParagraphs', () => {
  it('parts at blank lines and at lines of their own', () => {
    expect(paragraphsOf('One.\n\nTwo.\n  \nThree\r\nFour\u2028Five')).toEqual(['One.', 'Two.', 'Three', 'Four', 'Five'])
  })

  it('joins lines that were broken to fit a width', () => {
    const wrapped = 'The ministry said on Friday that the army had\nnot opened fire at any of the posts along the\nroad, and that talks would go on in the town\nas planned.'
    expect(paragraphsOf(wrapped)).toEqual([wrapped])
    expect(paragraphsOf(wrapped, 'list')).toHaveLength(4)
  })

  it('reads only the kinds of blocks that hold the article, each apart', () => {
    const text = 'TitleBy X2021Body'
    const kinds = [['title', 0, 5], ['byline', 5, 9], ['date', 9, 13], ['body', 13, 17]] as const
    const blocks = kinds.map(([kind, start, end]) => ({ kind, span: { start, end }, rule: 'test' }))
    expect(findParagraphs(documentOf(text, blocks)).map(({ span, block }) => [block, text.slice(span.start, span.end)])).toEqual([['title', 'Title'], ['body', 'Body']])
  })

  it('leaves out what has no letter', () => {
    expect(paragraphsOf('***\n\n12 . 5\n\n– – –\n\nÉ')).toEqual(['É'])
    expect(paragraphsOf('')).toEqual([])
  })
})
