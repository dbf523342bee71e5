import type { CallArguments, CallOptions } from './call.ts'
import { type CheckedOptions, limitsOf, mergeHeaders } from './client-options.ts'
import { isUnknownDocument, type NamedDocument } from './documents.ts'
import { unusable } from './errors.ts'
import { readAnswer } from './read-answer.ts'
import { received, request } from './request.ts'
import type { TypedDocument } from './typed-document.ts'

/**
 * Sends one document and resolves to its whole `data`. Rejects with an AetiaError, or with the
 * reason of an abort.
 */
export type Execute = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...args: CallArguments<Variables>
) => Promise<Result>

/**
 * Sends one document, again where it failed and `isRepeatable`: where two executions do no more
 * than one.
 */
export type Send = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | undefined,
  options: CallOptions | undefined,
  isRepeatable: boolean,
) => Promise<Result>

/** These two headers belong to the protocol; the caller's headers cannot change them. */
const PROTOCOL_HEADERS = {
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'content-type': 'application/json',
}

/** The one function of a client through which every request goes. */
export function createSend(client: CheckedOptions): Send {
  const { address } = client

  return async <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables | undefined,
    options: CallOptions = {},
    isRepeatable: boolean,
  ) => {
    const limits = limitsOf(options, client.limits)
    const init = {
      method: 'POST',
      headers: mergeHeaders(client.headers, options.headers, PROTOCOL_HEADERS),
    } as const
    const send = async (named: NamedDocument, signal: AbortSignal) => {
      const body = bodyOf(named, variables)
      return readAnswer(await received(address, () => client.fetch(client.url, { ...init, body, signal })))
    }
    const retries = isRepeatable ? limits.retries : 0
    const { data, extensions } = await request(
      { ...limits, retries, signal: options.signal, address },
      async (signal) => {
        const [first, ...others] = await client.documents(document)
        try {
          return await send(first, signal)
        } catch (error) {
          const [next] = others
          if (next === undefined || !isUnknownDocument(error)) throw error
          return send(next, signal)
        }
      },
    )
    options.onExtensions?.(extensions)
    // The document says what its result is; the server was given that document.
    return data as Result
  }
}

export const createExecute =
  (send: Send): Execute =>
  async (document, ...args) => {
    const [variables, options] = args as [never, CallOptions?]
    return send(document, variables, options, isQuery(document))
  }

/** A document without this word, wherever it stands, has no mutation. One without a text may have. */
const isQuery = (document: { toString(): string }): boolean => /^(?!.*\bmutation\b)./s.test(String(document))

function bodyOf(named: NamedDocument, variables: unknown): string {
  try {
    return JSON.stringify({ ...named, variables })
  } catch (cause) {
    throw unusable('variables', 'what JSON can hold, and a BigInt as a string of digits', cause, { cause })
  }
}
