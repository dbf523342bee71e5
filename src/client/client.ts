import { callKinds } from './call-kinds.ts'
import { type CheckedOptions, type ClientOptions, checkClientOptions } from './client-options.ts'
import { createExecute, createSend, type Execute } from './execute.ts'
import { createFollow, type Follow } from './follow.ts'
import { createFollowActivity, type FollowActivity } from './follow-activity.ts'
import { type Calls, createCalls } from './generated/calls.ts'
import { GraphDocument, RecentActivityDocument } from './generated/operations.ts'
import { type Perspective, perspectiveHeader, previewHeader } from './perspective.ts'

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
  /**
   * What others do to what concerns the caller, as it happens, each item once, whatever becomes of
   * the connection. Without `since` from now on. Of a longer absence, the newest 1,000 items of the
   * last 30 days. Needs READ_DRAFTS.
   */
  readonly activityHappened: FollowActivity
  /** Sends a document of the caller's own and resolves to its whole `data`. */
  readonly execute: Execute
  /**
   * The same client, reading another graph: `aetia.at({ version: 3 })`, `aetia.at({ changeset })`,
   * or `aetia.at('drafts')`. This client stays as it is. Mutations and subscriptions need a client
   * without a perspective. Throws an AetiaUsageError for a perspective that cannot be.
   */
  at(perspective: Perspective): AetiaClient
  /**
   * The same client, reading the draft that a preview link opens. Throws an AetiaUsageError where
   * the secret cannot be that of a link.
   */
  withPreview(secret: string): AetiaClient
}

/**
 * Makes a client that needs nothing but `fetch`. Every call is one request, which is sent again
 * where that is safe; only subscriptions hold a connection, and nothing is cached. Throws an
 * AetiaUsageError when an option cannot work.
 */
export const createClient = (options: ClientOptions): AetiaClient => clientOf(checkClientOptions(options))

function clientOf(checked: CheckedOptions): AetiaClient {
  const send = createSend(checked)
  const execute = createExecute(send)
  const reading = (perspective: string) =>
    clientOf({ ...checked, headers: { ...checked.headers, 'aetia-perspective': perspective } })
  return Object.freeze<AetiaClient>({
    ...createCalls(callKinds(execute, send)),
    graphPublished: createFollow(checked, async (options) => (await execute(GraphDocument, {}, options)).graph.version),
    activityHappened: createFollowActivity(checked, async (options) => {
      const { recentActivity } = await execute(RecentActivityDocument, { first: 1 }, options)
      return recentActivity.edges[0]?.node.at
    }),
    execute,
    at: (perspective) => reading(perspectiveHeader(perspective)),
    withPreview: (secret) => reading(previewHeader(secret)),
  })
}
