import { badCursor, limitExceeded } from '../../errors/public-errors.ts'
import type { Position } from '../../traversal/paths/k-shortest-paths.ts'
import { type CountedPaths, causalPathsQuestion } from '../../traversal/questions/causal-paths.ts'
import { stopped as stoppedInWords } from '../../wording/en/completeness.ts'
import type { RequestContext } from '../context.ts'
import type { QueryCausalPathsArgs } from '../generated/resolver-types.ts'
import { cursorCodec, type Place } from '../paging/cursor.ts'
import { firstOf, LazyEdge, listName, pageInfo } from '../paging/page.ts'
import { askQuestion } from './ask-question.ts'
import { causalPathsArgument } from './path-question.ts'
import type { PathConnectionRecord } from './records.ts'

/** A page of causal paths. */
export async function askForPaths(context: RequestContext, args: QueryCausalPathsArgs): Promise<PathConnectionRecord> {
  const question = causalPathsArgument(context, args)
  const first = firstOf(args, context.maxFirst)
  const list = listName(causalPathsQuestion.key, '', question)
  const cursors = cursorCodec(context.snapshot, list)
  const after = typeof args.after === 'string' ? positionOf(context, cursors.read(args.after)) : null
  const { paths, counted, ...reply } = await askQuestion(context, causalPathsQuestion, { question, after, first })
  if (after !== null && reply.stopped !== null && paths.length === 0) {
    throw limitExceeded(
      `The page was not reached: the search was ${stoppedInWords(reply.stopped)}. Ask a narrower question: fewer ends, a lower "maxLength", a higher "minCertainty".`,
    )
  }
  // How far a later page comes within a fixed bound depends on the searches that this process still
  // has in memory.
  if (after !== null && reply.stopped !== null) context.doNotStore()
  const edges = paths.map(
    ({ path, position: { first, second, nodes } }) =>
      new LazyEdge(path, () => cursors.write([first, second, ...nodes])),
  )
  let found: Promise<CountedPaths> | undefined
  return {
    ...reply,
    edges,
    pageInfo: pageInfo(edges, reply.hasNextPage, after !== null),
    counted() {
      found ??= context
        .askOnce(`count ${list}`, (newBudget) => causalPathsQuestion.count(context.engine, question, newBudget))
        .then(counted)
      return found
    },
  }
}

function positionOf({ snapshot }: RequestContext, place: Place): Position {
  const [first, second, ...nodes] = place
  const isConcept = (node: unknown): node is number =>
    typeof node === 'number' && snapshot.adjacency.keys[node] !== undefined
  if (typeof first === 'number' && typeof second === 'number' && nodes.every(isConcept)) return { first, second, nodes }
  throw badCursor('it is malformed')
}
