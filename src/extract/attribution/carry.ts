import type { Mention } from '../../model/mention.js'
import type { AttributionRows } from '../../model/rows/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import { overlaps, type Span } from '../../model/span.js'
import { outletVoice, unknownVoice } from '../../model/party.js'
import type { Issuer } from './release.js'
import type { Saying } from './saying.js'

/** All that decides whether a voice carries on. */
export interface Voices {
  readonly sayings: readonly Saying[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly text: string
  readonly rows: AttributionRows
  readonly issuer: Issuer | null
}

const startsWith = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)))

const connectiveOf = (sentence: Sentence, text: string, rows: AttributionRows): 'goes-on' | 'changes' | null => {
  const opening = text.slice(sentence.span.start, sentence.span.start + 60).replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase()
  return rows.connectives.find((row) => startsWith(opening, row.words))?.voice ?? null
}

/** The quotation of several sentences or paragraphs that a sentence stands in, if it does so with most of its words. */
const insideQuotation = (sentence: Sentence): boolean => {
  const quoted = sentence.quotations.reduce((sum, { span }) => sum + Math.max(0, Math.min(span.end, sentence.span.end) - Math.max(span.start, sentence.span.start)), 0)
  return quoted > 0.7 * (sentence.span.end - sentence.span.start)
}

const touched = (sayings: readonly Saying[], span: Span): readonly Saying[] =>
  sayings.filter((saying) => (saying.cue !== null && overlaps(saying.cue, span)) || saying.content.some((content) => overlaps(content, span)))

const carried = (from: Saying, sentence: Sentence, rule: string): Saying => ({
  ...from, act: 'state', slant: 'neutral', stance: 'asserts', cue: null, source: null, content: [sentence.span], rule,
})

/** True where a voice can go on: somebody who was named and told something; a demand or a reproach is an act of its own. */
const canGoOn = (saying: Saying): boolean =>
  saying.speaker.party !== outletVoice && saying.speaker.party !== unknownVoice && saying.stance !== 'doubts' && /^(state|confirm|deny)$/.test(saying.act)

/** A sentence that opens with a date tells of another time: the outlet's background. */
const opensWithDate = (sentence: Sentence, { mentions, text }: Voices): boolean => mentions.some((mention) =>
  mention.kind === 'time' && mention.use === 'date' && mention.span.start >= sentence.span.start && mention.span.end <= sentence.span.end && text.slice(sentence.span.start, mention.span.start).trim().length < 4)

const sayingBefore = (last: Saying | null, sentence: Sentence, previous: Sentence | undefined, voices: Voices): string | null => {
  if (last === null || previous === undefined || !canGoOn(last)) return null
  if (insideQuotation(sentence)) return 'carry.quotation'
  const connective = connectiveOf(sentence, voices.text, voices.rows)
  if (connective === 'changes' || opensWithDate(sentence, voices)) return null
  if (sentence.paragraph === previous.paragraph) return 'carry.paragraph'
  return connective === 'goes-on' ? 'carry.connective' : null
}

/** The speaker of an unowned quotation whose cue only follows: “…” [next sentence:] he added. */
const sayingAfter = (sentence: Sentence, next: Sentence | undefined, sayings: readonly Saying[]): Saying | null => {
  if (!insideQuotation(sentence) || next === undefined || next.paragraph !== sentence.paragraph) return null
  return touched(sayings, next.span).find((saying) => canGoOn(saying) && saying.cue !== null) ?? null
}

/**
 * Lets each voice carry on over the sentences that name no speaker: in a release the issuer's; inside a quotation its speaker's; within a
 * paragraph, or over its border after a connective, the last speaker's; until a connective or another speaker changes it.
 */
export const carryVoices = (voices: Voices): readonly Saying[] => {
  const { sayings, sentences, issuer } = voices
  const added: Saying[] = []
  let last: Saying | null = null
  sentences.forEach((sentence, at) => {
    if (/^(title|subtitle|caption)$/.test(sentence.block)) { last = null; return }
    const own = touched(sayings, sentence.span)
    if (own.length > 0) { last = own.find((saying) => saying.cue !== null && overlaps(saying.cue, sentence.span)) ?? own[0] ?? null; return }
    if (issuer !== null) return
    const previous = sentences[at - 1]
    const rule = sayingBefore(last, sentence, previous, voices)
    const after = rule === null ? sayingAfter(sentence, sentences[at + 1], sayings) : null
    if (rule !== null && last !== null) added.push(carried(last, sentence, rule))
    else if (after !== null) added.push(carried(after, sentence, 'carry.quotation-before'))
    else last = null
  })
  return added
}
