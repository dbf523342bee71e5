import { badCursor } from '../../errors/public-errors.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { ReachedConcept, ReachQuestion } from '../../traversal/paths/path-engine.ts'
import { type CountedReach, causedByQuestion, leadsToQuestion } from '../../traversal/questions/reach.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { ConceptLeadsToArgs } from '../generated/resolver-types.ts'
import { cursorCodec, type Place } from '../paging/cursor.ts'
import { type Edge, edgesOf, firstOf, LazyEdge, listName, pageInfo } from '../paging/page.ts'
import { askQuestion } from './ask-question.ts'
import type { ReachConnectionRecord, ReachEdgeRecord } from './records.ts'

class ReachEdge extends LazyEdge<ReachedConcept> implements ReachEdgeRecord {
  readonly counted: ReachEdgeRecord['counted']

  constructor(edge: Edge<ReachedConcept>, counted: () => Promise<CountedReach>) {
    super(edge.node, () => edge.cursor)
    const ofEdge = async () => (await counted()).of(edge.node.concept.key)
    this.counted = ofEdge
  }
}

/** A page of the effects of a concept, or of its causes. */
export async function askForReach(
  context: RequestContext,
  origin: ConceptRecord,
  direction: 'OUT' | 'IN',
  args: ConceptLeadsToArgs,
): Promise<ReachConnectionRecord> {
  const asked = direction === 'OUT' ? leadsToQuestion : causedByQuestion
  const question: ReachQuestion = {
    origin: origin.key,
    direction,
    kinds: args.kinds ?? null,
    filter: filterArgument(context, args.filter),
    maxLength: maxLengthArgument(args.maxLength),
  }
  const list = listName(asked.key, origin.key, question)
  const first = firstOf(args, context.maxFirst)
  const cursors = cursorCodec(context.snapshot, list)
  const after = typeof args.after === 'string' ? placeOf(cursors.read(args.after)) : null
  const { concepts, counted: countedBy, ...reply } = await askQuestion(context, asked, { question, after, first })
  const edges = edgesOf(concepts, ({ place: { cost, length, number } }) => cursors.write([cost, length, number]))
  let found: Promise<CountedReach> | undefined
  const counted = () => {
    found ??= context
      .askOnce(`count ${list}`, (newBudget) => asked.count(context.engine, question, newBudget))
      .then(countedBy)
    return found
  }
  return {
    ...reply,
    edges: edges.map((edge) => new ReachEdge(edge, counted)),
    nodes: concepts.map(({ concept }) => concept),
    pageInfo: pageInfo(edges, reply.hasNextPage, after !== null),
    counted,
  }
}

function placeOf(place: Place): ReachedConcept['place'] {
  const [cost, length, number] = place
  if (typeof cost === 'number' && typeof length === 'number' && typeof number === 'number')
    return { cost, length, number }
  throw badCursor('it is malformed')
}
