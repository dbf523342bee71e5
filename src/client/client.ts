import { type CheckedOptions, type ClientOptions, checkClientOptions, mergeHeaders } from './client-options.ts'
import { createExecute, createSend, type Execute } from './execute.ts'
import { type Follow, graphPublished } from './follow.ts'
import { activityHappened, type FollowActivity } from './follow-activity.ts'
import type { AccountCall, Calls, EditingCall } from './generated/calls.ts'
import { editingCalls, readingCalls } from './generated/every-call.ts'
import type { Operation } from './operation.ts'
import { type Perspective, perspectiveHeader } from './perspective.ts'

/**
 * A client of one server for readers: one function per documented query that everybody may ask, and
 * one for documents of the caller's own. What editors do is in `EditingClient`; functions of account
 * pages, such as `enrolSecondFactor`, are added with `createClientWith`. Where an answer is null
 * because nothing has that id, `onExtensions` receives suggestions.
 */
export interface AetiaClient
  extends Pick<Calls, Exclude<keyof Calls, AccountCall | EditingCall>>,
    ClientBase<AetiaClient> {
  /**
   * Every version as it is published, in order and none left out, whatever becomes of the
   * connection: `for await (const { version } of aetia.graphPublished({ since: 1 }))`. Without
   * `since` from the newest one on.
   */
  readonly graphPublished: Follow
}

/** A client of one server for editors: that of readers, with what changes content and reads drafts. */
export interface EditingClient extends Pick<Calls, Exclude<keyof Calls, AccountCall>>, ClientBase<EditingClient> {
  /** As that of `AetiaClient`. */
  readonly graphPublished: Follow
  /**
   * What others do to what concerns the caller, as it happens, each item once, whatever becomes of
   * the connection. Without `since` from now on. Of a longer absence, the newest 1,000 items of the
   * last 30 days. Needs READ_DRAFTS.
   */
  readonly activityHappened: FollowActivity
}

/** What every client has besides its operations. */
export interface ClientBase<Client> {
  /** Sends a document of the caller's own and resolves to its whole `data`. */
  readonly execute: Execute
  /**
   * The same client, reading another graph: `aetia.at({ version: 3 })`, `aetia.at({ changeset })`,
   * or `aetia.at('drafts')`. This client stays as it is. Mutations and subscriptions need a client
   * without a perspective. Throws an AetiaUsageError for what a header cannot carry.
   */
  at(perspective: Perspective): Client
  /**
   * The same client, reading the draft that a preview link opens. Throws an AetiaUsageError for
   * what a header cannot carry.
   */
  withPreview(secret: string): Client
}

/** A client with chosen operations, each under the name that it was given. */
export type ClientWith<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends Operation<infer Connected> ? Connected : never
} & ClientBase<ClientWith<Operations>>

/**
 * Makes a client for readers that needs nothing but `fetch`. Every call is one request, which is
 * sent again where that is safe; only subscriptions hold a connection, and nothing is cached. Throws
 * an AetiaUsageError when an option cannot work.
 */
export const createClient = (options: ClientOptions): AetiaClient =>
  connected({ ...readingCalls(), graphPublished }, checkClientOptions(options)) as unknown as AetiaClient

/** Makes a client for editors, as `createClient` does one for readers. */
export const createEditingClient = (options: ClientOptions): EditingClient =>
  connected(
    { ...readingCalls(), ...editingCalls(), graphPublished, activityHappened },
    checkClientOptions(options),
  ) as unknown as EditingClient

/**
 * Makes a client with `execute` and chosen operations of `aetia-client/operations`, so that a bundle
 * holds no others: `createClientWith({ leadsTo, search }, { url: '/graphql' })`. Throws an
 * AetiaUsageError when an option cannot work.
 */
export const createClientWith = <const Operations extends SomeOperations>(
  operations: Operations,
  options: ClientOptions,
): ClientWith<Operations> => connected(operations, checkClientOptions(options))

type SomeOperations = Readonly<Record<string, Operation<unknown>>>

function connected<Operations extends SomeOperations>(
  operations: Operations,
  options: CheckedOptions,
): ClientWith<Operations> {
  const send = createSend(options)
  const connection = { options, send, execute: createExecute(send) }
  const functions = Object.entries(operations).map(([name, operation]) => [name, operation(connection)])
  const reading = (perspective: string) =>
    connected(operations, { ...options, headers: mergeHeaders(options.headers, { 'aetia-perspective': perspective }) })
  return Object.freeze({
    ...Object.fromEntries(functions),
    execute: connection.execute,
    at: (perspective: Perspective) => reading(perspectiveHeader(perspective)),
    withPreview: (secret: string) => reading(`preview=${secret}`),
  })
}
