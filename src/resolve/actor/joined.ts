import type { Sentence, Token } from '../../model/sentence.js'
import { plain } from './fold.js'
import type { Lexicon } from './lexicon.js'
import type { Phrase } from './phrase.js'

const word = (token: Token | undefined): string => plain(token?.text ?? '')

const tiesOf = (phrase: Phrase): readonly string[] => phrase.noun?.ties ?? ['of']

const sideName = (phrase: Phrase): boolean => phrase.sides.length > 0 && phrase.noun === null && phrase.person === null && phrase.organ === null

/** "of Armenia and Azerbaijan": names of states that share one preposition. */
const withPartners = (phrases: readonly Phrase[], at: number, sentence: Sentence, lexicon: Lexicon): readonly Phrase[] => {
  const first = phrases[at]
  const next = phrases[at + 1]
  if (first === undefined || next === undefined || !sideName(first) || !sideName(next) || next.first !== first.last + 1) return first === undefined ? [] : [first]
  return lexicon.words('pair', word(sentence.tokens[first.last])) ? [first, next] : [first]
}

/** "of the Karabakh region": the noun after a land's name is part of the phrase. */
const endOf = (owner: Phrase, sentence: Sentence, lexicon: Lexicon): number =>
  sideName(owner) && lexicon.words('territory', plain(sentence.tokens[owner.last]?.lemma ?? '')) ? owner.last + 1 : owner.last

/** True where the phrase can hand on a side or an organ to what it is "of". */
const canHold = (outer: Phrase): boolean => outer.noun !== null && outer.person === null && outer.organisation === null

/** Ties "the army | of | Armenia", from right to left so that chains hold: spokesman of the ministry of the republic. */
export const tie = (found: readonly Phrase[], sentence: Sentence, lexicon: Lexicon): readonly Phrase[] => {
  const phrases = [...found]
  for (let at = phrases.length - 1; at > 0; at--) {
    const inner = phrases[at]
    const outer = phrases[at - 1]
    if (inner === undefined || outer === undefined || !canHold(outer) || inner.first !== outer.last + 1) continue
    if (!tiesOf(outer).includes(word(sentence.tokens[outer.last])) || inner.pronoun !== null || inner.adjective) continue
    if (outer.noun?.class === 'asset' && inner.noun === null && inner.told === 'none') continue
    const owners = withPartners(phrases, at, sentence, lexicon)
    phrases.splice(at - 1, 1 + owners.length, { ...outer, last: endOf(owners.at(-1) ?? inner, sentence, lexicon), owners: [...outer.owners, ...owners] })
  }
  return phrases
}

const titled = (phrase: Phrase): boolean =>
  phrase.noun !== null && phrase.person === null && (phrase.noun.person === true || phrase.noun.relational === true || ['office', 'people', 'army', 'police', 'government', 'parliament', 'group'].includes(phrase.noun.class))

const named = (phrase: Phrase): boolean => phrase.person !== null && phrase.noun === null

/** "the Islamist party | Al-Islah". */
const groupNamed = (noun: Phrase, name: Phrase): boolean => noun.noun?.class === 'group' && noun.organisation === null && noun.owners.length === 0 && name.organisation !== null && name.noun === null && noun.last === name.first

/** Joins a title and the name right after it: "Defence Minister | Sergei Shoigu". */
const withName = (found: readonly Phrase[]): readonly Phrase[] =>
  found.reduce<readonly Phrase[]>((done, phrase) => {
    const title = done.at(-1)
    if (title !== undefined && groupNamed(title, phrase)) return [...done.slice(0, -1), { ...title, last: phrase.last, organisation: phrase.organisation, unknown: phrase.unknown, sides: [] }]
    if (title === undefined || !named(phrase) || title.last !== phrase.first || !titled(title)) return [...done, phrase]
    return [...done.slice(0, -1), { ...title, last: phrase.last, head: headAfter(title, phrase), person: phrase.person, plural: false }]
  }, [])

/** The name is the head in Universal Dependencies where the title hangs on it. */
const headAfter = (title: Phrase, name: Phrase): number => (title.head >= title.first && title.head < title.last ? name.head : title.head)

/** Lets a description and a name side by side with a comma know each other: "Armenia's delegate, Mir Margaryan,". */
const besideName = (found: readonly Phrase[], sentence: Sentence): readonly Phrase[] =>
  found.map((phrase, at) => {
    const partner = [found[at + 1], found[at - 1]].find((other) => other !== undefined && commaBetween(phrase, other, sentence) && named(phrase) !== named(other) && (titled(phrase) || titled(other)))
    return partner === undefined ? phrase : { ...phrase, beside: { ...partner, beside: null } }
  })

const commaBetween = (one: Phrase, other: Phrase, sentence: Sentence): boolean => {
  const [before, after] = one.first < other.first ? [one, other] : [other, one]
  if (after.first !== before.last + 1 || sentence.tokens[before.last]?.text !== ',') return false
  const close = sentence.tokens[after.last]
  return close === undefined || /^[,.;:)]$/.test(close.text) || close.upos === 'VERB' || close.upos === 'AUX' || close.upos === 'ADP'
}

/** A name with the description around it in one phrase, ties and titles joined. */
export const joinPhrases = (found: readonly Phrase[], sentence: Sentence, lexicon: Lexicon): readonly Phrase[] => besideName(withName(tie(withName(found), sentence, lexicon)), sentence)
