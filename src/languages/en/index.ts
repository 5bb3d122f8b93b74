import type { LanguagePack } from '../../model/language.js'
import { actors } from './actors.js'
import { blocks } from './blocks.js'
import { attribution } from './attribution.js'
import { commonWords } from './common-words.js'
import { quantities } from './quantity.js'
import { englishEvents } from './events.js'
import { textRows } from './text.js'
import { time } from './time.js'
import { placeRows } from './place.js'

/** English. Each stage's rows stand in files of their own beside this one. */
export const english: LanguagePack = {
  tag: 'en',
  name: 'English',
  model: 'en',
  blocks,
  text: textRows,
  time,
  places: placeRows,
  actors,
  quantities,
  attribution,
  extract: englishEvents,
  commonWords,
}
