import type { AccordRow } from '../model/conflict.js'
import type { ProvisionView, Said } from '../model/reconciled.js'
import { byText } from './partition.js'
import type { Profile } from './profile.js'
import { saidOf } from './said.js'

/** What is said on the provisions of each accord, kept up as claims come. */
export interface Accords {
  readonly add: (profile: Profile) => void
  readonly all: () => readonly ProvisionView[]
}

interface Provision {
  readonly accord: AccordRow
  readonly id: string
  readonly terms: readonly string[]
  readonly binds: readonly string[]
}

/** Types of claim that can tell a breach. */
const breaching = ['ACCUSE', 'ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'REJECT']

const paragraphOf = (profile: Profile): string => {
  const { text } = profile.document
  const { start, end } = profile.claim.span
  const to = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start) + 1, to < 0 ? text.length : to).toLowerCase()
}

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => word !== '' && text.includes(word.toLowerCase()))

/** True where the claim's paragraph names the accord, and speaks of the provision where any of its terms stands there. */
const bears = (provision: Provision, provisions: readonly Provision[], paragraph: string): boolean => {
  if (!holds(paragraph, [provision.accord.name, ...provision.accord.names])) return false
  const told = provisions.filter((one) => one.accord === provision.accord && holds(paragraph, one.terms))
  return told.includes(provision)
}

type Bearing = 'breach' | 'denial' | 'observation'

const bearingOf = (provision: Provision, profile: Profile): Bearing | null => {
  const { type } = profile.claim.frame
  if (profile.role === 'denial') return 'denial'
  const blamed = [...profile.claim.frame.agents, ...profile.claim.frame.patients].map((one) => one.party.split('/')[0] ?? '')
  const isParty = profile.speaker !== null && provision.accord.parties.includes(profile.speaker)
  if (!isParty && profile.speaker !== null) return 'observation'
  const other = blamed.some((side) => side !== profile.speaker && provision.binds.includes(side))
  return breaching.includes(type) && other ? 'breach' : null
}

/** An empty book on these accords. */
export const openAccords = (accords: readonly AccordRow[]): Accords => {
  const provisions = accords.flatMap((accord) => accord.provisions.map(({ id, terms, binds }) => ({ accord, id, terms, binds })))
  const found = new Map<Provision, Record<Bearing, Said[]>>(provisions.map((provision) => [provision, { breach: [], denial: [], observation: [] }]))
  const add = (profile: Profile): void => {
    if (provisions.length === 0) return
    const paragraph = paragraphOf(profile)
    for (const provision of provisions) {
      const bearing = bears(provision, provisions, paragraph) ? bearingOf(provision, profile) : null
      if (bearing !== null) found.get(provision)?.[bearing].push(saidOf(profile))
    }
  }
  const sorted = (said: readonly Said[]): readonly Said[] => [...said].sort((one, other) => byText(one.said ?? '9999', other.said ?? '9999') || byText(one.claim, other.claim))
  const all = (): readonly ProvisionView[] => provisions.map((provision) => {
    const { breach = [], denial = [], observation = [] } = found.get(provision) ?? {}
    return { accord: provision.accord.id, provision: provision.id, breaches: sorted(breach), denials: sorted(denial), observations: sorted(observation) }
  }).filter((view) => view.breaches.length + view.denials.length + view.observations.length > 0)
  return { add, all }
}
