import type { ConflictPack } from '../../model/conflict.js'
import type { Document } from '../../model/document.js'
import { mentionId, type QuantityMention } from '../../model/mention.js'
import type { Quantity } from '../../model/quantity.js'
import { resolved } from '../../model/reading.js'
import type { Analysis, Sentence } from '../../model/sentence.js'
import { overlaps, type Span } from '../../model/span.js'
import type { ResolveContext } from '../context.js'
import { countedNoun, countedState } from './counted.js'
import { findNumbers, type FoundNumber } from './find.js'
import { quantityLexicon, type QuantityLexicon } from './lexicon.js'

const peoplesOf = new WeakMap<ConflictPack, ReadonlySet<string>>()

/** Names of peoples in lower case ("two Spaniards" are people). */
const peoples = (pack: ConflictPack): ReadonlySet<string> => {
  const known = peoplesOf.get(pack) ?? new Set(pack.parties.flatMap((party) => party.demonyms.map((name) => name.toLowerCase())))
  peoplesOf.set(pack, known)
  return known
}

const isPeople = (lemma: string, lexicon: QuantityLexicon, packs: readonly ConflictPack[]): boolean =>
  (lexicon.people.has(lemma) || lexicon.adjectives.has(lemma) || packs.some((pack) => peoples(pack).has(lemma))) && !lexicon.groups.has(lemma)

/** A number that is an argument by itself ("15 were killed") counts people unless told otherwise. */
const standsAlone = (sentence: Sentence, span: Span): boolean => {
  const token = sentence.tokens.find((one) => one.span.start < span.end && one.span.end > span.start && one.head >= 0 && /^(?:nsubj|obj|obl:agent|conj)/.test(one.relation))
  return token !== undefined && token.upos === 'NUM'
}

const mentionOf = (found: FoundNumber, sentence: Sentence, previous: QuantityMention | undefined, lexicon: QuantityLexicon, packs: readonly ConflictPack[]): QuantityMention | null => {
  const counted = countedState(sentence, found.span, lexicon) ?? countedNoun(sentence, found.span, lexicon)
  if (counted !== null && lexicon.measures.has(counted.lemma)) return null
  const goesOn = counted !== null && lexicon.rows.others.includes(counted.lemma)
  const before = previous?.reading.reading === 'resolved' && previous.sentence === sentence.index ? previous : undefined
  const of = goesOn ? (before?.reading.reading === 'resolved' ? before.reading.value.of : null) : counted?.lemma ?? null
  const people = counted === null ? standsAlone(sentence, found.span) : goesOn ? before?.people ?? true : isPeople(counted.lemma, lexicon, packs)
  if ((found.row.peopleOnly === true && !people) || (found.row.nounOnly === true && counted === null)) return null
  const value: Quantity = { of, low: found.low, high: found.high }
  const span = { start: found.span.start, end: Math.max(found.span.end, counted?.end ?? 0) }
  return { kind: 'quantity', id: mentionId('quantity', span), span, sentence: sentence.index, rule: found.row.id, reading: resolved(value, { rule: found.row.id, span: found.span }), people }
}

/**
 * Every number of people or things in the analysed sentences, with bounds. `taken` are spans of time expressions, whose numbers count
 * nothing. Measures, money and shares give no mention.
 */
export const findQuantities = (document: Document, analysis: Analysis, context: ResolveContext, taken: readonly Span[]): readonly QuantityMention[] => {
  const lexicon = quantityLexicon(context.language)
  return analysis.sentences.flatMap((sentence) => {
    const busy = taken.filter((span) => overlaps(span, sentence.span))
    const mentions: QuantityMention[] = []
    for (const found of findNumbers(lexicon, document.text.slice(sentence.span.start, sentence.span.end), sentence.span.start)) {
      if (busy.some((span) => overlaps(span, found.span))) continue
      const mention = mentionOf(found, sentence, mentions.findLast((one) => one.people), lexicon, context.packs)
      if (mention !== null && mention.span.start >= (mentions.at(-1)?.span.end ?? 0)) mentions.push(mention)
    }
    return mentions
  })
}
