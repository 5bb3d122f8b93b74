import type { ConflictPack } from '../../model/conflict.js'
import { fold } from '../../model/fold.js'

const wordsOfParties = (pack: ConflictPack): readonly string[] =>
  pack.parties.flatMap(({ name, names, demonyms, capitals }) => [name, ...names, ...demonyms, ...capitals]).map(fold).filter((word) => word !== '')

/**
 * How sure it is, in [0, 1], that a text is about a pack's conflict: half by one party that it names, whole by two, and a
 * quarter for each place that only the pack knows.
 */
export const relevance = (pack: ConflictPack, text: string, ownPlaces: number): number => {
  const folded = ` ${fold(text)} `
  const parties = pack.parties.filter((party) => wordsOfParties({ ...pack, parties: [party] }).some((word) => folded.includes(` ${word} `) || folded.includes(` ${word}s `)))
  return Math.min(1, parties.length * 0.5 + ownPlaces * 0.25)
}
