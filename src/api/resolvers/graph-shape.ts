import { limitExceeded } from '../../errors/public-errors.ts'
import { measuredEdges } from '../../traversal/measures/measured-edges.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { isGraphAcyclic } from '../../traversal/questions/graph-acyclic.ts'
import { centralityReply } from '../../traversal/questions/graph-centrality.ts'
import { communitiesReply } from '../../traversal/questions/graph-communities.ts'
import { componentsOf } from '../../traversal/questions/graph-components.ts'
import { cyclesIn } from '../../traversal/questions/graph-cycles.ts'
import { degreesOf } from '../../traversal/questions/graph-degrees.ts'
import type { Budget } from '../../traversal/search/budget.ts'
import { askWithBounds } from '../answers/ask-with-bounds.ts'
import { completeUnless, stoppedReason } from '../answers/completeness.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { CycleResolvers, GraphVersionResolvers } from '../generated/resolver-types.ts'
import { firstOf, listName, MAX_FIRST } from '../paging/page.ts'

/** How the graph is shaped as a whole. */
export const graphShapeFields = {
  acyclic: async (snapshot, args, context) => {
    const filter = filterArgument(args.filter)
    const search = (newBudget: () => Budget) =>
      isGraphAcyclic(context.snapshots.of(snapshot).engine, filter, newBudget())
    return whole(await context.ask(listName('acyclic', '', filter), search, snapshot))
  },
  cycles: async (snapshot, args, context) => {
    const [filter, maxLength] = [filterArgument(args.filter), maxLengthArgument(args.maxLength)]
    const first = firstOf(args)
    const search = (newBudget: () => Budget) =>
      cyclesIn(context.snapshots.of(snapshot).engine, filter, maxLength, first, newBudget())
    const list = listName('cycles', `${maxLength} ${first}`, filter)
    const { found, stoppedBy } = await askWithBounds(context, list, search, snapshot)
    const { cycles, hasMore, stopped } = found
    const more = 'There are more cycles, none of them shorter. Ask for them with "first".'
    return {
      cycles,
      // They are found in their order, whatever comes after.
      completeness: {
        ...completeUnless(
          stoppedBy,
          stoppedReason(stopped, 'there may be more cycles.'),
          stopped === null && hasMore ? more : null,
        ),
        orderIsExact: true,
        // Only those that are listed are known.
        countIsExact: null,
      },
      projection: projectionInWords(filter, maxLength),
    }
  },
  components: async (snapshot, args, context) => {
    const [filter, most] = [filterArgument(args.filter), { components: firstOf(args), concepts: MAX_FIRST }]
    const search = (newBudget: () => Budget) =>
      componentsOf(context.snapshots.of(snapshot).engine, filter, most, newBudget())
    return whole(await context.ask(listName('components', `${most.components}`, filter), search, snapshot))
  },
  degree: async (snapshot, args, context) => {
    const [filter, first] = [filterArgument(args.filter), firstOf(args)]
    const search = (newBudget: () => Budget) =>
      degreesOf(context.snapshots.of(snapshot).engine, filter, first, newBudget())
    return whole(await context.ask(listName('degree', `${first}`, filter), search, snapshot))
  },
  communities: async (snapshot, args, context) => {
    const { engine } = context.snapshots.of(snapshot)
    const [filter, most] = [filterArgument(args.filter), { communities: firstOf(args), concepts: MAX_FIRST }]
    const name = listName('measured edges', '', filter)
    const edges = await context.ask(name, () => measuredEdges(engine, filter), snapshot)
    return communitiesReply(engine, await engine.measures.of('communities', name, edges), most)
  },
  centrality: async (snapshot, args, context) => {
    const { engine } = context.snapshots.of(snapshot)
    const [filter, first] = [filterArgument(args.filter), firstOf(args)]
    const name = listName('measured edges', '', filter)
    const edges = await context.ask(name, () => measuredEdges(engine, filter), snapshot)
    return centralityReply(engine, await engine.measures.of('centrality', name, edges), args.orderBy, first)
  },
} satisfies GraphVersionResolvers

/** What was looked at as a whole. Fails with LIMIT_EXCEEDED where a bound stopped that, for half of it says nothing of the whole. */
function whole<Result>(result: Result | null): Result {
  if (result !== null) return result
  throw limitExceeded('The graph is too large to be looked at as a whole within the bounds of a search.')
}

export const Cycle: CycleResolvers = { length: ({ steps }) => steps.length }
