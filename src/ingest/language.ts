import { eld } from 'eld/extrasmall'
import type { Block, Language } from '../model/document.js'
import { wordsOf } from '../model/span.js'

/** Below this many letters a text is too short to tell its language from its letters alone. */
const fewLetters = 24
/** Share of the letters that a text's main language must have, so that one quoted paragraph does not decide. */
const mainShare = 0.6

const letters = (words: string): number => words.replace(/[^\p{L}]/gu, '').length

/** Letters per language over the paragraphs, and those of paragraphs too short or unclear to tell. */
const tally = (paragraphs: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const words of paragraphs) {
    const found = eld.detect(words)
    const tag = letters(words) >= fewLetters && found.isReliable() ? found.language : ''
    counts.set(tag, (counts.get(tag) ?? 0) + letters(words))
  }
  return counts
}

const nameOf = (tag: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag

const notRead = (tag: string | null, reason: string): Language => ({ status: 'not-read', tag, reason })

const decide = (tag: string, known: readonly string[]): Language =>
  known.includes(tag) ? { status: 'read', tag } : notRead(tag, `it is written in ${nameOf(tag)}, for which there is no language pack`)

/**
 * The language of a document from its paragraphs; `declared` (a page's own word) counts only where the letters cannot tell.
 * `known` are the tags that a language pack covers. Mixed and undecidable texts are not read, with the reason.
 */
export const readLanguage = (text: string, blocks: readonly Block[], declared: string | undefined, known: readonly string[]): Language => {
  const read = blocks.filter((block) => block.kind !== 'boilerplate' && block.kind !== 'byline' && block.kind !== 'date')
  const paragraphs = (read.length > 0 ? read.map((block) => wordsOf(text, block.span)) : [text])
  const counts = tally(paragraphs)
  const clear = [...counts].filter(([tag]) => tag !== '').sort((one, other) => other[1] - one[1])
  const total = clear.reduce((sum, [, count]) => sum + count, 0)
  const [main] = clear
  if (main === undefined) return whole(paragraphs.join('\n'), declared, known)
  if (main[1] / total >= mainShare) return decide(main[0], known)
  return notRead(main[0], `it mixes languages (${clear.slice(0, 3).map(([tag, count]) => `${nameOf(tag)} ${Math.round((100 * count) / total)} %`).join(', ')}), none of which is its main one`)
}

const whole = (text: string, declared: string | undefined, known: readonly string[]): Language => {
  const found = eld.detect(text)
  if (letters(text) >= fewLetters / 2 && found.isReliable()) return decide(found.language, known)
  const tag = declared?.split(/[-_]/)[0]?.toLowerCase()
  if (tag !== undefined && /^[a-z]{2,3}$/.test(tag)) return decide(tag, known)
  return notRead(null, 'it is too short or too mixed to tell its language')
}
