import type { TimeRows } from '../../model/rows/time.js'
import { clockRules, modifierRules } from './time-clock.js'
import { dateRules } from './time-dates.js'
import { pageDates, timeJoins } from './time-joins.js'
import { relativeRules, vagueRules } from './time-relative.js'
import { bounds, dayParts, notPlural, numberSigns, periodNouns, seasons, tense, timeClasses, zones } from './time-words.js'

/** What English says about time. */
export const time: TimeRows = {
  rules: [...dateRules, ...relativeRules, ...clockRules, ...vagueRules, ...modifierRules],
  joins: timeJoins,
  classes: timeClasses,
  parts: dayParts,
  zones,
  tense,
  bounds,
  pageDates,
  notPlural,
  pluralEnding: 's',
  numberSigns,
  periodNouns,
  seasons,
}
