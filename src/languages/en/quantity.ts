import type { QuantityRows, QuantityRow } from '../../model/rows/quantity.js'
import { groupNouns, measureNouns, numerals, peopleAdjectives, peopleNouns, plurals } from './quantity-words.js'

const grammar = 'grammar of English numerals'
const rule = 'published rule of docs/rules.md: what a vague number word bounds'

/** Bounds and stand-ins, tried in this order: ranges, then bounds, then vague words, then plain numerals. */
export const quantityRules = [
  { id: 'en.quantity.between', pattern: '(?:between|from) {count}(?: \\p{L}+)? (?:and|to) {countTo}', low: 'count', high: 'countTo', examples: ['It killed [between 3 and 5] soldiers.', '[from 10 to 15] men'], counterexamples: ['between the 3 villages'], source: grammar },
  { id: 'en.quantity.range', pattern: '{count} ?(?:-|–|to|or) ?{countTo}', low: 'count', high: 'countTo', examples: ['[3-5] soldiers were killed.', '[two or three] men', '[ten to fifteen] vehicles'], counterexamples: ['a 3 percent to no'], source: grammar },
  { id: 'en.quantity.exactly', pattern: '(?:exactly|precisely|a total of|all(?: of)?(?: the)?|altogether|in all|only|just|another|further|(?:a|an) (?:further|additional|another)|the other|some other)\\s+{count}', low: 'count', high: 'count', examples: ['[A total of 12] soldiers were killed.', '[a further 12] men', '[another three] civilians'], counterexamples: ['a total'], source: grammar },
  { id: 'en.quantity.at-least', pattern: '(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of) {count}', low: 'count', high: null, examples: ['[At least 12] were killed.', '[no fewer than four] men'], counterexamples: ['at least some'], source: grammar },
  { id: 'en.quantity.plus', pattern: '{count}(?:\\+| or more| plus| and more)', low: 'count', high: null, examples: ['[100+] soldiers', '[ten or more] men'], counterexamples: ['10 more'], source: grammar },
  { id: 'en.quantity.more-than', pattern: '(?:more than|over|well over|above|upwards of|in excess of|exceeding) {count}', low: 'count', high: null, examples: ['It left [more than 6,500] dead.', '[over 100] people'], counterexamples: ['over the hill'], source: grammar, note: 'the number itself is the lower bound, as coders of the field record it' },
  { id: 'en.quantity.up-to', pattern: '(?:up to|as many as|at most|no more than|not more than|a maximum of|as much as) {count}', low: 0, high: 'count', examples: ['[Up to 70] were wounded.', '[as many as 30] men', '[no more than two] dead'], counterexamples: ['up to the hill'], source: grammar },
  { id: 'en.quantity.less-than', pattern: '(?:less than|fewer than|under|below) {count}', low: 0, high: 'count', examples: ['[fewer than 10] people', '[less than 200] people'], counterexamples: ['under the bridge'], source: grammar },
  { id: 'en.quantity.about', pattern: '(?:about|around|approximately|roughly|some|nearly|almost|close to|an estimated|estimated|circa|in the region of|more or less) {count}', low: 'count', high: 'count', examples: ['[About 25,000] residents', '[some 60] people', '[an estimated 200] men'], counterexamples: ['about the men'], source: grammar },
  { id: 'en.quantity.or-so', pattern: '{count} or so', low: 'count', high: 'count', examples: ['[twenty or so] people'], counterexamples: ['or so'], source: grammar },
  { id: 'en.quantity.tens-of', pattern: 'tens of (?:thousands|millions)', low: 20_000, high: null, examples: ['[tens of thousands] of people'], counterexamples: ['tens of men'], source: rule },
  { id: 'en.quantity.hundreds-of-thousands', pattern: '(?:many )?hundreds of thousands', low: 200_000, high: null, examples: ['[hundreds of thousands] of people'], counterexamples: ['hundreds of men'], source: rule },
  { id: 'en.quantity.tens', pattern: '(?:several |many )?tens(?= of)', low: 20, high: null, examples: ['[tens] of soldiers'], counterexamples: ['tensions'], source: rule },
  { id: 'en.quantity.dozens', pattern: '(?:many |several )?dozens', low: 24, high: null, examples: ['[Dozens] were killed.', '[dozens] of soldiers'], counterexamples: ['a dozen'], source: rule },
  { id: 'en.quantity.scores', pattern: 'scores(?= (?:of|were|more|have|had|are))', low: 40, high: null, examples: ['[scores] of people'], counterexamples: ['it scores well'], source: rule },
  { id: 'en.quantity.hundreds', pattern: '(?:many |several )?hundreds', low: 200, high: null, examples: ['[hundreds] of people'], counterexamples: ['a hundred'], source: rule },
  { id: 'en.quantity.thousands', pattern: '(?:many |several )?thousands', low: 2000, high: null, examples: ['[thousands] of people'], counterexamples: ['a thousand'], source: rule },
  { id: 'en.quantity.several', pattern: 'several(?! (?:times|dozen|hundred|thousand))', low: 3, high: null, examples: ['[several] soldiers were killed'], counterexamples: ['severally'], source: rule },
  { id: 'en.quantity.several-multiplied', pattern: 'several {unit:multiplier}', low: 'countTo', high: null, examples: ['[several hundred] people', '[several dozen] soldiers'], counterexamples: ['several men'], source: rule, note: 'twice the multiplier at least' },
  { id: 'en.quantity.few', pattern: '(?:a|quite a) few', low: 2, high: null, nounOnly: true, examples: ['[a few] soldiers'], counterexamples: ['few would say'], source: rule },
  { id: 'en.quantity.couple', pattern: 'a couple(?: of)?', low: 2, high: 2, examples: ['[a couple of] soldiers'], counterexamples: ['the couple'], source: grammar },
  { id: 'en.quantity.pair', pattern: 'a pair of|both(?: of(?: the)?)?', low: 2, high: 2, nounOnly: true, examples: ['[both] soldiers died'], counterexamples: ['a bother'], source: grammar },
  { id: 'en.quantity.number-of', pattern: '(?:a|an) (?:(?:large|small|unknown|undisclosed|unspecified|certain|great|significant|limited|growing) )?number of|numbers of|an array of|scads of', low: 1, high: null, nounOnly: true, examples: ['the injury of [a number of] soldiers', '[an unknown number of] people'], counterexamples: ['the number of the house'], source: 'annotation guidelines: a count that is not known is one at least' },
  { id: 'en.quantity.many', pattern: '(?:a great |so )?many(?! (?:times|a\\b|more|as))|numerous|countless|multiple|various|some(?= (?:of|soldiers|people|men))', low: 2, high: null, examples: ['[many] people', '[numerous] civilians'], counterexamples: ['as many as'], source: rule },
  { id: 'en.quantity.no', pattern: 'no(?: other| new| further| more)?(?= \\p{L}+)|none|nobody|no one|zero', low: 0, high: 0, peopleOnly: true, examples: ['There were [no] casualties.', '[None] of them was wounded.'], counterexamples: ['nothing', 'nor'], source: grammar },
  { id: 'en.quantity.one-of', pattern: 'one of', low: 1, high: 1, examples: ['[one of] its soldiers'], counterexamples: ['none of'], source: grammar },
  { id: 'en.quantity.a', pattern: 'an?(?= \\p{L})', low: 1, high: 1, peopleOnly: true, examples: ['[a] soldier was killed', '[a] senior army officer'], counterexamples: ['a truck'], source: grammar },
  { id: 'en.quantity.plain', pattern: '{count}', low: 'count', high: 'count', examples: ['[Three] servicemen were wounded.', '[12] soldiers', '[two hundred and five] people'], counterexamples: ['2020s'], source: grammar },
] as const satisfies readonly QuantityRow[]

/** What English says about numbers of people and things. */
export const quantities: QuantityRows = {
  rules: quantityRules,
  numerals,
  people: peopleNouns,
  groups: groupNouns,
  measures: measureNouns,
  peopleAdjectives,
  partitives: ['of', 'its', 'their', 'his', 'her', 'the', 'our', 'those', 'these'],
  others: ['other', 'more'],
  plurals,
  pluralEndings: [['ies', 'y'], ['sses', 'ss'], ['ches', 'ch'], ['shes', 'sh'], ['xes', 'x'], ['s', '']],
  stops: ['was', 'were', 'is', 'are', 'has', 'have', 'had', 'in', 'on', 'at', 'by', 'and', 'or', 'but', 'who', 'which', 'that', 'from', 'to', 'with', 'near', 'after', 'before', 'when', 'as', 'would', 'will'],
}
