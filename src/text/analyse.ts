import type { Document } from '../model/document.js'
import type { LanguagePack } from '../model/language.js'
import type { Analysis, FoundAttribution, Quotation, Sentence } from '../model/sentence.js'
import { draft, type Draft } from './drafts.js'
import { grammarOf, type Grammar } from './grammar.js'
import { lemmaByRow, type FoundLemma } from './lemmas.js'
import type { Model } from './model.js'
import { findQuotations } from './quotations.js'
import { attributionsIn, headsInWindow, headsOf, sentencesOf, type WindowReading } from './readings.js'
import { cutWindows, fillWindow, type Window } from './windows.js'

/**
 * Sentences, syntax, names, quotations and attributions of a document's title, subtitles, captions, lists and body. The same
 * text gives the same analysis, whatever else is read at the same time. Text without letters gives an empty one.
 */
export const analyse = async (document: Document, language: LanguagePack, model: Model): Promise<Analysis> => {
  const grammar = grammarOf(language.text)
  const drafts = draft(document, grammar, model.pieces, model.manifest.window.pieces - 2)
  const quotations = findQuotations(document.text, drafts.paragraphs, grammar.quotes)
  return readDrafts(document.text, drafts.sentences, quotations, grammar, model)
}

/** The analysis of sentences whose tokens are known: window by window. Measuring enters here with others' tokens. */
export const readDrafts = async (text: string, drafts: readonly Draft[], quotations: readonly Quotation[], grammar: Grammar, model: Model): Promise<Analysis> => {
  const byRow = (form: string, tag: string): FoundLemma | null => lemmaByRow(form, tag, grammar, model.pieces.isWord)
  const { window: size, cases } = model.manifest
  const sentences: Sentence[] = []
  const attributions: FoundAttribution[] = []
  for (const range of cutWindows(drafts, size.pieces)) {
    const window = fillWindow(drafts, range, model.pieces, cases)
    const reading = await readWindow(text, drafts.slice(range.first, range.last), window, quotations, byRow, model)
    const read = sentencesOf(reading)
    sentences.push(...read)
    attributions.push(...attributionsIn(reading, read))
  }
  return { sentences, attributions }
}

const readWindow = async (text: string, drafts: readonly Draft[], window: Window, quotations: readonly Quotation[], byRow: WindowReading['lemmaByRow'], model: Model): Promise<WindowReading> => {
  const scores = await model.score(window)
  const heads = headsOf(scores.arcs, drafts)
  const relations = await model.relate(scores, headsInWindow(heads))
  return { text, drafts, window, scores, heads, relations, quotations, manifest: model.manifest, lemmaByRow: byRow }
}
