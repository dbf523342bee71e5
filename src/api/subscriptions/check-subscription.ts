import {
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { limitExceeded, PublicError } from '../../errors/public-errors.ts'
import { refuseForbidden } from '../access/refuse-forbidden.ts'
import type { RequestContext } from '../context.ts'
import { refuseDeepDocument } from '../limits/document-nesting.ts'
import { MAX_VALIDATION_ERRORS, type QueryLimits } from '../limits/query-limits.ts'
import { refuseTooHeavy } from '../limits/refuse-too-heavy.ts'
import { refuseUnstorableText } from '../limits/unstorable-text.ts'
import { limitRules } from '../limits/validation-rules.ts'
import type { ServedSchema } from '../served-schema.ts'
import { asGraphQLError } from './public-result.ts'

/** A client's request for a subscription. Only its outer form was checked. */
export interface SubscriptionRequest {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
}

/** The rules and limits for a subscription. */
export type SubscriptionContext = Pick<RequestContext, 'actor' | 'served' | 'answerLimits'>

/** A subscription that may run. */
export type CheckedSubscription = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/**
 * Checks a subscription by every rule for queries, over any transport. Queries and mutations are
 * refused: over POST they have statuses, entity tags and idempotency keys, and none of these here.
 */
export function checkSubscription(
  served: ServedSchema,
  limits: QueryLimits,
  context: SubscriptionContext,
  request: SubscriptionRequest,
): { readonly subscription: CheckedSubscription } | { readonly errors: readonly GraphQLError[] } {
  try {
    return check(served, limits, context, request)
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof PublicError) return { errors: [asGraphQLError(error)] }
    throw error
  }
}

function check(
  served: ServedSchema,
  limits: QueryLimits,
  context: SubscriptionContext,
  { query, operationName, variables }: SubscriptionRequest,
) {
  if (typeof query !== 'string')
    throw badRequest('There must be a "query" that is a string, such as "subscription { graphPublished { version } }".')
  if (!isAbsent(operationName) && typeof operationName !== 'string')
    throw badRequest('"operationName" must be a string; leave it out where there is one operation.')
  if (!isAbsent(variables) && (typeof variables !== 'object' || Array.isArray(variables)))
    throw badRequest('"variables" must be an object, such as {"since": 1}.')
  const values = { ...(variables as Readonly<Record<string, unknown>> | null | undefined) }
  const bytes = Buffer.byteLength(query)
  if (bytes > limits.maxDocumentBytes)
    throw limitExceeded(
      `The query has ${bytes} bytes; at most ${limits.maxDocumentBytes} are allowed. Move values into variables.`,
    )
  refuseDeepDocument(query, limits)
  const { schema } = served
  const document = parsed(query, limits.maxTokens)
  const rules = [...specifiedRules, ...limitRules(limits)]
  const invalid = validate(schema, document, rules, { maxErrors: MAX_VALIDATION_ERRORS })
  if (invalid.length > 0) return { errors: invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
  const operation = getOperationAST(document, operationName as string | null | undefined)
  if (!operation)
    throw new PublicError(
      'OPERATION_RESOLUTION_FAILURE',
      'The document has several operations, or not the one that "operationName" names. Name one of them.',
    )
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new PublicError(
      'OPERATION_RESOLUTION_FAILURE',
      `Only subscriptions run here; send a ${operation.operation} as JSON by POST.`,
    )
  refuseUnstorableText(served, document, values)
  refuseForbidden(served.needsOf(document, operation), context.actor)
  refuseTooHeavy(served, document, operation, values, context)
  return {
    subscription: {
      schema,
      document,
      variableValues: values,
      ...(typeof operationName === 'string' && { operationName }),
    },
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const badRequest = (message: string) => new PublicError('BAD_REQUEST', message)

function parsed(query: string, maxTokens: number) {
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error
  }
}

/** The same error with the code that a query over HTTP would get for it. */
const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    extensions: { ...error.extensions, code },
  })
