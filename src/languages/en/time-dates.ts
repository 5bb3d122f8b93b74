import type { TimeRule } from '../../model/rows/time.js'

const grammar = 'grammar of English dates'

/** Calendar dates: days, months, years and what is counted in them. */
export const dateRules = [
  {
    id: 'en.time.month-day-year', pattern: '{month} {day}(?:st|nd|rd|th)?(?:,| of|) ?{year:anyYear}', gives: { means: 'date' },
    examples: ['The talks of [September 20, 2023] ended.', 'It was signed on [Nov. 10, 2020].', 'held on [March 5th 2023]'], counterexamples: ['He may 20 2023 times repeat it', 'September 2023 was calm'], source: grammar,
  },
  {
    id: 'en.time.day-month-year', pattern: '(?:the )?{day}(?:st|nd|rd|th)?(?: of)?[ -]{month}(?:,| of|)[ -]{year:anyYear}', gives: { means: 'date' },
    examples: ['On [20 September 2023] a briefing was held.', 'on [the 5th of March 2023]', 'dated [12-Nov-2020]'], counterexamples: ['In September 2023'], source: grammar,
  },
  {
    id: 'en.time.day-month-year-compact', pattern: '{day}{month}{year:shortYear}', gives: { means: 'date' },
    examples: ['The order of [21Aug91] stands.'], counterexamples: ['Flight 21A91'], source: 'military and wire headers',
  },
  {
    id: 'en.time.month-day', pattern: '{month} {day}(?:st|nd|rd|th)?(?!,?\\d|\\s?%|:\\d)', gives: { means: 'date' },
    examples: ['A statement was released on [March 5], detailing it.', 'It began on [Sept. 27].', 'from [May 9th] on'], counterexamples: ['They may 5 times try.', 'The March 512 soldiers joined'], source: grammar,
  },
  {
    id: 'en.time.month-day-word', pattern: '{month} (?:the )?{day:ordinalDay}', gives: { means: 'date' },
    examples: ['They met on [May the first].', 'since [June twenty-second]'], counterexamples: ['They may first talk'], source: grammar,
  },
  {
    id: 'en.time.day-month', pattern: '(?:the )?{day}(?:st|nd|rd|th)?(?: of)?[ -]{month}(?!\\s+\\d{4})', gives: { means: 'date' },
    examples: ['self-rule was declared on [26 April], it said', 'on [the 9th of November]'], counterexamples: ['The 26 may go.'], source: grammar,
  },
  {
    id: 'en.time.day-word-month', pattern: '(?:the )?{day:ordinalDay}(?: day)? of {month}(?:,? {year})?', gives: { means: 'date' },
    examples: ['on [the first of January]', 'on [the twenty-seventh of September 2020]'], counterexamples: ['the first of marchers'], source: grammar,
  },
  {
    id: 'en.time.month-days', pattern: '{month} {day}(?:st|nd|rd|th)?(?: ?(?:-|–|—|/|through) ?|(?: and | or | to )(?=\\d+(?:st|nd|rd|th)?(?:\\s*(?:[,.;:)]|$)|\\s+(?:in|at|near|when|by|of|with|after|as|along|and|the|\\d{4})\\b))){dayTo:day}(?:st|nd|rd|th)?(?!,?\\d)(?:,? {year})?', gives: { means: 'date' },
    examples: ['on [September 12-13] fire was opened', 'The statement of [November 9/10, 2020] says so.', 'on [May 3 and 4]'], counterexamples: ['March 5 and 40 others'], source: grammar,
  },
  {
    id: 'en.time.days-month', pattern: '(?:the (?=\\d+(?:st|nd|rd|th)))?{day}(?:st|nd|rd|th)? ?(?:-|–|—|/|to|through|and|or) ?{dayTo:day}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?', gives: { means: 'date' },
    examples: ['on [12-13 September 2022]', 'between [19 and 20 September]', 'The [9/10 November 2020] statement'], counterexamples: ['12-13 soldiers may go'], source: grammar,
  },
  {
    id: 'en.time.iso-day', pattern: '{year}-{month:numericMonth}-{day:twoDigits}', gives: { means: 'date' },
    examples: ['Dated [2023-09-20].'], counterexamples: ['Call 2023-99-20', 'BM-21-10'], source: 'ISO 8601',
  },
  {
    id: 'en.time.iso-time', pattern: '{year}-{month:numericMonth}-{day:twoDigits}[T ]{hour}:{minute}(?::\\d\\d(?:\\.\\d+)?)?(?:{zone:isoZone})?', gives: { means: 'date' },
    examples: ['Posted [2023-09-20T13:00+04:00] here', 'at [2023-09-20 13:00]'], counterexamples: ['2023-09-20'], source: 'ISO 8601',
  },
  {
    id: 'en.time.numeric-slash', pattern: '{first:twoDigits}/{second:twoDigits}/{year:anyYear}', gives: { means: 'numeric', order: 'either' },
    examples: ['The letter of [05/03/2023] says so.'], counterexamples: ['In 5/3 of the cases'], source: 'usage differs by country', note: 'day first and month first are both in use, so both stay candidates',
  },
  {
    id: 'en.time.numeric-dot', pattern: '{first:twoDigits}\\.{second:twoDigits}\\.{year:anyYear}', gives: { means: 'numeric', order: 'day-month' },
    examples: ['The order of [27.09.2020] stands.'], counterexamples: ['Version 27.09 of it'], source: 'usage of Europe and Asia; nobody writes the month first with dots',
  },
  {
    id: 'en.time.month-year', pattern: '{month}(?: of|,)?~{year}', gives: { means: 'date' },
    examples: ['It ended in [November 2020].', 'since [Sept. 1992]', 'in [January of 2022]'], counterexamples: ['They may 2020 times'], source: grammar,
  },
  {
    id: 'en.time.month-year-words', pattern: '(?:{month} )?{year:yearWord}', gives: { means: 'date' },
    examples: ['back in [January nineteen ninety-seven]', 'since [nineteen ninety-six]'], counterexamples: ['nineteen people'], source: 'broadcast transcripts',
  },
  {
    id: 'en.time.the-year', pattern: '(?:the )?year (?:of )?{year}', gives: { means: 'date' },
    examples: ['In [the year 2020] it ended.'], counterexamples: ['A year 20 men'], source: grammar,
  },
  {
    id: 'en.time.month', pattern: '{month:fullMonth}', gives: { means: 'date' },
    examples: ['Talks resumed in [March].', 'By [October] calm had returned.'], counterexamples: ['They march on.', 'It may rain.'], source: grammar,
  },
  {
    id: 'en.time.month-short', pattern: '{month:stoppedMonth}', gives: { means: 'date' },
    examples: ['Talks resumed in [Sept.] and ended.'], counterexamples: ['in Sept'], source: 'AP style',
  },
  {
    id: 'en.time.directed-month', pattern: '{direction} {month:fullMonth}', gives: { means: 'date' },
    examples: ['a deal signed in Riyadh [last November]', '[next May] they vote'], counterexamples: ['last marches'], source: grammar,
  },
  {
    id: 'en.time.months', pattern: '{month:fullMonth} ?(?:-|–|to|through) ?{monthTo:fullMonth}(?:,? {year})?', gives: { means: 'date' },
    examples: ['in [September-November 2020]', 'from [March to May]'], counterexamples: ['March to the border'], source: grammar,
  },
  {
    id: 'en.time.weekday', pattern: '{weekday}', gives: { means: 'date' },
    examples: ['Fire was opened on [Tuesday].', '[Friday], officials said so'], counterexamples: ['fridays'], source: grammar,
  },
  {
    id: 'en.time.weekday-short', pattern: '{weekday:shortWeekday}\\.(?=\\s|,)', gives: { means: 'date' },
    examples: ['Fire was opened on [Tues.], it said'], counterexamples: ['they sat.'], source: 'AP style',
  },
  {
    id: 'en.time.weekday-date', pattern: '{weekday:shortWeekday}\\.?,? (?:the )?{month} {day}(?:st|nd|rd|th)?(?:,? {year:anyYear})?(?!,?\\d|:\\d)', gives: { means: 'date' },
    examples: ['[Tuesday, November 19, 2019]', '[Sun, Nov 28]', 'until [Wed. May 3]'], counterexamples: ['Sunday may 5'], source: grammar,
  },
  {
    id: 'en.time.weekday-date-day-first', pattern: '{weekday:shortWeekday}\\.?,? (?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year:anyYear})?(?!,?\\d|:\\d)', gives: { means: 'date' },
    examples: ['[Tuesday, 19 November 2019]', '[Sun, 28 Nov]', 'on [Monday the 5th of March]'], counterexamples: ['Sunday 5 may'], source: grammar,
  },
  {
    id: 'en.time.directed-weekday', pattern: '(?:on )?{direction} {weekday}', gives: { means: 'date' },
    examples: ['clashes [last Tuesday]', '[this Friday]'], counterexamples: ['last fridge'], source: grammar,
  },
  {
    id: 'en.time.year', pattern: '{year:bareYear}', gives: { means: 'date' },
    examples: ['after the clashes in [2020], forces were sent', 'The [2018] accord'], counterexamples: ['They fired 2000 shells.', 'It cost $2000.', 'a 2000-meter ridge', 'No. 1992'], source: grammar,
  },
  {
    id: 'en.time.year-short', pattern: "'{year:shortYear}", gives: { means: 'date' },
    examples: ["The fighting of ['92] was worse."], counterexamples: ["the '90s"], source: grammar,
  },
  {
    id: 'en.time.years', pattern: '{year:bareYear} ?(?:-|–|/) ?{yearTo:yearEnd}', gives: { means: 'date' },
    examples: ['the war of [1992-94]', 'in [2020–2021]', 'the [2021/22] season'], counterexamples: ['Call 1992-9422'], source: grammar,
  },
  {
    id: 'en.time.decade', pattern: "(?:the )?{decade:decadeYear}'?s", gives: { means: 'date' },
    examples: ['their first conflict in [the 1990s]', 'since [the 1980’s]'], counterexamples: ['The 1990 census'], source: grammar,
  },
  {
    id: 'en.time.decade-short', pattern: "(?:the )'?{decade:decadeDigits}'?s", gives: { means: 'date' },
    examples: ["since [the '90s]", 'in [the 90s]'], counterexamples: ['in his 90s'], source: grammar,
  },
  {
    id: 'en.time.decade-word', pattern: '(?:the )(?:nineteen~)?{decade:decadeWord}', gives: { means: 'date' },
    examples: ['in [the nineties]'], counterexamples: ['in his nineties'], source: grammar,
  },
  {
    id: 'en.time.century', pattern: '(?:the )?{century:centuryOrdinal}~century', gives: { means: 'date' },
    examples: ['a monastery of [the 13th century]', 'in [the twentieth century]'], counterexamples: ['the century'], source: grammar,
  },
  {
    id: 'en.time.season-year', pattern: '(?:the )?{season}(?: of|,)? {year}', gives: { means: 'date' },
    examples: ['in [the fall of 2020]', 'since [spring 2021]', 'in [the winter of 1994]'], counterexamples: ['the fall of Shusha'], source: grammar,
  },
  {
    id: 'en.time.season', pattern: '(?:the )?{season:safeSeason}', gives: { means: 'date' },
    examples: ['Talks may come in [the summer].', 'before [winter]'], counterexamples: ['the fall of the town'], source: grammar,
  },
  {
    id: 'en.time.season-in', pattern: '(?<=\\b(?:in|during|since|until|by|of|for|over|before|after|early|late|mid)\\s+|\'s\\s+)(?:the )?{season}(?!\\s+of\\s+(?!last|this|next|the\\s+year|\\d))', gives: { means: 'date' },
    examples: ['They fought in [the fall] and after.', 'by [spring] it was over'], counterexamples: ['the spring offensive', 'the fall of the town'], source: grammar,
  },
  {
    id: 'en.time.directed-season', pattern: '{direction} {season}', gives: { means: 'date' },
    examples: ['They fought [last fall].', '[this summer] they met'], counterexamples: ['the fall'], source: grammar,
  },
  {
    id: 'en.time.quarter', pattern: '(?:the )?(?:fiscal~)?{quarter:quarterOrdinal}~quarter(?:(?: of|,)? {year})?', gives: { means: 'date' },
    examples: ['Trade fell in [the third quarter].', 'for [the first quarter of 2021]', 'its [fourth-quarter] report'], counterexamples: ['a quarter of them'], source: grammar,
  },
  {
    id: 'en.time.year-quarter', pattern: '(?:the )?{year}~{quarter:quarterOrdinal}~quarter', gives: { means: 'date' },
    examples: ['in [the 2021 second quarter]'], counterexamples: ['2021 quarters'], source: grammar,
  },
  {
    id: 'en.time.quarter-code', pattern: 'Q{quarter:quarterDigit}(?:(?: of|,)? {year})?', gives: { means: 'date' },
    examples: ['Trade fell in [Q3 2021].'], counterexamples: ['Q7 of the form'], source: 'business prose',
  },
  {
    id: 'en.time.half', pattern: '(?:the )?{half:halfOrdinal}~half of (?:the year )?{year}', gives: { means: 'date' },
    examples: ['in [the first half of 2022]'], counterexamples: ['the first half of the match'], source: grammar,
  },
  {
    id: 'en.time.half-bare', pattern: '(?:the )?{half:halfOrdinal}~half(?= of (?:the|this|last|next) year)', gives: { means: 'date' },
    examples: ['in [the second half of last year]'], counterexamples: ['the second half'], source: grammar,
  },
  {
    id: 'en.time.fiscal-year', pattern: '(?:the )?fiscal(?: year)? {year}', gives: { means: 'date', fiscal: true },
    examples: ['the budget of [fiscal 2020]', 'for [the fiscal year 2021]'], counterexamples: ['fiscal policy'], source: grammar,
  },
  {
    id: 'en.time.day-of-month', pattern: '(?<=\\b(?:on|since|until|by|from)\\s)the {day:ordinalDay}(?: of (?:the|this) month)?(?!\\s+(?:\\p{Ll}|\\p{N}))', gives: { means: 'date' },
    examples: ['They left on [the 26th], he said.'], counterexamples: ['on the 26th brigade', 'on the second front'], source: grammar,
  },
] as const satisfies readonly TimeRule[]
