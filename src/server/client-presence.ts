import type { ServerResponse } from 'node:http'
import { clientLeft } from '../errors/public-errors.ts'

/** Aborted when the client closes the connection before it has its answer. */
export function clientPresence(response: ServerResponse): AbortSignal {
  const presence = new AbortController()
  const look = () => {
    if (!response.writableFinished) presence.abort(clientLeft())
  }
  if (response.destroyed) look()
  else response.once('close', look)
  return presence.signal
}
