import type { Analysis, Quotation, Sentence } from '../../model/sentence.js'
import { overlaps, within, type Span } from '../../model/span.js'
import type { Cue } from './cue.js'

/** A document's quotations, each once, in order. */
const quotationsOf = (sentences: readonly Sentence[]): readonly Quotation[] => {
  const byStart = new Map(sentences.flatMap((sentence) => sentence.quotations.map((quotation) => [quotation.span.start, quotation] as const)))
  return [...byStart.values()].sort((one, other) => one.span.start - other.span.start)
}

/** Shorter ones are words set off ("so-called 'elections'"), not speech. */
const leastSpeech = 25

const sentenceOf = (sentences: readonly Sentence[], at: number): Sentence | undefined => sentences.find((sentence) => sentence.span.start <= at && at < sentence.span.end)

const inside = (cue: Cue, quotations: readonly Quotation[]): boolean => quotations.some(({ span }) => within(cue.span, span))

/** The quotation that stands next to a cue whose own sentence has none: before it in the paragraph, or after a colon or at the next sentence's start. */
const beside = (cue: Cue, speech: readonly Quotation[], sentences: readonly Sentence[], text: string): Span | null => {
  const sentence = sentences[cue.sentence]
  if (sentence === undefined) return null
  const before = speech.filter(({ span }) => span.end <= sentence.span.start).at(-1)
  const previous = sentences[cue.sentence - 1]
  if (before !== undefined && previous?.paragraph === sentence.paragraph && text.slice(before.span.end, sentence.span.start).trim().length < 3) return before.span
  const after = speech.find(({ span }) => span.start >= cue.span.end)
  const gap = after === undefined ? '' : text.slice(sentence.span.end, after.span.start)
  const opens = after !== undefined && after.span.start >= sentence.span.end - 1 && gap.trim().length < 3
  const next = after === undefined ? undefined : sentenceOf(sentences, after.span.end - 1)
  const near = next !== undefined && (next.paragraph === sentence.paragraph || text.slice(sentence.span.start, sentence.span.end).trimEnd().endsWith(':'))
  return opens && near && after !== undefined ? after.span : null
}

/** The spans in order, overlapping ones as one. */
const united = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1)
    if (last !== undefined && span.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

/** The whole of every quotation that the cue's content touches, in the place of the part in its own sentence. */
const whole = (cue: Cue, speech: readonly Quotation[]): readonly Span[] => {
  const touched = speech.filter(({ span }) => cue.content.some((content) => overlaps(content, span)) && !within(cue.span, span))
  return united([...cue.content, ...touched.map(({ span }) => span)])
}

/** Quotations later in the paragraph that no other cue stands beside: the same voice goes on. */
const goingOn = (cue: Cue, cues: readonly Cue[], speech: readonly Quotation[], sentences: readonly Sentence[]): readonly Span[] => {
  const paragraph = sentences[cue.sentence]?.paragraph
  if (!speech.some(({ span }) => cue.content.some((content) => overlaps(content, span)))) return []
  const next = cues.find((other) => other.span.start > cue.span.end && !inside(other, speech))
  const border = next === undefined ? Infinity : (sentences[next.sentence]?.span.start ?? Infinity)
  return speech.map(({ span }) => span).filter((span) => span.start >= cue.span.end && span.end <= border && sentenceOf(sentences, span.start)?.paragraph === paragraph && !cue.content.some((content) => overlaps(content, span)))
}

/** Gives each cue the quotations that it speaks, also in other sentences; drops cues that stay without content and a quoted speaker's own "I think". */
export const withQuotations = (cues: readonly Cue[], analysis: Analysis, text: string, selves: readonly string[]): readonly Cue[] => {
  const { sentences } = analysis
  const quotations = quotationsOf(sentences)
  const speech = quotations.filter(({ span }) => span.end - span.start >= leastSpeech)
  const self = (cue: Cue): boolean => cue.source !== null && selves.includes(text.slice(cue.source.span.start, cue.source.span.end).toLowerCase())
  const kept = cues.filter((cue) => !(self(cue) && inside(cue, quotations)))
  return kept.map((cue) => {
    const found = cue.content.length > 0 ? cue.content : [beside(cue, speech, sentences, text)].flatMap((span) => span ?? [])
    const filled = { ...cue, content: found }
    return { ...filled, content: [...whole(filled, speech), ...goingOn(filled, kept, speech, sentences)] }
  }).filter((cue) => cue.content.length > 0)
}
