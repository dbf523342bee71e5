import { STATUS_CODES } from 'node:http'
import type { ErrorCode } from '../errors/public-errors.ts'

/** A whole answer in the form of every other refusal, as bytes for a socket that no route has. The connection ends with it. */
export function rawRefusal(status: number, code: ErrorCode, message: string): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}
