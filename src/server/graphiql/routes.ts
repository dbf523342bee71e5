import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { notBuiltPage } from '../not-built-page.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { packedFiles } from './packed-files.ts'

/** Where the bundle is. */
export type GraphiqlRoutesOptions = {
  /**
   * The folder that `npm run build` fills: `build/graphiql` at the root of the repository, as an
   * absolute path.
   */
  readonly directory: string
  /** Where another program has this server, such as `/aetia`, or empty. */
  readonly basePath?: string
}

/**
 * Serves GraphiQL at `/graphiql` and its files under `/graphiql/assets/`, as a Fastify plugin.
 *
 * The page is asked for anew each time; its files have a hash in their names and may be kept for a
 * year. Whether the bundle was built is looked up once, at the start: if it was not, `/graphiql`
 * answers 503 and says how to build it.
 */
export async function graphiqlRoutes(
  app: FastifyInstance,
  { directory, basePath = '' }: GraphiqlRoutesOptions,
): Promise<void> {
  const built = await readPage(directory)
  const page =
    built
      ?.replaceAll('"./assets/', `"${basePath}/graphiql/assets/`)
      .replace('"./favicon.svg"', `"${basePath}/favicon.svg"`) ?? null

  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy)
  })

  for (const path of ['/graphiql', '/graphiql/']) {
    app.get(path, async (_request, reply) => {
      reply.type('text/html; charset=utf-8')
      if (page === null)
        return reply.code(503).header('cache-control', 'no-store').send(notBuiltPage('GraphiQL', basePath))
      return reply.header('cache-control', 'no-cache').send(page)
    })
  }

  if (page === null) return
  await packedFiles(app, join(directory, 'assets'), '/graphiql/assets/')
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/graphiql/assets/',
    decorateReply: false,
    // A route per file: what is none of them is not found like everything else that is not there.
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: '365d',
  })
}

/**
 * The bundle's page, or null when it was not built. Any other trouble with the file is an error.
 */
async function readPage(directory: string): Promise<string | null> {
  try {
    return await readFile(join(directory, 'index.html'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
