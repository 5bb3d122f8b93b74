import { partitionOf, groupBy, setsOf } from '../../src/reconcile/partition.js'
import { wordsIn } from '../../src/reconcile/shingles.js'
import type { Clusters } from './coreference.js'
import type { EcbDocument } from './ecbplus.js'
import type { EventMention } from './mentions.js'

/** Mean likeness from which two sets of documents tell of one thing; chosen on training topics 2, 5, 12, 18, 21, 23, 34, 35. */
const oneStory = 0.13
/** Share of all documents that hold a word from which it tells no event from another. */
const common = 0.2
/** Letters that a word must have to be shared by its stem or beside its head. */
const long = 4

type Vector = ReadonlyMap<string, number>

const vectorsOf = (documents: readonly EcbDocument[]): { readonly vectors: readonly Vector[]; readonly spread: ReadonlyMap<string, number> } => {
  const bags = documents.map((document) => [...groupBy(document.sentences.flat().flatMap(wordsIn).filter((word) => word.length > 2), (word) => word)].map(([word, all]) => [word, all.length] as const))
  const spread = new Map([...groupBy(bags.flat(), ([word]) => word)].map(([word, all]) => [word, all.length / documents.length]))
  const vectors = bags.map((bag) => {
    const weights = bag.map(([word, count]) => [word, (1 + Math.log(count)) * -Math.log(spread.get(word) ?? 1)] as const)
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
  return { vectors, spread }
}

const likeness = (one: Vector, other: Vector): number => [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0)

/** Documents of one story: average-link clustering by TF-IDF cosine; gives each document's story by its place. */
export const storiesOf = (vectors: readonly Vector[]): readonly number[] => {
  const near = vectors.map((one) => Float64Array.from(vectors, (other) => likeness(one, other)))
  const sizes = vectors.map(() => 1)
  const story = vectors.map((_, at) => at)
  for (;;) {
    let [best, into, from] = [oneStory, -1, -1]
    near.forEach((row, one) => { for (let other = one + 1; other < row.length; other++) if (sizes[one] !== 0 && sizes[other] !== 0 && (row[other] ?? 0) > best) [best, into, from] = [row[other] ?? 0, one, other] })
    if (into < 0) return story
    const [a, b] = [sizes[into] ?? 0, sizes[from] ?? 0]
    near.forEach((row, at) => {
      const mean = ((near[into]?.[at] ?? 0) * a + (near[from]?.[at] ?? 0) * b) / (a + b)
      const target = near[into]
      if (target !== undefined) target[at] = mean
      row[into] = mean
    })
    sizes[into] = a + b
    sizes[from] = 0
    story.forEach((one, at) => { if (one === from) story[at] = into })
  }
}

const share = (ones: readonly string[], others: readonly string[]): boolean => ones.some((word) => others.includes(word))

/** What is left of a lemma without the endings that turn verbs into nouns and back. */
const stemOf = (lemma: string): string => lemma.replace(/(?:ation|ition|ment|ing|ion|er|or|al|ance|ence|ed|es|s|e)$/, '').slice(0, 6)

const sameWord = (one: EventMention, other: EventMention): boolean => one.lemma === other.lemma
  || (stemOf(one.lemma) === stemOf(other.lemma) && (one.upos !== other.upos || (one.lemma.length > long && other.lemma.length > long)))

/** Two mentions in documents of one story name one event: one word in any form; sayings and light verbs need a subject in common. */
const sameEvent = (one: EventMention, other: EventMention, light: ReadonlySet<string>, isCommon: (word: string) => boolean): boolean => {
  const telling = one.words.filter((word) => word.length > long && !isCommon(word))
  if (!sameWord(one, other) && !share(telling, other.words)) return false
  return !light.has(one.lemma) || share(one.subjects, other.subjects)
}

/** Clusters of mentions by story, word and participants; `light` are lemmas that by themselves name no event. */
export const clusterMentions = (documents: readonly EcbDocument[], mentions: readonly EventMention[], light: ReadonlySet<string>): Clusters => {
  const { vectors, spread } = vectorsOf(documents)
  const stories = storiesOf(vectors)
  const storyOf = new Map(documents.map((document, at) => [document.name, stories[at] ?? at]))
  const partition = partitionOf(mentions.length)
  const numbered = mentions.map((mention, at) => ({ mention, at }))
  for (const told of groupBy(numbered, ({ mention }) => storyOf.get(mention.document)).values()) {
    told.forEach((one, at) => {
      for (const other of told.slice(at + 1)) {
        if (partition.find(one.at) !== partition.find(other.at) && sameEvent(one.mention, other.mention, light, (word) => (spread.get(word) ?? 0) > common)) partition.join(one.at, other.at)
      }
    })
  }
  return setsOf(mentions, partition).map((cluster) => cluster.map(({ key }) => key))
}

/** The usual baseline: one lemma in one topic is one event. */
export const clusterByLemma = (mentions: readonly EventMention[]): Clusters =>
  [...groupBy(mentions, (mention) => `${mention.topic} ${mention.lemma}`).values()].map((cluster) => cluster.map(({ key }) => key))
