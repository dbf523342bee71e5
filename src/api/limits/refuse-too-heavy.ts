import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { limitExceeded } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import type { ServedSchema } from '../served-schema.ts'
import { ASK_FOR_LESS } from './refused-answer.ts'
import { NOTHING_SPENT } from './spent.ts'
import type { Weight } from './weight.ts'

/**
 * The factor by which the expected size of an answer must exceed its limit before it is refused
 * unexecuted. Means say little about a single answer, and executing up to the limit costs no more
 * than an allowed answer.
 */
const HOPELESS = 8

/**
 * The same for introspection, which nothing counts while it is executed. Its sizes are known well.
 */
const INACCURACY = 1.25

/**
 * The expected size of the answer. Fails with LIMIT_EXCEEDED when the expected answer to an
 * operation is many times larger than its limit. The estimate depends on variables and on the snapshot, so every request computes it, also
 * where validation was cached. `spent` counts as a part of the answer.
 */
export function refuseTooHeavy(
  schema: ServedSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  { served, answerLimits }: Pick<RequestContext, 'served' | 'answerLimits'>,
  spent: Weight = NOTHING_SPENT,
): Weight {
  const weight = schema.weightOf({ document, operation, variables, sizes: served.sizes() })
  const values = spent.values + weight.values
  const bytes = spent.bytes + weight.bytes
  const { introspection } = weight
  const { maxValues, maxBytes } = answerLimits
  const isTooHeavy =
    values > maxValues * HOPELESS ||
    bytes > maxBytes * HOPELESS ||
    (introspection.bytes > 0 &&
      (spent.values + introspection.values > maxValues * INACCURACY ||
        spent.bytes + introspection.bytes > maxBytes * INACCURACY))
  if (!isTooHeavy) return weight
  throw limitExceeded(
    `The answer would have about ${inFigures(values)} values and ${inFigures(bytes)} bytes; at most ${maxValues} values and ${maxBytes} bytes are allowed. ${ASK_FOR_LESS}`,
  )
}

/** Two significant digits: an estimate has no more. */
const inFigures = (number: number): string =>
  Number(number.toPrecision(2)).toLocaleString('en-US', { useGrouping: false })
