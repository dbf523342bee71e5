import type { CallArguments, CallOptions } from './call.ts'
import { type CheckedOptions, checkTimeout, type FetchResponse, mergeHeaders } from './client-options.ts'
import { AetiaNetworkError, AetiaTimeoutError, AetiaUsageError } from './errors.ts'
import { readAnswer } from './read-answer.ts'
import type { TypedDocument } from './typed-document.ts'
import { withDeadline } from './with-deadline.ts'

/**
 * Sends one document and resolves to its whole `data`. Rejects with an AetiaError, or with the
 * reason of an abort.
 */
export type Execute = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...args: CallArguments<Variables>
) => Promise<Result>

/** These two headers belong to the protocol; the caller's headers cannot change them. */
const PROTOCOL_HEADERS = {
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'content-type': 'application/json',
}

/** The one function of a client through which every request goes. */
export function createExecute(client: CheckedOptions): Execute {
  const { address } = client

  return async <Result, Variables>(document: TypedDocument<Result, Variables>, ...args: CallArguments<Variables>) => {
    const [variables, options = {}] = args as [Variables?, CallOptions?]
    const timeoutMs = checkTimeout(options.timeoutMs ?? client.timeoutMs)
    const init = {
      method: 'POST',
      headers: mergeHeaders(client.headers, options.headers, PROTOCOL_HEADERS),
      body: bodyOf(queryOf(document), variables),
    } as const

    const deadline = { timeoutMs, signal: options.signal, onTimeout: () => new AetiaTimeoutError(address, timeoutMs) }
    const answer = await withDeadline(deadline, async (signal) => {
      try {
        const response: FetchResponse = await client.fetch(client.url, { ...init, signal })
        const { status } = response
        return { url: address, status, contentType: response.headers.get('content-type'), body: await response.text() }
      } catch (cause) {
        throw new AetiaNetworkError(address, cause)
      }
    })
    const { data, extensions } = readAnswer(answer)
    options.onExtensions?.(extensions)
    // The document says what its result is; the server was given that document.
    return data as Result
  }
}

function queryOf(document: TypedDocument<unknown, never>): string {
  const query = String(document)
  if (query.trim() !== '' && !query.startsWith('[object ')) return query
  throw new AetiaUsageError(
    "Expected a document as text; a parsed or empty one came. Set documentMode: 'string' in codegen, or pass print(document).",
  )
}

function bodyOf(query: string, variables: unknown): string {
  try {
    return JSON.stringify({ query, variables })
  } catch (cause) {
    throw new AetiaUsageError(
      `Expected variables that JSON can hold: ${cause instanceof Error ? cause.message : String(cause)}. Pass a BigInt as a string of digits.`,
      { cause },
    )
  }
}
