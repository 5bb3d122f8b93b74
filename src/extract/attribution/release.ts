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

/**
 * A document is a release where its issuer is an office and one sign of release stands in it: the outlet in the metadata is the office
 * itself, or the title names the office first and title or body has a release row. Anything less stays an outlet's text.
 */
export const findIssuer = (document: Document, sentences: readonly Sentence[], mentions: readonly Mention[], rows: readonly ReleaseRow[]): Issuer | null => {
  const actors = mentions.filter((mention) => mention.kind === 'actor')
  const title = sentences.find((sentence) => sentence.block === 'title') ?? sentences[0]
  if (title === undefined) return null
  const named = actors.filter((mention) => within(mention.span, title.span) && officeOf(mention) !== null)
  const first = named.find((mention) => mention.span.start - title.span.start < 60)
  const party = officeOf(first)
  if (party === null || first === undefined) return null
  const issuedBy = document.metadata.outlet ?? ''
  if (issuedBy !== '' && wordsOf(document.text, first.span).toLowerCase().includes(issuedBy.toLowerCase())) return { voice: { party, span: first.span }, rule: 'release.outlet' }
  const titleWords = wordsOf(document.text, title.span)
  const bodies = sentences.filter((sentence) => sentence !== title).map((sentence) => wordsOf(document.text, sentence.span))
  const sign = rows.find((row) => {
    const pattern = new RegExp(row.pattern, 'iu')
    return row.where === 'title' ? pattern.test(titleWords) : bodies.some((words) => pattern.test(words))
  })
  return sign === undefined ? null : { voice: { party, span: first.span }, rule: sign.id }
}

/** In a release the issuer speaks wherever its own side, or nobody, is named as the speaker. */
export const issuerSpeaks = (issuer: Issuer | null, voice: Voice): boolean =>
  issuer !== null && (voice.party === outletVoice || (sideOf(voice.party) === sideOf(issuer.voice.party) && organOf(voice.party) === null))
