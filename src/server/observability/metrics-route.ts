import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../../config/config.ts'
import { unauthenticated } from '../../errors/public-errors.ts'
import { type Measured, metricsOf } from './metrics-of.ts'
import type { MetricsWriter } from './metrics-text.ts'

export const METRICS_PATH = '/metrics'

/**
 * `/metrics` for Prometheus, to whom the configuration admits. Nobody else can tell that it is
 * there, but for callers without the right token.
 */
export function metricsRoute(app: FastifyInstance, config: Config, measured: Measured): void {
  const { metrics: readers, metricsToken } = config
  if (readers === 'off') return
  let writer: Promise<MetricsWriter> | undefined
  app.get(METRICS_PATH, { logLevel: 'warn' }, async (request, reply) => {
    if (readers === 'local' && !isLocal(request.raw)) return reply.callNotFound()
    if (readers === 'token' && !hasToken(request.headers.authorization, metricsToken ?? ''))
      throw unauthenticated('The metrics take "Authorization: Bearer" with the AETIA_METRICS_TOKEN of this server.')
    // Most servers are never asked, and need not load what writes the answer.
    writer ??= import('./metrics-text.ts').then(({ createMetricsWriter }) => createMetricsWriter())
    const written = (await writer).write(await metricsOf(measured), request.headers.accept ?? '')
    const { contentType, text } = await written
    return reply.type(contentType).send(text)
  })
}

/** Headers by which a proxy or the page of another site shows that it passes a request on. */
const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via', 'origin']

/** A program of this machine that asks by itself. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const isOwn = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')
  // The name keeps out pages whose own name leads to this machine.
  const isNamedSo = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(headers.host ?? '')
  return isOwn && isNamedSo && PASSED_ON.every((name) => headers[name] === undefined)
}

function hasToken(given: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given ?? ''), hash(`Bearer ${token}`))
}
