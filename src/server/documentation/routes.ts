import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isCompressed } from '../compression.ts'
import { tagWith, withoutBody } from '../entity-tags.ts'
import { notBuiltPage } from '../not-built-page.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { readSite, type SiteFile } from './read-site.ts'

export const DOCUMENTATION_PATH = '/docs'

/** The name of the page for unknown addresses. */
const NOT_FOUND = '404'

/** Where the pages are. */
export interface DocumentationRoutesOptions {
  /** The folder that `npm run build` fills, as an absolute path. */
  readonly directory: string
  /** Where another program has this server, such as `/aetia`, or empty. */
  readonly basePath?: string
}

/**
 * Serves the documentation below `/docs/`, as a Fastify plugin. Its files, some megabytes, are read
 * at the first request for one of them. Until they are built, it answers 503.
 */
export async function documentationRoutes(
  app: FastifyInstance,
  { directory, basePath = '' }: DocumentationRoutesOptions,
): Promise<void> {
  let site: ReadonlyMap<string, SiteFile> | null = null

  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy)
  })

  // The addresses within a page are relative to the folder of the pages.
  app.get(DOCUMENTATION_PATH, async (_request, reply) => reply.redirect(`${basePath}${DOCUMENTATION_PATH}/`))

  app.get<{ Params: { '*': string } }>(`${DOCUMENTATION_PATH}/*`, async (request, reply) => {
    site ??= await readSite(directory)
    if (site === null) return sendNotBuilt(reply, basePath)
    const file = site.get(request.params['*'])
    if (file === undefined) return sendNotFound(reply, site.get(NOT_FOUND)?.text ?? '', basePath)
    return sendFile(request, reply, file)
  })
}

function sendFile(request: FastifyRequest, reply: FastifyReply, { text, mediaType, hash }: SiteFile) {
  reply.type(mediaType)
  return reply.send(tagWith(request, reply, hash, { isWeak: isCompressed(request) }) ? withoutBody(request) : text)
}

/** An unknown address may have any depth, from which relative addresses lead nowhere. */
function sendNotFound(reply: FastifyReply, page: string, basePath: string) {
  return reply
    .code(404)
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('="./', `="${basePath}${DOCUMENTATION_PATH}/`))
}

function sendNotBuilt(reply: FastifyReply, basePath: string) {
  return reply.code(503).type('text/html; charset=utf-8').send(notBuiltPage('The documentation', basePath))
}
