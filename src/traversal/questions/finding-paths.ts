import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Budget } from '../budget.ts'
import type { CausalPath } from '../causal-path.ts'
import type { ClaimFilter } from '../question.ts'
import { bestPaths } from './best-paths.ts'
import type { Way } from './finding-ways.ts'

export interface FindingPathsQuestion {
  readonly cause: Key
  readonly finding: Key
  readonly ways: readonly Way[]
  readonly filter: ClaimFilter
  readonly maxLength: number
}

/** At most `first` paths from a cause to a finding in any of some ways: most certain first, then shortest, then by key. */
export function findingPaths(
  snapshot: Snapshot,
  { cause, finding, ways, filter, maxLength }: FindingPathsQuestion,
  first: number,
  budget: Budget,
): CausalPath[] {
  const legSides = (snapshot.conceptsOfKind.get('LEG_SIDE') ?? []).map(({ key }) => key)
  const paths = ways.flatMap(({ leg, avoiding }) => {
    const question = {
      from: [cause],
      to: [finding],
      via: [],
      avoiding: leg === 'NONE' ? [...avoiding, ...legSides] : avoiding,
      legSide: leg === 'NONE' || leg === 'ANY' ? null : leg,
      filter,
      maxLength,
      orderBy: 'CERTAINTY' as const,
    }
    return bestPaths(snapshot, question, first, budget).paths
  })
  const keysOf = ({ nodes }: CausalPath) => nodes.map(({ key }) => key).join(' ')
  return paths
    .sort((a, b) => b.certainty - a.certainty || a.steps.length - b.steps.length || (keysOf(a) < keysOf(b) ? -1 : 1))
    .slice(0, first)
}
