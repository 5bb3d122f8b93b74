import { english } from '../../src/languages/en/index.js'
import { openModel } from '../../src/text/model.js'
import type { Figure, MeasureContext } from '../figure.js'
import { conll, type Clusters } from './coreference.js'
import { goldClusters, readEcbPlus, testTopics, type EcbDocument } from './ecbplus.js'
import { foundMentions, goldMentions, keyByHead, linesOf } from './mentions.js'
import { clusterByLemma, clusterMentions } from './same-event.js'

/** Verbs of saying, and verbs that name an event only with what they govern. */
const lightVerbs = (): ReadonlySet<string> => new Set([
  'say', 'tell', 'report', 'announce', 'be', 'have', 'do', 'go', 'make', 'take', 'come', 'get', 'give', 'see', 'call', 'know', 'think', 'want',
])

const eventNouns = (): ReadonlySet<string> => new Set(english.extract.triggers.filter((row) => row.upos === 'noun' && (row.needs ?? []).length === 0).flatMap((row) => row.lemmas))

type Read = { readonly document: EcbDocument; readonly lines: Awaited<ReturnType<typeof linesOf>> }

const renamed = (clusters: Clusters, names: ReadonlyMap<string, string>): Clusters => clusters.map((cluster) => cluster.map((key) => names.get(key) ?? key))

const namesByHead = (read: readonly Read[]): ReadonlyMap<string, string> => new Map(read.flatMap(({ document, lines }) => document.mentions.flatMap((mention) => {
  const line = lines.find((one) => one.number === mention.sentence)
  return line === undefined ? [] : [[mention.key, keyByHead(document, line, mention.tokens)] as const]
})))

/** CoNLL F1 on ECB+'s test topics, singletons counted: on mentions found by ourselves (matched by head word), then on those given. */
export async function* measureEcbPlus({ shared, root, note }: MeasureContext): AsyncIterable<Figure> {
  const documents = readEcbPlus(shared, testTopics)
  if (documents === null) { yield { measure: 'reconcile.conll', set: 'ecbplus', value: null, reason: 'eval/ecbplus is absent' }; return }
  const model = await openModel(`${root}/models/en`)
  const read: Read[] = []
  for (const document of documents) read.push({ document, lines: await linesOf(document, model) })
  await model.close()
  note(`ECB+: ${documents.length} documents read`)
  const gold = goldClusters(documents)
  const given = read.flatMap(({ document, lines }) => goldMentions(document, lines))
  const byHead = renamed(gold, namesByHead(read))
  const found = read.flatMap(({ document, lines }) => foundMentions(document, lines, eventNouns()))
  const heads = new Set(byHead.flat())
  const hits = found.filter(({ key }) => heads.has(key)).length
  yield { measure: 'reconcile.conll', set: 'ecbplus', value: conll(byHead, clusterMentions(documents, found, lightVerbs())), n: found.length }
  yield { measure: 'reconcile.conll.lemma', set: 'ecbplus', value: conll(byHead, clusterByLemma(found)), n: found.length }
  yield { measure: 'reconcile.mentions', set: 'ecbplus', value: (2 * hits) / (found.length + heads.size), n: heads.size }
  yield { measure: 'reconcile.conll.gold', set: 'ecbplus', value: conll(gold, clusterMentions(documents, given, lightVerbs())), n: given.length }
  yield { measure: 'reconcile.conll.gold.lemma', set: 'ecbplus', value: conll(gold, clusterByLemma(given)), n: given.length }
}
