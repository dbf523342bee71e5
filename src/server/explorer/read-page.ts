import type { FastifyRequest } from 'fastify'
import { ANONYMOUS } from '../../accounts/actor.ts'
import { execute } from '../../api/execute.ts'
import { publishedNode } from '../../api/published-node.ts'
import type { ServedSchema } from '../../api/served-schema.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { requestContext, type Served } from '../request-context.ts'
import type { TrustedProxies } from '../trusted-proxies.ts'
import type { PageContent, PageSource, Site } from './content/page-content.ts'

/** What pages are read from. */
export interface PageReading {
  readonly served: Served
  readonly schema: ServedSchema
  readonly proxies: TrustedProxies
}

/** One page as a request asks for it. */
export interface AskedPage {
  readonly request: FastifyRequest
  readonly signal: AbortSignal
  readonly snapshot: Snapshot
  /** The language ranges, best first. */
  readonly languages: readonly string[]
  readonly name: string
  readonly site: Site
}

/**
 * The content of a page, as anyone may read it; null where there is no such thing. Rejects where the
 * graph cannot be read in time.
 */
export async function readPage<Data>(
  source: PageSource<Data>,
  { request, signal, snapshot, languages, name, site }: AskedPage,
  { served, schema, proxies }: PageReading,
): Promise<PageContent | null> {
  const context = requestContext(served, {
    snapshot,
    actor: ANONYMOUS,
    clientAddress: proxies.clientAddressOf(request.raw),
    requestId: request.id,
    signal,
    languageRanges: languages,
  })
  const id = source.idOf(name)
  if (source.route.endsWith('*') && publishedNode(snapshot, snapshot.renamedTo(id) ?? id) === undefined) return null
  const executed = await execute(schema.schema, context, source.document, { id })
  // Nobody waits for the answer to a client that has left, so its end is no fault.
  signal.throwIfAborted()
  if ('problem' in executed) throw new Error(`the page ${source.route} cannot be read: ${executed.problem}`)
  // The document says what its result is.
  return source.contentOf(executed.data as Data, site)
}
