import type { TimeRule } from '../../model/rows/time.js'

const grammar = 'grammar of English time adverbials'

/** Expressions that count from the document's date or from the date last told. */
export const relativeRules = [
  { id: 'en.time.today', pattern: 'today', gives: { means: 'relative', unit: 'day', count: 0, sign: 0, from: 'document' }, examples: ['The ministry announced [today] that it was over.'], counterexamples: ['USA-todays'], source: grammar },
  { id: 'en.time.yesterday', pattern: 'yesterday', gives: { means: 'relative', unit: 'day', count: 1, sign: -1, from: 'document' }, examples: ['[Yesterday], fire was opened.'], counterexamples: ['yesterdays'], source: grammar },
  { id: 'en.time.tomorrow', pattern: 'tomorrow', gives: { means: 'relative', unit: 'day', count: 1, sign: 1, from: 'document' }, examples: ['They meet [tomorrow].'], counterexamples: ['tomorrows'], source: grammar },
  { id: 'en.time.day-before-yesterday', pattern: '(?:the )?day before yesterday', gives: { means: 'relative', unit: 'day', count: 2, sign: -1, from: 'document' }, examples: ['It came [the day before yesterday].'], counterexamples: ['the day before'], source: grammar },
  { id: 'en.time.day-after-tomorrow', pattern: '(?:the )?day after tomorrow', gives: { means: 'relative', unit: 'day', count: 2, sign: 1, from: 'document' }, examples: ['They meet [the day after tomorrow].'], counterexamples: ['the day after'], source: grammar },
  { id: 'en.time.tonight', pattern: 'tonight', gives: { means: 'relative', unit: 'day', count: 0, sign: 0, from: 'document', part: 'NI' }, examples: ['Fire was opened [tonight].'], counterexamples: ['tonights'], source: grammar },
  { id: 'en.time.last-night', pattern: '(?:yesterday|last) night', gives: { means: 'relative', unit: 'day', count: 1, sign: -1, from: 'document', part: 'NI' }, examples: ['killed in an air raid [last night]'], counterexamples: ['the last nights'], source: grammar },
  { id: 'en.time.last-evening', pattern: 'last {part:evening}', gives: { means: 'relative', unit: 'day', count: 1, sign: -1, from: 'document' }, examples: ['It began [last evening].'], counterexamples: ['last morning'], source: grammar },
  { id: 'en.time.this-part', pattern: 'this {part}', gives: { means: 'relative', unit: 'day', count: 0, sign: 0, from: 'document' }, examples: ['[This morning], two were wounded.', 'Talks resume [this evening].'], counterexamples: ['this knight'], source: grammar },
  { id: 'en.time.overnight', pattern: 'overnight', gives: { means: 'relative', unit: 'night', count: 0, sign: 0, from: 'document' }, examples: ['Shelling went on [overnight].'], counterexamples: ['an overnighter'], source: grammar },
  {
    id: 'en.time.directed-unit', pattern: '(?:the (?!next)|(?<=\\b(?:over|in|during|within|for|of)\\s)the )?{direction:lastNext} {unit:longUnit}', gives: { means: 'relative', from: 'document', count: 1 },
    examples: ['recaptured [last year] by the army', 'They meet [next week].', 'in [the past week]', 'over [the coming month]'], counterexamples: ['the last of them'], source: grammar,
  },
  {
    id: 'en.time.this-unit', pattern: '(?:this|(?:the )?current) {unit:longUnit}', gives: { means: 'relative', from: 'document', count: 0, sign: 0 },
    examples: ['earlier losses of [this year]', '[this week] they met', 'in [the current quarter]'], counterexamples: ['this monthly paper'], source: grammar,
  },
  {
    id: 'en.time.the-weekend', pattern: '(?:the |this )weekend', gives: { means: 'relative', unit: 'weekend', count: 0, sign: 0, from: 'document' },
    examples: ['Shelling went on at [the weekend].'], counterexamples: ['a weekend trip'], source: grammar,
  },
  {
    id: 'en.time.the-unit-of-talk', pattern: 'the {unit:contextUnit}(?=\\s*(?:$|[.,;:]|-\\s))', gives: { means: 'relative', from: 'context', count: 0, sign: 0 },
    examples: ['It was the deadliest day of [the month].', 'by [the end of the year], he said'], counterexamples: ['the year that followed'], source: grammar,
  },
  {
    id: 'en.time.ago', pattern: '{count:number}(?: or (?:so|more))?~{unit:shiftUnit}(?: or so)? ago', gives: { means: 'relative', from: 'either', sign: -1 },
    examples: ['[Two days ago] fire was opened.', 'signed [three years ago]', '[about a week ago]'], counterexamples: ['two soldiers ago'], source: grammar,
  },
  { id: 'en.time.ago-few', pattern: '{count:few} {unit:shiftUnit} ago', gives: { means: 'relative', from: 'document', sign: -1 }, examples: ['[A few days ago] it was calm.', 'a deal of [a couple of years ago]'], counterexamples: ['a few ago'], source: grammar },
  { id: 'en.time.long-ago', pattern: '(?:not |so )?(?:long|{unit:agoUnit}) ago', gives: { means: 'vague', ref: 'PAST_REF' }, examples: ['It began [long ago].', '[decades ago]', '[weeks ago] they met'], counterexamples: ['no ago'], source: grammar },
  {
    id: 'en.time.from-now', pattern: '(?:in )?{count:number}~{unit:shiftUnit} (?:from now|hence)', gives: { means: 'relative', from: 'document', sign: 1 },
    examples: ['[Two weeks from now] they vote.'], counterexamples: ['two from now'], source: grammar,
  },
  {
    id: 'en.time.in-from-today', pattern: '(?<=\\bin\\s)(?:the )?{count:number} {unit:shiftUnit}(?= (?:time|from today))', gives: { means: 'relative', from: 'document', sign: 1 },
    examples: ['The truce ends in [two days] time.'], counterexamples: ['in two days'], source: grammar,
  },
  {
    id: 'en.time.earlier', pattern: '{count:number}~{unit:shiftUnit} (?:earlier|before(?!\\s+(?:\\p{L}))|previously)', gives: { means: 'relative', from: 'context', sign: -1 },
    examples: ['It had begun [two days earlier].', 'as it was [a week before].', '[a year earlier]'], counterexamples: ['two days before the vote'], source: grammar,
  },
  {
    id: 'en.time.later', pattern: '{count:number}~{unit:shiftUnit} (?:later|after(?!\\s+(?:\\p{L}))|afterwards?)', gives: { means: 'relative', from: 'context', sign: 1 },
    examples: ['[Three weeks later] a truce was signed.', 'and [a day later] it broke'], counterexamples: ['two days after the vote'], source: grammar,
  },
  { id: 'en.time.few-later', pattern: '{count:few} {unit:shiftUnit} (?:later|earlier|before|after|afterwards?)(?!\\s+the\\b)', gives: { means: 'duration' }, examples: ['[A few days later] it broke.'], counterexamples: ['a few later'], source: grammar },
  {
    id: 'en.time.next-in-talk', pattern: '(?:the )?following {unit:longUnit}', gives: { means: 'relative', from: 'context', count: 1, sign: 1 },
    examples: ['It resumed [the following day].', '[the following month]'], counterexamples: ['the following text'], source: grammar,
  },
  { id: 'en.time.the-next-day', pattern: 'the (?:next|very next) {unit:nextUnit}', gives: { means: 'relative', from: 'context', count: 1, sign: 1 }, examples: ['[The next day] it resumed.', 'and [the next morning] or [the next day]'], counterexamples: ['the next of kin'], source: grammar },
  { id: 'en.time.the-next-part', pattern: '(?:the )?(?:next|following) {part:partOnly}', gives: { means: 'relative', unit: 'day', from: 'context', count: 1, sign: 1 }, examples: ['[The next morning] it resumed.'], counterexamples: ['the next mornings'], source: grammar },
  { id: 'en.time.previous-in-talk', pattern: 'the (?:previous|preceding) {unit:longUnit}|the {unitAlso:nextUnit} before(?= *[.,;]|$)', gives: { means: 'relative', from: 'context', count: 1, sign: -1 }, examples: ['as on [the previous day]', 'more than in [the preceding week]'], counterexamples: ['the previous owner'], source: grammar },
  { id: 'en.time.same', pattern: '(?:the|that) (?:very )?same {unit:longUnit}', gives: { means: 'relative', from: 'context', count: 0, sign: 0 }, examples: ['The cargo arrived on [the same day].', '[the same year]'], counterexamples: ['the same road'], source: grammar },
  { id: 'en.time.that', pattern: 'that {unit:thatUnit}', gives: { means: 'relative', from: 'context', count: 0, sign: 0 }, examples: ['They met on [that day].', 'in [that year] it ended'], counterexamples: ['that days pass'], source: grammar },
  { id: 'en.time.that-part', pattern: '(?:that|the same) {part:partOnly}', gives: { means: 'relative', unit: 'day', from: 'context', count: 0, sign: 0 }, examples: ['They met [that evening].'], counterexamples: ['that knight'], source: grammar },
  { id: 'en.time.year-ago', pattern: '(?:the )?{unit:agoWord}[-‐‑–](?:ago|earlier)(?: (?:period|level|quarter|month|week))?', gives: { means: 'relative', from: 'context', count: 1, sign: -1 }, examples: ['above [year-ago] figures', 'more than in [the year-earlier period]'], counterexamples: ['a year ago', 'years ago'], source: 'business prose' },
  { id: 'en.time.year-end', pattern: "(?:the )?year(?:'s)?~end", gives: { means: 'relative', unit: 'year', from: 'document', count: 0, sign: 0, mod: 'END' }, examples: ['They will leave by [year end].', "before [the year's end]"], counterexamples: ['years end'], source: grammar },
  { id: 'en.time.latest-period', pattern: 'the (?:latest|most recent) {unit:periodUnit}', gives: { means: 'relative', from: 'document', count: 1, sign: -1 }, examples: ['in [the latest quarter]'], counterexamples: ['the latest clashes'], source: 'business prose', note: 'the latest that is over' },
  { id: 'en.time.then', pattern: '(?<=\\b(?:until|till|since|by)\\s)then', gives: { means: 'relative', unit: 'day', from: 'context', count: 0, sign: 0 }, examples: ['It has held since [then].'], counterexamples: ['Then it broke.'], source: grammar },
  { id: 'en.time.the-quarter', pattern: 'the quarter', gives: { means: 'relative', unit: 'quarter', from: 'context', count: 0, sign: 0 }, examples: ['Trade fell in [the quarter] by half.'], counterexamples: ['the quarters'], source: 'business prose' },
  { id: 'en.time.the-past', pattern: '(?<=\\b(?:in|of|than in)\\s)the (?:recent |distant )?past', gives: { means: 'vague', ref: 'PAST_REF' }, examples: ['It had in [the past] been closed.'], counterexamples: ['in the past week', 'past the village'], source: 'TimeML guidelines' },
  { id: 'en.time.the-future', pattern: '(?<=\\b(?:in|for|of)\\s)the (?:near |foreseeable |distant |immediate |coming )?future', gives: { means: 'vague', ref: 'FUTURE_REF' }, examples: ['It may in [the near future] be opened.'], counterexamples: ['the future course'], source: 'TimeML guidelines' },
  {
    id: 'en.time.nth-day', pattern: '(?:the )?{nth:ordinal}(?: straight| consecutive)? {unit:nthUnit} of (?:the |its |a |this )?(?:{period:periodNoun}|{periodAlso:periodName})', gives: { means: 'nth' },
    examples: ['on [the 44th day of the war]', 'in [the third week of fighting]'], counterexamples: ['the third day'], source: 'war reporting',
  },
  {
    id: 'en.time.day-n', pattern: '{unit:nthUnit} {nth:anyNumber} of (?:the |its |a )?(?:{period:periodNoun}|{periodAlso:periodName})', gives: { means: 'nth' },
    examples: ['on [day 44 of the war]'], counterexamples: ['day of the war'], source: 'war reporting',
  },
  { id: 'en.time.nth-day-bare', pattern: '(?:the |a )?{nth:ordinal}(?: straight| consecutive| successive)? {unit:nthUnit}', gives: { means: 'nth' }, examples: ['Fighting entered [a sixth day].', 'for [the third straight day]'], counterexamples: ['the third man'], source: 'war reporting' },
] as const satisfies readonly TimeRule[]

/** Words that point at the present, the past or the future without telling when. */
export const vagueRules = [
  { id: 'en.time.now', pattern: "(?:right |just |even |until |till )?now|nowadays|currently|presently|at present|at the moment|at this (?:time|point|stage|moment)|for now|these days|today's world|this (?:\\w+ )?moment|to date|so far|the present(?: time)?(?=\\s*[.,;]|$)", gives: { means: 'vague', ref: 'PRESENT_REF' }, examples: ['Calm has [now] returned.', 'It is [currently] closed.', '[So far] ten were found.'], counterexamples: ['nowhere', 'the present threat'], source: 'TimeML guidelines' },
  { id: 'en.time.current', pattern: 'current', gives: { means: 'vague', ref: 'PRESENT_REF' }, examples: ['The [current] situation is calm.'], counterexamples: ['currents'], source: 'TimeML guidelines' },
  { id: 'en.time.recently', pattern: '(?:more |most |very |until |as )?recently(?!\\s+\\p{L}+ed\\s+\\p{L})|lately|(?:a )?short(?:ly)? (?:time |while )?ago|not long ago|earlier(?=\\s*,)', gives: { means: 'vague', ref: 'PAST_REF' }, examples: ['Talks were held [recently].', '[Earlier], the ministry denied it.'], counterexamples: ['recent talks'], source: 'TimeML guidelines' },
  { id: 'en.time.past', pattern: 'previously(?!\\s+\\p{L}+ed\\b)|formerly|(?:the )?(?:recent |distant )?past(?=\\s*[.,;]|$)|once(?=\\s*,)|at (?:one|the|that) time|back then', gives: { means: 'vague', ref: 'PAST_REF' }, examples: ['It was [previously] a base.', 'as it was, [the past].'], counterexamples: ['the past week', 'past the village'], source: 'TimeML guidelines' },
  { id: 'en.time.recent', pattern: 'recent', gives: { means: 'vague', ref: 'PAST_REF' }, examples: ['The [recent] clashes were brief.'], counterexamples: ['recently'], source: 'TimeML guidelines' },
  { id: 'en.time.soon', pattern: '(?:very |as )?soon(?! (?:as|after))|shortly(?! (?:after|before))|(?:the )?(?:near |foreseeable |distant |coming )?future(?=\\s*[.,;]|$)|a later date|in due course|(?:the )?coming (?:days|weeks|months|quarters|years)', gives: { means: 'vague', ref: 'FUTURE_REF' }, examples: ['Talks will resume [soon].', 'at [a later date]'], counterexamples: ['as soon as it ends', 'futures'], source: 'TimeML guidelines' },
] as const satisfies readonly TimeRule[]
