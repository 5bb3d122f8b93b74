import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/ingest/read.js'
import { documentId, sourceLimit } from '../../src/ingest/source.js'
import type { Format } from '../../src/ingest/source.js'
import { blocks } from '../../src/languages/en/blocks.js'
import type { Document } from '../../src/model/document.js'
import { wordsOf } from '../../src/model/span.js'

const read = (text: string, name = 'a.txt', format: Format | null = null): Document =>
  readSource({ name, bytes: new TextEncoder().encode(text), format, retrieved: '2026-01-01T00:00:00Z' }, [{ tag: 'en', blocks }])

const shown = (document: Document): readonly string[] => document.blocks.map((block) => `${block.kind}: ${wordsOf(document.text, block.span)}`)

const page = `Last update: May 2, 2024 16:23

Newsroom logo

Border fire wounds three soldiers

By Anna Sample September 2, 2023

None

Three soldiers were wounded near the border / Omar Sample / Example

BAKU, Sept 1 (Example) — Fire was opened on Friday, the defence ministry said, and three soldiers were wounded.

mutual accusations

The two countries exchanged accusations over the cause of the clash, which lasted an hour.

More policy

Leave a Reply

Your email address will not be published. Required fields are marked *.

We agree with the article, and we want to say so here at some length.
`

describe('plain text', () => {
  it('tells title, byline, captions, dateline and furniture from the article', () => {
    expect(shown(read(page))).toEqual([
      'date: Last update: May 2, 2024 16:23', 'boilerplate: Newsroom logo', 'title: Border fire wounds three soldiers', 'byline: By Anna Sample September 2, 2023', 'boilerplate: None',
      'caption: Three soldiers were wounded near the border / Omar Sample / Example', 'dateline: BAKU, Sept 1 (Example) — ', 'body: Fire was opened on Friday, the defence ministry said, and three soldiers were wounded.',
      'subtitle: mutual accusations', 'body: The two countries exchanged accusations over the cause of the clash, which lasted an hour.', 'boilerplate: More policy', 'boilerplate: Leave a Reply',
      'boilerplate: Your email address will not be published. Required fields are marked *.', 'boilerplate: We agree with the article, and we want to say so here at some length.',
    ])
  })

  it('keeps lines broken at a fixed width together, and lists apart', () => {
    const wrapped = 'The ministry said in a statement on Friday that fire had been\nopened on its positions from the other side of the border and\nthat two soldiers had been wounded.\n\n- one soldier was treated\n- one was taken to Baku\n'
    expect(shown(read(wrapped)).map((line) => line.split(':')[0])).toEqual(['body', 'list', 'list'])
  })

  it('does not let a heading in the middle close the article', () => {
    const document = read(`Talks begin\n\nThe ministers met on Friday in Geneva, the government said.\n\nRelated articles\n\n${'The talks went on for two days, and both sides told the press what they had said there. '.repeat(4)}\n`)
    expect(document.blocks.at(-1)?.kind).toBe('body')
  })

  it('gives blocks in order, without overlap, for any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Leave a Reply', 'By Anna Sample', 'Fire was opened.', 'a', '', '- item', 'BAKU, March 5 (X) — Two men were killed.', '…', '  spaced  ', 'A title without an end'), { minLength: 1, maxLength: 14 }), (lines) => {
      const text = `${lines.join('\n')}\nx`
      const document = read(text)
      let at = 0
      for (const { span } of document.blocks) {
        expect(span.start).toBeGreaterThanOrEqual(at)
        expect(span.end).toBeGreaterThan(span.start)
        at = span.end
      }
      expect(at).toBeLessThanOrEqual(document.text.length)
    }))
  })
})

describe('Markdown', () => {
  it('strips the marks and keeps blocks and front matter', () => {
    const document = read('---\ntitle: "Two wounded"\ndate: 2023-09-01\noutlet: Example\n---\n# Two wounded\n\nThe **ministry** said that [two soldiers](https://example.org/a_(b)) were *wounded* at snake_case_place.\n\n- first `item`\n- second\n\n![A post](x.png)\n', 'a.md')
    expect(shown(document)).toEqual(['title: Two wounded', 'body: The ministry said that two soldiers were wounded at snake_case_place.', 'list: first item', 'list: second', 'caption: A post'])
    expect(document.metadata).toEqual({ title: 'Two wounded', published: '2023-09-01', outlet: 'Example' })
  })
})

describe('HTML', () => {
  const words = 'The defence ministry said on Friday that its positions had come under fire, and that three soldiers were wounded in the attack near the border. '
  const html = `<!doctype html><html lang="en"><head><title>Site</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Three wounded &amp; more","datePublished":"2023-09-01T10:00:00+04:00","dateModified":"2024-05-02","publisher":{"name":"Example"},"author":[{"name":"A. Sample"}]}]}</script><meta property="og:site_name" content="Other"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Three wounded &amp; more</h1><p>${words}</p><h2>Background</h2><p>${words.repeat(2)}</p><figure><img src="x"><figcaption>A post in the hills</figcaption></figure><ul><li>one point</li></ul></article><div class="comments"><h3>Leave a Reply</h3></div></body></html>`

  it('reads JSON-LD before all else, and elements as blocks', () => {
    const document = read(html, 'a.html')
    expect(document.metadata).toMatchObject({ published: '2023-09-01T10:00:00+04:00', modified: '2024-05-02', outlet: 'Example', byline: 'A. Sample', language: 'en' })
    expect(document.outlet).toBe('Example')
    expect(document.blocks.map((block) => block.kind).slice(0, 4)).toEqual(['title', 'body', 'subtitle', 'body'])
    expect(document.text).not.toContain('Home')
    expect(document.blocks.find((block) => block.kind === 'body')?.rule).toBe('html.paragraph')
  })

  it('survives pages that are broken or hold nothing', () => {
    expect(read('<p>Fire was opened on our positions<p>and two men were wounded, the ministry said<script type="application/ld+json">{broken</script>', 'a.html').text).toContain('two men')
    expect(() => read('<html><body><img src="x"></body></html>', 'a.html')).toThrow(expect.objectContaining({ code: 'source-no-text' }))
    fc.assert(fc.property(fc.array(fc.constantFrom('<p>', '</p>', '<div', '>', '<table><tr>', '<!--', '-->', '&amp', '<h1>x', 'some words here', '<script>', '<li>', '"', '</body>'), { maxLength: 20 }), (pieces) => {
      try {
        read(`<html><body><p>Two men were wounded.</p>${pieces.join('')}`, 'a.html')
      } catch (error) {
        expect(error).toMatchObject({ code: 'source-no-text' })
      }
    }), { numRuns: 60 })
  })
})

describe('JSON', () => {
  it('reads an object with a text field, its metadata and its title', () => {
    const document = read(JSON.stringify({ headline: 'Two wounded', pubDate: '2023-09-01', source: { name: 'Example' }, url: 'https://example.org/1', body: 'Two soldiers were wounded on Friday, the ministry said.' }), 'a.json')
    expect(document).toMatchObject({ outlet: 'Example', url: 'https://example.org/1', metadata: { title: 'Two wounded', published: '2023-09-01' } })
    expect(shown(document)).toEqual(['title: Two wounded', 'body: Two soldiers were wounded on Friday, the ministry said.'])
  })

  it('reads markup in a text field', () => {
    const document = read(JSON.stringify({ title: 'T', content: '<p>Two soldiers were wounded on Friday.</p><p>The ministry said so.</p>' }), 'a.json')
    expect(shown(document)).toEqual(['title: T', 'body: Two soldiers were wounded on Friday.', 'body: The ministry said so.'])
  })

  it('says where JSON is broken and which fields were looked for', () => {
    expect(() => read('{"a": 1,\n"b": oops}', 'a.json')).toThrow(expect.objectContaining({ code: 'source-malformed' }))
    expect(() => read('{"a": 1}', 'a.json')).toThrow(expect.objectContaining({ code: 'source-no-text' }))
    expect(() => read('7', 'a.json')).toThrow(expect.objectContaining({ code: 'source-malformed' }))
  })
})

describe('language and identity', () => {
  it.each([
    ['The ministry said that two soldiers had been wounded near the border on Friday.', 'read', 'en'], ['Müdafiə Nazirliyi bildirib ki, ordunun mövqeləri atəşə tutulub və iki hərbçi yaralanıb.', 'not-read', 'az'],
    ['Министерство обороны сообщило, что два военнослужащих были ранены у границы.', 'not-read', 'ru'], ['Հայաստանի պաշտպանության նախարարությունը հայտնել է երկու վիրավորի մասին։', 'not-read', 'hy'],
    ['Ok', 'not-read', null],
  ])('%s', (text, status, tag) => { expect(read(text).language).toMatchObject({ status, tag }) })

  it('does not let one quoted paragraph decide, and declines where no language is the main one', () => {
    const english = 'The ministry said that two soldiers had been wounded near the border on Friday morning.'
    const russian = 'Министерство обороны сообщило, что два военнослужащих были ранены у границы утром.'
    expect(read(`${english}\n\n${english} It said more.\n\n${russian}`).language).toEqual({ status: 'read', tag: 'en' })
    expect(read(`${english}\n\n${russian}`).language).toMatchObject({ status: 'not-read' })
  })

  it('names a document by the digest of its bytes, and refuses what is too large', () => {
    expect(read('Two men.').id).toBe(documentId(new TextEncoder().encode('Two men.')))
    expect(() => readSource({ name: 'a', bytes: new Uint8Array(sourceLimit + 1), format: null, retrieved: '' }, [])).toThrow(expect.objectContaining({ code: 'source-too-large' }))
  })
})
