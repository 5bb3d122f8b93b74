import type { Analysis, FoundAttribution, Sentence } from '../../model/sentence.js'
import { covering, overlaps, type Span } from '../../model/span.js'
import { headIn, tokensIn, treeOf } from '../../model/tree.js'
import type { Cue } from './cue.js'
import { cueLexiconOf, type CueLanguage, type CueLexicon } from './cue-lexicon.js'
import { findLabelCues, findNounCues, findPhraseCues, findRelayCues } from './phrase-cues.js'
import { withQuotations } from './quoted.js'
import { findVerbCues } from './verb-cues.js'

/** Cues of one sentence by the rules alone; a relay replaces the plain cues that it is made of. */
const cuesByRule = (sentence: Sentence, lexicon: CueLexicon): readonly Cue[] => {
  const saying = [...findVerbCues(sentence, lexicon), ...findPhraseCues(sentence, lexicon.rows.phrases), ...findNounCues(sentence, lexicon)]
  const relays = findRelayCues(sentence, lexicon, saying)
  const replaced = (cue: Cue): boolean => relays.some((relay) => overlaps(relay.span, cue.span) || sameContent(relay.content, cue.content))
  return [...saying.filter((cue) => !replaced(cue)), ...relays, ...(saying.length + relays.length === 0 ? findLabelCues(sentence) : [])]
}

const sameContent = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length && one.every((span, at) => span.start === other[at]?.start && span.end === other[at]?.end)

const sentenceAt = (sentences: readonly Sentence[], span: Span): Sentence | undefined =>
  sentences.find((sentence) => sentence.span.start <= span.start && span.start < sentence.span.end)

const headOf = (sentences: readonly Sentence[], span: Span | null): number => {
  const sentence = span === null ? undefined : sentenceAt(sentences, span)
  if (span === null || sentence === undefined) return -1
  const tree = treeOf(sentence)
  return headIn(tree, tokensIn(tree, span))
}

/** A cue that the network alone saw: act and slant by its verb where a row knows it. */
const cueFromNetwork = (found: FoundAttribution, sentences: readonly Sentence[], lexicon: CueLexicon): Cue | null => {
  const sentence = sentenceAt(sentences, found.cue)
  if (sentence === undefined || found.content === null) return null
  const token = headOf(sentences, found.cue)
  if (!tokensIn(treeOf(sentence), found.cue).some((index) => /^(VERB|NOUN|ADJ|PROPN|PUNCT)$/.test(sentence.tokens[index]?.upos ?? ''))) return null
  const head = sentence.tokens[token]
  const row = head === undefined ? undefined : lexicon.verbs.get(lexicon.lemmaOf(head))
  return {
    span: found.cue, sentence: sentence.index, token, act: row?.act ?? 'state', slant: row?.slant ?? 'neutral', stance: row?.stance ?? 'asserts',
    source: found.source === null ? null : { span: found.source, token: headOf(sentences, found.source) }, content: contentOf(found), rule: 'model:attribution', relay: null,
  }
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** What the network saw as said, in its parts. */
const contentOf = (found: FoundAttribution): readonly Span[] => found.runs?.content ?? (found.content === null ? [] : [found.content])

/** What the rules found, filled up by the network: a source they lack, and content that runs on past the sentence. */
const joined = (cue: Cue, found: FoundAttribution | undefined, sentences: readonly Sentence[]): Cue => {
  if (found === undefined) return cue
  const named = found.source === null ? null : { span: found.source, token: headOf(sentences, found.source) }
  const source = cue.source !== null && named !== null && overlaps(cue.source.span, named.span) ? { ...cue.source, span: named.span } : cue.source ?? named
  const seen = contentOf(found)
  const longer = lengthOf(seen) > lengthOf(cue.content) && seen.some((span) => cue.content.some((own) => overlaps(own, span)))
  return { ...cue, span: covering([cue.span, found.cue]), source, content: longer ? seen : cue.content }
}

/** All cues of a document, in order of the text: by the rules over the trees, joined with what the network saw. */
export const findCues = (analysis: Analysis, language: CueLanguage, text: string): readonly Cue[] => {
  const { sentences, attributions } = analysis
  const lexicon = cueLexiconOf(language)
  const byRule = sentences.flatMap((sentence) => cuesByRule(sentence, lexicon))
  const taken = byRule.map((cue) => joined(cue, attributions.find((found) => overlaps(found.cue, cue.span)), sentences))
  const others = attributions.filter((found) => !byRule.some((cue) => overlaps(found.cue, cue.span)))
    .flatMap((found) => cueFromNetwork(found, sentences, lexicon) ?? [])
  const ordered = [...taken, ...others].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
  return withQuotations(ordered, analysis, text, lexicon.rows.words.selves)
}
