import type { PageDateRow, TimeJoin } from '../../model/rows/time.js'

const grammar = 'grammar of English time adverbials'
const calendar = ['day', 'weekday', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century']
const shifted = ['relative-day', 'relative-week', 'relative-weekend', 'relative-month', 'relative-quarter', 'relative-season', 'relative-year', 'relative-night', 'relative-decade', 'relative-century']
const dayLike = ['day', 'weekday', 'relative-day']

/** Neighbours that are one expression, in the order in which they are tried; the list is gone through until nothing joins. */
export const timeJoins = [
  { id: 'en.time.join.weekday-day', left: ['weekday', 'relative-day'], glue: ',? (?:the )?\\(?', right: ['day', 'weekday', 'numeric', 'relative-day'], as: 'one', examples: ['It was announced [today, Wednesday], that', 'on [Tuesday, 05.03.2023], at'], counterexamples: ['Tuesday and Wednesday'], source: grammar },
  { id: 'en.time.join.day-weekday', left: ['day', 'relative-day'], glue: ',? \\(?', right: ['weekday'], as: 'one', examples: ['on [16 November 2021, Tuesday], at'], counterexamples: ['16 November or Tuesday'], source: grammar },
  { id: 'en.time.join.field-of-year', left: ['day', 'month', 'season', 'quarter', 'half'], glue: '(?:,| of| in)? ', right: ['relative-year', 'year'], as: 'one', examples: ['in [the fall of last year]', '[March of last year]', '[the third quarter of this year]', '[September 5 last year]'], counterexamples: ['in March and last year'], source: grammar },
  { id: 'en.time.join.year-field', left: ['relative-year', 'year'], glue: "(?:'s|’s)? ", right: ['season', 'quarter', 'half'], as: 'one', examples: ["[this year's third quarter]", "[last year's spring]"], counterexamples: ['last year or spring'], source: grammar },
  { id: 'en.time.join.weekday-week', left: ['weekday'], glue: '(?: of)? ', right: ['relative-week'], as: 'one', examples: ['on [Tuesday last week]', '[Friday of this week]'], counterexamples: ['Tuesday or last week'], source: grammar },
  { id: 'en.time.join.week-weekday', left: ['relative-week'], glue: " (?:on )?|'s |’s ", right: ['weekday'], as: 'one', examples: ['[last week on Tuesday]'], counterexamples: ['last week or Tuesday'], source: grammar },
  { id: 'en.time.join.day-part', left: dayLike, glue: "(?:'s|’s)?,?(?: in| at| during| before)? (?:the )?", right: ['part'], as: 'one', examples: ['since [Tuesday evening]', '[September 27 in the morning]', "[yesterday's evening]"], counterexamples: ['Tuesday or evening'], source: grammar },
  { id: 'en.time.join.part-day', left: ['part'], glue: '(?:,| of| on|,? between| from)? ', right: dayLike, as: 'one', examples: ['in [the night of September 12-13]', '[the morning of 27 September]', '[mid-afternoon yesterday]'], counterexamples: ['morning talks on Tuesday'], source: grammar },
  { id: 'en.time.join.clock-part', left: ['clock'], glue: ' in (?:the )?| at | this | ', right: ['part'], as: 'one', examples: ['at [10:30 in the morning]'], counterexamples: ['at 10:30 a morning paper'], source: grammar },
  { id: 'en.time.join.clock-day', left: ['clock', 'part'], glue: '(?:,|,? on| of)? ', right: [...dayLike, 'numeric'], as: 'one', examples: ['at [10 p.m. Wednesday]', 'at [1:00 p.m. on September 20, 2023]', '[5 p.m. EST, Nov. 6]', 'by [noon Thursday]'], counterexamples: ['at 10 p.m. or Wednesday'], source: grammar },
  { id: 'en.time.join.day-clock', left: [...dayLike, 'numeric'], glue: ',?(?: at| around| about| from| by| -| \\||)? ', right: ['clock'], as: 'one', examples: ['on [September 20, 2023 at 1:00 p.m.]', '[Tuesday at 10:00]', '[May 2, 2024 16:23]'], counterexamples: ['Tuesday or at 10:00'], source: grammar },
  { id: 'en.time.join.modifier', left: ['modifier'], glue: '[ -]?(?:the |this )?', right: [...calendar, ...shifted, 'duration', 'part', 'clock', 'nth'], as: 'one', examples: ['in [late March]', '[nearly two months]', '[about two years ago]', '[earlier this month]', '[the end of November]', '[mid-2020]'], counterexamples: ['some soldiers'], source: 'TimeML guidelines' },
  { id: 'en.time.join.clock-range', left: ['clock'], glue: ' ?(?:-|–|—) ?| (?:to|until|till|and) ', right: ['clock'], as: 'range', before: '(?:from|between) $', examples: ['[from 10:00 to 12:30]', '[14:00-16:00]', '[between 6 a.m. and 7 a.m.]'], counterexamples: ['10:00 or 12:30'], source: grammar },
  { id: 'en.time.join.range', left: [...calendar, 'numeric'], glue: ' ?(?:-|–|—) ?| (?:to|until|till|through) ', right: [...calendar, 'numeric', 'relative-day'], as: 'range', before: '(?:from) $', examples: ['[from September 27 to November 10, 2020]', '[27 September – 10 November 2020]', '[Monday to Wednesday]', '[from 1992 to 1994]'], counterexamples: ['Monday or Wednesday'], source: grammar },
  { id: 'en.time.join.between', left: [...calendar, 'numeric'], glue: ' and ', right: [...calendar, 'numeric', 'relative-day'], as: 'range', before: '(?:between) (?:the )?$', needsBefore: true, examples: ['[between September 27 and November 10, 2020]'], counterexamples: ['on Monday and Tuesday'], source: grammar },
] as const satisfies readonly TimeJoin[]

/** How pages and captions mark which of their dates is the day of publication and which a later change. */
export const pageDates = [
  { id: 'en.time.page.updated', pattern: '(?:last |latest )?(?:update|updated|modified|revised|changed|edited)(?: on| at)?:?', tells: 'updated', examples: ['[Last update:] May 2, 2024 16:23', '[Updated] 3 March 2023'], counterexamples: ['published 3 March 2023'], source: 'page furniture of news sites' },
  { id: 'en.time.page.published', pattern: '(?:first )?(?:published|posted|issued|released|date|created)(?: on| at)?:?', tells: 'published', examples: ['[Published:] 3 March 2023', '[Date:] 3 March 2023'], counterexamples: ['updated 3 March 2023'], source: 'page furniture of news sites' },
] as const satisfies readonly PageDateRow[]
