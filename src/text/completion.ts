import type { Run, TokenAttribution } from './attributions.js'
import { subtreeOf, type Node, type WindowTree } from './window-tree.js'

/** The tokens of an attribution by number, and its cue's head. */
interface Parts {
  readonly head: number
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

type Step = (parts: Parts, tree: WindowTree) => Parts

const nominal = /^(NOUN|PROPN|PRON)$/
const canHeadSource = /^(NOUN|PROPN|PRON|ADJ|NUM|DET)$/
const insideName = /^(flat|compound|amod|det|nmod|appos|nummod|case)/
const asideOfName = /^(parataxis|advcl|dep)$/
const auxiliary = /^(aux|aux:pass|advmod)$/
const clause = /^(ccomp|xcomp)/
const object = /^(obj|obl|nmod|acl|advcl)/
const sharesSubject = /^(conj|xcomp|advcl|parataxis)/
const quoteMark = /^[\p{Pi}\p{Pf}\p{Pe}\p{Ps}"'`]+$/u

/** Longer phrases than this name nobody: the tree went astray. */
const longestSource = 40

/**
 * Attributions of a window with what the trees add: the network finds each part by its likeliest words and often stops short. The
 * source is a whole phrase, or the cue's subject where none was found; the content is the whole clause or quotation it begins.
 */
export const completeAttributions = (found: readonly TokenAttribution[], tree: WindowTree): readonly TokenAttribution[] => {
  const completed = withoutParts(found.map((one) => ({ one, parts: steps.reduce((parts, step) => step(parts, tree), partsOf(one, tree)) })))
  return completed.map(({ one, parts }) => {
    const content = leaveToNearer(parts, completed.map((other) => other.parts), tree)
    return { cue: runsOf(parts.cue)[0] ?? one.cue, source: runsOf(parts.source), content: runsOf(content), score: one.score }
  }).filter(({ content }) => content.length > 0)
}

/** Leaves out attributions whose cue is but a part of another's: the network at times sees "later" and "accused" apart. */
const withoutParts = <T extends { readonly parts: Parts }>(all: readonly T[]): readonly T[] =>
  all.filter(({ parts }, place) => !all.some((other, at) => at !== place && within(parts.cue, other.parts.cue) && (parts.cue.size < other.parts.cue.size || at < place)))

const within = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean => [...inner].every((number) => outer.has(number))

const numbersIn = ({ first, last }: Run): readonly number[] => Array.from({ length: last - first }, (_, place) => first + place)

const partsOf = ({ cue, source, content }: TokenAttribution, { nodes }: WindowTree): Parts => {
  const own = new Set(numbersIn(cue))
  const head = [...own].find((number) => !own.has(nodes[number]?.head ?? -1)) ?? cue.first
  return { head, cue: own, source: new Set(source.flatMap(numbersIn)), content: new Set(content.flatMap(numbersIn)) }
}

const runsOf = (numbers: ReadonlySet<number>): readonly Run[] => {
  const runs: Run[] = []
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const before = runs.at(-1)
    if (before?.last === number) runs[runs.length - 1] = { ...before, last: number + 1 }
    else runs.push({ first: number, last: number + 1 })
  }
  return runs
}

const without = (numbers: Iterable<number>, ...others: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  new Set([...numbers].filter((number) => !others.some((other) => other.has(number))))

const relationOf = (node: Node | undefined): string => node?.token.relation ?? ''

/** Adds the auxiliaries and adverbs right before the cue's verb: "has repeatedly said". */
const widenCue: Step = (parts, { nodes }) => {
  const cue = new Set(parts.cue)
  for (let number = Math.min(...cue) - 1; number >= 0; number -= 1) {
    const node = nodes[number]
    if (node?.head !== parts.head || !auxiliary.test(relationOf(node)) || parts.source.has(number)) break
    cue.add(number)
  }
  return { ...parts, cue, content: without(parts.content, cue) }
}

/**
 * Takes the cue's subject for the source where the network saw none in the cue's sentence; a clause that has none shares that of
 * the verb it hangs on.
 */
const findSubject: Step = (parts, { nodes }) => {
  const own = nodes[parts.head]?.sentence
  if ([...parts.source].some((number) => nodes[number]?.sentence === own)) return parts
  for (let verb = nodes[parts.head]; verb !== undefined && /^(VERB|AUX)$/.test(verb.token.upos); verb = nodes[verb.head]) {
    const of = (relation: RegExp): number | undefined => verb?.children.find((child) => relation.test(relationOf(nodes[child])))
    const subject = of(/^nsubj(?!:pass)/) ?? of(/^obl:agent/)
    if (subject !== undefined) return parts.content.has(subject) ? parts : { ...parts, source: new Set([subject]) }
    if (of(/^nsubj:pass/) !== undefined || !sharesSubject.test(relationOf(verb))) return parts
  }
  return parts
}

/** Widens the source to the whole phrase of its head noun, appositions and relative clauses included. */
const widenSource: Step = (parts, tree) => {
  const { nodes } = tree
  let head = [...parts.source].find((number) => !parts.source.has(nodes[number]?.head ?? -1) && canHeadSource.test(nodes[number]?.token.upos ?? ''))
  if (head === undefined) return parts
  for (let node = nodes[head]; node !== undefined && insideName.test(relationOf(node)); node = nodes[head]) {
    if (parts.cue.has(node.head) || parts.content.has(node.head) || !nominal.test(nodes[node.head]?.token.upos ?? '')) break
    head = node.head
  }
  const top = head
  const phrase = subtreeOf(tree, top, (number) => {
    const relation = relationOf(nodes[number])
    return parts.cue.has(number) || asideOfName.test(relation) || (nodes[number]?.head === top && /^(case|punct)$/.test(relation))
  })
  const usable = phrase.length < longestSource && !phrase.some((number) => parts.content.has(number))
  return usable ? { ...parts, source: trimmed(phrase, tree) } : parts
}

/** Widens the content to the whole phrases and clauses that the cue governs, or to that in which it stands aside, where it has some of them. */
const widenClause: Step = (parts, tree) => {
  const { nodes } = tree
  const leaves = (number: number): boolean => parts.cue.has(number) || parts.source.has(number)
  const touched = (numbers: readonly number[]): boolean => numbers.some((number) => parts.content.has(number))
  const below = (from: readonly number[], relation: RegExp): readonly (readonly number[])[] => from.flatMap((number) => nodes[number]?.children ?? [])
    .filter((child) => relation.test(relationOf(nodes[child])) && !leaves(child)).map((child) => subtreeOf(tree, child, leaves)).filter(touched)
  const cue = nodes[parts.head]
  const clauses = below([parts.head], clause)
  const around = cue !== undefined && cue.head >= 0 && relationOf(cue).startsWith('parataxis') ? [subtreeOf(tree, cue.head, (number) => number === parts.head || leaves(number))].filter(touched) : []
  const added = [clauses, around].find((one) => one.length > 0) ?? below([...parts.cue], object)
  return added.length === 0 ? parts : { ...parts, content: trimmed(without([...parts.content, ...added.flat()], parts.cue, parts.source), tree) }
}

/** Widens the content to every quotation of which it has half. */
const widenQuotations: Step = (parts, { quotations }) => {
  const held = quotations.filter((quotation) => quotation.length > 1 && 2 * quotation.filter((number) => parts.content.has(number)).length >= quotation.length)
  return { ...parts, content: new Set([...parts.content, ...without(held.flat(), parts.cue, parts.source)]) }
}

const steps: readonly Step[] = [widenCue, findSubject, widenSource, widenClause, widenQuotations]

/** Numbers without the punctuation at the ends of their runs; quotation marks and brackets stay. */
const trimmed = (numbers: Iterable<number>, { nodes }: WindowTree): ReadonlySet<number> => {
  const loose = (number: number): boolean => nodes[number]?.token.upos === 'PUNCT' && !quoteMark.test(nodes[number].token.text)
  return new Set(runsOf(new Set(numbers)).flatMap((run) => {
    let { first, last } = run
    while (first < last && loose(first)) first += 1
    while (last > first && loose(last - 1)) last -= 1
    return numbersIn({ first, last })
  }))
}

/** The content without tokens of other sentences that a cue nearer to them claims as well. */
const leaveToNearer = (parts: Parts, all: readonly Parts[], { nodes }: WindowTree): ReadonlySet<number> => {
  const at = (number: number): number => nodes[number]?.sentence ?? -1
  const own = at(parts.head)
  return new Set([...parts.content].filter((number) => {
    const distance = Math.abs(at(number) - own)
    return distance === 0 || !all.some((other) => other !== parts && other.content.has(number) && Math.abs(at(number) - at(other.head)) < distance && !parts.content.has(other.head))
  }))
}
