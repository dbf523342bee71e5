import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql'
import { limitExceeded } from '../../errors/public-errors.ts'
import { createMeasure } from './measure.ts'
import type { QueryLimits } from './query-limits.ts'
import { notReadyInTime } from './refused-answer.ts'
import type { Spent } from './spent.ts'

/** What the accepted operations of a batch have taken of the limits of one request. */
export interface BatchTotals extends Spent {
  rootFields: number
  rootMutations: number
  /** Fields, with every fragment written out as often as it is spread. */
  selections: number
}

/** How long a request may read, and write, in milliseconds. */
export interface BatchDeadlines {
  readonly deadlineMilliseconds: number
  readonly writeDeadlineMilliseconds: number
}

export const newBatchTotals = (): BatchTotals => ({
  values: 0,
  bytes: 0,
  readMilliseconds: 0,
  writeMilliseconds: 0,
  rootFields: 0,
  rootMutations: 0,
  selections: 0,
})

/**
 * Adds an operation to its batch. Fails with LIMIT_EXCEEDED, and adds nothing, when the batch would
 * have more than a single request may have.
 */
export function addToBatch(
  totals: BatchTotals,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  limits: QueryLimits & BatchDeadlines,
): void {
  const { maxRootFields, maxRootMutations, maxSelections } = limits
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const measured = createMeasure((name) => fragments.get(name))(selectionSet)
  const isWrite = operation === 'mutation'
  const deadline = Math.max(limits.deadlineMilliseconds, isWrite ? limits.writeDeadlineMilliseconds : 0)
  if ((isWrite ? totals.writeMilliseconds : totals.readMilliseconds) >= deadline) throw notReadyInTime(totals.values)
  const width = (isWrite ? totals.rootMutations : totals.rootFields) + measured.width
  const selections = totals.selections + measured.selections
  if (isWrite) refuseMoreThan(maxRootMutations, width, 'root mutations')
  else refuseMoreThan(maxRootFields, width, 'root fields')
  refuseMoreThan(maxSelections, selections, 'fields once fragments are written out')
  totals[isWrite ? 'rootMutations' : 'rootFields'] = width
  totals.selections = selections
}

function refuseMoreThan(limit: number, came: number, what: string): void {
  if (came <= limit) return
  throw limitExceeded(
    `The batch has ${came} ${what}; at most ${limit} are allowed. Ask for less, or in several requests.`,
  )
}
