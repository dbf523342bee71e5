import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { limitExceeded } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import type { ServedSchema } from '../served-schema.ts'
import { ASK_FOR_LESS } from './refused-answer.ts'
import { weighOperation } from './weigh-operation.ts'

/**
 * How many times its limit an answer must be expected to come to before it is refused unexecuted. Means say little of a single
 * answer, and executing up to the limit costs no more than an answer that is allowed.
 */
const HOPELESS = 8

/** The same for introspection, which nothing counts while it is executed. Its sizes are known well. */
const INACCURACY = 1.25

/**
 * Fails with LIMIT_EXCEEDED when the answer to an operation is expected to come to many times what it may. It depends on
 * variables and on the snapshot, so it is asked for every request, also where validation was cached.
 */
export function refuseTooHeavy(
  schema: ServedSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  { served, answerLimits }: Pick<RequestContext, 'served' | 'answerLimits'>,
): void {
  const { values, bytes, introspection } = weighOperation({
    served: schema,
    document,
    operation,
    variables,
    sizes: served.sizes(),
  })
  const { maxValues, maxBytes } = answerLimits
  const isTooHeavy =
    values > maxValues * HOPELESS ||
    bytes > maxBytes * HOPELESS ||
    introspection.values > maxValues * INACCURACY ||
    introspection.bytes > maxBytes * INACCURACY
  if (!isTooHeavy) return
  throw limitExceeded(
    `The answer would have about ${inFigures(values)} values and ${inFigures(bytes)} bytes; at most ${maxValues} values and ${maxBytes} bytes are allowed. ${ASK_FOR_LESS}`,
  )
}

/** Two significant digits: an estimate has no more. */
const inFigures = (number: number): string =>
  Number(number.toPrecision(2)).toLocaleString('en-US', { useGrouping: false })
