import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import { badCursor } from '../../errors/public-errors.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import type { ReachedConcept, ReachedCounts, ReachQuestion } from '../../traversal/paths/path-engine.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { ConceptLeadsToArgs } from '../generated/resolver-types.ts'
import { cursorCodec, type Place } from '../paging/cursor.ts'
import { edgesOf, firstOf, listName, type PageInfo, pageInfo } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { type PageCompleteness, reachCompleteness } from './completeness.ts'

/** What a concept leads to, or what lies behind it. Paths are counted only when the count is asked for. */
export interface ReachAnswer {
  readonly edges: readonly ReachAnswerEdge[]
  readonly nodes: readonly ConceptRecord[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
  readonly projection: string
  readonly completeness: PageCompleteness
}

export interface ReachAnswerEdge {
  readonly cursor: string
  readonly node: ConceptRecord
  bestPath(): CausalPath
  pathCount(): Promise<string>
  legSides(): Promise<readonly LegRole[]>
}

export async function answerReach(
  context: RequestContext,
  origin: ConceptRecord,
  direction: 'OUT' | 'IN',
  args: ConceptLeadsToArgs,
): Promise<ReachAnswer> {
  const question: ReachQuestion = {
    origin: origin.key,
    direction,
    kinds: args.kinds ?? null,
    filter: filterArgument(args.filter),
    maxLength: maxLengthArgument(args.maxLength),
  }
  const list = listName(direction === 'OUT' ? 'leadsTo' : 'causedBy', origin.key, question)
  const first = firstOf(args, context.maxFirst)
  const cursors = cursorCodec(context.snapshot, list)
  const after = typeof args.after === 'string' ? placeOf(cursors.read(args.after)) : null
  const { found: page, stoppedBy } = await askWithBounds(context, `${list} ${first} ${args.after}`, (newBudget) =>
    context.engine.reach(question, after, first, newBudget()),
  )
  const edges = edgesOf(page.concepts, ({ place: { cost, length, number } }) => cursors.write([cost, length, number]))
  let counted: Promise<ReachedCounts> | undefined
  const counts = () => {
    counted ??= context.ask(`count ${list}`, (newBudget) => context.engine.countReached(question, newBudget()))
    return counted
  }
  return {
    edges: edges.map((edge) => ({
      get cursor() {
        return edge.cursor
      },
      node: edge.node.concept,
      bestPath: edge.node.bestPath,
      // A count that was cut off may not have come to this concept, which has at least its best path.
      pathCount: async () => ((await counts()).of(edge.node.concept.key).count || 1n).toString(),
      legSides: async () => (await counts()).of(edge.node.concept.key).legSides,
    })),
    nodes: page.concepts.map(({ concept }) => concept),
    pageInfo: pageInfo(edges, page.hasNextPage, after !== null),
    totalCount: page.total,
    projection: projectionInWords(question.filter, question.maxLength),
    completeness: reachCompleteness(page.stopped, stoppedBy, counts),
  }
}

function placeOf(place: Place): ReachedConcept['place'] {
  const [cost, length, number] = place
  if (typeof cost === 'number' && typeof length === 'number' && typeof number === 'number')
    return { cost, length, number }
  throw badCursor('it is malformed')
}
