import type { Participant } from '../model/claim.js'
import { partyRef, sideOf } from '../model/party.js'
import { ofSides } from './build.js'
import type { Draft } from './draft.js'
import { isParty } from './voice.js'

const sides = (list: readonly Participant[]): readonly string[] => [...new Set(list.map(({ party }) => sideOf(party)))]

const speakerSide = (draft: Draft): string | null => (isParty(draft.attribution.speaker.party) ? sideOf(draft.attribution.speaker.party) : null)

/** Pairs of opponents that a draft tells: who attacks or accuses whom, or whom its speaker speaks against. */
const pairsOf = (draft: Draft): readonly (readonly [string, string])[] => {
  const { frame } = draft
  if (!['ASSAULT', 'ACCUSE', 'COERCE'].includes(frame.type)) return []
  const [agents, patients, speaker] = [sides(frame.agents), sides(frame.patients), speakerSide(draft)]
  const told = agents.flatMap((agent) => patients.filter((patient) => patient !== agent).map((patient) => [agent, patient] as const))
  const [one, other, ...more] = agents
  const fought = frame.type === 'ASSAULT' && one !== undefined && other !== undefined && more.length === 0 ? [[one, other] as const] : []
  const against = speaker === null || speaker.startsWith('org:') || agents.length !== 1 ? [] : agents.filter((agent) => agent !== speaker).map((agent) => [agent, speaker] as const)
  return [...told, ...fought, ...against]
}

/** Each side's opponent in the document, where it has one that clearly prevails over any other. */
const opponentsOf = (drafts: readonly Draft[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>()
  for (const [one, other] of drafts.flatMap(pairsOf)) {
    for (const [side, against] of [[one, other], [other, one]] as const) {
      const known = counts.get(side) ?? new Map<string, number>()
      counts.set(side, known.set(against, (known.get(against) ?? 0) + 1))
    }
  }
  return new Map([...counts].flatMap(([side, against]) => {
    const [first, second] = [...against].sort((one, other) => other[1] - one[1])
    return first !== undefined && (second === undefined || first[1] >= 2 * second[1]) ? [[side, first[0]] as const] : []
  }))
}

const implied = (side: string, military: boolean): Participant => ({ party: military && !side.startsWith('org:') ? partyRef(side, 'MIL') : side, span: null })

const withParties = (draft: Draft, agents: readonly Participant[], patients: readonly Participant[], rule: string): Draft => ({
  ...draft, rules: [...draft.rules, rule], frame: { ...draft.frame, agents, patients, tolls: ofSides(draft.frame.tolls, agents, patients) },
})

/** Who stands on the other side of a use of force that the speaker tells from its own side. */
const completeForce = (draft: Draft, opponents: ReadonlyMap<string, string>): Draft => {
  const { frame } = draft
  const speaker = speakerSide(draft)
  if (speaker === null) return draft
  const opponent = opponents.get(speaker)
  const [agents, patients] = [sides(frame.agents), sides(frame.patients)]
  if (agents.length === 1 && patients.length === 0 && agents[0] !== speaker && opponent === agents[0]) return withParties(draft, frame.agents, [implied(speaker, false)], 'party.speaker-attacked')
  if (agents.length === 1 && patients.length === 0 && agents[0] === speaker && opponent !== undefined) return withParties(draft, frame.agents, [implied(opponent, false)], 'party.speaker-opponent')
  if (agents.length > 0 || draft.harmOnly) return draft
  if (patients.length === 0 && (draft.own || frame.status === 'negated')) return withParties(draft, [implied(speaker, true)], opponent === undefined || frame.status === 'negated' ? [] : [implied(opponent, false)], 'party.speaker-acts')
  if (patients.length === 1 && patients[0] === speaker && opponent !== undefined) return withParties(draft, [implied(opponent, true)], frame.patients, 'party.opponent-attacks')
  if (patients.length === 1 && patients[0] === opponent) return withParties(draft, [implied(speaker, true)], frame.patients, 'party.speaker-acts')
  return draft
}

/** A meeting "with the envoys" told by a side that is not among them is that side's own; help told without a helper is the teller's. */
const completePeace = (draft: Draft): Draft => {
  const { frame } = draft
  const speaker = speakerSide(draft)
  if (speaker === null || speaker.startsWith('org:')) return draft
  const others = sides(frame.agents)
  if (frame.type === 'CONSULT' && draft.halfTold && others.length === 1 && others[0] !== speaker) return withParties(draft, [...frame.agents, implied(speaker, false)], frame.patients, 'party.speaker-takes-part')
  if ((frame.type === 'AID' || (frame.type === 'RETREAT' && draft.own)) && draft.halfTold && others.length === 0) return withParties(draft, [implied(speaker, false)], frame.patients, 'party.speaker-acts')
  return draft
}

/**
 * Completes what the sides' standing towards each other tells: in a document with two opponents, the one who tells of an attack on
 * its posts means the other's attack. Every party added here names its rule, and bare harm is left without an agent.
 */
export const inferParties = (drafts: readonly Draft[]): readonly Draft[] => {
  const opponents = opponentsOf(drafts)
  return drafts.map((draft) => {
    const force = draft.frame.type === 'ASSAULT' || (draft.frame.type === 'COERCE' && draft.frame.mode === 'seize')
    return force && draft.kind === 'act' ? completeForce(draft, opponents) : completePeace(draft)
  })
}
