import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Which answers each connection still owes. */
export interface OpenExchanges {
  /**
   * The class of responses for an HTTP server, so that each response is known from its request's
   * headers on.
   */
  readonly ServerResponse: typeof ServerResponse
  /** Responses of a connection that are not yet handed over to the system, oldest first. */
  openOn(connection: Duplex): readonly ServerResponse[]
  /** The response to the newest request of a connection, also when it is finished. */
  newestOn(connection: Duplex): ServerResponse | undefined
}

/** Node.js has this list, but does not expose it. */
export function openExchanges(): OpenExchanges {
  const responses = new WeakMap<Duplex, ServerResponse[]>()
  class KnownResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
    // Node.js passes options besides, which its types leave out.
    constructor(...given: [request: Request]) {
      super(...given)
      const [{ socket }] = given
      const known = responses.get(socket)
      if (known === undefined) responses.set(socket, [this])
      // Nearly always the one before is finished: a connection costs one list.
      else if (known.length === 1 && known[0]?.writableFinished) known[0] = this
      else responses.set(socket, [...unfinished(known), this])
    }
  }
  return {
    ServerResponse: KnownResponse,
    openOn: (connection) => unfinished(responses.get(connection)),
    newestOn: (connection) => responses.get(connection)?.at(-1),
  }
}

const unfinished = (responses: readonly ServerResponse[] = []): readonly ServerResponse[] =>
  responses.filter(({ writableFinished }) => !writableFinished)
