import type { Fetch, FetchResponse } from '../../src/client/index.ts'

/** A request as the server would see it. */
export interface SeenRequest {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly query: string
  readonly variables: unknown
}

/** A `fetch` that gives one answer to everything and keeps what was asked. */
export function fakeFetch(answer: FetchResponse | ((request: SeenRequest) => FetchResponse | Promise<FetchResponse>)): {
  fetch: Fetch
  seen: SeenRequest[]
} {
  const seen: SeenRequest[] = []
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const { query, variables } = JSON.parse(body)
    const request = { url, method, headers, query, variables }
    seen.push(request)
    return typeof answer === 'function' ? answer(request) : answer
  }
  return { fetch, seen }
}

/** A `fetch` whose answer never comes, and which does not heed its signal either. */
export const deafFetch: Fetch = () => new Promise(() => {})

export const jsonAnswer = (body: unknown, status = 200, type = 'application/graphql-response+json; charset=utf-8') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })

export const textAnswer = (body: string, status: number, type: string) =>
  new Response(body, { status, headers: { 'content-type': type } })
