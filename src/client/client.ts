import { callKinds } from './call-kinds.ts'
import { type ClientOptions, checkClientOptions } from './client-options.ts'
import { createExecute, createSend, type Execute } from './execute.ts'
import { createFollow, type Follow } from './follow.ts'
import { type Calls, createCalls } from './generated/calls.ts'
import { GraphDocument } from './generated/operations.ts'

/**
 * A client of one server: one function per documented operation, and one for documents of the
 * caller's own. Where an answer is null because nothing has that id, `onExtensions` receives
 * suggestions.
 */
export interface AetiaClient extends Calls {
  /**
   * Every version as it is published, in order and none left out, whatever becomes of the
   * connection: `for await (const { version } of aetia.graphPublished({ since: 1 }))`. Without
   * `since` from the newest one on.
   */
  readonly graphPublished: Follow
  /** Sends a document of the caller's own and resolves to its whole `data`. */
  readonly execute: Execute
}

/**
 * Makes a client that needs nothing but `fetch`. Every call is one request, which is sent again
 * where that is safe; only `graphPublished` holds a connection, and nothing is cached. Throws an AetiaUsageError when an option cannot work.
 */
export function createClient(options: ClientOptions): AetiaClient {
  const checked = checkClientOptions(options)
  const send = createSend(checked)
  const execute = createExecute(send)
  return Object.freeze<AetiaClient>({
    ...createCalls(callKinds(execute, send)),
    graphPublished: createFollow(checked, async (options) => (await execute(GraphDocument, {}, options)).graph.version),
    execute,
  })
}
