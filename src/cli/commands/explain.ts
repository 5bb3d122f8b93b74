import type { Claim } from '../../model/claim.js'
import type { DatedDocument } from '../../model/document.js'
import type { Mention } from '../../model/mention.js'
import type { Evidence } from '../../model/reading.js'
import type { Sentence } from '../../model/sentence.js'
import { overlaps, wordsOf } from '../../model/span.js'
import type { Span } from '../../model/span.js'
import type { FullReading } from '../../pipeline.js'
import { bareDocument, explainDocument } from '../../pipeline/explain.js'
import { claimJson } from '../../publish/claims-json.js'
import { openToRead } from '../../store/record.js'
import type { Call, Run } from '../commands.js'
import { claimLines, dateWords } from '../lines.js'
import { withRecord } from '../with-record.js'
import { findId } from './show.js'

const isId = (what: string): boolean => /^(claim|sha256):[0-9a-f]+$/.test(what)

/** The document that a claim or document id stands for, and the stretch to show of it. */
const ofRecord = ({ options }: Call, what: string): Promise<{ readonly document: DatedDocument; readonly span: Span }> =>
  withRecord(openToRead(options.record), async ({ store }) => {
    const id = await findId(store, what)
    const claim = await store.claim(id)
    const document = await store.document(claim?.document ?? id)
    if (document === undefined) throw new Error(`no document for ${id}`)
    return { document, span: claim?.span ?? { start: 0, end: document.text.length } }
  })

const treeLines = ({ tokens }: Sentence): readonly string[] => {
  const width = Math.max(4, ...tokens.map((token) => token.text.length))
  return tokens.map((token, at) => `  ${String(at + 1).padStart(3)} ${token.text.padEnd(width)} ${token.lemma.padEnd(width)} ${token.upos.padEnd(5)} ${token.tag.padEnd(5)} ${String(token.head + 1).padStart(3)} ${token.relation}`)
}

const mentionValue = (mention: Mention): string => {
  const { reading } = mention
  if (reading.reading === 'unresolved') return `unresolved: ${reading.reason}`
  if (mention.kind === 'time') return mention.value ?? dateWords(mention.reading)
  const values: readonly unknown[] = reading.reading === 'resolved' ? [reading.value] : reading.candidates
  const words = values.map((value) => (Array.isArray(value) ? value.join(' + ') : typeof value === 'object' && value !== null && 'name' in value ? `${String(value.name)} [${'id' in value ? String(value.id) : ''}]` : JSON.stringify(value)))
  return reading.reading === 'resolved' ? words.join('') : `ambiguous: ${words.join(' or ')}`
}

const evidenceOf = ({ reading }: Mention): readonly Evidence[] => (reading.reading === 'unresolved' ? [] : reading.evidence)

const mentionLines = (text: string, mentions: readonly Mention[]): readonly string[] =>
  mentions.flatMap((mention) => [
    `  ${mention.kind.padEnd(8)} “${wordsOf(text, mention.span)}”  ${mentionValue(mention)}`,
    ...[...new Set([mention.rule, ...evidenceOf(mention).map((one) => (one.reason === undefined ? one.rule : `${one.rule}: ${one.reason}`))])].map((rule) => `             ${rule}`),
  ])

const ruleLines = (text: string, claim: Claim): readonly string[] =>
  claim.evidence.map((one) => `    rule   ${one.rule}${one.span === undefined ? '' : ` at “${wordsOf(text, one.span)}”`}${one.reason === undefined ? '' : `: ${one.reason}`}`)

const wordLines = ({ document, analysis, resolution, claims }: FullReading, span: Span, width: number): readonly string[] => {
  const sentences = analysis.sentences.filter((sentence) => overlaps(sentence.span, span))
  const shown = sentences.map((sentence) => sentence.span)
  const inside = (one: Span): boolean => shown.some((sentence) => overlaps(one, sentence))
  const found = claims.filter((claim) => inside(claim.span))
  return [
    ...sentences.flatMap((sentence) => [
      wordsOf(document.text, sentence.span), ...treeLines(sentence), ...sentence.entities.map((entity) => `  ${entity.kind.padEnd(12)} “${wordsOf(document.text, entity.span)}”`),
      ...analysis.attributions.filter((one) => overlaps(one.cue, sentence.span)).map((one) => `  saying       “${one.source === null ? '?' : wordsOf(document.text, one.source)}” ${wordsOf(document.text, one.cue)}: “${one.content === null ? '?' : wordsOf(document.text, one.content)}” (model, ${one.score.toFixed(2)})`), '',
    ]),
    'Mentions', ...mentionLines(document.text, resolution.mentions.filter((mention) => inside(mention.span))), '',
    'Claims', ...(found.length === 0 ? ['  none'] : found.flatMap((claim) => [...claimLines(document.text, claim, width), ...ruleLines(document.text, claim)])),
  ]
}

/** `audiatur explain`: a sentence given as words, or the sentences of a claim or document of the record. */
export const run: Run = async (call) => {
  const { words: [what = ''], options, terminal } = call
  const target = isId(what) ? await ofRecord(call, what) : { document: bareDocument(what, terminal.now()), span: { start: 0, end: what.length } }
  const reading = await explainDocument(target.document, options.conflict ?? 'auto')
  if (options.json) {
    const { analysis, resolution, claims, document } = reading
    terminal.out(JSON.stringify({ sentences: analysis.sentences, attributions: analysis.attributions, mentions: resolution.mentions, claims: claims.map((claim) => ({ ...claimJson(document.text, claim), evidence: claim.evidence })) }))
  } else for (const line of wordLines(reading, target.span, Math.min(terminal.columns, 120))) terminal.out(line)
  return 0
}
