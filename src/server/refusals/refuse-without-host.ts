import type { FastifyRequest } from 'fastify'
import { PublicError } from '../../errors/public-errors.ts'

/**
 * Refuses a request of HTTP/1.1 that does not name its host exactly once, as RFC 9112, section 3.2
 * demands.
 */
export function refuseWithoutHost({ raw }: FastifyRequest): void {
  if (raw.httpVersion !== '1.1') return
  const names = raw.rawHeaders.filter((_, index) => index % 2 === 0)
  const hosts = names.filter((name) => name.toLowerCase() === 'host').length
  if (hosts === 1) return
  const came = hosts === 0 ? 'none' : `${hosts}`
  throw new PublicError(
    'BAD_REQUEST',
    `A request has one "Host" header; ${came} came. Send one, such as "Host: a.example".`,
  )
}
