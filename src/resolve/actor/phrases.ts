import type { Sentence, Token } from '../../model/sentence.js'
import { type Anchor, findAnchors, wordsIn } from './anchor.js'
import { plain } from './fold.js'
import type { Lexicon, NameEntry } from './lexicon.js'
import { below, headOf, type Phrase, phraseOf } from './phrase.js'

const lemma = (token: Token | undefined): string => plain(token?.lemma ?? '')
const word = (token: Token | undefined): string => plain(token?.text ?? '')
const possessiveMark = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text)
const pluralTag = (token: Token | undefined): boolean => token?.tag === 'NNS' || token?.tag === 'NNPS'

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

const fromSides = (base: Phrase, entries: readonly NameEntry[], tokens: readonly Token[]): Phrase => {
  const sides = entries.flatMap((entry) => (entry.kind === 'side' ? [entry] : []))
  const forms = unique(sides.map((side) => side.form))
  const adjective = forms.includes('demonym') && /^(?:amod|compound)/.test(tokens[base.head]?.relation ?? '')
  const form = adjective ? 'demonym' : (['name', 'demonym', 'capital', 'land'] as const).find((one) => forms.includes(one)) ?? 'name'
  const people = form === 'demonym' && pluralTag(tokens[base.head])
  return { ...base, sides: [unique(sides.filter((side) => side.form === form).map((side) => side.party))], told: form, plural: people }
}

const fromName = (base: Phrase, entries: readonly NameEntry[], tokens: readonly Token[], written: string): Phrase => {
  const organ = entries.find((entry) => entry.kind === 'organ')
  if (organ?.kind === 'organ') return { ...base, sides: [[organ.party]], organ: organ.organ, medium: organ.medium, told: 'name' }
  const people = entries.flatMap((entry) => (entry.kind === 'person' ? [entry] : []))
  if (people[0] !== undefined) return { ...base, person: { name: people[0].person.name, known: people.map((entry) => entry.person) } }
  const organisation = entries.find((entry) => entry.kind === 'organisation')
  if (organisation?.kind === 'organisation') return { ...base, organisation: organisation.party.startsWith('org:') ? `org:${written}` : organisation.party, medium: organisation.medium }
  return fromSides(base, entries, tokens)
}

const fromAnchor = (anchor: Anchor, sentence: Sentence, text: string): Phrase => {
  const { tokens } = sentence
  const head = headOf(tokens, anchor.first, anchor.last)
  const base = { ...phraseOf(sentence.index, anchor.first, anchor.last, head), lemma: lemma(tokens[head]) }
  if (anchor.kind === 'name') return fromName(base, anchor.entries, tokens, wordsIn(tokens, anchor.first, anchor.last, text))
  if (anchor.kind === 'pair') return { ...base, sides: anchor.members.flatMap((entry) => ('party' in entry ? [[entry.party]] : [])), told: 'demonym' }
  if (anchor.kind === 'noun') return { ...base, noun: anchor.row, medium: anchor.row.medium === true, plural: pluralTag(tokens[head]) }
  if (anchor.kind === 'pronoun') return { ...base, pronoun: anchor.row, plural: anchor.row.stands === 'many' }
  if (anchor.kind === 'reference') return { ...base, reference: anchor.row }
  if (anchor.kind === 'stranger') return { ...base, person: { name: anchor.name, known: anchor.known } }
  return { ...base, organisation: `org:${anchor.name}`, unknown: true }
}

const modifies = (token: Token): boolean =>
  (['ADJ', 'NUM'].includes(token.upos) && !/^(?:fixed|advmod|case|nmod$|obl)/.test(token.relation)) || token.upos === 'DET' || (token.upos === 'VERB' && (token.relation === 'amod' || token.relation === 'compound')) || token.text === '-'

/** True where the token at `at` may stand inside the phrase that begins right after it. */
const allowed = (tokens: readonly Token[], at: number, head: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.upos === 'NUM' || token.upos === 'NOUN' || token.upos === 'PROPN') return below(tokens, at, head) && !/^(nmod|obl)/.test(token.relation)
  if (modifies(token)) return true
  const joins = token.upos === 'CCONJ' || token.text === ','
  return joins && tokens[at + 1]?.upos === 'ADJ' && tokens[at - 1]?.upos === 'ADJ' && below(tokens, at - 1, head)
}

const sideOnly = (phrase: Phrase): boolean => phrase.sides.length > 0 && phrase.noun === null && phrase.organ === null && phrase.person === null && phrase.organisation === null

/** Takes a phrase that stands before a noun into the noun's phrase: a side, an owner, a compound noun, a group's name. */
const absorb = (outer: Phrase, inner: Phrase, owned: boolean): Phrase => {
  const merged = { ...outer, first: inner.first, definite: inner.definite || outer.definite }
  if (sideOnly(inner)) return { ...merged, sides: [...inner.sides, ...outer.sides], told: inner.told }
  if (owned || inner.pronoun !== null || inner.person !== null) return { ...merged, owners: [inner, ...outer.owners] }
  if (inner.organisation !== null && outer.noun?.ownName === true && inner.unknown) return merged
  if (inner.organisation !== null) return { ...merged, organisation: inner.organisation, medium: inner.medium || outer.medium }
  return {
    ...merged, sides: [...inner.sides, ...outer.sides], told: inner.sides.length > 0 ? inner.told : outer.told, modifier: inner.noun ?? outer.modifier, owners: [...inner.owners, ...outer.owners],
    organ: outer.organ, official: outer.official || inner.official || inner.noun?.official === true, lands: [...inner.lands, ...outer.lands], former: outer.former || inner.former,
    unrecognised: outer.unrecognised || inner.unrecognised,
    ...(inner.organ !== null ? { owners: [inner, ...outer.owners] } : {}),
  }
}

/** True where a phrase that ends right before the noun's phrase belongs into it. */
const belongsBefore = (inner: Phrase, outer: Phrase, owned: boolean, tokens: readonly Token[]): boolean => {
  if (inner.reference !== null) return owned
  if (inner.pronoun !== null) return inner.pronoun.possessive
  if (inner.person !== null) return owned
  if (outer.noun?.class === 'asset' && inner.noun === null && !sideOnly(inner) && inner.organisation === null) return owned
  if (owned) return true
  if (['NUM', 'DET'].includes(tokens[outer.first]?.upos ?? '')) return false
  if (inner.last === outer.first) return true
  return below(tokens, inner.head, outer.head)
}

/** "Azerbaijani and Armenian forces": the side before the conjunction shares the noun. */
const sharesNoun = (tokens: readonly Token[], phrase: Phrase, joint: number, before: Phrase | undefined): boolean =>
  before !== undefined && before.last === joint && sideOnly(before) && sideOnly({ ...phrase, noun: null }) && phrase.told === before.told && before.told !== 'land' &&
  (phrase.told === 'demonym' ? !pluralTag(tokens[before.head]) : possessiveMark(tokens[before.last - 1]))

/** Nouns take all their modifiers, names only their article, adjectives and pronouns nothing. */
const grows = (phrase: Phrase, token: Token): boolean => {
  if (phrase.noun !== null || phrase.plural || phrase.reference !== null) return phrase.pronoun === null
  return token.upos === 'DET' && phrase.pronoun === null && phrase.person === null && phrase.told !== 'demonym'
}

const stretchLeft = (start: Phrase, done: Phrase[], sentence: Sentence, lexicon: Lexicon): Phrase => {
  const { tokens } = sentence
  if (start.noun?.class === 'nobody') return start
  let phrase = start
  for (;;) {
    const at = phrase.first - 1
    const token = tokens[at]
    if (token === undefined) return phrase
    const owned = possessiveMark(token)
    const inner = done.at(-1)
    const touching = inner !== undefined && inner.last === (owned ? at : at + 1) ? inner : undefined
    if (touching !== undefined) {
      if (start.organ !== null && sideOnly(touching)) {
        done.pop()
        return { ...phrase, first: touching.first, sides: touching.sides }
      }
      if (start.noun === null || touching.beside !== null || !belongsBefore(touching, phrase, owned, tokens)) return phrase
      done.pop()
      phrase = absorb(phrase, touching, owned)
    } else if ((lexicon.words('pair', word(token)) || token.text === ',') && phrase.sides.length > 0 && sharesNoun(tokens, phrase, at, inner)) {
      done.pop()
      phrase = absorb(phrase, inner as Phrase, false)
    } else if (!owned && phrase.noun !== null && (lexicon.words('former', lemma(token)) || lexicon.words('official', word(token)))) {
      phrase = { ...phrase, first: at, former: phrase.former || lexicon.words('former', lemma(token)), official: phrase.official || lexicon.words('official', word(token)) }
    } else if (phrase.noun !== null && lexicon.words('unrecognised', word(token))) {
      phrase = { ...phrase, first: at, unrecognised: true }
    } else if (grows(phrase, token) && allowed(tokens, at, phrase.head)) {
      const definite = lexicon.words('definite', word(token))
      phrase = { ...phrase, first: at, definite: phrase.definite || definite, indefinite: phrase.indefinite || (['DET', 'NUM'].includes(token.upos) && !definite) }
      if (token.upos === 'DET') return phrase
    } else {
      return phrase
    }
  }
}

/** "in the Karabakh region", "living in X": the land where the phrase says that it is, within a few words and before any comma. */
const landsAfter = (phrase: Phrase, sentence: Sentence, anchors: readonly Anchor[], lexicon: Lexicon): readonly string[] => {
  let within = false
  for (let at = phrase.last; at < Math.min(sentence.tokens.length, phrase.last + 9); at++) {
    const token = sentence.tokens[at]
    if (token === undefined || /^[,;:.!?()“”"—–]$/.test(token.text)) return []
    within ||= lexicon.words('within', word(token)) || lexicon.words('within', lemma(token))
    const anchor = anchors.find((one) => one.first === at)
    if (anchor?.kind === 'name' && within) return anchor.entries.flatMap((entry) => (entry.kind === 'side' && entry.form === 'land' ? [entry.party] : []))
  }
  return []
}

/** Prepositions of a token, or of the first member of its coordination: "in Armenia and Azerbaijan". */
const casesOf = (at: number, tokens: readonly Token[]): readonly string[] => {
  const token = tokens[at]
  if (token?.relation === 'conj' && token.head >= 0 && token.head < at) return casesOf(token.head, tokens)
  return tokens.filter((one) => one.head === at && one.relation === 'case').map(word)
}

/** A state's or capital's name that is a place here: after "in", before "region". */
const placeHere = (phrase: Phrase, tokens: readonly Token[], lexicon: Lexicon): boolean => {
  if (!sideOnly(phrase) || phrase.told === 'demonym') return false
  const before = tokens[phrase.first - 1]
  const after = tokens[phrase.last]
  if (lexicon.words('locative', word(before)) || casesOf(phrase.head, tokens).some((one) => lexicon.words('locative', one))) return true
  const territory = lexicon.words('territory', lemma(after)) && phrase.told !== 'name'
  if (phrase.told === 'name' || territory) return territory
  return !governs(phrase, tokens, lexicon)
}

const addresses = (token: Token | undefined, lexicon: Lexicon): boolean => lexicon.words('address', lemma(token)) || lexicon.words('address', word(token))

/** A capital or land stands for who governs where it acts, owns, is addressed, or is one of two partners. */
const governs = (phrase: Phrase, tokens: readonly Token[], lexicon: Lexicon): boolean => {
  const head = tokens[phrase.head]
  const above = tokens[head?.head ?? -1]
  if (head === undefined) return false
  if (possessiveMark(tokens[phrase.last]) || addresses(tokens[phrase.first - 1], lexicon)) return true
  if (head.relation === 'conj' && above !== undefined && head.head < phrase.head) return governs({ ...phrase, head: head.head, first: head.head, last: head.head + 1 }, tokens, lexicon)
  if (head.relation === 'nsubj') return above?.upos === 'VERB'
  if (head.relation === 'nsubj:pass' || head.relation === 'obj' || head.relation === 'iobj') return addresses(above, lexicon) || lexicon.words('speaking', lemma(above))
  const before = word(tokens[phrase.first - 1])
  return lexicon.words('partner', before) || lexicon.words('partner', `${word(tokens[phrase.first - 2])} ${before}`)
}

/** A noun before a noun that stands for no actor ("army vehicle", "police station"). */
const describesNext = (phrase: Phrase, tokens: readonly Token[]): boolean => {
  const head = tokens[phrase.head]
  return phrase.noun !== null && phrase.person === null && head !== undefined && (head.relation === 'compound' || head.relation === 'amod') && head.head >= phrase.last
}

/** Phrases of a sentence in order, each with what its own words tell; those before a noun are taken into it. */
export const findPhrases = (sentence: Sentence, text: string, lexicon: Lexicon): readonly Phrase[] => {
  const anchors = findAnchors(sentence, text, lexicon)
  const done: Phrase[] = []
  for (const anchor of anchors) {
    const stretched = stretchLeft(fromAnchor(anchor, sentence, text), done, sentence, lexicon)
    done.push({ ...stretched, lands: [...stretched.lands, ...landsAfter(stretched, sentence, anchors, lexicon)] })
  }
  return done.map((phrase) => ({ ...phrase, place: placeHere(phrase, sentence.tokens, lexicon), adjective: describesNext(phrase, sentence.tokens) }))
}
