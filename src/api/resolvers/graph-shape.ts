import { limitExceeded } from '../../errors/public-errors.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Measure } from '../../traversal/measures/measure.ts'
import { measuredEdges } from '../../traversal/measures/measured-edges.ts'
import type { ClaimFilter } from '../../traversal/paths/path-question.ts'
import { acyclicQuestion } from '../../traversal/questions/shape/graph-acyclic.ts'
import { centralityReply } from '../../traversal/questions/shape/graph-centrality.ts'
import { communitiesReply } from '../../traversal/questions/shape/graph-communities.ts'
import { componentsQuestion } from '../../traversal/questions/shape/graph-components.ts'
import { cyclesQuestion } from '../../traversal/questions/shape/graph-cycles.ts'
import { degreeQuestion } from '../../traversal/questions/shape/graph-degrees.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { CycleResolvers, GraphVersionResolvers } from '../generated/resolver-types.ts'
import { firstOf, listName, MAX_FIRST } from '../paging/page.ts'
import { askQuestion } from '../questions/ask-question.ts'

/** How the graph is shaped as a whole. */
export const graphShapeFields = {
  acyclic: async (snapshot, args, context) =>
    whole(await askQuestion(context, acyclicQuestion, { filter: filterArgument(context, args.filter) }, snapshot)),
  cycles: (snapshot, args, context) => {
    const [filter, maxLength] = [filterArgument(context, args.filter), maxLengthArgument(args.maxLength)]
    const first = firstOf(args, context.maxFirst)
    return askQuestion(context, cyclesQuestion, { filter, maxLength, first }, snapshot)
  },
  components: async (snapshot, args, context) => {
    const most = { components: firstOf(args, context.maxFirst), concepts: MAX_FIRST }
    return whole(
      await askQuestion(context, componentsQuestion, { filter: filterArgument(context, args.filter), most }, snapshot),
    )
  },
  degree: async (snapshot, args, context) => {
    const [filter, first] = [filterArgument(context, args.filter), firstOf(args, context.maxFirst)]
    return whole(await askQuestion(context, degreeQuestion, { filter, first }, snapshot))
  },
  communities: async (snapshot, args, context) => {
    const filter = filterArgument(context, args.filter)
    const most = { communities: firstOf(args, context.maxFirst), concepts: MAX_FIRST }
    const { engine, measured } = await measure('communities', snapshot, filter, context)
    return communitiesReply(engine, measured, most)
  },
  centrality: async (snapshot, args, context) => {
    const [filter, first] = [filterArgument(context, args.filter), firstOf(args, context.maxFirst)]
    const { engine, measured } = await measure('centrality', snapshot, filter, context)
    return centralityReply(engine, measured, args.orderBy, first)
  },
} satisfies GraphVersionResolvers

/** Measures the edges that a filter admits, or reads the measure that the engine remembers. */
async function measure<Asked extends Measure>(
  asked: Asked,
  snapshot: Snapshot,
  filter: ClaimFilter,
  context: RequestContext,
) {
  const { engine } = context.snapshots.of(snapshot)
  const name = listName('measured edges', '', filter)
  const edges = await context.ask(name, () => measuredEdges(engine, filter), snapshot)
  return { engine, measured: await engine.measures.of(asked, name, edges) }
}

/**
 * The reply about the graph as a whole. Fails with LIMIT_EXCEEDED where a bound stopped the search
 * for it.
 */
function whole<Reply>(reply: Reply | null): Reply {
  if (reply !== null) return reply
  throw limitExceeded('The graph is too large to be looked at as a whole within the bounds of a search.')
}

export const Cycle: CycleResolvers = { length: ({ steps }) => steps.length }
