import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { CausalPath } from '../../traversal/causal-path.ts'
import type { ReachedConcept, ReachedCounts, ReachQuestion } from '../../traversal/path-engine.ts'
import { projectionInWords } from '../../traversal/question.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { ConceptLeadsToArgs } from '../generated/resolver-types.ts'
import { listName, type Page, type PageInfo, pageOf } from '../paging/page.ts'
import { type Completeness, completenessOf } from './completeness.ts'

/** What a concept leads to, or what lies behind it. Paths are counted only when the count is asked for. */
export interface ReachAnswer {
  readonly edges: readonly ReachAnswerEdge[]
  readonly nodes: readonly ConceptRecord[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
  readonly projection: string
  completeness(): Promise<Completeness>
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
  const reached = await context.ask(list, (fresh) => context.engine.reach(question, fresh()))
  const page: Page<ReachedConcept> = pageOf(
    context,
    list,
    reached.concepts,
    ({ place }) => [place.cost, place.length, place.number],
    args,
  )
  let counted: Promise<ReachedCounts> | undefined
  const counts = () => {
    counted ??= context.ask(`count ${list}`, (fresh) => context.engine.countReached(question, fresh()))
    return counted
  }
  return {
    edges: page.edges.map(({ cursor, node: { concept, bestPath } }) => ({
      cursor,
      node: concept,
      bestPath,
      // A count that was cut off may not have come to this concept, which has at least its best path.
      pathCount: async () => ((await counts()).of(concept.key).count || 1n).toString(),
      legSides: async () => (await counts()).of(concept.key).legSides,
    })),
    nodes: page.nodes.map(({ concept }) => concept),
    pageInfo: page.pageInfo,
    totalCount: page.totalCount,
    projection: projectionInWords(question.filter, question.maxLength),
    completeness: async () => completenessOf({ ranking: reached.stopped, count: (await counts()).stopped }),
  }
}
