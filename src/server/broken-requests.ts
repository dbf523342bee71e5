import type { Socket } from 'node:net'
import type { ErrorCode } from '../errors/public-errors.ts'
import { rawRefusal } from './raw-refusal.ts'

/** What is answered to bytes that are not a request, so that no route ever sees them. */
const REFUSALS: { readonly [code: string]: readonly [status: number, code: ErrorCode, message: string] } = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'BAD_REQUEST', 'The request did not arrive in time; send it again, whole.'],
  HPE_HEADER_OVERFLOW: [
    431,
    'PAYLOAD_TOO_LARGE',
    'The address and the headers are too long together; send the query with POST.',
  ],
}
const OTHERWISE = [400, 'BAD_REQUEST', 'This is not an HTTP request that is understood here.'] as const

/** Answers in JSON and hangs up. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const [status, code, message] = REFUSALS[error.code ?? ''] ?? OTHERWISE
  if (socket.writable) socket.write(rawRefusal(status, code, message))
  socket.destroySoon()
}
