import type { ConceptRecord } from '../../snapshot/records.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { type Breakpoints, breakpoints } from '../../traversal/questions/breakpoints.ts'
import type { Bounded } from '../../traversal/search/with-bounds.ts'
import type { RequestContext } from '../context.ts'
import type { QueryBreakpointsArgs } from '../generated/resolver-types.ts'
import { listName, type PageInfo, pageOf } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { breakQuestion } from './break-question.ts'
import { type Completeness, completeUnless, stoppedReason } from './completeness.ts'

export interface BreakpointsAnswer {
  readonly edges: readonly BreakpointsAnswerEdge[]
  readonly nodes: readonly ConceptRecord[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
  readonly pathCount: string
  readonly completeness: Completeness
  readonly projection: string
}

export interface BreakpointsAnswerEdge {
  readonly cursor: string
  readonly node: ConceptRecord
  readonly broken: string
  readonly surviving: string
}

export async function answerBreakpoints(
  context: RequestContext,
  args: QueryBreakpointsArgs,
): Promise<BreakpointsAnswer> {
  const question = breakQuestion(context, 'breakpoints', args)
  const list = listName('breakpoints', '', question)
  const { found, stoppedBy } = await askWithBounds(context, list, (newBudget) =>
    breakpoints(context.engine, question, newBudget),
  )
  const ranked = found.breakpoints.map((breakpoint, rank) => ({ ...breakpoint, rank }))
  const page = pageOf(context, list, ranked, ({ rank }) => [rank], args)
  return {
    edges: page.edges.map(({ cursor, node: { concept, broken, surviving } }) => ({
      cursor,
      node: concept,
      broken: broken.toString(),
      surviving: surviving.toString(),
    })),
    nodes: page.nodes.map(({ concept }) => concept),
    pageInfo: page.pageInfo,
    totalCount: page.totalCount,
    pathCount: found.total.toString(),
    completeness: breakpointsCompleteness({ found, stoppedBy }),
    projection: projectionInWords(question.filter, question.maxLength),
  }
}

export const breakpointsCompleteness = ({ found, stoppedBy }: Bounded<Breakpoints>): Completeness =>
  completeUnless(
    stoppedBy,
    stoppedReason(found.stopped, 'counts are of the paths found until then, and other concepts may break more.'),
  )
