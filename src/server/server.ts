import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../model/problem.js'
import { problemPage } from '../web/problem-page.js'
import { data } from './data.js'
import { pages } from './pages.js'
import type { Served } from './served.js'

const headers = {
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
} as const

const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  if (error instanceof Error && 'validation' in error) return new Problem('usage', { what: error.message })
  return new Problem('internal', { reason: error instanceof Error ? error.message : String(error) })
}

/** The server over an open record, not listening yet. Problems come as pages, under /api as `{"problem": {code, message, details}}`. */
export const buildServer = (served: Served): FastifyInstance => {
  const app = fastify({ logger: false, routerOptions: { maxParamLength: 200 } })
  app.addHook('onRequest', async (_, reply) => { reply.headers(headers) })
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    if (request.url.startsWith('/api')) return reply.status(problem.http).send({ problem: { code: problem.code, message: problem.message, details: problem.details } })
    return reply.status(problem.http).type('text/html; charset=utf-8').send(problemPage(problem.http, problem.code, problem.message))
  })
  app.setNotFoundHandler((request) => { throw new Problem('not-found', { id: request.url }) })
  pages(app, served)
  data(app, served)
  return app
}

/** Starts listening and gives the address; throws `port-taken`. */
export const listen = async (app: FastifyInstance, host: string, port: number): Promise<string> => {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) throw new Problem('port-taken', { port })
    throw error
  }
}
