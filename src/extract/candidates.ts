import type { SupportRow, TriggerRow } from '../model/rows/extract.js'
import { argumentsOf } from './arguments.js'
import type { Lexicon } from './lexicon.js'
import { isMet, misfit } from './match.js'
import type { ReadSentence } from './reading.js'

/** A trigger found in a sentence; `support` is the verb that hands its subject to an event noun. */
export interface Candidate {
  readonly sentence: number
  readonly token: number
  readonly row: TriggerRow
  readonly support: { readonly token: number; readonly row: SupportRow } | null
}

/** A row that named the word but did not fit it, and why; for `explain`. */
export interface Refusal {
  readonly token: number
  readonly rule: string
  readonly reason: string
}

const weightOf = (row: TriggerRow): number => (row.weight ?? 0) * 10 + (row.needs?.length ?? 0)

const rowsFor = (read: ReadSentence, lexicon: Lexicon, token: number): readonly TriggerRow[] => {
  const self = read.tree.tokens[token]
  if (self === undefined) return []
  const named = lexicon.triggers.get(self.lemma.toLowerCase()) ?? []
  return self.upos === 'VERB' ? [...named, ...lexicon.anyVerb] : named
}

/** The verb that hands its subject to the noun at `token`, nearest first; null where none does. */
const supportOf = (read: ReadSentence, lexicon: Lexicon, token: number): Candidate['support'] => {
  for (let verb = read.tree.tokens[token]?.head ?? -1, steps = 0; verb >= 0 && steps < 3; verb = read.tree.tokens[verb]?.head ?? -1, steps += 1) {
    const self = read.tree.tokens[verb]
    if (self === undefined) return null
    if (self.upos !== 'VERB' && self.upos !== 'AUX') {
      if (!lexicon.wordsOf(['@measure']).has(self.lemma.toLowerCase()) && read.tree.tokens[token]?.relation !== 'conj') return null
      continue
    }
    const under = argumentsOf(read.tree, verb)
    const chain = chainTo(read, token, verb)
    const row = (lexicon.supports.get(self.lemma.toLowerCase()) ?? []).find((one) => one.noun.some((slot) => under.some((argument) => argument.slot === slot && chain.includes(argument.token))) && (one.needs ?? []).every((need) => isMet(read, lexicon, verb, need)) && !(one.bars ?? []).some((need) => isMet(read, lexicon, verb, need)))
    return row === undefined ? null : { token: verb, row }
  }
  return null
}

const chainTo = (read: ReadSentence, token: number, ancestor: number): readonly number[] => {
  const chain: number[] = []
  for (let at = token; at >= 0 && at !== ancestor && chain.length <= read.tree.tokens.length; at = read.tree.tokens[at]?.head ?? -1) chain.push(at)
  return chain
}

/** All triggers of a sentence, one row a token (the one that asks most), with the rows that were refused. */
export const findCandidates = (read: ReadSentence, sentence: number, lexicon: Lexicon): { readonly candidates: readonly Candidate[]; readonly refusals: readonly Refusal[] } => {
  const candidates: Candidate[] = []
  const refusals: Refusal[] = []
  read.tree.tokens.forEach((_, token) => {
    const judged = rowsFor(read, lexicon, token).map((row) => ({ row, reason: misfit(read, lexicon, token, row) }))
    for (const { row, reason } of judged) if (reason !== null && !row.lemmas.includes('@any')) refusals.push({ token, rule: row.id, reason })
    const [best] = judged.filter(({ reason }) => reason === null).sort((one, other) => weightOf(other.row) - weightOf(one.row))
    if (best !== undefined) candidates.push({ sentence, token, row: best.row, support: best.row.upos === 'noun' ? supportOf(read, lexicon, token) : null })
  })
  return { candidates, refusals }
}
