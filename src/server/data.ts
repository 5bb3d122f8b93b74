import { Type } from '@sinclair/typebox'
import type { Static } from '@sinclair/typebox'
import type { FastifyInstance } from 'fastify'
import { hexOf } from '../ledger/hash.js'
import { Problem } from '../model/problem.js'
import { claimsLine, dateJson } from '../publish/claims-json.js'
import { incidentLine } from '../publish/incidents-json.js'
import type { Served } from './served.js'

const listLength = 100

const Run = Type.Object({ from: Type.Optional(Type.Integer({ minimum: 0 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })) })
const Claims = Type.Object({ document: Type.Optional(Type.String()), from: Type.Optional(Type.Integer({ minimum: 0 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })) })
const Id = Type.Object({ id: Type.String() })

const routes: Readonly<Record<string, string>> = {
  '/api/incidents': 'incidents, as `audiatur incidents --json` prints them; ?from=&limit=', '/api/incidents/:id': 'one incident', '/api/claims': 'documents with their claims, as `audiatur claims --json` prints them; ?document=&from=&limit=',
  '/api/documents': 'documents without text; ?from=&limit=', '/health': 'whether the record can be read, its counts and the head of its log',
}

/** Routes that give JSON: the same objects as the command line prints. */
export const data = (app: FastifyInstance, { store, version }: Served): void => {
  app.get('/api', () => ({ version, routes }))
  app.get<{ Querystring: Static<typeof Run> }>('/api/incidents', { schema: { querystring: Run } }, async ({ query }) => {
    const { from = 0, limit = listLength } = query
    return { from, total: (await store.counts()).incidents, incidents: (await store.incidents({ from, limit })).map(incidentLine) }
  })
  app.get<{ Params: Static<typeof Id> }>('/api/incidents/:id', { schema: { params: Id } }, async ({ params }) => {
    const incident = await store.incident(params.id)
    if (incident === undefined) throw new Problem('not-found', { id: params.id })
    return incidentLine(incident)
  })
  app.get<{ Querystring: Static<typeof Claims> }>('/api/claims', { schema: { querystring: Claims } }, async ({ query }) => {
    const { document: id, from = 0, limit = listLength } = query
    const ids = id === undefined ? (await store.documents({ from, limit })).map((line) => line.id) : [id]
    const lines = []
    for (const one of ids) {
      const document = await store.document(one)
      if (document === undefined) throw new Problem('not-found', { id: one })
      lines.push(claimsLine(document, await store.claims(one)))
    }
    return { from, total: id === undefined ? (await store.counts()).documents : 1, documents: lines }
  })
  app.get<{ Querystring: Static<typeof Run> }>('/api/documents', { schema: { querystring: Run } }, async ({ query }) => {
    const { from = 0, limit = listLength } = query
    return { from, total: (await store.counts()).documents, documents: (await store.documents({ from, limit })).map((line) => ({ ...line, published: dateJson(line.published) })) }
  })
  app.get('/health', async () => {
    const { size, hash } = await store.head()
    return { ok: true, version, record: await store.counts(), log: { size, head: hexOf(hash) } }
  })
}
