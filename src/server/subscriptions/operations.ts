import type { FastifyBaseLogger } from 'fastify'
import type { Actor } from '../../accounts/actor.ts'
import { limitsOf } from '../../api/limits/limits-of.ts'
import { buildSchema } from '../../api/schema.ts'
import {
  type CheckedSubscription,
  checkSubscription,
  type SubscriptionRequest,
} from '../../api/subscriptions/check-subscription.ts'
import type { Shown } from '../../api/subscriptions/public-result.ts'
import { runSubscription } from '../../api/subscriptions/run-subscription.ts'
import { graphRead } from '../graph-read.ts'
import { requestContext, type Served } from '../request-context.ts'

/** Subscriptions, whatever they come over. */
export interface Operations {
  /** Every refusal of an operation that does not depend on how it came, for each of them. */
  check(request: SubscriptionRequest, actor: Actor): ReturnType<typeof checkSubscription>
  /** `lastEventId` is the version that a client which comes back had last. */
  run(
    subscription: CheckedSubscription,
    actor: Actor,
    requestId: string,
    lastEventId?: number,
  ): ReturnType<typeof runSubscription>
  shown(log: FastifyBaseLogger): Shown
}

export function createOperations(served: Served): Operations {
  const { config, history } = served
  const schema = buildSchema()
  return {
    check(request, actor) {
      const { maxTokens, maxValues, maxAnswerBytes: maxBytes } = limitsOf(config, actor)
      const context = { actor, snapshot: history.current(), answerLimits: { maxValues, maxBytes } }
      return checkSubscription(schema, { ...config, maxTokens }, context, request)
    },
    run: (subscription, actor, requestId, lastEventId) =>
      runSubscription(
        subscription,
        // Nothing that can be followed asks where it goes.
        (signal) =>
          requestContext(served, {
            snapshot: history.current(),
            actor,
            clientAddress: '',
            requestId,
            signal,
            ...(lastEventId !== undefined && { lastEventId }),
          }),
        ({ snapshot }) => ({ graph: graphRead(snapshot) }),
      ),
    shown: (log) => ({
      hideSchema: !config.introspection,
      internal: (error) => log.error({ err: error }, 'internal error'),
    }),
  }
}
