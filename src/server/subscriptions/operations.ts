import type { FastifyBaseLogger } from 'fastify'
import type { Actor } from '../../accounts/actor.ts'
import type { RequestContext } from '../../api/context.ts'
import { limitsOf } from '../../api/limits/limits-of.ts'
import type { ServedSchema } from '../../api/served-schema.ts'
import {
  type CheckedSubscription,
  checkSubscription,
  type SubscriptionRequest,
} from '../../api/subscriptions/check-subscription.ts'
import { asGraphQLError, type Shown } from '../../api/subscriptions/public-result.ts'
import { runSubscription } from '../../api/subscriptions/run-subscription.ts'
import { PublicError } from '../../errors/public-errors.ts'
import type { AskedOperation, Documents, FoundDocument } from '../documents/documents.ts'
import { graphRead } from '../graph-read.ts'
import { requestContext, type Served } from '../request-context.ts'

/** The caller of a subscription. */
export type Caller = Pick<RequestContext, 'actor' | 'clientAddress' | 'requestId' | 'lastEventId'>

/** Subscriptions, over any transport. */
export interface Operations {
  /** The transport-independent refusals of an operation. */
  check(request: SubscriptionRequest & AskedOperation, actor: Actor): ReturnType<typeof checkSubscription>
  run(subscription: CheckedSubscription, caller: Caller): ReturnType<typeof runSubscription>
  shown(log: FastifyBaseLogger): Shown
}

export function createOperations(served: Served, schema: ServedSchema, documents: Documents): Operations {
  const { config, history, snapshots } = served
  return {
    check(request, actor) {
      const { maxTokens, maxValues, maxAnswerBytes: maxBytes } = limitsOf(config, actor)
      const context = { actor, served: snapshots.of(history.current()), answerLimits: { maxValues, maxBytes } }
      const found = foundIn(documents, request, actor)
      if ('errors' in found) return found
      const checked = checkSubscription(schema, { ...config, maxTokens }, context, found.operation)
      if ('subscription' in checked) found.register?.()
      return checked
    },
    run: (subscription, caller) =>
      runSubscription(
        subscription,
        (signal) => requestContext(served, { snapshot: history.current(), ...caller, signal }),
        ({ snapshot }) => ({ graph: graphRead(snapshot) }),
      ),
    shown: (log) => ({
      hideSchema: !config.introspection,
      internal: (error) => log.error({ err: error }, 'internal error'),
    }),
  }
}

function foundIn(
  documents: Documents,
  request: SubscriptionRequest & AskedOperation,
  actor: Actor,
): FoundDocument<SubscriptionRequest> | { readonly errors: readonly ReturnType<typeof asGraphQLError>[] } {
  try {
    return documents.find(request, actor)
  } catch (error) {
    if (error instanceof PublicError) return { errors: [asGraphQLError(error)] }
    throw error
  }
}
