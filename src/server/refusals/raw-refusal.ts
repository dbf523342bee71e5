import { STATUS_CODES } from 'node:http'
import type { ErrorCode } from '../../errors/public-errors.ts'
import { REFUSAL_HEADERS } from '../security-headers.ts'

export interface RawRefusalOptions {
  /** Further headers, in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  /** HEAD is answered by headers alone. */
  readonly withoutBody?: boolean
}

/**
 * A whole answer in the form of every other refusal, as bytes for a socket without a route. The
 * connection ends with it.
 */
export function rawRefusal(
  status: number,
  code: ErrorCode,
  message: string,
  { headers = {}, withoutBody = false }: RawRefusalOptions = {},
): string {
  const body = refusalBody(code, message)
  const head = Object.entries({
    ...REFUSAL_HEADERS,
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${withoutBody ? '' : body}`
}

/** The JSON of a refusal that has read no graph. */
export const refusalBody = (code: ErrorCode, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] })
