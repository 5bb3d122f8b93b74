import type { TimeRule } from '../../model/rows/time.js'

const grammar = 'grammar of English clock times'

/** Hours, parts of the day, lengths of time and repetitions. */
export const clockRules = [
  {
    id: 'en.time.clock-meridiem', pattern: '{hour:hourWord}(?:[:.]{minute})? ?{meridiem}(?:,? \\(?{zone}\\)?|,? \\(?{zoneAlso:cityZone}\\)?)?', gives: { means: 'clock' },
    examples: ['halted at [1:00 p.m.]', 'since [7:50 a.m. local time]', 'at [10 am]', 'by [9 p.m. Moscow time]'], counterexamples: ['I am 10', 'ten amps'], source: grammar,
  },
  {
    id: 'en.time.clock-zone', pattern: '{hour}[:.h]?{minute} ?(?:hours |hrs )?(?:,? ?\\(?{zone}\\)?|,? \\(?{zoneAlso:cityZone}\\)?)', gives: { means: 'clock' },
    examples: ['until [06.00 GMT]', 'from [1800 UTC]', 'at [10:00 Yerevan time]', 'at [15:30 local time]'], counterexamples: ['06.00'], source: grammar,
  },
  {
    id: 'en.time.clock', pattern: '(?<![\\d.,:/]){hour}:{minute}(?::\\d\\d)?(?: (?:hours|hrs|o\'clock))?(?!:?\\d|/\\d)', gives: { means: 'clock' },
    examples: ['As of [10:00] it was calm.', 'at [07:50:30]'], counterexamples: ['a 3:99 vote', 'psalm 1:2:3:4'], source: grammar,
  },
  {
    id: 'en.time.clock-dotted', pattern: '(?<=\\b(?:at|since|from|until|till|by|as of|around|about|before|after|between)\\s+){hour}\\.{minute}(?: (?:hours|hrs))?(?!\\d|\\.\\d|\\s*(?:%|percent|per cent|million|billion|thousand|\\p{L}*(?:met(?:er|re)s?|km|miles|tons|points)))', gives: { means: 'clock' },
    examples: ['from [16.30] on'], counterexamples: ['fell by 10.30 percent', 'worth 16.30 dollars'], source: 'European usage', note: 'a dot alone could be a decimal, so a preposition of time must stand before it',
  },
  {
    id: 'en.time.clock-military', pattern: '(?<=\\b(?:at|since|from|until|till|by|as of|around|about|before|after)\\s+){hour}{minute} (?:hours|hrs)', gives: { means: 'clock' },
    examples: ['from [0630 hours] on'], counterexamples: ['for 1200 hours'], source: 'military usage',
  },
  {
    id: 'en.time.oclock', pattern: "{hour:hourWord} o'clock(?: in the {part:dayPartIn}| at {partAlso:nightPart})?", gives: { means: 'clock' },
    examples: ["at [six o'clock in the morning]", "by [10 o'clock]"], counterexamples: ['six clocks'], source: grammar,
  },
  {
    id: 'en.time.clock-part', pattern: '(?<=\\b(?:at|since|from|until|till|by|as of|around|about|before|after)\\s+){hour:hourWord} (?:in the {part:dayPartIn}|at {partAlso:nightPart})', gives: { means: 'clock' },
    examples: ['at [six in the morning]', 'at [10 at night]'], counterexamples: ['six in the village'], source: grammar,
  },
  { id: 'en.time.noon', pattern: '(?:high )?noon|midday|12 noon', gives: { means: 'clock', hour: 12, minute: 0, meridiem: 'pm' }, examples: ['By [noon] it was over.'], counterexamples: ['afternoon'], source: grammar },
  { id: 'en.time.midnight', pattern: '(?:12 )?midnight', gives: { means: 'clock', hour: 0, minute: 0 }, examples: ['after [midnight] clashes took place'], counterexamples: ['midnights'], source: grammar },
  {
    id: 'en.time.part', pattern: '(?:the (?:early |late )?)?{part}(?: hours)?', gives: { means: 'part' },
    examples: ['Fire was opened in [the morning].', 'since [morning]', 'before [dawn]', 'in [the early hours]'], counterexamples: ['nightly'], source: grammar,
  },
  { id: 'en.time.per', pattern: 'per {unit:longUnit}', gives: { means: 'set' }, examples: ['400 tons [per day]'], counterexamples: ['a week'], source: grammar },
  { id: 'en.time.times-a', pattern: '(?<=\\b(?:times|once|twice|thrice|percent|cents?|dollars?|million|billion)\\s)an? {unit:longUnit}(?!\\s+(?:ago|later|earlier|before|after))', gives: { means: 'set' }, examples: ['They meet twice [a week].'], counterexamples: ['a week', 'twice a year ago'], source: grammar },
  {
    id: 'en.time.duration', pattern: '(?!(?:1[5-9]|20)\\d\\d\\b){count:number}(?: (?:more|full|straight|consecutive|additional|further|whole|long|trading|business|working))?~{unit:shiftUnit}(?:-old|-long| or (?:so|more)| straight| in a row)?(?!\\s+old\\b|\\s+of age|s?\\s+of (?:its|the|their|all))', gives: { means: 'duration' },
    examples: ['The clash lasted [six hours].', 'a [6-week] war', 'for [half an hour]', '[1.5 hours]'], counterexamples: ['six soldiers', 'the second day'], source: grammar,
  },
  { id: 'en.time.duration-range', pattern: '(?:between )?{count:number} ?(?:-|–|to|or|and) ?{countTo:number}~{unit:shiftUnit}', gives: { means: 'duration' }, examples: ['[two to three weeks] of talks', '[3-5 hours]'], counterexamples: ['two or three men'], source: grammar },
  { id: 'en.time.duration-and-half', pattern: '{count:number} and a half {unit:shiftUnit}', gives: { means: 'duration', mod: 'HALF' }, examples: ['for [two and a half years]'], counterexamples: ['two and a half'], source: grammar },
  { id: 'en.time.duration-few', pattern: '{count:few}(?: more)? {unit:pluralUnit}', gives: { means: 'duration' }, examples: ['for [several hours]', 'in [a few days]', '[a couple of weeks]'], counterexamples: ['several days ago', 'several hills'], source: grammar },
  { id: 'en.time.duration-bare', pattern: '{unit:pluralUnit}(?= *(?:[.,;:]|$|of\\b|after\\b|before\\b|to\\b|in\\b|\\p{L}))', gives: { means: 'duration', count: 'X' }, examples: ['It lasted for [hours].', '[weeks] of talks'], counterexamples: ['two hours', 'today'], source: grammar },
  { id: 'en.time.duration-whole', pattern: '(?:the (?:full|whole|entire)|all|(?:a|one) (?:full|whole|entire)) {unit:longUnit}', gives: { means: 'duration', count: 1 }, examples: ['Shelling went on [all night].', 'for [the whole day]'], counterexamples: ['all of it'], source: grammar },
  { id: 'en.time.year-ended', pattern: 'the (?:fiscal )?{unit:longUnit}(?= (?:ended|ending|that ended|to))|the fiscal {unitAlso:longUnit}', gives: { means: 'duration', count: 1 }, examples: ['in [the year] ended March 31', 'for [the fiscal year]'], counterexamples: ['the year of talks'], source: 'business prose' },
  { id: 'en.time.duration-hyphen', pattern: '{unit:longUnit}-long', gives: { means: 'duration', count: 1 }, examples: ['the [day-long] battle'], counterexamples: ['day along'], source: grammar },
  { id: 'en.time.duration-while', pattern: 'a (?:short |long |little )?(?:while|time(?=\\s*[.,;]))|some time|(?:for )?a long time', gives: { means: 'duration', count: 'X' }, examples: ['It was calm for [a while].', 'for [some time] now'], counterexamples: ['while it was calm', 'a time bomb'], source: 'TimeML guidelines' },
  {
    id: 'en.time.span', pattern: '(?:the |these |those |its )?(?:{direction:spanDirection} ){count:number}(?: to {countTo:number})?~{unit:shiftUnit}(?: or so)?', gives: { means: 'duration', shape: 'span' },
    examples: ['Over [the past six years] it has grown.', '[the last 24 hours]', '[the next 12 to 18 months]', 'in [the first nine months]'], counterexamples: ['the past of it'], source: grammar,
  },
  { id: 'en.time.span-few', pattern: '(?:the |these )?{direction:spanDirection} (?:{count:few} )?{unit:pluralUnit}', gives: { means: 'duration', count: 'X', shape: 'span' }, examples: ['in [the past weeks]', 'over [the last few days]', 'in [recent years]'], counterexamples: ['the past week'], source: grammar },
  { id: 'en.time.every', pattern: '(?:every|each)(?: other| single)? (?:{unit:longUnit}|{weekday}|{part:partOnly}|{month:fullMonth}|{season})', gives: { means: 'set' }, examples: ['Shots are heard [every day].', '[every Friday]', '[each July]', '[each night]'], counterexamples: ['every soldier'], source: grammar },
  { id: 'en.time.every-count', pattern: '(?:every|each) {count:number} {unit:shiftUnit}', gives: { means: 'set' }, examples: ['[every two weeks]'], counterexamples: ['every two soldiers'], source: grammar },
  { id: 'en.time.weekdays', pattern: '{weekday:weekdays}', gives: { means: 'set' }, examples: ['They meet on [Mondays].'], counterexamples: ['Monday'], source: grammar },
  { id: 'en.time.adverb-set', pattern: '{set:setAdverb}(?=\\s*(?:[.,;:)]|$|(?:in|on|by|for|at|and|or|to|since|from|as|with|under|tally|basis)\\b))', gives: { means: 'set' }, examples: ['Violations are reported [daily].', 'They vote [annually].'], counterexamples: ['dailies'], source: grammar },
] as const satisfies readonly TimeRule[]

/** Words before or after an expression that narrow it; alone they say nothing. */
export const modifierRules = [
  { id: 'en.time.mod-start', pattern: '(?:the )?(?:very )?(?:early(?: in| on)?|beginning of|start of|opening of)', gives: { means: 'modifier', mod: 'START' }, examples: ['in early March'], counterexamples: ['earlier'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-mid', pattern: '(?:the )?(?:middle of|mid|midway through)-?', gives: { means: 'modifier', mod: 'MID' }, examples: ['in mid-March'], counterexamples: ['amid'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-end', pattern: '(?:the )?(?:very )?(?:late(?: in| on)?|end of|close of|end(?=-))', gives: { means: 'modifier', mod: 'END' }, examples: ['in late March'], counterexamples: ['later'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-before', pattern: 'earlier(?: in| on)?', gives: { means: 'modifier', mod: 'BEFORE' }, examples: ['earlier this month'], counterexamples: ['early'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-after', pattern: 'later(?: in| on)?', gives: { means: 'modifier', mod: 'AFTER' }, examples: ['later that day'], counterexamples: ['late'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-approx', pattern: 'about|around|approximately|roughly|some|nearly|almost|an estimated|circa', gives: { means: 'modifier', mod: 'APPROX' }, examples: ['about two weeks ago'], counterexamples: ['aboutface'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-more', pattern: 'more than|(?:well )?over(?! (?:the|last|next|past|this|that|these|those|coming|recent|several|many|some)\\b)|longer than', gives: { means: 'modifier', mod: 'MORE_THAN' }, examples: ['more than four hours'], counterexamples: ['moreover'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-less', pattern: 'less than|fewer than|under|just under', gives: { means: 'modifier', mod: 'LESS_THAN' }, examples: ['less than a week'], counterexamples: ['lessons'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-least', pattern: 'at least|no (?:less|fewer) than', gives: { means: 'modifier', mod: 'EQUAL_OR_MORE' }, examples: ['at least two days'], counterexamples: ['least of all'], source: 'TimeML guidelines' },
  { id: 'en.time.mod-most', pattern: 'at most|no (?:more|longer) than|up to|within', gives: { means: 'modifier', mod: 'EQUAL_OR_LESS' }, examples: ['up to 180 days'], counterexamples: ['upto'], source: 'TimeML guidelines' },
] as const satisfies readonly TimeRule[]
