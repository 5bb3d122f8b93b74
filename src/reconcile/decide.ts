import type { Decision } from '../model/entry.js'
import type { Link } from '../model/incident.js'
import { partitionOf, setsOf } from './partition.js'
import { byTelling, type Profile } from './profile.js'

/** Claims that are one incident, with the tree of links that holds them together. */
export interface Cluster {
  readonly members: readonly Profile[]
  readonly links: readonly Link[]
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const clusterWith = (clusters: readonly Cluster[], claim: string): Cluster | undefined =>
  clusters.find((cluster) => cluster.members.some((member) => member.claim.id === claim))

/** The cluster cut at its links: one for each part that still hangs together. */
const partsOf = (members: readonly Profile[], links: readonly Link[]): readonly Cluster[] => {
  const at = new Map(members.map((member, index) => [member.claim.id, index]))
  const partition = partitionOf(members.length)
  for (const link of links) partition.join(at.get(link.claim) ?? 0, at.get(link.with) ?? at.get(link.claim) ?? 0)
  return setsOf(members, partition).map((set) => {
    const ids = new Set(set.map((member) => member.claim.id))
    return { members: [...set].sort(byTelling), links: links.filter((link) => ids.has(link.claim)) }
  })
}

const joins = (link: Link, one: string, other: string): boolean =>
  (link.claim === one && link.with === other) || (link.claim === other && link.with === one)

/** A split takes away the link that the decision names; where there is none between the two, all links of the claim itself. */
const split = (clusters: readonly Cluster[], decision: Decision): readonly Cluster[] => {
  const from = textOf(decision.change?.['from'])
  const cluster = clusterWith(clusters, decision.subject)
  if (cluster === undefined || (from !== null && !cluster.members.some((member) => member.claim.id === from))) return clusters
  const named = cluster.links.filter((link) => from !== null && joins(link, decision.subject, from))
  const cut = named.length > 0 ? named : cluster.links.filter((link) => link.claim === decision.subject || link.with === decision.subject)
  const parts = partsOf(cluster.members, cluster.links.filter((link) => !cut.includes(link)))
  if (named.length > 0) return clusters.flatMap((one) => (one === cluster ? parts : [one]))
  // without the claim the others stay as they were: whoever hung on it hangs on its partner
  const alone = parts.filter((part) => part.members.some((member) => member.claim.id === decision.subject))
  const rest = cluster.members.filter((member) => member.claim.id !== decision.subject)
  const restLinks = cut.slice(1).map((link) => ({ ...link, claim: otherEnd(link, decision.subject), with: otherEnd(cut[0] ?? link, decision.subject), rule: 'decision.split', reason: `held together by ${decision.subject} before it was split off` }))
  const others: readonly Cluster[] = rest.length === 0 ? [] : [{ members: rest, links: [...cluster.links.filter((link) => !cut.includes(link)), ...restLinks] }]
  return clusters.flatMap((one) => (one === cluster ? [...alone, ...others] : [one]))
}

const otherEnd = (link: Link, claim: string): string => (link.claim === claim ? link.with : link.claim)

const merge = (clusters: readonly Cluster[], decision: Decision): readonly Cluster[] => {
  const other = textOf(decision.change?.['with'])
  const one = clusterWith(clusters, decision.subject)
  const two = other === null ? undefined : clusterWith(clusters, other)
  if (other === null || one === undefined || two === undefined || one === two) return clusters
  const link: Link = { claim: decision.subject, with: other, rule: 'decision.merge', reason: `${decision.by}: ${decision.reason}` }
  const merged = { members: [...one.members, ...two.members].sort(byTelling), links: [...one.links, ...two.links, link] }
  return clusters.flatMap((cluster) => (cluster === one ? [merged] : cluster === two ? [] : [cluster]))
}

/** Merges and splits in the order in which they were decided; each names claims, so that it outlives every rebuild. */
export const applyDecisions = (clusters: readonly Cluster[], decisions: readonly Decision[]): readonly Cluster[] =>
  [...decisions].filter((decision) => decision.kind === 'merge' || decision.kind === 'split')
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.subject < other.subject ? -1 : 1))
    .reduce((current, decision) => (decision.kind === 'merge' ? merge(current, decision) : split(current, decision)), clusters)
