import type { TextRows } from '../../model/rows/text.js'
import { borderRows, cutRows } from './text-borders.js'
import { endingRows } from './text-endings.js'
import { irregularRows } from './text-irregular.js'
import { quoteRows } from './text-quotes.js'
import { splitRows, tokenRows } from './text-tokens.js'
import { textWords } from './text-words.js'

/** What tokens, sentences and quotations look like in English. */
export const textRows = { words: textWords, tokens: tokenRows, splits: splitRows, borders: borderRows, quotes: quoteRows, cuts: cutRows, irregular: irregularRows, endings: endingRows } as const satisfies TextRows
