import type { NounCueRow, PhraseCueRow } from '../../model/rows/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'
import { childrenOf, subtreeOf, treeOf, type Tree } from '../../model/tree.js'
import type { Cue } from './cue.js'
import type { CueLexicon } from './cue-lexicon.js'
import { branchSpans, phraseSpan, subjectOf } from './verb-cues.js'

const sourceAfter = (tree: Tree, from: number, words: number): number => {
  const head = tree.tokens[from]?.head ?? -1
  if (head >= from + words) return head
  const next = tree.tokens.findIndex((token, index) => index >= from + words && /^(NOUN|PROPN|PRON)$/.test(token.upos))
  return next < 0 ? -1 : next
}

/** The clause that an aside hangs on, with the aside left out; a noun on the way up is passed over. */
const hostContent = (tree: Tree, source: number): readonly Span[] => {
  let host = tree.tokens[source]?.head ?? -1
  while (host >= 0 && !/^(VERB|AUX|ADJ)$/.test(tree.tokens[host]?.upos ?? '') && (tree.tokens[host]?.head ?? -1) >= 0) host = tree.tokens[host]?.head ?? -1
  return host < 0 ? [] : branchSpans(tree, host, [source])
}

const phraseCueAt = (sentence: Sentence, tree: Tree, from: number, row: PhraseCueRow): Cue | null => {
  const source = sourceAfter(tree, from, row.words.length)
  const last = tree.tokens[from + row.words.length - 1]
  const first = tree.tokens[from]
  if (source < 0 || first === undefined || last === undefined) return null
  const named = phraseSpan(tree, source)
  const content = hostContent(tree, source)
  if (named === null || content.length === 0) return null
  return {
    span: { start: first.span.start, end: last.span.end }, sentence: sentence.index, token: from, act: row.act, slant: row.slant, stance: 'asserts',
    source: { span: { start: Math.max(named.start, last.span.end), end: named.end }, token: source }, content: cut(content, { start: first.span.start, end: named.end }), rule: row.id, relay: null,
  }
}

/** The spans without the stretch `hole`. */
export const cut = (spans: readonly Span[], hole: Span): readonly Span[] =>
  spans.flatMap((span) => (span.start >= hole.end || span.end <= hole.start ? [span] : [{ start: span.start, end: hole.start }, { start: hole.end, end: span.end }]))
    .filter((span) => span.end - span.start > 1)

/** Asides of fixed words: "according to the ministry". */
export const findPhraseCues = (sentence: Sentence, rows: readonly PhraseCueRow[]): readonly Cue[] => {
  const tree = treeOf(sentence)
  const lower = sentence.tokens.map((token) => token.text.toLowerCase())
  return rows.flatMap((row) => lower.flatMap((_, from) => {
    const cue = row.words.every((word, at) => lower[from + at] === word) ? phraseCueAt(sentence, tree, from, row) : null
    return cue === null ? [] : [cue]
  }))
}

const nounCueAt = (sentence: Sentence, tree: Tree, noun: number, row: NounCueRow): Cue | null => {
  const clause = childrenOf(tree, noun, 'acl', 'ccomp').find((child) => childrenOf(tree, child, 'mark').length > 0 && childrenOf(tree, child, 'nsubj').length > 0)
  const token = tree.tokens[noun]
  if (clause === undefined || token === undefined) return null
  const owner = [...childrenOf(tree, noun, 'nmod')].sort((one, other) => Number(tree.tokens[other]?.relation === 'nmod:poss') - Number(tree.tokens[one]?.relation === 'nmod:poss'))[0]
  const source = owner ?? (/^(obj|nsubj:pass|obl)/.test(token.relation) ? subjectOf(tree, token.head) : -1)
  const span = phraseSpan(tree, source)
  return {
    span: token.span, sentence: sentence.index, token: noun, act: row.act, slant: row.slant, stance: row.stance,
    source: span === null || subtreeOf(tree, source).includes(noun) ? null : { span, token: source }, content: branchSpans(tree, clause, []), rule: row.id, relay: null,
  }
}

/** Nouns of saying with a clause of their own: "its claim that …". */
export const findNounCues = (sentence: Sentence, { nouns, lemmaOf }: CueLexicon): readonly Cue[] => {
  const tree = treeOf(sentence)
  return sentence.tokens.flatMap((token, noun) => {
    const row = token.upos === 'NOUN' ? nouns.get(lemmaOf(token)) : undefined
    const cue = row === undefined ? null : nounCueAt(sentence, tree, noun, row)
    return cue === null ? [] : [cue]
  })
}

/** "Ministry: two posts shelled" in a headline, and "Name: “…”" in running text. */
export const findLabelCues = (sentence: Sentence): readonly Cue[] => {
  const colon = sentence.tokens.findIndex((token) => token.text === ':')
  const label = sentence.tokens.slice(0, colon)
  const first = label[0]
  const last = label.at(-1)
  const after = sentence.tokens[colon + 1]
  if (colon < 1 || colon > 9 || first === undefined || last === undefined || after === undefined) return []
  if (!label.some((token) => /^(PROPN|NOUN)$/.test(token.upos)) || label.some((token) => /^(VERB|AUX)$/.test(token.upos))) return []
  const quoted = sentence.quotations.some((quotation) => quotation.span.start <= after.span.end && quotation.span.start >= last.span.end)
  if (!quoted && sentence.block !== 'title' && sentence.block !== 'subtitle') return []
  const colonToken = sentence.tokens[colon]
  return [{
    span: colonToken?.span ?? last.span, sentence: sentence.index, token: colon, act: 'state', slant: 'neutral', stance: 'asserts',
    source: { span: { start: first.span.start, end: last.span.end }, token: label.findIndex((token) => token.head < 0 || token.head > colon) },
    content: [{ start: after.span.start, end: sentence.span.end }], rule: 'cue.label', relay: null,
  }]
}

/** "quoted the ministry as saying …", "…, citing the ministry": the object speaks, the subject carries. */
export const findRelayCues = (sentence: Sentence, { relays, lemmaOf }: CueLexicon, saying: readonly Cue[]): readonly Cue[] => {
  const tree = treeOf(sentence)
  return sentence.tokens.flatMap((token, verb) => {
    const row = token.upos === 'VERB' ? relays.get(lemmaOf(token)) : undefined
    const object = childrenOf(tree, verb, 'obj', 'nsubj:pass')[0] ?? childrenOf(tree, verb, 'iobj', 'nsubj').find((child) => child > verb)
    if (row === undefined || object === undefined) return []
    const inner = saying.find((cue) => cue.token !== verb && subtreeOf(tree, verb).includes(cue.token))
    const outer = saying.find((cue) => cue.token === token.head)
    const passive = childrenOf(tree, verb, 'nsubj:pass').length > 0
    const carrier = passive ? (childrenOf(tree, verb, 'obl').find((child) => tree.tokens[child]?.relation === 'obl:agent') ?? -1) : outer?.source?.token ?? subjectOf(tree, verb)
    const told = inner?.content ?? outer?.content ?? []
    const content = told.length === 0 && token.head >= 0 ? branchSpans(tree, token.head, [verb]) : told
    const source = phraseSpan(tree, object)
    if (source === null || content.length === 0) return []
    const relay = phraseSpan(tree, carrier)
    return [{
      span: inner === undefined ? token.span : { start: token.span.start, end: inner.span.end }, sentence: sentence.index, token: verb,
      act: inner?.act ?? outer?.act ?? row.act, slant: inner?.slant ?? row.slant, stance: inner?.stance ?? row.stance,
      source: { span: inner === undefined ? source : { start: source.start, end: Math.min(source.end, Math.max(source.start + 1, inner.span.start)) }, token: object }, content, rule: row.id,
      relay: relay === null ? null : { span: relay, token: carrier },
    }]
  })
}
