import type { LanguagePack } from '../../model/language.js'
import { blocks } from './blocks.js'
import { attribution } from './attribution.js'
import { quantities } from './quantity.js'
import { englishEvents } from './events.js'
import { textRows } from './text.js'
import { time } from './time.js'

/** English. Each stage's rows stand in files of their own beside this one. */
export const english: LanguagePack = {
  tag: 'en',
  name: 'English',
  model: 'en',
  blocks,
  text: textRows,
  time,
  places: { rules: [] },
  actors: { rules: [] },
  quantities,
  attribution,
  extract: englishEvents,
}
