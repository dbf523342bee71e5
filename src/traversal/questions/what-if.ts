import type { Key } from '../../../graph/vocabulary/keys.ts'
import { WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Budget } from '../budget.ts'
import { compileQuestion } from '../compiled-question.ts'
import { countPaths, type PathCount } from '../count-paths.ts'
import type { PathQuestion } from '../question.ts'
import { distances } from '../relevant-part.ts'
import type { Work } from '../work.ts'
import { type BestPaths, bestPaths } from './best-paths.ts'
import { hypotheticalSnapshot, type Supposition } from './hypothetical-snapshot.ts'

/** The paths of the question on one side of a supposition. */
export interface WhatIfSide {
  readonly best: BestPaths
  readonly count: PathCount
}

export interface WhatIf {
  readonly before: WhatIfSide
  readonly after: WhatIfSide
  /** Ends that some start leads to before, and none does after; in order of key. */
  readonly noLongerReached: readonly ConceptRecord[]
  /** Ends that some start leads to only after; in order of key. */
  readonly newlyReached: readonly ConceptRecord[]
  /** What of the supposition no causal path can notice, in words. */
  readonly remarks: readonly string[]
}

/**
 * What would become of a question's paths under a supposition: counts, the `first` best paths and the ends reached,
 * before and after. Nothing is changed. `fresh` gives a budget for each of the four searches.
 */
export function* whatIf(
  snapshot: Snapshot,
  question: PathQuestion,
  supposition: Supposition,
  first: number,
  fresh: () => Budget,
): Work<WhatIf> {
  const supposed = hypotheticalSnapshot(snapshot, supposition)
  function* side(its: Snapshot): Work<WhatIfSide> {
    return {
      best: yield* bestPaths(its, question, first, fresh()),
      count: yield* countPaths(compileQuestion(its, question), fresh()),
    }
  }
  const [before, after] = [yield* side(snapshot), yield* side(supposed)]
  const [old, now] = [endsReached(snapshot, question), endsReached(supposed, question)]
  const records = (keys: Set<Key>) => [...keys].sort().flatMap((key) => snapshot.concepts.get(key) ?? [])
  return {
    before,
    after,
    noLongerReached: records(old.difference(now)),
    newlyReached: records(now.difference(old)),
    remarks: remarksOn(snapshot, supposition),
  }
}

/** The ends that some start leads to; leg sides and concepts to pass are not looked at. */
function endsReached(snapshot: Snapshot, question: PathQuestion): Set<Key> {
  const { walk, starts, isEnd, isAvoided, maxLength } = compileQuestion(snapshot, question)
  const reached = new Set<Key>()
  const collect = (from: readonly number[], counts: (node: number) => boolean) => {
    const steps = distances(walk.out, walk.size, from, isAvoided, maxLength)
    for (const [node, distance] of steps.entries())
      if (distance > 0 && isEnd[node] === 1 && counts(node)) reached.add(snapshot.adjacency.keys[node] ?? '')
  }
  collect(starts, () => true)
  // An end where paths start too is reached only from another start.
  for (const end of starts.filter((start) => isEnd[start] === 1))
    collect(
      starts.filter((start) => start !== end),
      (node) => node === end,
    )
  return reached
}

function remarksOn(snapshot: Snapshot, { remove, set }: Supposition): string[] {
  const named = [...new Set([...remove, ...set.map(({ claim }) => claim)])]
  return named.flatMap((key) => {
    const claim = snapshot.claims.get(key)
    if (!claim) return []
    if (claim.polarity !== 'AFFIRMED') return [`${key} is ${claim.polarity.toLowerCase()}, so no path walks it.`]
    if (!WALKABLE_PREDICATES.includes(claim.predicate)) return [`${key} is of ${claim.predicate}, which no path walks.`]
    return []
  })
}
