import type { CallOptions } from './call.ts'
import { type CheckedOptions, type FetchResponse, limitsOf, mergeHeaders } from './client-options.ts'
import { isUnknownDocument, type NamedDocument } from './documents.ts'
import { AetiaAnswerError, AetiaError, AetiaNetworkError } from './errors.ts'
import { pause } from './pause.ts'
import { readAnswer } from './read-answer.ts'
import { received } from './request.ts'
import { serverEvents } from './server-events.ts'
import type { TypedDocument } from './typed-document.ts'
import { withDeadline } from './with-deadline.ts'

/** The wait before a reconnect, in milliseconds: doubled after each failure. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 30_000
/**
 * A server sends something every twelve seconds, so a connection that is silent for this time is
 * lost. In milliseconds.
 */
const SILENCE_MS = 40_000

/**
 * The answers of a subscription, over one request that stays open. After a lost connection the
 * client reconnects; `variables` are then asked for again, and say where to continue. Ends with an
 * AetiaError that a reconnect would not mend, or with the reason of the signal.
 */
export async function* subscription<Result, Variables>(
  client: CheckedOptions,
  document: TypedDocument<Result, Variables>,
  variables: () => Variables,
  options: CallOptions,
): AsyncGenerator<Result, void, undefined> {
  const { signal } = options
  let ways = await client.documents(document)
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      for await (const result of connection<Result>(client, { ...ways[0], variables: variables() }, options)) {
        wait = FIRST_WAIT_MS
        yield result
      }
    } catch (error) {
      const [, next] = ways
      if (next && isUnknownDocument(error)) {
        ways = [next]
        continue
      }
      if (signal?.aborted || !isPassing(error)) throw error
    }
    await pause(wait, signal)
  }
}

/** The answers of one connection until it ends. */
async function* connection<Result>(
  client: CheckedOptions,
  asked: NamedDocument & { readonly variables: unknown },
  options: CallOptions,
): AsyncGenerator<Result, void, undefined> {
  const { address } = client
  const { timeoutMs } = limitsOf(options, client.limits)
  const hangUp = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, hangUp.signal]) : hangUp.signal
  const lost = (cause: unknown) =>
    options.signal?.aborted ? options.signal.reason : new AetiaNetworkError(address, cause)
  let silence: ReturnType<typeof setTimeout> | undefined
  const onBytes = () => {
    clearTimeout(silence)
    silence = setTimeout(() => hangUp.abort(new Error(`nothing came for ${SILENCE_MS} ms`)), SILENCE_MS)
  }
  try {
    const onTimeout = () => new AetiaNetworkError(address, new Error(`no answer began within ${timeoutMs} ms`))
    const response = await withDeadline({ timeoutMs, signal: options.signal, onTimeout }, () =>
      client
        .fetch(client.url, {
          method: 'POST',
          headers: mergeHeaders(client.headers, options.headers, {
            accept: 'text/event-stream',
            'content-type': 'application/json',
          }),
          body: JSON.stringify(asked),
          signal,
        })
        .catch((cause: unknown) => {
          throw lost(cause)
        }),
    )
    const body = await streamOf(address, response)
    onBytes()
    const events = serverEvents(body, onBytes)
    for (;;) {
      const { done, value } = await events.next().catch((cause: unknown) => {
        throw lost(cause)
      })
      if (done || value.event === 'complete') return
      if (value.event === 'next') {
        const answer = {
          url: address,
          status: 200,
          contentType: 'application/json',
          retryAfter: null,
          body: value.data,
        }
        const { data, extensions } = readAnswer(answer)
        options.onExtensions?.(extensions)
        // The document says what its result is; the server was given that document.
        yield data as Result
      }
    }
  } finally {
    clearTimeout(silence)
    hangUp.abort()
  }
}

async function streamOf(address: string, response: FetchResponse) {
  const { status, headers } = response
  const contentType = headers.get('content-type')
  if (contentType?.startsWith('text/event-stream') && status === 200) {
    if (response.body) return response.body
    throw new AetiaAnswerError(address, 'a `fetch` whose responses have a `body`', 'one without')
  }
  readAnswer(await received(address, async () => response))
  throw new AetiaAnswerError(address, 'server-sent events', `content type ${contentType}`)
}

/** Whether a later attempt may succeed. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof AetiaError)) return false
  const { kind, status = 0, code = '' } = error as AetiaError & { readonly status?: number; readonly code?: string }
  return kind === 'NETWORK' || status >= 500 || code === 'UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR'
}
