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
import { type Answers, runSubscription } from '../../api/subscriptions/run-subscription.ts'
import { languagesTold } from '../../api/texts/languages-told.ts'
import { PublicError } from '../../errors/public-errors.ts'
import type { AskedOperation, Documents, FoundDocument } from '../documents/documents.ts'
import { graphRead } from '../graph-read.ts'
import { type LanguageChoice, languagesAsked } from '../languages-asked.ts'
import type { ServerCounts } from '../observability/server-counts.ts'
import { requestContext, type Served } from '../request-context.ts'

/** The caller of a subscription. */
export type Caller = Pick<RequestContext, 'actor' | 'clientAddress' | 'requestId' | 'lastEventId'> &
  Partial<Pick<RequestContext, 'languageRanges'>>

/** Subscriptions, over any transport. */
export interface Operations {
  /** The transport-independent refusals of an operation. */
  check(request: SubscriptionRequest & AskedOperation, actor: Actor): ReturnType<typeof checkSubscription>
  run(subscription: CheckedSubscription, caller: Caller): ReturnType<typeof runSubscription>
  shown(log: FastifyBaseLogger): Shown
  /** The language ranges that a request asks for, best first. Fails with BAD_USER_INPUT. */
  languagesOf(request: LanguageChoice): readonly string[]
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
    async run(subscription, caller) {
      const started = await runSubscription(
        subscription,
        (signal) => requestContext(served, { snapshot: history.current(), ...caller, signal }),
        ({ snapshot, texts, languageRanges }) => ({
          graph: graphRead(snapshot, undefined, languagesTold(texts.languages, languageRanges)),
        }),
      )
      return 'next' in started ? counted(started, served.counts) : started
    },
    languagesOf: (request) => languagesAsked(request, config.acceptLanguage),
    shown: (log) => ({
      hideSchema: !config.introspection,
      internal: (error) => log.error({ err: error }, 'internal error'),
    }),
  }
}

/** The same answers, counted as open until they end. */
function counted(answers: Answers, counts: ServerCounts): Answers {
  let isOpen = true
  counts.subscriptionOpened()
  const close = () => {
    if (isOpen) counts.subscriptionClosed()
    isOpen = false
  }
  const same: Answers = {
    async next() {
      try {
        const result = await answers.next()
        if (result.done) close()
        return result
      } catch (error) {
        close()
        throw error
      }
    },
    return() {
      close()
      return answers.return()
    },
    throw(error) {
      close()
      return answers.throw(error)
    },
    [Symbol.asyncIterator]: () => same,
  }
  return same
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
