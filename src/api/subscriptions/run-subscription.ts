import { createSourceEventStream, type ExecutionResult, execute, GraphQLError } from 'graphql'
import { clientLeft } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import { MAX_VALIDATION_ERRORS } from '../limits/query-limits.ts'
import type { CheckedSubscription } from './check-subscription.ts'

/** The answer to one event. */
export interface Answer extends ExecutionResult {
  /**
   * The id of the event within its subscription, where it is a version: a client that reconnects
   * with it misses nothing.
   */
  readonly eventId?: string
}

/**
 * The answers of a subscription, in order. `return` ends it at once, even while it waits for the
 * next one.
 */
export interface Answers {
  next(): Promise<IteratorResult<Answer, undefined>>
  return(): Promise<IteratorResult<Answer, undefined>>
  throw(error?: unknown): Promise<never>
  [Symbol.asyncIterator](): Answers
}

/**
 * Starts a subscription. Each event is answered from one version, with its own deadline.
 * `contextOf` makes a context for each event, with a signal that aborts when no client follows
 * anymore. `extensionsOf` gives the answer's extensions. Answers with errors when it cannot start.
 */
export async function runSubscription(
  subscription: CheckedSubscription,
  contextOf: (signal: AbortSignal) => RequestContext,
  extensionsOf: (context: RequestContext) => Record<string, unknown>,
): Promise<Answers | ExecutionResult> {
  const options = { maxCoercionErrors: MAX_VALIDATION_ERRORS }
  const presence = new AbortController()
  const { signal } = presence
  const started = await createSourceEventStream({ ...subscription, contextValue: contextOf(signal), options })
  if (!(Symbol.asyncIterator in started)) return { ...started, errors: started.errors?.map(ofCaller) ?? [] }
  const events = started[Symbol.asyncIterator]()
  const answers: Answers = {
    async next() {
      const { done, value } = await events.next()
      if (done) return { done: true, value: undefined }
      const context = contextOf(signal)
      const answer = await execute({ ...subscription, rootValue: value, contextValue: context, options })
      const { version } = value as { readonly version?: number }
      const eventId = version === undefined ? {} : { eventId: String(version) }
      return { done: false, value: { ...answer, extensions: extensionsOf(context), ...eventId } }
    },
    async return() {
      presence.abort(clientLeft())
      await events.return?.()
      return { done: true, value: undefined }
    },
    async throw(error) {
      presence.abort(clientLeft())
      await events.return?.()
      throw error
    },
    [Symbol.asyncIterator]: () => answers,
  }
  return answers
}

/** Errors of graphql-js before any resolver concern a value of a variable or an argument. */
const ofCaller = (error: GraphQLError): GraphQLError => {
  const isOfResolver = error.originalError && !(error.originalError instanceof GraphQLError)
  if (isOfResolver || error.extensions['code']) return error
  return new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
