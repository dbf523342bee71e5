import { createClientWith, type Fetch } from 'aetia-client'
import { concept, concepts, graph, leadsTo } from 'aetia-client/operations'
import { cookies, draftMode } from 'next/headers'

/** The tag of every kept answer: a publish may change any of them. */
export const GRAPH = 'graph'
/** The cookie with the secret of a preview link. */
export const PREVIEW_COOKIE = 'aetia-preview'

const clientWith = (init: RequestInit) => {
  const ask: Fetch = (url, given) => fetch(url, { ...given, ...init })
  return createClientWith(
    { concept, concepts, graph, leadsTo },
    { url: `${process.env.AETIA_URL ?? 'http://127.0.0.1:4000'}/graphql`, fetch: ask },
  )
}

/** What is published. Next.js keeps the answers until the webhook tells of another version. */
export const published = clientWith({ cache: 'force-cache', next: { tags: [GRAPH] } })

/** The graph as it is now. */
export const current = clientWith({ cache: 'no-store' })

/** The graph that this request may show: what is published, or the draft of a preview link. */
export async function aetia() {
  const { isEnabled } = await draftMode()
  const secret = isEnabled ? (await cookies()).get(PREVIEW_COOKIE)?.value : undefined
  return secret === undefined ? published : current.withPreview(secret)
}
