import type { Voice } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { ActorMention, Mention } from '../../model/mention.js'
import { organOf, outletVoice, sideOf } from '../../model/party.js'
import type { ReleaseRow } from '../../model/rows/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import { within, wordsOf } from '../../model/span.js'

/** Who issues the document as its own word, with the rule that told so; null where the document is an outlet's. */
export interface Issuer {
  readonly voice: Voice
  readonly rule: string
}

const officeOf = (mention: ActorMention | undefined): string | null => {
  const reading = mention?.reading
  const party = reading?.reading === 'resolved' && reading.value.length === 1 ? reading.value[0] : undefined
  return party === undefined || mention?.medium === true || organOf(party) === null ? null : party
}

/** How far into the document a letterhead may stand, in sentences. */
const headerSentences = 4

/** A letterhead: an early line that is nothing but an office's name. */
const byLetterhead = (sentences: readonly Sentence[], offices: readonly ActorMention[]): Issuer | null => {
  const lines = sentences.slice(0, headerSentences)
  const head = offices.find((mention) => lines.some(({ span }) => within(mention.span, span) && mention.span.end - mention.span.start > 0.8 * (span.end - span.start)))
  return issuerOf(head, 'release.letterhead')
}

/** The source's own metadata names an office as its outlet. */
const byOutlet = (document: Document, offices: readonly ActorMention[]): Issuer | null => {
  const outlet = (document.outlet ?? document.metadata.outlet ?? '').toLowerCase()
  if (outlet === '') return null
  const named = offices.find((mention) => wordsOf(document.text, mention.span).toLowerCase().replace(/^the /, '') === outlet.replace(/^the /, ''))
  return issuerOf(named, 'release.outlet')
}

/** The title names the office first, and a row's sign of release stands in title or body. */
const bySigns = (document: Document, sentences: readonly Sentence[], offices: readonly ActorMention[], rows: readonly ReleaseRow[]): Issuer | null => {
  const title = sentences.find((sentence) => sentence.block === 'title') ?? sentences[0]
  if (title === undefined) return null
  const first = offices.find((mention) => within(mention.span, title.span) && mention.span.start - title.span.start < 60)
  const bodies = sentences.filter((sentence) => sentence !== title).map((sentence) => wordsOf(document.text, sentence.span))
  const sign = rows.find((row) => {
    const pattern = new RegExp(row.pattern, 'iu')
    return row.where === 'title' ? pattern.test(wordsOf(document.text, title.span)) : bodies.some((words) => pattern.test(words))
  })
  return sign === undefined ? null : issuerOf(first, sign.id)
}

const issuerOf = (mention: ActorMention | undefined, rule: string): Issuer | null => {
  const party = officeOf(mention)
  return party === null || mention === undefined ? null : { voice: { party, span: mention.span }, rule }
}

/**
 * A document is a release where an office issues it as its own word: its letterhead or its metadata is the office, or the title names the
 * office first and a sign of release stands in the text. Anything less stays an outlet's text.
 */
export const findIssuer = (document: Document, sentences: readonly Sentence[], mentions: readonly Mention[], rows: readonly ReleaseRow[]): Issuer | null => {
  const offices = mentions.filter((mention) => mention.kind === 'actor').filter((mention) => officeOf(mention) !== null)
  return byLetterhead(sentences, offices) ?? byOutlet(document, offices) ?? bySigns(document, sentences, offices, rows)
}

/** In a release the issuer speaks wherever its own side, or nobody, is named as the speaker. */
export const issuerSpeaks = (issuer: Issuer | null, voice: Voice): boolean =>
  issuer !== null && (voice.party === outletVoice || (sideOf(voice.party) === sideOf(issuer.voice.party) && organOf(voice.party) === null))
