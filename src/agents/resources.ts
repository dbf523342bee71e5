import type { AetiaClient } from '../client/index.ts'
import { articleInMarkdown, claimInMarkdown, conceptInMarkdown } from './markdown.ts'

const MARKDOWN = 'text/markdown'

/** How many resources a page of the list has. */
const PAGE = 50
/** How many claims of a concept a resource writes out; the most that the API gives at once. */
const CLAIMS = 100
/** The longest address of a resource, in UTF-16 code units. */
const MAX_ADDRESS = 500

/** A kind of resource: how its addresses look, and how one is read. */
interface ResourceKind {
  readonly uriTemplate: string
  readonly name: string
  readonly title: string
  readonly description: string
  /** The page in Markdown; null when nothing has the id. */
  read(client: AetiaClient, id: string, signal: AbortSignal): Promise<string | null>
}

const KINDS: Readonly<Record<'article' | 'concept' | 'claim', ResourceKind>> = {
  article: {
    uriTemplate: 'aetia://article/{slug}',
    name: 'article',
    title: 'An article',
    description: 'An article with its text and its sources.',
    async read(client, slug, signal) {
      const article = await client.article({ slug }, { signal })
      return article && articleInMarkdown(article)
    },
  },
  concept: {
    uriTemplate: 'aetia://concept/{id}',
    name: 'concept',
    title: 'A concept',
    description: 'A concept with its facts and its claims, each with its quotes.',
    async read(client, id, signal) {
      const concept = await client.concept({ id, first: CLAIMS }, { signal })
      return concept && conceptInMarkdown(concept)
    },
  },
  claim: {
    uriTemplate: 'aetia://claim/{id}',
    name: 'claim',
    title: 'A claim',
    description: 'A claim with the evidence for it and against it.',
    async read(client, id, signal) {
      const claim = await client.claimEvidence({ id }, { signal })
      return claim && claimInMarkdown(claim)
    },
  },
}

export const RESOURCE_TEMPLATES = Object.values(KINDS).map(({ uriTemplate, name, title, description }) => ({
  uriTemplate,
  name,
  title,
  description,
  mimeType: MARKDOWN,
}))

export interface ListedResource {
  readonly uri: string
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly mimeType: string
}

export interface ResourcePage {
  readonly resources: ListedResource[]
  readonly nextCursor?: string
}

/**
 * A page of the articles, then of the concepts. Null for a cursor that no page had. Rejects with an
 * AetiaError.
 */
export async function listResources(
  client: AetiaClient,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<ResourcePage | null> {
  const [, list, after = ''] = /^(articles|concepts):(.*)$/.exec(cursor ?? 'articles:') ?? []
  const page = { first: PAGE, ...(after !== '' && { after }) }
  if (list === 'articles') {
    const { edges, pageInfo } = await client.articles(page, { signal })
    const resources = edges.map(({ node: { slug, title, summary } }) =>
      listed(`aetia://article/${slug}`, slug, title, summary),
    )
    return { resources, nextCursor: pageInfo.hasNextPage ? `articles:${pageInfo.endCursor}` : 'concepts:' }
  }
  if (list === 'concepts') {
    const { edges, pageInfo } = await client.concepts(page, { signal })
    const resources = edges.map(({ node: { id, name, summary } }) => listed(`aetia://concept/${id}`, id, name, summary))
    return { resources, ...(pageInfo.hasNextPage && { nextCursor: `concepts:${pageInfo.endCursor}` }) }
  }
  return null
}

const listed = (uri: string, name: string, title: string, summary: string | null): ListedResource => ({
  uri,
  name,
  title,
  ...(summary !== null && { description: summary }),
  mimeType: MARKDOWN,
})

/** The page at an address; null when there is none. Rejects with an AetiaError. */
export async function readResource(client: AetiaClient, uri: string, signal: AbortSignal) {
  const [, kind, written = ''] = /^aetia:\/\/(article|concept|claim)\/([^/?#]+)$/.exec(uri) ?? []
  if (kind === undefined || uri.length > MAX_ADDRESS) return null
  const id = decoded(written)
  const text = id === null ? null : await KINDS[kind as keyof typeof KINDS].read(client, id, signal)
  return text === null ? null : { uri, mimeType: MARKDOWN, text }
}

/** Filled in from a template, an id has "%3A" in place of its colon. */
function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}
