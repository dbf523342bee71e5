import type { ConceptRecord } from '../../snapshot/records.ts'
import { projectionInWords } from '../../traversal/question.ts'
import { cyclicCore } from '../../traversal/questions/cyclic-core.ts'
import { componentsOf } from '../../traversal/questions/graph-components.ts'
import { cyclesIn } from '../../traversal/questions/graph-cycles.ts'
import { degreesOf } from '../../traversal/questions/graph-degrees.ts'
import { walkOf } from '../../traversal/walk.ts'
import { completeUnless, stoppedReason } from '../answers/complete-unless.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { CycleResolvers, GraphVersionResolvers } from '../generated/resolver-types.ts'
import { firstOf, MAX_FIRST } from '../paging/page.ts'

export interface ComponentRecord {
  readonly size: number
  readonly concepts: readonly ConceptRecord[]
}

/** How the graph is shaped as a whole. */
export const graphShapeFields = {
  acyclic: (snapshot, { filter }) => !cyclicCore(walkOf(snapshot, filterArgument(filter))).includes(1),
  cycles: (snapshot, args, context) => {
    const [filter, maxLength] = [filterArgument(args.filter), maxLengthArgument(args.maxLength)]
    const { cycles, hasMore, stopped } = cyclesIn(snapshot, filter, maxLength, firstOf(args), context.budget())
    return {
      cycles,
      completeness: completeUnless(
        stoppedReason(stopped, 'there may be more cycles.'),
        stopped === null && hasMore ? 'There are more cycles, none of them shorter. Ask for them with "first".' : null,
      ),
      projection: projectionInWords(filter, maxLength),
    }
  },
  components: (snapshot, args) => {
    const { components, isolated } = componentsOf(snapshot, filterArgument(args.filter))
    return {
      count: components.length,
      isolatedCount: isolated.length,
      components: components
        .slice(0, firstOf(args))
        .map((concepts): ComponentRecord => ({ size: concepts.length, concepts: concepts.slice(0, MAX_FIRST) })),
    }
  },
  degree: (snapshot, args) => degreesOf(snapshot, filterArgument(args.filter)).slice(0, firstOf(args)),
} satisfies GraphVersionResolvers

export const Cycle: CycleResolvers = { length: ({ steps }) => steps.length }
