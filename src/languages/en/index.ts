import type { LanguagePack } from '../../model/language.js'
import { attribution } from './attribution.js'

/** English. Each stage's rows stand in files of their own beside this one. */
export const english: LanguagePack = {
  tag: 'en',
  name: 'English',
  model: 'en',
  text: { rules: [] },
  time: { rules: [] },
  places: { rules: [] },
  actors: { rules: [] },
  quantities: { rules: [] },
  attribution,
  extract: { rules: [] },
}
