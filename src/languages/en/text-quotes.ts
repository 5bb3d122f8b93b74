import type { QuoteRow } from '../../model/rows/text.js'

const unicode = 'Unicode Standard, quotation marks by language'

/** Pairs of quotation marks that English pages use, their own and those that other languages leave in translations. */
export const quoteRows = [
  { id: 'text.quote.double', open: '“', close: '”', paired: false, examples: ['He said “[we won]” again.'], counterexamples: ['The 5” [gun fired].'], source: unicode },
  { id: 'text.quote.straight', open: '"', close: '"', paired: false, examples: ['He said "[we won]" again.'], counterexamples: ['He said [we won] again.'], source: unicode },
  { id: 'text.quote.angle', open: '«', close: '»', paired: false, examples: ['He said «[we won]» again.'], counterexamples: ['He said »[we won« again].'], source: unicode },
  { id: 'text.quote.low', open: '„', close: '“', paired: false, examples: ['He said „[we won]“ again.'], counterexamples: ['He said [we won]“ again.'], source: unicode },
  { id: 'text.quote.low-closed', open: '„', close: '”', paired: false, examples: ['He said „[we won]” again.'], counterexamples: ['He said [we won]” again.'], source: unicode },
  { id: 'text.quote.tex', open: '``', close: "''", paired: false, examples: ["He said ``[we won]'' again."], counterexamples: ["He said [we won]'' again."], source: 'wire services' },
  { id: 'text.quote.single', open: '‘', close: '’', paired: true, examples: ['He said ‘[we won]’ again.'], counterexamples: ['In the ’90s [they won’t].'], source: unicode },
  { id: 'text.quote.straight-single', open: "'", close: "'", paired: true, examples: ["He said '[we won]' again."], counterexamples: ["The soldiers' [posts weren't] hit."], source: unicode },
] as const satisfies readonly QuoteRow[]
