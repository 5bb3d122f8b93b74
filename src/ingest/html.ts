import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { BlockKind } from '../model/document.js'
import { assemble, tidy } from './assemble.js'
import type { Part } from './assemble.js'
import { linkedArticle, pageMetadata } from './page-metadata.js'
import { elementNode, textNode } from './page-node.js'
import type { PageNode } from './page-node.js'
import type { ReadText } from './source.js'

const kinds: Readonly<Record<string, BlockKind>> = {
  H1: 'title', H2: 'subtitle', H3: 'subtitle', H4: 'subtitle', H5: 'subtitle', H6: 'subtitle', FIGCAPTION: 'caption', CAPTION: 'caption', LI: 'list', DT: 'list', DD: 'list', TR: 'list',
}
const breaking = new Set([...Object.keys(kinds), 'P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'DL', 'TABLE', 'TBODY', 'THEAD', 'FIGURE', 'HEADER', 'FOOTER', 'ASIDE', 'NAV', 'FORM', 'BR', 'HR', 'ADDRESS', 'BODY', 'CENTER', 'DETAILS', 'SUMMARY'])
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'SELECT', 'TEXTAREA', 'OBJECT', 'HEAD'])

/** Parts of an element in reading order: a part ends wherever a block element begins or ends, or a line breaks. */
const partsOf = (root: PageNode): readonly Part[] => {
  const parts: Part[] = []
  let open = ''
  const close = (kind: BlockKind, rule: string): void => {
    const words = tidy(open)
    if (words !== '') parts.push({ kind, words, rule })
    open = ''
  }
  const visit = (node: PageNode, kind: BlockKind, rule: string): void => {
    if (node.nodeType === textNode) { open += node.textContent ?? ''; return }
    const name = node.nodeName.toUpperCase()
    if (node.nodeType !== elementNode || silent.has(name)) return
    if (!breaking.has(name)) { for (const child of node.childNodes) visit(child, kind, rule); return }
    close(kind, rule)
    const own = kinds[name]
    const [inner, innerRule] = own === undefined ? [kind, rule] : [own, `html.${name.toLowerCase()}`] as const
    for (const child of node.childNodes) visit(child, inner, innerRule)
    close(inner, innerRule)
    if (name === 'TD' || name === 'TH') open += ' '
  }
  for (const child of root.childNodes) visit(child, 'body', 'html.paragraph')
  close('body', 'html.paragraph')
  return parts
}

/** Parts of the article as Readability finds it, or of the whole body where it finds none. */
const readableParts = (source: string): readonly Part[] => {
  const { document } = parseHTML(source)
  const found = new Readability<PageNode>(document as never, { serializer: (node) => node as unknown as PageNode, charThreshold: 250, disableJSONLD: true }).parse()
  const content = found?.content
  const parts = content ? partsOf(content) : []
  if (parts.length > 0) return parts
  const body = (parseHTML(source).document as unknown as PageNode).querySelector('body')
  return body === null ? [] : partsOf(body)
}

const wordList = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const grams = (words: readonly string[]): readonly string[] => (words.length < 3 ? [words.join(' ')] : words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))

/** Shares of text that decide between the page's own articleBody (clean, but often without paragraphs or cut short) and its elements. */
const partInBody = 0.5
const bodyInParts = 0.85

/** The elements that the page's own `articleBody` confirms; its bare text where the elements hold too little of it. */
const confirmedParts = (parts: readonly Part[], articleBody: string): readonly Part[] => {
  const told = wordList(articleBody)
  if (told.length < 40) return parts
  const toldGrams = new Set(grams(told))
  const kept = parts.filter((part) => {
    const own = grams(wordList(part.words))
    return own.filter((gram) => toldGrams.has(gram)).length / own.length >= partInBody
  })
  const keptGrams = new Set(kept.flatMap((part) => grams(wordList(part.words))))
  const covered = [...toldGrams].filter((gram) => keptGrams.has(gram)).length / toldGrams.size
  if (covered >= bodyInParts) return isCut(kept, parts) ? parts : kept
  const all = parts.reduce((sum, part) => sum + wordList(part.words).length, 0)
  return told.length >= all * 0.7 ? articleBody.split(/\n+/).map((words) => ({ kind: 'body', words: tidy(words), rule: 'json-ld.article-body' })) : parts
}

// A teaser as articleBody: it confirms the first paragraphs and nothing of the many that follow.
const isCut = (kept: readonly Part[], parts: readonly Part[]): boolean => {
  const lastKept = parts.findLastIndex((part) => kept.includes(part))
  const after = parts.slice(lastKept + 1).filter((part) => part.kind === 'body' && part.words.length > 80).length
  return after >= kept.length && after >= 3
}

const sameWords = (one: string, other: string): boolean => wordList(one).join(' ') === wordList(other).join(' ')

const markup = (words: string): string => (/<\w+[^>]*>|&\w+;/.test(words) ? partsOf(parseHTML(`<body>${words}</body>`).document.querySelector('body') as unknown as PageNode).map((part) => part.words).join('\n') : words)

/** A page as article text with its blocks, and what it says of itself: JSON-LD first, then Readability over the elements. */
export const readHtml = (given: string): ReadText => {
  const source = /<body[\s>]/i.test(given) ? given : `<!doctype html><html><body>${given}</body></html>`
  const page = parseHTML(source).document as unknown as PageNode
  const article = linkedArticle(page)
  const metadata = pageMetadata(page, article)
  const own = article?.['articleBody']
  const found = readableParts(source)
  const parts = typeof own === 'string' ? confirmedParts(found, markup(own)) : found
  const body = parts.filter((part) => metadata.title === undefined || !sameWords(part.words, metadata.title)).map((part) => (part.kind === 'title' ? { ...part, kind: 'subtitle' as const } : part))
  const title: readonly Part[] = metadata.title === undefined ? [] : [{ kind: 'title', words: tidy(metadata.title), rule: 'html.title' }]
  const { text, blocks } = assemble(body.length === 0 ? [] : [...title, ...body])
  return { metadata, text, parts: blocks }
}

/** A stretch of markup without a page around it (a JSON field, a feed's content). */
export const readFragment = (source: string): ReadText => {
  const body = (parseHTML(`<!doctype html><html><body>${source}</body></html>`).document as unknown as PageNode).querySelector('body')
  const { text, blocks } = assemble(body === null ? [] : partsOf(body))
  return { metadata: {}, text, parts: blocks }
}
