import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import inject from 'light-my-request'
import type { Mount } from './mount.ts'

/** Statuses whose answers have no body. */
const BODILESS = [204, 205, 304]

/**
 * Answers a request of the web platform by a handler of `node:http`. Rejects with the reason of the
 * request's signal.
 */
export async function answerWebRequest(request: Request, handle: Mount['handle']): Promise<Response> {
  const { pathname, search, host } = new URL(request.url)
  const { method, body, signal } = request
  const answer = await inject((incoming, outgoing) => handle(incoming, outgoing), {
    method: method as 'GET',
    url: pathname + search,
    headers: { host, ...Object.fromEntries(request.headers) },
    ...(body !== null && { payload: Readable.fromWeb(body as ReadableStream) }),
    payloadAsStream: true,
    signal,
  })
  const headers = new Headers()
  for (const [name, values] of Object.entries(answer.headers))
    for (const value of [values ?? []].flat()) headers.append(name, String(value))
  const hasBody = method !== 'HEAD' && !BODILESS.includes(answer.statusCode)
  if (!hasBody) answer.stream().resume()
  return new Response(hasBody ? (Readable.toWeb(answer.stream()) as unknown as BodyInit) : null, {
    status: answer.statusCode,
    headers,
  })
}
