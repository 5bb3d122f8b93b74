import type { Account, Field, Incident, TollLine } from '../model/incident.js'
import type { Place } from '../model/mention.js'

type Json = Readonly<Record<string, unknown>>

const accountJson = <V>({ value, claimedBy, deniedBy, claims }: Account<V>, write: (value: V) => Json): Json => ({ ...write(value), claimedBy, deniedBy, claims })

const fieldJson = <V>({ status, accounts }: Field<V>, write: (value: V) => Json): Json => ({ status, accounts: accounts.map((account) => accountJson(account, write)) })

const plain = (value: string): Json => ({ value })
const placeValue = ({ id, name, names, lat, lon, precision }: Place): Json => ({ value: name, place: { id, name, names, lat, lon, precision } })

const tollJson = ({ figures, ...line }: TollLine): Json => ({ ...line, figures })

/** One line of `audiatur incidents --json`. */
export const incidentLine = (incident: Incident): Json => {
  const { time, place, initiator, weapon, aim, outcome } = incident.fields
  return {
    id: incident.id, type: incident.type, parties: incident.parties, title: incident.title, documents: incident.documents, origins: incident.origins, claims: incident.claims,
    fields: { time: fieldJson(time, plain), place: fieldJson(place, placeValue), initiator: fieldJson(initiator, plain), weapon: fieldJson(weapon, plain), aim: fieldJson(aim, plain), outcome: fieldJson(outcome, plain) },
    tolls: incident.tolls.map(tollJson), links: incident.links,
  }
}
