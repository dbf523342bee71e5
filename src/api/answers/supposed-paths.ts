import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import type { WhatIfSide } from '../../traversal/questions/what-if.ts'
import { type Completeness, pathCompleteness } from './completeness.ts'

/** The paths on one side of a supposition, as every way to ask for them shows them. */
export interface SupposedPathsFound {
  /** At least as many as were found where the count was stopped; null where none was found before it was. */
  readonly count: bigint | null
  readonly paths: readonly CausalPath[]
  readonly completeness: Completeness
}

export function supposedPaths({ best, count: counted }: WhatIfSide): SupposedPathsFound {
  const { paths, stoppedBy } = best
  const found = BigInt(paths.length)
  const least = counted && (counted.count > found ? counted.count : found)
  const isCounted = counted !== null && (counted.stopped === null || least !== 0n)
  return {
    count: isCounted ? least : null,
    paths,
    completeness: pathCompleteness(best, stoppedBy ? [stoppedBy] : [], isCounted ? counted : null),
  }
}
