import type { Analysis, FoundAttribution, Sentence } from '../../model/sentence.js'
import { overlaps, type Span } from '../../model/span.js'
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

/** What the network saw as said, in its parts. */
const contentOf = (found: FoundAttribution): readonly Span[] => found.runs?.content ?? (found.content === null ? [] : [found.content])

/** Below this score a cue that only the network saw is left: chosen on PolNeAR's dev part, where most of them were none. */
const leastScore = 0.65

/**
 * One cue from two readers: act, stance and carrier by the rule; extent of cue and content by the network, which saw more texts than the
 * rows did, but for denials, where a word too much would be denied as well. A subject of the cue's own outweighs a source that the
 * network sees elsewhere. A relay keeps the parts that its rule cut, since the network
 * takes the carrier for the speaker.
 */
const joined = (cue: Cue, found: FoundAttribution | undefined, sentences: readonly Sentence[]): Cue => {
  if (found === undefined || cue.relay !== null && cue.rule.startsWith('relay.')) return cue
  const named = found.source === null ? null : { span: found.source, token: headOf(sentences, found.source) }
  const own = cue.source !== null && sentences[cue.sentence]?.tokens[cue.source.token]?.head === cue.token
  const both = cue.source !== null && named !== null && overlaps(cue.source.span, named.span)
  const source = both ? { ...cue.source, span: named.span } : own ? cue.source : named ?? cue.source
  const seen = contentOf(found)
  return { ...cue, span: found.cue, source, content: seen.length === 0 || cue.stance !== 'asserts' ? cue.content : seen }
}

/** All cues that the rows find over the trees, with or without the network's agreement. */
export const findRuleCues = (analysis: Analysis, language: CueLanguage): readonly Cue[] => {
  const lexicon = cueLexiconOf(language)
  return analysis.sentences.flatMap((sentence) => cuesByRule(sentence, lexicon))
}

/** Verbs of saying have other senses ("hold the bridge"), so their rows need the network's agreement; all other rows stand by themselves. */
const firm = (cue: Cue, attributions: readonly FoundAttribution[], verbs: ReadonlySet<string>): boolean => !verbs.has(cue.rule) || attributions.some((found) => overlaps(found.cue, cue.span))

/** All cues of a document, in order of the text: by the rules over the trees, joined with what the network saw. */
export const findCues = (analysis: Analysis, language: CueLanguage, text: string): readonly Cue[] => {
  const { sentences, attributions } = analysis
  const lexicon = cueLexiconOf(language)
  const verbs = new Set(lexicon.rows.verbs.map((row) => row.id))
  const byRule = findRuleCues(analysis, language).filter((cue) => firm(cue, attributions, verbs))
  const taken = byRule.map((cue) => joined(cue, attributions.find((found) => overlaps(found.cue, cue.span)), sentences))
  const others = attributions.filter((found) => found.score >= leastScore && !byRule.some((cue) => overlaps(found.cue, cue.span)))
    .flatMap((found) => cueFromNetwork(found, sentences, lexicon) ?? [])
  const ordered = [...taken, ...others].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
  return withQuotations(ordered, analysis, text, lexicon.rows.words.selves)
}
