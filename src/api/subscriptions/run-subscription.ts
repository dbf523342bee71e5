import { createSourceEventStream, type ExecutionResult, execute, GraphQLError } from 'graphql'
import { clientLeft } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import { MAX_VALIDATION_ERRORS } from '../limits/query-limits.ts'
import type { CheckedSubscription } from './check-subscription.ts'

/** What one event was answered with. */
export interface Answer extends ExecutionResult {
  /**
   * Names the event within its subscription: the version that it is about. A client that comes back
   * with it misses nothing.
   */
  readonly eventId: string
}

/**
 * The answers of a subscription, one after the other. `return` ends it at once, also while it waits
 * for the next one.
 */
export interface Answers {
  next(): Promise<IteratorResult<Answer, undefined>>
  return(): Promise<IteratorResult<Answer, undefined>>
  throw(error?: unknown): Promise<never>
  [Symbol.asyncIterator](): Answers
}

/**
 * Starts a subscription. Each event is answered from one version, with a deadline of its own:
 * `contextOf` is asked anew for each, with a signal that ends what is done for it when nobody
 * follows anymore, and `extensionsOf` says what the answer tells of the version. Answers with
 * errors when it cannot start.
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
      // What is followed are versions.
      const { version } = value as { readonly version: number }
      return { done: false, value: { ...answer, extensions: extensionsOf(context), eventId: String(version) } }
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

/**
 * What graphql-js itself finds wrong before it asks a resolver is a value of a variable or an
 * argument.
 */
const ofCaller = (error: GraphQLError): GraphQLError => {
  const isOfResolver = error.originalError && !(error.originalError instanceof GraphQLError)
  if (isOfResolver || error.extensions['code']) return error
  return new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
