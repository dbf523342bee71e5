import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { PublicError } from '../../errors/public-errors.ts'
import { isCompressed } from '../compression.ts'
import { tagWith, withoutBody } from '../entity-tags.ts'
import type { Served } from '../request-context.ts'
import { publicUrlOf } from './send-page.ts'
import { filesOf, MAX_ADDRESSES, sitemapIndex, sitePages, urlSet } from './sitemap.ts'

/**
 * `/robots.txt` and `/sitemap.xml` of the newest version. Above 50,000 addresses, the latter lists
 * the files `/sitemap-1.xml` and so on. Addresses begin with the public one, or else with the one
 * that was asked.
 */
export function sitemapRoutes(
  app: FastifyInstance,
  { served, basePath }: { readonly served: Served; readonly basePath: string },
): void {
  const originOf = (request: FastifyRequest) =>
    publicUrlOf(served.config) ?? `${request.protocol}://${request.host}${basePath}`

  app.get('/robots.txt', async (request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: ${basePath}/export/\n\nSitemap: ${originOf(request)}/sitemap.xml\n`),
  )

  app.get('/sitemap.xml', async (request, reply) => {
    const snapshot = served.history.current()
    const site = sitePages(snapshot)
    const origin = originOf(request)
    if (isTagged(request, reply, [snapshot.digest, snapshot.version, origin])) return reply.send(withoutBody(request))
    if (request.method === 'HEAD') return reply.send(withoutBody(request))
    return reply.send(
      filesOf(site) <= 1 ? Readable.from(urlSet(site, 0, MAX_ADDRESSES, origin)) : sitemapIndex(site, origin),
    )
  })

  app.get<{ Params: { readonly number: string } }>('/sitemap-:number.xml', async (request, reply) => {
    const snapshot = served.history.current()
    const site = sitePages(snapshot)
    const origin = originOf(request)
    const number = /^[1-9]\d{0,5}$/.test(request.params.number) ? Number(request.params.number) : 0
    if (number < 1 || number > filesOf(site))
      throw new PublicError('NOT_FOUND', `There are ${filesOf(site)} files of addresses, from /sitemap-1.xml on.`)
    if (isTagged(request, reply, [snapshot.digest, snapshot.version, origin, number]))
      return reply.send(withoutBody(request))
    if (request.method === 'HEAD') return reply.send(withoutBody(request))
    const first = (number - 1) * MAX_ADDRESSES
    return reply.send(Readable.from(urlSet(site, first, first + MAX_ADDRESSES, origin)))
  })
}

/** Tags a file by what it is made of, and says whether the client has it. */
function isTagged(request: FastifyRequest, reply: FastifyReply, facts: readonly (string | number)[]): boolean {
  reply.type('application/xml; charset=utf-8')
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest('base64url')
  return tagWith(request, reply, hash, { isWeak: isCompressed(request) })
}
