import type { AetiaClient } from '../client/index.ts'

/** How many values a completion offers. */
const MOST = 20
/** The longest text that is completed, in UTF-16 code units. */
const MAX_TEXT = 200

export interface Completion {
  readonly values: string[]
  readonly hasMore: boolean
}

const NONE: Completion = { values: [], hasMore: false }

/** The ids of concepts that a person may be writing, by key or by name. Rejects with an AetiaError. */
export async function completeConcept(client: AetiaClient, text: string, signal: AbortSignal): Promise<Completion> {
  if (text.length > MAX_TEXT) return NONE
  const words = wordsIn(text)
  if (words === '') {
    const { edges, pageInfo } = await client.concepts({ first: MOST }, { signal })
    return { values: edges.map(({ node }) => node.id), hasMore: pageInfo.hasNextPage }
  }
  const { edges, pageInfo } = await client.search({ text: words, among: ['CONCEPT'], first: MOST }, { signal })
  const kind = /^([a-z-]+:)/.exec(text)?.[1] ?? ''
  const values = edges.map(({ node }) => node.id).filter((id) => id.startsWith(kind))
  return { values, hasMore: pageInfo.hasNextPage }
}

/** The slugs of articles that a person may be writing. Rejects with an AetiaError. */
export async function completeArticle(client: AetiaClient, text: string, signal: AbortSignal): Promise<Completion> {
  if (text.length > MAX_TEXT) return NONE
  const words = wordsIn(text)
  if (words === '') {
    const { edges, pageInfo } = await client.articles({ first: MOST }, { signal })
    return { values: edges.map(({ node }) => node.slug), hasMore: pageInfo.hasNextPage }
  }
  const { edges, pageInfo } = await client.search({ text: words, among: ['ARTICLE'], first: MOST }, { signal })
  const values = edges.flatMap(({ node }) => (node.__typename === 'Article' ? [node.slug] : []))
  return { values, hasMore: pageInfo.hasNextPage }
}

/** The words of a key or a name: without the kind, and without hyphens. */
const wordsIn = (text: string): string =>
  text
    .replace(/^[a-z-]+:/, '')
    .replaceAll('-', ' ')
    .trim()
