import { badCursor, limitExceeded } from '../../errors/public-errors.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import type { PathCount } from '../../traversal/paths/count-paths.ts'
import type { Position } from '../../traversal/paths/k-shortest-paths.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import type { RequestContext } from '../context.ts'
import type { QueryCausalPathsArgs } from '../generated/resolver-types.ts'
import { cursorCodec, type Place } from '../paging/cursor.ts'
import { type Edge, firstOf, listName, type PageInfo, pageInfo } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { type PageCompleteness, pageCompleteness } from './completeness.ts'
import { causalPathsQuestion } from './path-question.ts'

/** The answer to a question for paths. Paths are counted only when the count is asked for, and then once. */
export interface PathAnswer {
  readonly edges: readonly Edge<CausalPath>[]
  readonly pageInfo: PageInfo
  readonly projection: string
  readonly completeness: PageCompleteness
  totalCount(): Promise<string>
}

export async function answerPaths(context: RequestContext, args: QueryCausalPathsArgs): Promise<PathAnswer> {
  const question = causalPathsQuestion(context, args)
  const first = firstOf(args, context.maxFirst)
  const list = listName('causalPaths', '', question)
  const cursors = cursorCodec(context.snapshot, list)
  const after = typeof args.after === 'string' ? positionOf(context, cursors.read(args.after)) : null
  const { found: page, stoppedBy } = await askWithBounds(context, JSON.stringify([list, after, first]), (newBudget) =>
    context.engine.rank(question, after, first, newBudget()),
  )
  if (after !== null && page.stopped !== null && page.paths.length === 0) {
    throw limitExceeded(
      `The page was not reached: the search was ${page.stopped}. Ask a narrower question: fewer ends, a lower "maxLength", a higher "minCertainty".`,
    )
  }
  // How far a later page comes within a fixed bound depends on the searches that this process still has in memory.
  if (after !== null && page.stopped !== null) context.doNotStore()
  const edges = page.paths.map(({ path, position }) => ({
    cursor: cursors.write([position.first, position.second, ...position.nodes]),
    node: path,
  }))
  let counted: Promise<PathCount> | undefined
  const count = () => {
    counted ??= context.ask(`count ${list}`, (newBudget) => context.engine.count(question, newBudget()))
    return counted
  }
  return {
    edges,
    pageInfo: pageInfo(edges, page.hasNextPage, after !== null),
    projection: projectionInWords(question.filter, question.maxLength),
    totalCount: async () => atLeast((await count()).count, page.paths.length + (page.hasNextPage ? 1 : 0)).toString(),
    completeness: pageCompleteness(page, stoppedBy, count),
  }
}

/** A count that was cut off may lag behind what is at hand. */
const atLeast = (count: bigint, seen: number): bigint => (count > BigInt(seen) ? count : BigInt(seen))

function positionOf({ snapshot }: RequestContext, place: Place): Position {
  const [first, second, ...nodes] = place
  const isConcept = (node: unknown): node is number =>
    typeof node === 'number' && snapshot.adjacency.keys[node] !== undefined
  if (typeof first === 'number' && typeof second === 'number' && nodes.every(isConcept)) return { first, second, nodes }
  throw badCursor('it is malformed')
}
