import type { Incident } from '../model/incident.js'
import type { Movement, MovementKind } from '../model/reconciled.js'
import type { Profile } from './profile.js'
import { saidOf } from './said.js'

const kindOf = (profile: Profile): MovementKind | null => {
  const { type, mode, tolls } = profile.claim.frame
  if (profile.role !== 'event') return null
  if (tolls.some((toll) => toll.kind === 'evacuated')) return 'evacuation'
  if (type === 'AID') return 'convoy'
  if (type === 'PROTEST' && mode === 'obstruct') return 'closure'
  if (type === 'COERCE' && (mode === 'restrict' || mode === 'withhold')) return 'closure'
  if (type === 'RETREAT' && mode === 'release') return 'release'
  return type === 'RETREAT' && mode === 'withdraw' ? 'withdrawal' : null
}

/** What a kind says of the whole where several stand in one incident: the movement itself before what stopped it. */
const precedence: readonly MovementKind[] = ['evacuation', 'release', 'convoy', 'withdrawal', 'closure']

/** The humanitarian movement that an incident tells, or null. */
export const movementOf = (incident: Incident, members: readonly Profile[]): Movement | null => {
  const kinds = members.flatMap((member) => kindOf(member) ?? [])
  const kind = precedence.find((one) => kinds.includes(one))
  if (kind === undefined) return null
  const moved = members.filter((member) => kindOf(member) === kind)
  const blocked = kinds.includes('closure')
  const planned = moved.every((member) => member.claim.frame.status === 'planned')
  const going = moved.some((member) => member.claim.frame.status === 'ongoing')
  return {
    incident: incident.id, kind,
    places: [...new Set(members.filter((member) => kindOf(member) !== null).flatMap((member) => member.places.map((place) => place.id)))],
    outcome: blocked ? 'blocked' : planned ? 'planned' : going ? 'under-way' : 'done',
    sayings: members.map(saidOf),
  }
}
