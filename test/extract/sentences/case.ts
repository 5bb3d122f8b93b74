/**
 * A sentence of our own with the claims it makes. `A` and `B` stand for two states in parties and texts ({A} name, {As} adjective,
 * {Ac} capital), so that each case is read with the sides both ways. A claim is written
 * `TYPE status | speaker | agents > patients | kind low-high whose; …` with sides only for agents and patients, `-` for nobody, `?` for what is
 * not asked, `∞` for an open bound. No claim at all is an empty list.
 */
export interface SentenceCase {
  readonly text: string
  readonly claims: readonly string[]
}

/** One claim as asked of a case. */
export interface WantedClaim {
  readonly type: string
  readonly status: string
  readonly speaker: string
  readonly agents: readonly string[] | null
  readonly patients: readonly string[] | null
  readonly tolls: readonly string[] | null
}

const list = (text: string): readonly string[] | null => (text === '?' ? null : text === '-' ? [] : text.split(' ').sort())

/** Reads the notation of a wanted claim. */
export const wantedClaim = (notation: string): WantedClaim => {
  const [head = '', speaker = '', parties = '? > ?', tolls] = notation.split(' | ')
  const [type = '', status = ''] = head.split(' ')
  const [agents = '?', patients = '?'] = parties.split(' > ')
  return { type, status, speaker, agents: list(agents), patients: list(patients), tolls: tolls === undefined ? null : tolls.split('; ').sort() }
}
