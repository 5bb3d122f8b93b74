import type { Document } from '../../model/document.js'
import type { Interval } from '../../model/interval.js'
import { type ActorForm, type ActorMention, mentionId } from '../../model/mention.js'
import type { Reading } from '../../model/reading.js'
import type { Analysis, Sentence } from '../../model/sentence.js'
import type { ResolveContext } from '../context.js'
import { gatherFacts, isMedium } from './document-facts.js'
import { plain } from './fold.js'
import { joinPhrases } from './joined.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { type Phrase, tokensAbove } from './phrase.js'
import { findPhrases } from './phrases.js'
import { readPhrase, withPopulations } from './read-phrase.js'
import { evidenceOf, type Parties, type Read } from './surroundings.js'

const formOf = (phrase: Phrase): ActorForm => {
  if (phrase.pronoun !== null) return 'pronoun'
  if (phrase.noun === null && phrase.told === 'demonym') return 'demonym'
  return phrase.person !== null || phrase.noun === null || phrase.noun.class === 'ministry' ? (phrase.reference === null ? 'name' : 'description') : 'description'
}

const tellsSide = (phrase: Phrase): boolean => phrase.sides.length > 0 || phrase.owners.length > 0 || phrase.organisation !== null || phrase.official || phrase.lands.length > 0

/** Statements count as a voice only where they say something. */
const speaks = (phrase: Phrase, sentence: Sentence, lexicon: Lexicon): boolean => {
  const above = sentence.tokens[sentence.tokens[phrase.head]?.head ?? -1]
  return phrase.subject && phrase.definite && !phrase.plural && above !== undefined && lexicon.words('speaking', plain(above.lemma))
}

/** Phrases worth a mention even where nothing more than their words is known. */
const worthTelling = (phrase: Phrase, reading: Reading<Parties>, sentence: Sentence, lexicon: Lexicon): boolean => {
  if (phrase.place || phrase.noun?.class === 'nobody') return false
  if (phrase.reference?.points === 'last-speaker') return speaks(phrase, sentence, lexicon)
  if (phrase.adjective && !tellsSide(phrase)) return false
  if (reading.reading !== 'unresolved') return !(phrase.noun?.class === 'asset' && !tellsSide(phrase))
  if (phrase.pronoun !== null) return phrase.pronoun.stands !== 'thing' && !phrase.pronoun.possessive
  const noun = phrase.noun
  if (noun === null) return phrase.person === null || phrase.person.name.includes(' ') || phrase.subject
  return !(noun.class === 'asset' || noun.class === 'state' || noun.general === true || (noun.relational === true && noun.organ === null) || (phrase.person === null && noun.class === 'office' && noun.person === true && noun.organ === 'MIL'))
}

/** English `it` without reference ("it is clear") hangs on its verb as an expletive. */
const empty = (phrase: Phrase, sentence: Sentence): boolean => phrase.pronoun !== null && sentence.tokens[phrase.head]?.relation === 'expl'

const personOf = (phrase: Phrase, text: string, sentence: Sentence): string | null => {
  if (phrase.person !== null) return phrase.person.known.length === 1 ? phrase.person.known[0]?.name ?? phrase.person.name : phrase.person.name
  const head = sentence.tokens[phrase.head]
  return phrase.noun?.person === true && !phrase.plural && head !== undefined ? text.slice(head.span.start, head.span.end) : null
}

const toMention = (read: Read, sentence: Sentence, text: string): ActorMention | null => {
  const { phrase, reading } = read
  const start = sentence.tokens[phrase.first]?.span.start
  const end = sentence.tokens[phrase.last - 1]?.span.end
  if (start === undefined || end === undefined) return null
  const span = { start, end }
  const rule = reading.reading === 'unresolved' ? evidenceOf(phrase).rule : reading.evidence[0]?.rule ?? evidenceOf(phrase).rule
  return { kind: 'actor', id: mentionId('actor', span), span, sentence: sentence.index, rule, form: formOf(phrase), reading, person: personOf(phrase, text, sentence), medium: phrase.medium }
}

const isSubject = (phrase: Phrase, sentence: Sentence): boolean => (sentence.tokens[phrase.head]?.relation ?? '').startsWith('nsubj')

/** An unknown organisation that is told something is an agency or outlet: "told BNA". */
const isTold = (phrase: Phrase, sentence: Sentence, lexicon: Lexicon): boolean => {
  const head = sentence.tokens[phrase.head]
  const above = sentence.tokens[head?.head ?? -1]
  return phrase.organisation !== null && phrase.noun === null && head !== undefined && above !== undefined && (head.relation === 'obj' || head.relation === 'iobj') && lexicon.words('told', plain(above.lemma))
}

const covered = (phrases: readonly Phrase[], at: number): boolean => phrases.some((phrase) => phrase.first <= at && at < phrase.last)

/** True where the nearest clause around a pronoun has a noun for its subject that is no actor and agrees in number: "the cargo … its destination". */
const isBlocked = (phrase: Phrase, above: readonly number[], sentence: Sentence, phrases: readonly Phrase[]): boolean => {
  if (phrase.pronoun === null || (phrase.pronoun.stands !== 'thing' && phrase.pronoun.stands !== 'many')) return false
  const subjects = above.map((verb) => sentence.tokens.findIndex((token, at) => token.head === verb && token.relation.startsWith('nsubj') && at < phrase.first))
  const nearest = subjects.find((at) => at >= 0 && sentence.tokens[at]?.upos !== 'PRON')
  const token = sentence.tokens[nearest ?? -1]
  return nearest !== undefined && token?.upos === 'NOUN' && !covered(phrases, nearest) && (token.tag === 'NNS') === (phrase.pronoun.stands === 'many')
}

/** Adds what the sentence's grammar tells of each phrase. */
const withGrammar = (phrases: readonly Phrase[], sentence: Sentence, lexicon: Lexicon): readonly Phrase[] =>
  phrases.map((phrase) => {
    const above = tokensAbove(sentence.tokens, phrase.head)
    return { ...phrase, above, subject: isSubject(phrase, sentence), medium: phrase.medium || isTold(phrase, sentence, lexicon), blocked: isBlocked(phrase, above, sentence, phrases) }
  })

/** Words of the dateline before the lead, or null. */
const datelineOf = (document: Document): string | null => {
  const block = document.blocks.find((one) => one.kind === 'dateline')
  return block === undefined ? null : document.text.slice(block.span.start, block.span.end)
}

/** All who speak, act or suffer in the document, with the party that each stands for, as far as its words and the text before tell. */
export const findActors = (document: Document, analysis: Analysis, context: ResolveContext, published: Reading<Interval>): readonly ActorMention[] => {
  const lexicon = lexiconOf(context)
  const { sentences } = analysis
  const phrases = sentences.flatMap((sentence) => withGrammar(joinPhrases(findPhrases(sentence, document.text, lexicon), sentence, lexicon), sentence, lexicon))
  const facts = withPopulations(gatherFacts(phrases, sentences, document.text, context, lexicon, published, datelineOf(document)), phrases)
  const bySentence = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  const past: Read[] = []
  const mentions: ActorMention[] = []
  for (const found of phrases) {
    const phrase = { ...found, medium: found.medium || isMedium(found, facts) }
    const sentence = bySentence.get(phrase.sentence)
    if (sentence === undefined || empty(phrase, sentence)) continue
    if (phrase.adjective && !tellsSide(phrase)) continue
    const read: Read = { phrase, reading: readPhrase(phrase, facts, past) }
    if (!phrase.place) past.push(read)
    const mention = worthTelling(phrase, read.reading, sentence, lexicon) ? toMention(read, sentence, document.text) : null
    if (mention !== null) mentions.push(mention)
  }
  return mentions
}
