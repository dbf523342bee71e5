import { type ClientOptions, checkClientOptions } from './client-options.ts'
import * as everyOperation from './every-operation.ts'
import { createExecute, createSend, type Execute } from './execute.ts'
import type { Follow } from './follow.ts'
import type { Calls } from './generated/calls.ts'
import type { Operation } from './operation.ts'

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

/** A client with chosen operations, each under the name that it was given. */
export type ClientWith<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends Operation<infer Connected> ? Connected : never
} & Pick<AetiaClient, 'execute'>

/**
 * Makes a client that needs nothing but `fetch`. Every call is one request, which is sent again
 * where that is safe; only `graphPublished` holds a connection, and nothing is cached. Throws an
 * AetiaUsageError when an option cannot work.
 */
export const createClient = (options: ClientOptions): AetiaClient => createClientWith(everyOperation, options)

/**
 * Makes a client with `execute` and chosen operations of `aetia-client/operations`, so that a bundle
 * holds no others: `createClientWith({ leadsTo, search }, { url: '/graphql' })`. Throws an
 * AetiaUsageError when an option cannot work.
 */
export function createClientWith<const Operations extends Readonly<Record<string, Operation<unknown>>>>(
  operations: Operations,
  options: ClientOptions,
): ClientWith<Operations> {
  const checked = checkClientOptions(options)
  const send = createSend(checked)
  const connection = { options: checked, send, execute: createExecute(send) }
  const functions = Object.entries(operations).map(([name, operation]) => [name, operation(connection)])
  return Object.freeze({ ...Object.fromEntries(functions), execute: connection.execute })
}
