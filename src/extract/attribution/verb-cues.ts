import type { AttributionWords, ContentPlace, VerbCueRow } from '../../model/rows/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import { within, type Span } from '../../model/span.js'
import { childrenOf, isBelow, plainRelation, spansOf, subtreeOf, treeOf, type Tree } from '../../model/tree.js'
import type { Cue } from './cue.js'
import type { CueLexicon } from './cue-lexicon.js'

/** The row of a verb token, and the tokens that make up the cue. */
interface Match {
  readonly row: VerbCueRow
  readonly tokens: readonly number[]
}

const matchVerb = (tree: Tree, verb: number, { verbs, lemmaOf }: CueLexicon): Match | null => {
  const token = tree.tokens[verb]
  if (token === undefined || token.upos !== 'VERB') return null
  const lemma = lemmaOf(token)
  const extras = [...childrenOf(tree, verb, 'compound', 'obj', 'advmod', 'xcomp'), ...childrenOf(tree, verb, 'obl', 'advcl').flatMap((child) => childrenOf(tree, child, 'case', 'mark'))]
  for (const extra of extras) {
    const row = verbs.get(`${lemma} ${tree.tokens[extra]?.lemma.toLowerCase() ?? ''}`)
    if (row !== undefined) return { row, tokens: [verb, extra] }
  }
  const row = verbs.get(lemma)
  return row === undefined ? null : { row, tokens: [verb] }
}

/** "was said", and a bare participle that is nobody's own act ("as reported", "the road described"). */
const isPassive = (tree: Tree, verb: number): boolean => {
  const token = tree.tokens[verb]
  const bare = token?.tag === 'VBN' && /^(advcl|acl)/.test(token.relation) && childrenOf(tree, verb, 'aux', 'nsubj').length === 0
  return bare || childrenOf(tree, verb).some((child) => (tree.tokens[child]?.relation ?? '').endsWith(':pass'))
}

/** "who", "which", "that": the noun before the relative clause is meant. */
const isRelative = (tree: Tree, index: number): boolean => (tree.tokens[index]?.tag ?? '').startsWith('W')

/** The subject of a saying verb: its own, or that of the clause it shares (conjunct, participle, infinitive), or its by-phrase. */
export const subjectOf = (tree: Tree, verb: number, steps = 0): number => {
  const agent = childrenOf(tree, verb, 'obl').find((child) => tree.tokens[child]?.relation === 'obl:agent')
  if (agent !== undefined || isPassive(tree, verb)) return agent ?? -1
  const token = tree.tokens[verb]
  const own = childrenOf(tree, verb, 'nsubj')[0]
  if (own !== undefined) return isRelative(tree, own) && token !== undefined && token.relation.endsWith('relcl') ? token.head : own
  if (token === undefined || token.head < 0 || steps > 4) return -1
  const relation = plainRelation(token.relation)
  if (relation === 'acl') return token.head
  if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl') return subjectOf(tree, token.head, steps + 1)
  return -1
}

/** Words of the branch at `root` without the branch at `without`, and without punctuation and conjunctions at its ends. */
export const branchSpans = (tree: Tree, root: number, without: readonly number[]): readonly Span[] => {
  const indices = [...subtreeOf(tree, root, (child) => without.includes(child))]
  const edge = (index: number | undefined): boolean => index !== undefined && /^(PUNCT|CCONJ)$/.test(tree.tokens[index]?.upos ?? '')
  while (edge(indices[0])) indices.shift()
  while (edge(indices.at(-1))) indices.pop()
  return spansOf(tree, indices)
}

const relationsOf: Readonly<Record<Exclude<ContentPlace, 'host' | 'matter'>, readonly string[]>> = {
  clause: ['ccomp', 'parataxis'],
  infinitive: ['xcomp', 'advcl'],
  object: ['obj'],
}

const contentAt = (tree: Tree, verb: number, place: ContentPlace, row: VerbCueRow): readonly Span[] => {
  const token = tree.tokens[verb]
  if (place === 'host') return []
  if (place === 'matter') {
    const matters = childrenOf(tree, verb, 'obl', 'advcl', 'nmod').filter((child) =>
      childrenOf(tree, child, 'case', 'mark').some((mark) => row.prepositions?.includes(tree.tokens[mark]?.lemma.toLowerCase() ?? '')))
    return matters.flatMap((child) => branchSpans(tree, child, []))
  }
  const wanted = relationsOf[place]
  const found = childrenOf(tree, verb, ...wanted).filter((child) => place !== 'infinitive' || tree.tokens[child]?.relation === 'xcomp')
  if (found.length > 0) return found.flatMap((child) => branchSpans(tree, child, []))
  // "…", he said: the cue hangs under what is said as an aside.
  if (place === 'clause' && token !== undefined && token.relation.startsWith('parataxis') && token.head >= 0) return branchSpans(tree, token.head, [verb])
  return []
}

/** "As the ministry noted, …": the clause that the aside hangs on is what is said. */
const hostOf = (tree: Tree, verb: number, words: AttributionWords): readonly Span[] => {
  const token = tree.tokens[verb]
  if (token === undefined || token.head < 0 || token.tag === 'VBG' || !/^(advcl|parataxis|acl)/.test(token.relation)) return []
  const marked = childrenOf(tree, verb, 'mark', 'advmod').some((child) => words.asides.includes(tree.tokens[child]?.lemma.toLowerCase() ?? ''))
  return marked ? branchSpans(tree, token.head, [verb]) : []
}

const quotedIn = (sentence: Sentence, tree: Tree, verb: number, source: number): readonly Span[] => {
  const cue = tree.tokens[verb]?.span
  return sentence.quotations.map((quotation) => quotation.span)
    .map((span) => ({ start: Math.max(span.start, sentence.span.start), end: Math.min(span.end, sentence.span.end) }))
    .filter((span) => span.end - span.start > 12 && cue !== undefined && (cue.end <= span.start || cue.start >= span.end) && !covers(tree, source, span))
}

const covers = (tree: Tree, root: number, span: Span): boolean => root >= 0 && subtreeOf(tree, root).some((index) => {
  const token = tree.tokens[index]
  return token !== undefined && token.span.start < span.end && span.start < token.span.end
})

/** Negation or doubt on the cue itself ("did not confirm that"): the speaker does not vouch. */
const negated = (tree: Tree, verb: number, words: AttributionWords): boolean =>
  childrenOf(tree, verb, 'advmod', 'det').some((child) => words.negations.includes(tree.tokens[child]?.lemma.toLowerCase() ?? ''))

const recipientOf = (tree: Tree, verb: number, words: AttributionWords): number =>
  childrenOf(tree, verb, 'iobj')[0] ??
  (words.telling.includes(tree.tokens[verb]?.lemma.toLowerCase() ?? '') ? childrenOf(tree, verb, 'obj')[0] : undefined) ??
  childrenOf(tree, verb, 'obl').find((child) => childrenOf(tree, child, 'case').some((mark) => words.recipients.includes(tree.tokens[mark]?.lemma.toLowerCase() ?? ''))) ?? -1

/** The noun phrase at `root` without what trails it (relative clauses, appositions set off by commas stay: they name the source). */
export const phraseSpan = (tree: Tree, root: number): Span | null => {
  if (root < 0) return null
  const indices = subtreeOf(tree, root, (child) => /^(acl:relcl|parataxis|cc|conj|punct|case|mark)/.test(tree.tokens[child]?.relation ?? '') && child > root ? !/^(cc|conj|case)/.test(tree.tokens[child]?.relation ?? '') : /^(case|mark)/.test(tree.tokens[child]?.relation ?? ''))
  const spans = spansOf(tree, indices)
  const first = spans[0]
  const last = spans.at(-1)
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

const sourced = (tree: Tree, token: number): Cue['source'] => {
  const span = phraseSpan(tree, token)
  return span === null ? null : { span, token }
}

/** The verb with its auxiliaries, negation and adverbs, as far as they stand next to it: "have also said". */
const verbGroup = (tree: Tree, verb: number, own: readonly number[]): readonly number[] =>
  [...new Set([...own, ...childrenOf(tree, verb, 'aux', 'advmod', 'compound')])].filter((index) => index < verb || own.includes(index) || tree.tokens[index]?.relation === 'compound:prt').sort((one, other) => one - other)

const cueAt = (sentence: Sentence, tree: Tree, verb: number, match: Match, words: AttributionWords): Cue | null => {
  const { row } = match
  const source = subjectOf(tree, verb)
  const aside = hostOf(tree, verb, words)
  let content = aside
  for (const place of row.content) if (content.length === 0) content = contentAt(tree, verb, place, row)
  if (content.length === 0) content = quotedIn(sentence, tree, verb, source)
  if (content.length === 0 && (source < 0 || !row.content.includes('clause'))) return null
  const first = spansOf(tree, verbGroup(tree, verb, match.tokens)).find((span) => within(tree.tokens[verb]?.span ?? span, span))
  if (first === undefined || (source >= 0 && isBelow(tree, verb, source) && tree.tokens[verb]?.head !== source)) return null
  const vouched = negated(tree, verb, words) && row.stance === 'asserts' && row.act === 'confirm'
  return {
    span: first, sentence: sentence.index, token: verb, act: row.act, slant: row.slant, stance: vouched ? 'doubts' : row.stance,
    source: sourced(tree, source), content, rule: row.id, relay: sourced(tree, recipientOf(tree, verb, words)),
  }
}

/** All verbal cues of a sentence with source and content by the tree; a cue whose content must stand in another sentence has none yet. */
export const findVerbCues = (sentence: Sentence, lexicon: CueLexicon): readonly Cue[] => {
  const tree = treeOf(sentence)
  return sentence.tokens.flatMap((_, verb) => {
    const match = matchVerb(tree, verb, lexicon)
    const cue = match === null ? null : cueAt(sentence, tree, verb, match, lexicon.rows.words)
    return cue === null ? [] : [cue]
  })
}
