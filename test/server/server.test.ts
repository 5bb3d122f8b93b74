import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partyNamesOf } from '../../src/publish/party-names.js'
import { buildServer } from '../../src/server/server.js'
import { openSqlite } from '../../src/store/sqlite.js'
import type { Store } from '../../src/store/store.js'
import { broken, claimsContract, incidentContract } from '../publish/contract.js'
import { claimOf, documentOf, incidentOf, made, reconciledOf } from '../store/samples.js'

const document = { ...documentOf(1), name: '<script>alert(1)</script>.txt', outlet: 'Example & Sons' }
const claims = [claimOf(document, 1), claimOf(document, 2, 'AZE/MOD')]
const incident = incidentOf(1, claims)
let store: Store
let app: FastifyInstance

beforeAll(async () => {
  store = await openSqlite(':memory:')
  await store.saveReading(document, claims, made)
  await store.saveReading({ ...documentOf(2), language: { status: 'not-read', tag: 'ru', reason: 'it is written in Russian' } }, [], made)
  await store.saveReconciled(reconciledOf(incident), made)
  app = buildServer({ store, names: partyNamesOf([{ parties: [{ id: 'ARM', name: 'Armenia', kind: 'state', names: [], demonyms: [], capitals: [], source: '' }] }]), version: '0.1.0' })
})
afterAll(async () => {
  await app.close()
  await store.close()
})

const get = (url: string) => app.inject({ method: 'GET', url })

describe('pages', () => {
  it('sets both accounts of an incident side by side, each value linked to its sentence', async () => {
    const { statusCode, body, headers } = await get('/')
    expect(statusCode).toBe(200)
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/)
    expect(body).toContain('<th scope="col">Armenia</th><th scope="col">AZE</th>')
    expect(body).toContain(`href="/documents/${document.id}#${claims[0]?.id}"`)
    expect(body).not.toMatch(/<script|undefined|\[object/)
  })

  it('marks each claim where it stands in its document', async () => {
    const { body } = await get(`/documents/${document.id}`)
    expect(body).toContain(`id="${claims[0]?.id}"`)
    expect(body).toContain(`id="${claims[1]?.id}"`)
    expect(body).toContain('&lt;script&gt;')
    expect(body).toContain('Example &amp; Sons')
    expect(body).not.toContain('<script')
  })

  it('says of a text in another language that it is not read, and why', async () => {
    expect((await get(`/documents/${documentOf(2).id}`)).body).toContain('it is written in Russian')
    expect((await get('/documents')).body).toContain('not read: it is written in Russian')
  })

  it('shows an incident in its speakers’ own words', async () => {
    const { body } = await get(`/incidents/${incident.id}`)
    expect(body).toContain('In their own words')
    expect(body).toContain('Two soldiers were killed near the road.')
  })

  it('filters, leads a claim to its document, and gives style and sign', async () => {
    expect((await get('/?party=FRA')).body).toContain('No incident here')
    expect((await get('/?type=ASSAULT&party=ARM')).body).toContain(incident.id)
    expect((await get(`/claims/${claims[0]?.id}`)).headers.location).toBe(`/documents/${document.id}#${claims[0]?.id}`)
    expect((await get('/style.css')).headers['content-type']).toMatch(/text\/css/)
    expect((await get('/favicon.svg')).headers['content-type']).toMatch(/svg/)
  })

  it('answers what is not there or not understood with a page that says what to do', async () => {
    for (const url of ['/nowhere', '/incidents/incident:0', '/documents/sha256:0', '/claims/claim:0']) expect(await get(url)).toMatchObject({ statusCode: 404 })
    expect((await get('/nowhere')).body).toContain('This page cannot be shown')
    expect((await get('/?from=-1')).statusCode).toBe(400)
  })
})

describe('data', () => {
  it('gives incidents and claims as the contract has them', async () => {
    const incidents = (await get('/api/incidents')).json<{ readonly incidents: readonly unknown[]; readonly total: number }>()
    expect(incidents.total).toBe(1)
    expect(broken(incidentContract, incidents.incidents[0])).toEqual([])
    expect(broken(incidentContract, (await get(`/api/incidents/${incident.id}`)).json())).toEqual([])
    const found = (await get(`/api/claims?document=${document.id}`)).json<{ readonly documents: readonly unknown[] }>()
    expect(broken(claimsContract, found.documents[0])).toEqual([])
    expect((await get('/api/claims')).json<{ readonly documents: readonly unknown[] }>().documents).toHaveLength(2)
  })

  it('lists documents in runs', async () => {
    expect((await get('/api/documents?from=1&limit=1')).json()).toMatchObject({ from: 1, total: 2, documents: [{ id: documentOf(2).id }] })
  })

  it('tells its health and its routes', async () => {
    expect((await get('/health')).json()).toMatchObject({ ok: true, record: { documents: 2, unread: 1, claims: 2, incidents: 1, entries: 5 }, log: { size: 5 } })
    expect(Object.keys((await get('/api')).json<{ readonly routes: object }>().routes)).toContain('/api/claims')
  })

  it('answers problems in one shape', async () => {
    for (const [url, status, code] of [['/api/incidents/incident:0', 404, 'not-found'], ['/api/nowhere', 404, 'not-found'], ['/api/claims?limit=0', 400, 'usage'], ['/api/claims?document=x', 404, 'not-found']] as const) {
      const { statusCode, body } = await get(url)
      expect(statusCode).toBe(status)
      expect(JSON.parse(body)).toMatchObject({ problem: { code, message: expect.any(String) as string } })
    }
  })
})
