import { Type } from '@sinclair/typebox'
import type { FastifyInstance } from 'fastify'
import type { Static } from '@sinclair/typebox'
import { Problem } from '../model/problem.js'
import type { Incident } from '../model/incident.js'
import { sideName } from '../publish/party-names.js'
import { documentPage } from '../web/document-page.js'
import { documentsPage } from '../web/documents-page.js'
import { incidentPage } from '../web/incident-page.js'
import { incidentsPage } from '../web/incidents-page.js'
import type { Choices, Filter } from '../web/incidents-page.js'
import { favicon } from '../web/layout.js'
import { stylesheet } from '../web/stylesheet.js'
import { incidentView } from './views.js'
import type { Served } from './served.js'

const pageLength = 40
const listLength = 200

const Home = Type.Object({ party: Type.Optional(Type.String()), type: Type.Optional(Type.String()), from: Type.Optional(Type.Integer({ minimum: 0 })) })
const From = Type.Object({ from: Type.Optional(Type.Integer({ minimum: 0 })) })
const Id = Type.Object({ id: Type.String() })

const matches = (incident: Incident, { party, type }: Filter): boolean => (!party || incident.parties.includes(party)) && (!type || incident.type === type)

const choicesOf = (incidents: readonly Incident[], { names }: Served): Choices => {
  const count = <T extends string>(values: readonly T[]): readonly T[] => {
    const counts = new Map<T, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, 12).map(([value]) => value)
  }
  const parties = [...count(incidents.flatMap((incident) => incident.parties))].sort()
  return { parties: parties.map((id) => [id, sideName(id, names)] as const), types: count(incidents.map((incident) => incident.type)) }
}

const home = async (served: Served, { party, type, from = 0 }: Static<typeof Home>): Promise<string> => {
  const { store, names } = served
  const all = await store.incidents()
  const filter: Filter = { ...(party === undefined ? {} : { party }), ...(type === undefined ? {} : { type }) }
  const chosen = all.filter((incident) => matches(incident, filter))
  // Those that more documents speak of first: a long list is read from its top.
  const ordered = [...chosen].sort((one, other) => other.documents.length - one.documents.length || other.claims.length - one.claims.length)
  const views = []
  for (const incident of ordered.slice(from, from + pageLength)) views.push(await incidentView(store, incident, names))
  return incidentsPage(await store.counts(), views, filter, choicesOf(all, served), from + pageLength < ordered.length ? from + pageLength : null)
}

/** Routes that give pages, all without scripts. */
export const pages = (app: FastifyInstance, served: Served): void => {
  const { store, names } = served
  app.get<{ Querystring: Static<typeof Home> }>('/', { schema: { querystring: Home } }, async ({ query }, reply) => reply.type('text/html; charset=utf-8').send(await home(served, query)))
  app.get<{ Params: Static<typeof Id> }>('/incidents/:id', { schema: { params: Id } }, async ({ params }, reply) => {
    const incident = await store.incident(params.id)
    if (incident === undefined) throw new Problem('not-found', { id: params.id })
    return reply.type('text/html; charset=utf-8').send(incidentPage(await incidentView(store, incident, names)))
  })
  app.get<{ Querystring: Static<typeof From> }>('/documents', { schema: { querystring: From } }, async ({ query }, reply) => {
    const from = query.from ?? 0
    return reply.type('text/html; charset=utf-8').send(documentsPage(await store.documents({ from, limit: listLength }), from, (await store.counts()).documents))
  })
  app.get<{ Params: Static<typeof Id> }>('/documents/:id', { schema: { params: Id } }, async ({ params }, reply) => {
    const document = await store.document(params.id)
    if (document === undefined) throw new Problem('not-found', { id: params.id })
    return reply.type('text/html; charset=utf-8').send(documentPage(document, await store.claims(document.id), await store.incidentsOf(document.id), names))
  })
  app.get<{ Params: Static<typeof Id> }>('/claims/:id', { schema: { params: Id } }, async ({ params }, reply) => {
    const claim = await store.claim(params.id)
    if (claim === undefined) throw new Problem('not-found', { id: params.id })
    return reply.redirect(`/documents/${claim.document}#${claim.id}`)
  })
  app.get('/style.css', (_, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(stylesheet))
  app.get('/favicon.svg', (_, reply) => reply.type('image/svg+xml').send(favicon))
}
