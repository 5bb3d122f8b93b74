import type { DayPart, TenseRows, TimeBound, TimeClass } from '../../model/rows/time.js'

const months = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
} as const

const shortMonths = { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 } as const

/** The short forms with their stop, which belongs to the date and not to the sentence. */
const stoppedMonths = { 'jan.': 1, 'feb.': 2, 'mar.': 3, 'apr.': 4, 'jun.': 6, 'jul.': 7, 'aug.': 8, 'sept.': 9, 'sep.': 9, 'oct.': 10, 'nov.': 11, 'dec.': 12 } as const

const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 } as const

const units = {
  second: 'second', seconds: 'second', minute: 'minute', minutes: 'minute', min: 'minute', mins: 'minute', hour: 'hour', hours: 'hour', hr: 'hour', hrs: 'hour',
  day: 'day', days: 'day', night: 'night', nights: 'night', week: 'week', weeks: 'week', weekend: 'weekend', weekends: 'weekend', fortnight: 'week',
  month: 'month', months: 'month', quarter: 'quarter', quarters: 'quarter', year: 'year', years: 'year', decade: 'decade', decades: 'decade',
  century: 'century', centuries: 'century',
} as const

const ordinals = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
  fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, 'twenty-first': 21, 'twenty-second': 22,
  'twenty-third': 23, 'twenty-fourth': 24, 'twenty-fifth': 25, 'twenty-sixth': 26, 'twenty-seventh': 27, 'twenty-eighth': 28, 'twenty-ninth': 29,
  thirtieth: 30, 'thirty-first': 31, fortieth: 40, 'forty-first': 41, 'forty-second': 42, 'forty-third': 43, 'forty-fourth': 44, hundredth: 100,
} as const

const parts = {
  morning: 'MO', mornings: 'MO', 'mid-morning': 'MO', midmorning: 'MO', forenoon: 'MO', afternoon: 'AF', afternoons: 'AF', 'mid-afternoon': 'AF', midafternoon: 'AF',
  evening: 'EV', evenings: 'EV', night: 'NI', nights: 'NI', dawn: 'DA', daybreak: 'DA', sunrise: 'DA', 'first light': 'DA', dusk: 'DU', nightfall: 'DU', sunset: 'DU',
  'early hours': 'EH', 'small hours': 'EH', 'early morning': 'EM', lunchtime: 'LU', midday: 'MI', noon: 'MI',
} as const

/** Classes of words and forms that the patterns of src/languages/en/time-*.ts name in braces. */
export const timeClasses: Readonly<Record<string, TimeClass>> = {
  month: { words: { ...months, ...shortMonths, ...stoppedMonths }, cased: true },
  stoppedMonth: { words: stoppedMonths, cased: true },
  fullMonth: { words: months, cased: true },
  weekday: { words: weekdays, cased: true },
  shortWeekday: { words: { ...weekdays, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 }, cased: true },
  weekdays: { words: { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 }, cased: true },
  unit: { words: units },
  longUnit: { words: { day: 'day', night: 'night', week: 'week', weekend: 'weekend', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', century: 'century', hour: 'hour' } },
  shiftUnit: { words: { ...units, days: 'day' } },
  season: { words: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 } },
  safeSeason: { words: { summer: 22, autumn: 23, winter: 24 } },
  part: { words: parts },
  partOnly: { words: { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' } },
  ordinal: { words: ordinals, form: '\\d{1,3}(?:st|nd|rd|th)' },
  ordinalDay: { words: ordinals, form: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)' },
  quarterOrdinal: { words: { first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 } },
  halfOrdinal: { words: { first: 1, second: 2, '1st': 1, '2nd': 2 } },
  day: { form: '(?:0?[1-9]|[12]\\d|3[01])' },
  year: { form: '(?:1[0-9]\\d\\d|20\\d\\d|21\\d\\d)' },
  anyYear: { form: '\\d{4}' },
  bareYear: { form: '(?:1[5-9]\\d\\d|20\\d\\d)' },
  yearEnd: { form: '(?:1[5-9]\\d\\d|20\\d\\d|\\d\\d)' },
  quarterDigit: { form: '[1-4]' },
  isoZone: { form: '(?:Z|[+-]\\d\\d:?\\d\\d)' },
  shortYear: { form: '\\d\\d' },
  numericMonth: { form: '(?:0[1-9]|1[0-2])' },
  twoDigits: { form: '\\d{1,2}' },
  decadeYear: { form: '(?:1[5-9]|20)\\d0' },
  decadeDigits: { form: '[1-9]0' },
  decadeWord: { words: { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 } },
  centuryOrdinal: { words: ordinals, form: '\\d{1,2}(?:st|nd|rd|th)' },
  hour: { form: '(?:[01]?\\d|2[0-4])' },
  hourWord: { words: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 }, form: '(?:1[0-2]|0?[1-9])' },
  minute: { form: '[0-5]\\d' },
  meridiem: { words: { 'a.m.': 'am', 'a.m': 'am', am: 'am', 'p.m.': 'pm', 'p.m': 'pm', pm: 'pm' } },
  yearWord: { words: { 'nineteen ninety': 1990, 'nineteen ninety-one': 1991, 'nineteen ninety-two': 1992, 'nineteen ninety-three': 1993, 'nineteen ninety-four': 1994, 'nineteen ninety-five': 1995, 'nineteen ninety-six': 1996, 'nineteen ninety-seven': 1997, 'nineteen ninety-eight': 1998, 'nineteen ninety-nine': 1999, 'nineteen eighty-eight': 1988, 'nineteen eighty-nine': 1989, 'two thousand': 2000, 'twenty twenty': 2020, 'twenty twenty-one': 2021, 'twenty twenty-two': 2022, 'twenty twenty-three': 2023, 'twenty twenty-four': 2024 } },
  few: { words: { 'a few': 'X', few: 'X', several: 'X', 'some': 'X', many: 'X', 'a number of': 'X', 'a couple of': 2, 'a couple': 2, couple: 2, 'a dozen': 12, 'a half dozen': 6 } },
  lastNext: { words: { last: 'last', past: 'last', next: 'next', coming: 'next', upcoming: 'next' } },
  spanDirection: { words: { last: 'last', past: 'last', previous: 'last', preceding: 'last', recent: 'last', latest: 'last', first: 'first', next: 'next', coming: 'next', following: 'next' } },
  contextUnit: { words: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', century: 'century' } },
  nextUnit: { words: { day: 'day', week: 'week', month: 'month', year: 'year' } },
  nthUnit: { words: { day: 'day', week: 'week', month: 'month' } },
  thatUnit: { words: { day: 'day', night: 'night', week: 'week', month: 'month', year: 'year' } },
  agoUnit: { words: { days: 'day', weeks: 'week', months: 'month', years: 'year', decades: 'decade', centuries: 'century', hours: 'hour', minutes: 'minute' } },
  agoWord: { words: { year: 'year', month: 'month', quarter: 'quarter', week: 'week', day: 'day' } },
  periodUnit: { words: { quarter: 'quarter', period: 'quarter', month: 'month', week: 'week' } },
  pluralUnit: { words: { seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day', nights: 'night', weeks: 'week', weekends: 'weekend', months: 'month', years: 'year', decades: 'decade', centuries: 'century' } },
  anyNumber: { form: '\\d{1,4}' },
  evening: { words: { evening: 'EV' } },
  dayPartIn: { words: { morning: 'MO', afternoon: 'AF', evening: 'EV' } },
  nightPart: { words: { night: 'NI' } },
  setAdverb: { words: { daily: 'P1D', nightly: 'P1D', weekly: 'P1W', biweekly: 'P2W', fortnightly: 'P2W', monthly: 'P1M', bimonthly: 'P2M', quarterly: 'P1Q', annually: 'P1Y', yearly: 'P1Y', annual: 'P1Y', hourly: 'PT1H' } },
  direction: { words: { last: 'last', past: 'last', previous: 'last', this: 'this', current: 'this', next: 'next', coming: 'next', upcoming: 'next' } },
  zone: { form: '(?:GMT|UTC|BST|CET|CEST|EET|EEST|MSK|[ECMP][SD]T|local\\s+time)' },
  cityZone: { form: '\\p{L}+(?:\\s\\p{L}+)?\\s+time', cased: true },
  periodNoun: { form: 'war|conflict|fighting|operation|offensive|hostilities|clashes|battle|campaign|invasion' },
  periodName: { form: '[\\p{L}\\p{N}-]+(?:\\s+[\\p{L}-]+){0,5}', cased: true },
}

/** Hours of the parts of a day, as news prose uses them; `to` before `from` runs into the next day. */
export const dayParts: Readonly<Record<string, DayPart>> = {
  MO: { from: '06:00', to: '11:59' }, EM: { from: '04:00', to: '08:59' }, EH: { from: '00:00', to: '05:59' }, DA: { from: '04:00', to: '07:59' },
  LU: { from: '12:00', to: '13:59' }, MI: { from: '12:00', to: '12:00' }, AF: { from: '12:00', to: '17:59' }, EV: { from: '17:00', to: '23:59' },
  DU: { from: '17:00', to: '21:59' }, NI: { from: '20:00', to: '05:59' }, DT: { from: '06:00', to: '20:59' },
}

/** Zone words in lower case → offset from UTC; `local` is the place's own clock. Named cities are looked up in the packs. */
export const zones: Readonly<Record<string, string>> = {
  gmt: '+00:00', utc: '+00:00', bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00', 'moscow time': '+03:00',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', 'local time': 'local',
}

/** Words that tell tense beside the finite verb. */
export const tense: TenseRows = {
  future: ['will', 'shall', "'ll", '’ll', 'wo', "won't", 'won’t'],
  conditional: ['would', 'could', 'should', 'might', 'may', 'can', "'d", '’d'],
  prospective: [
    'plan', 'schedule', 'expect', 'due', 'set', 'intend', 'propose', 'prepare', 'aim', 'hope', 'ready', 'slate', 'poise', 'agree', 'pledge', 'promise', 'threaten', 'vow',
    'begin', 'start', 'meet', 'arrive', 'leave', 'open', 'resume', 'expire', 'visit', 'travel', 'return', 'hold', 'go', 'come', 'take', 'ask', 'urge', 'demand', 'order', 'want', 'require', 'call', 'offer', 'seek', 'decide', 'invite', 'need', 'extend', 'oblige', 'must',
  ],
  past: ['was', 'were', 'had', 'did', 'said', 'came', 'took', 'fell', 'began', 'met', 'held', 'broke', 'told', 'made', 'left', 'shot', 'rose', 'saw', 'led', 'lost', 'fought', 'went', 'got', 'ran', 'gave', 'sent', 'brought', 'caught', 'hit', 'struck', 'set', 'put', 'cut', 'won', 'flew', 'drove', 'found', 'kept', 'spoke', 'wrote', "didn't", "wasn't"],
  present: ['is', 'are', 'has', 'have', 'does', 'do', 'says'],
  behind: ['since'],
  ahead: ['by', 'until', 'till', 'before', 'starting', 'effective'],
  pastEnding: 'ed',
}

/** Words right before an expression that say on which side of it the matter lies. */
export const bounds: Readonly<Record<string, TimeBound>> = {
  'since': 'since', 'ever since': 'since', 'starting': 'since', 'starting from': 'since', 'beginning': 'since', 'from': 'since', 'until': 'until', 'till': 'until', 'up to': 'until',
  'through': 'until', 'by': 'until', 'as of': 'as-of', 'as at': 'as-of', 'before': 'before', 'prior to': 'before', 'after': 'after', 'following': 'after',
}

/** Months of the northern seasons by EDTF code. */
export const seasons: Readonly<Record<string, readonly [number, number]>> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 2] }

/** Nouns that stand for a war or operation whose first day a pack may know. */
export const periodNouns: readonly string[] = ['war', 'conflict', 'fighting', 'operation', 'offensive', 'hostilities', 'clashes', 'battle', 'campaign', 'invasion']

/** Words that end like a plural but are none. */
export const notPlural: readonly string[] = ['was', 'is', 'has', 'as', 'its', 'his', 'this', 'does', 'across', 'towards', 'besides', 'less', 'perhaps', 'sees', 'says', 'marks', 'remains', 'was', 'plus', 'thus', 'always', 'versus']

/** Signs and words that make the digits after them another number than a year. */
export const numberSigns = '[$€£₽#№]\\s?$|\\b(?:No|no|Nos|number|Resolution|resolution|Flight|flight|Room|Article|article)\\.?\\s?$'
