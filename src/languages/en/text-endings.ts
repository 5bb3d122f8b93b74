import type { EndingRow } from '../../model/rows/text.js'

const grammar = 'regular spelling of English inflection'
const past = '^VB[DN]$'
const participle = '^VBG$'
const present = '^VBZ$'
const plural = '^NNP?S$'

/** What stands before an ending that took an `e` away: one vowel and one consonant, or signs that seldom end a word. */
const lostE = String.raw`(?:(?:^|[^aeiou])[aeiouy][bcdfghjklmnprstvz]|[aeiou]{2}[cgstvz]|uir|[cgsuvz]|[bcdfgkptz]l|[lr]g|ang|st|th|u)$`
/** What stands before it so that no word ends that way: an `e` was there, whether the vocabulary knows the word or not. */
const surelyLostE = String.raw`(?:[iy]z|[uv]|[aeioun]c|[^aeious]s|[eoi]s|us|dg|rg|ag|[^aeiou]at|[eiu]at|[bcdfgkptz]l|ur|ir|[vr]ok|ut|id|ud|eg|it|et|[^aeiou]in)$`
/** A consonant that was doubled before the ending. */
const doubled = String.raw`([bdgklmnprtv])\1$`
/** Doubled signs that words end in themselves. */
const natural = String.raw`(?:ss|ll|ff|zz|rr)$`
/** Doubled signs that words rarely end in. */
const doubledOnly = String.raw`([bdgmnptv])\1$`

/**
 * Regular inflections, tried in order: first for lemmas that the vocabulary knows, then the safe ones without it. In the examples
 * the brackets hold the form, and the lemma follows after `=`.
 */
export const endingRows = [
  { id: 'text.lemma.past-y', tags: past, ending: 'ied', add: 'y', stem: String.raw`[^aeiou]$`, safe: true, examples: ['They [denied] it. = deny', 'It was [verified]. = verify'], counterexamples: [], source: grammar },
  { id: 'text.lemma.past-natural', tags: past, ending: 'ed', add: '', stem: natural, safe: false, examples: ['They [killed] him. = kill', 'They [shelled] it. = shell'], counterexamples: [], source: grammar },
  { id: 'text.lemma.past-e', tags: past, ending: 'ed', add: 'e', stem: lostE, safe: false, examples: ['They [accused] him. = accuse', 'They [used] it. = use', 'It was [captured]. = capture'], counterexamples: [], source: grammar },
  { id: 'text.lemma.past-doubled', tags: past, ending: 'ed', add: '-1', stem: doubledOnly, safe: false, examples: ['They [planned] it. = plan', 'They [admitted] it. = admit'], counterexamples: [], source: grammar },
  { id: 'text.lemma.past-plain', tags: past, ending: 'ed', add: '', stem: '[^e]$', safe: false, examples: ['They [attacked] it. = attack', 'He was [wounded]. = wound'], counterexamples: [], source: grammar },
  { id: 'text.lemma.past-single', tags: past, ending: 'ed', add: '-1', stem: doubled, safe: true, examples: ['They [travelled] there. = travel'], counterexamples: [], source: grammar },
  { id: 'text.lemma.past-surely-e', tags: past, ending: 'ed', add: 'e', stem: surelyLostE, safe: true, examples: ['Two were [injured]. = injure', 'He [reiterated] it. = reiterate'], counterexamples: [], source: grammar },
  { id: 'text.lemma.past-rest', tags: past, ending: 'ed', add: '', stem: '[^e]$', safe: true, examples: ['They [amassed] arms. = amass'], counterexamples: [], source: grammar },
  { id: 'text.lemma.participle-natural', tags: participle, ending: 'ing', add: '', stem: natural, safe: false, examples: ['They are [shelling] it. = shell'], counterexamples: [], source: grammar },
  { id: 'text.lemma.participle-e', tags: participle, ending: 'ing', add: 'e', stem: lostE, safe: false, examples: ['They are [firing] again. = fire', 'He is [accusing] them. = accuse'], counterexamples: [], source: grammar },
  { id: 'text.lemma.participle-doubled', tags: participle, ending: 'ing', add: '-1', stem: doubledOnly, safe: false, examples: ['They are [planning] it. = plan'], counterexamples: [], source: grammar },
  { id: 'text.lemma.participle-plain', tags: participle, ending: 'ing', add: '', stem: '.', safe: false, examples: ['They are [attacking] it. = attack', 'They are [trying] it. = try'], counterexamples: [], source: grammar },
  { id: 'text.lemma.participle-single', tags: participle, ending: 'ing', add: '-1', stem: doubled, safe: true, examples: ['They are [travelling] there. = travel'], counterexamples: [], source: grammar },
  { id: 'text.lemma.participle-surely-e', tags: participle, ending: 'ing', add: 'e', stem: surelyLostE, safe: true, examples: ['He was [reiterating] it. = reiterate'], counterexamples: [], source: grammar },
  { id: 'text.lemma.participle-rest', tags: participle, ending: 'ing', add: '', stem: '..', safe: true, examples: ['They are [amassing] arms. = amass'], counterexamples: [], source: grammar },
  { id: 'text.lemma.present-y', tags: present, ending: 'ies', add: 'y', stem: '[^aeiou]$', safe: true, examples: ['He [denies] it. = deny'], counterexamples: [], source: grammar },
  { id: 'text.lemma.present-es', tags: present, ending: 'es', add: '', stem: '(?:ss|x|zz|ch|sh)$', safe: true, examples: ['It [pushes] on. = push', 'He [stresses] it. = stress'], counterexamples: [], source: grammar },
  { id: 'text.lemma.present-s', tags: present, ending: 's', add: '', stem: String.raw`[\p{L}]{2}$(?<!s)`, safe: true, examples: ['He [says] so. = say', 'He [accuses] them. = accuse'], counterexamples: [], source: grammar },
  { id: 'text.lemma.plural-y', tags: plural, ending: 'ies', add: 'y', stem: '[^aeiou]$', safe: true, examples: ['Two [bodies] were found. = body', '[Casualties] rose. = casualty'], counterexamples: [], source: grammar },
  { id: 'text.lemma.plural-men', tags: plural, ending: 'men', add: 'man', stem: '..$', safe: true, examples: ['Four [servicemen] died. = serviceman'], counterexamples: [], source: grammar },
  { id: 'text.lemma.plural-people', tags: plural, ending: 'people', add: 'person', stem: '..$', safe: true, examples: ['The [spokespeople] left. = spokesperson'], counterexamples: [], source: grammar },
  { id: 'text.lemma.plural-children', tags: plural, ending: 'children', add: 'child', stem: '..$', safe: true, examples: ['Her [grandchildren] left. = grandchild'], counterexamples: [], source: grammar },
  { id: 'text.lemma.plural-es', tags: plural, ending: 'es', add: '', stem: '(?:ss|x|zz|ch|sh|us)$', safe: true, examples: ['The [clashes] ended. = clash', 'Heavy [losses] were told. = loss'], counterexamples: [], source: grammar },
  { id: 'text.lemma.plural-ves', tags: plural, ending: 'ves', add: 'f', stem: '(?:l|ar|oo|ie)$', safe: false, examples: ['The [scarves] fell. = scarf'], counterexamples: [], source: grammar },
  { id: 'text.lemma.plural-s', tags: plural, ending: 's', add: '', stem: String.raw`\p{L}{2}$(?<![su])`, safe: true, examples: ['Two [soldiers] left. = soldier'], counterexamples: [], source: grammar },
  { id: 'text.lemma.more-y', tags: '^(JJR|RBR)$', ending: 'ier', add: 'y', stem: '[^aeiou]$', safe: true, examples: ['It got [heavier]. = heavy'], counterexamples: [], source: grammar },
  { id: 'text.lemma.more-e', tags: '^(JJR|RBR)$', ending: 'r', add: '', stem: '[^w]e$', safe: false, examples: ['A [larger] force came. = large'], counterexamples: [], source: grammar },
  { id: 'text.lemma.more', tags: '^(JJR|RBR)$', ending: 'er', add: '', stem: '.', safe: false, examples: ['A [stronger] force came. = strong'], counterexamples: [], source: grammar },
  { id: 'text.lemma.more-single', tags: '^(JJR|RBR)$', ending: 'er', add: '-1', stem: doubled, safe: false, examples: ['A [bigger] force came. = big'], counterexamples: [], source: grammar },
  { id: 'text.lemma.most-y', tags: '^(JJS|RBS)$', ending: 'iest', add: 'y', stem: '[^aeiou]$', safe: true, examples: ['The [heaviest] fire. = heavy'], counterexamples: [], source: grammar },
  { id: 'text.lemma.most-e', tags: '^(JJS|RBS)$', ending: 'st', add: '', stem: '[^w]e$', safe: false, examples: ['The [largest] force. = large'], counterexamples: [], source: grammar },
  { id: 'text.lemma.most', tags: '^(JJS|RBS)$', ending: 'est', add: '', stem: '.', safe: false, examples: ['The [strongest] force. = strong'], counterexamples: [], source: grammar },
  { id: 'text.lemma.most-single', tags: '^(JJS|RBS)$', ending: 'est', add: '-1', stem: doubled, safe: false, examples: ['The [biggest] force. = big'], counterexamples: [], source: grammar },
  { id: 'text.lemma.same', tags: '^(VB|VBP|NN|JJ|RB|IN|CC|TO|WRB|WDT|EX|RP|MD)$', ending: '', add: '', stem: '^.', safe: true, examples: ['They [leave] now. = leave', 'The [army] left. = army'], counterexamples: [], source: grammar },
] as const satisfies readonly EndingRow[]
