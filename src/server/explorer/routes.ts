import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { clientPresence } from '../client-presence.ts'
import { GRAPHQL_PATH } from '../graphql-route.ts'
import { languagesAsked } from '../languages-asked.ts'
import { notBuiltPage } from '../not-built-page.ts'
import { pathOf } from '../path-of.ts'
import { VERSION_PARAMETER } from '../perspective.ts'
import { wayToRoot } from './addresses.ts'
import { EXPLORER_ASSETS_PATH, readBuiltPage } from './built-page.ts'
import { articleContent } from './content/article-content.ts'
import { claimContent } from './content/claim-content.ts'
import { conceptContent } from './content/concept-content.ts'
import { homeContent } from './content/home-content.ts'
import type { PageContent, PageSource, Site } from './content/page-content.ts'
import { plainPage } from './content/plain-page.ts'
import { sourceContent } from './content/source-content.ts'
import { versionContent, versionsContent } from './content/version-content.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { type PageReading, readPage } from './read-page.ts'
import { pageSender, publicUrlOf, queryOf, varyBy } from './send-page.ts'

/** The pages whose content the server reads. */
// biome-ignore lint/suspicious/noExplicitAny: each of them has data of its own.
const PAGES: readonly PageSource<any>[] = [
  homeContent,
  conceptContent,
  claimContent,
  sourceContent,
  articleContent,
  versionsContent,
  versionContent,
]

/** The pages that are empty before their script has run. */
const PLAIN_PAGES = [plainPage('Ask a question', 'Ask what leads to what, and see each step with its source.', '/ask')]

/** Where the pages are, and what they read. */
export interface ExplorerRoutesOptions extends PageReading {
  /** The folder that `npm run build` fills: `build/explorer`, as an absolute path. */
  readonly directory: string
  /** Where another program has this server, such as `/aetia`, or empty. */
  readonly basePath: string
}

/**
 * Serves the pages of the explorer, as a Fastify plugin, and their files under
 * `/explorer/assets/`. Each page has its title, its cards and its content in the served HTML.
 *
 * Where the pages were not built, `/` leads to GraphQL, and the others answer 503. `/` also leads
 * there for programs that accept JSON and no HTML.
 */
export async function explorerRoutes(app: FastifyInstance, options: ExplorerRoutesOptions): Promise<void> {
  const { directory, basePath, served } = options
  const built = await readBuiltPage(directory)
  const send = pageSender(served.config)
  const baseOf = (request: FastifyRequest) => (basePath === '' ? wayToRoot(pathOf(request.url)) : basePath)

  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy)
  })

  const toGraphql = (request: FastifyRequest, reply: FastifyReply) =>
    varyBy(reply, 'accept').redirect(`${baseOf(request)}${GRAPHQL_PATH}`)

  if (built === null) {
    app.get('/', toGraphql)
    for (const path of [...PAGES.map(({ route }) => route), ...PLAIN_PAGES.map(({ path }) => path)]) {
      if (path === '/') continue
      app.get(path, async (_request, reply) =>
        reply.code(503).type('text/html; charset=utf-8').send(notBuiltPage('The explorer', basePath)),
      )
    }
    return
  }

  for (const source of PAGES) {
    app.get<{ Params: Readonly<Record<string, string>> }>(source.route, async (request, reply) => {
      if (source.route === '/') {
        if (!acceptsHtml(request)) return toGraphql(request, reply)
        varyBy(reply, 'accept')
      }
      const base = baseOf(request)
      const name = request.params['*'] ?? request.params['name'] ?? ''
      const version = source === versionContent ? name : versionAsked(request)
      const page = await pageAt(source, request, reply, { base, name, version })
      if (page === null) {
        const missing = version !== null && (await snapshotOf(version)) === null ? `a version ${version}` : name
        return send(request, reply.code(404), built, base, notFoundPage(missing, pathOf(request.url)), false)
      }
      if (isElsewhere(page.path, request)) return reply.redirect(`${base}${page.path}${queryOf(request)}`, 301)
      return send(request, reply, built, base, page, version === null || source === versionContent)
    })
  }

  for (const page of PLAIN_PAGES) {
    app.get(page.path, async (request, reply) =>
      send(request, reply, built, baseOf(request), page, queryOf(request) === ''),
    )
  }

  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: EXPLORER_ASSETS_PATH,
    decorateReply: false,
    // A route per file: what is none of them is not found like everything else that is not there.
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: '365d',
  })

  const snapshotOf = async (version: string | null): Promise<Snapshot | null> => {
    if (version === null) return served.history.current()
    return /^\d{1,15}$/.test(version) ? served.history.at(Number(version)) : null
  }

  async function pageAt<Data>(
    source: PageSource<Data>,
    request: FastifyRequest,
    reply: FastifyReply,
    { base, name, version }: { readonly base: string; readonly name: string; readonly version: string | null },
  ): Promise<PageContent | null> {
    const snapshot = await snapshotOf(version)
    if (snapshot === null) return null
    const query = version === null || source === versionContent ? '' : `?${VERSION_PARAMETER}=${version}`
    const asked = {
      request,
      signal: clientPresence(reply.raw),
      snapshot,
      languages: languagesOf(request, served.config.acceptLanguage),
      name,
      site: siteAt(base, publicUrlOf(served.config), query),
    }
    return readPage(source, asked, options)
  }
}

/** The pages link to each other at the version that is read; other servers are told the page of now. */
const siteAt = (base: string, publicUrl: string | null, query: string): Site => ({
  link: (path) => `${base}${path}${query}`,
  address: (path) => (path.startsWith('/') ? `${publicUrl ?? ''}${path}` : path),
})

const notFoundPage = (name: string, path: string): PageContent =>
  plainPage('Not found', `There is nothing of the name ${name.slice(0, 100)} here.`, path)

/** A page in the wrong language is better than none. */
function languagesOf(request: FastifyRequest, accepts: boolean): readonly string[] {
  try {
    return languagesAsked(request, accepts)
  } catch {
    return []
  }
}

const versionAsked = (request: FastifyRequest): string | null =>
  new URLSearchParams(queryOf(request)).get(VERSION_PARAMETER)

/** Whether a browser, or a program that names no type, asks. */
const acceptsHtml = ({ headers: { accept = '*/*' } }: FastifyRequest): boolean => /text\/html|\*\/\*/.test(accept)

/** Whether a page has another path than that of the request, however that is written. */
const isElsewhere = (path: string, { url }: FastifyRequest): boolean =>
  decodeURIComponent(path) !== decodeURIComponent(pathOf(url))
