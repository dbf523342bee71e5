import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import type { ReachQuestion } from '../../../src/traversal/paths/path-engine.ts'
import type { PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import { type BrutePath, bruteForcePaths, compareCertainties } from '../brute-force.ts'

/** A reached concept as brute force finds it. */
export interface BruteReached {
  readonly key: Key
  readonly best: BrutePath
  readonly count: bigint
  readonly legSides: readonly LegRole[]
}

/** The right answers on one snapshot, each found once by brute force. */
export interface Oracle {
  paths(question: PathQuestion): readonly BrutePath[]
  /** In the engine's order: most certain first, then nearest, then by key. */
  reached(question: ReachQuestion): readonly BruteReached[]
}

export function oracleOf(snapshot: Snapshot): Oracle {
  const pathsOf = new Map<string, readonly BrutePath[]>()
  const reachedOf = new Map<string, readonly BruteReached[]>()
  const paths = (question: PathQuestion) => {
    const name = JSON.stringify(question)
    const found = pathsOf.get(name) ?? bruteForcePaths(snapshot, question)
    pathsOf.set(name, found)
    return found
  }
  const reached = (question: ReachQuestion): readonly BruteReached[] => {
    const { origin, direction, filter, maxLength } = question
    const open = { via: [], avoiding: [], legSide: null, orderBy: 'CERTAINTY' as const, filter, maxLength }
    return [...snapshot.concepts.keys()]
      .flatMap((key): BruteReached[] => {
        const [from, to] = direction === 'OUT' ? [origin, key] : [key, origin]
        const all = paths({ ...open, from: [from], to: [to] })
        const legSides = (['LONGER', 'SHORTER'] as const).filter((side) => all.some(({ legSide }) => legSide === side))
        return all[0] ? [{ key, best: all[0], count: BigInt(all.length), legSides }] : []
      })
      .sort(
        (a, b) =>
          compareCertainties(a.best.certainty, b.best.certainty) ||
          a.best.keys.length - b.best.keys.length ||
          (a.key < b.key ? -1 : 1),
      )
  }
  return {
    paths,
    reached(question) {
      const name = JSON.stringify(question)
      const found = reachedOf.get(name) ?? reached(question)
      reachedOf.set(name, found)
      return found
    },
  }
}
