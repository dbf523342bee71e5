import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { type CommonCauses, commonCauses } from '../../traversal/questions/common-causes.ts'
import type { Bounded } from '../../traversal/search/with-bounds.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { QueryCommonCausesArgs } from '../generated/resolver-types.ts'
import { listName, type PageInfo, pageOf } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { type Completeness, completeUnless, stoppedReason } from './completeness.ts'
import { conceptKeys } from './concept-keys.ts'

export interface CommonCausesAnswer {
  readonly edges: readonly CommonCausesAnswerEdge[]
  readonly nodes: readonly ConceptRecord[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
  readonly completeness: Completeness
  readonly projection: string
}

export interface CommonCausesAnswerEdge {
  readonly cursor: string
  readonly node: ConceptRecord
  readonly legSides: readonly LegRole[]
  paths(): readonly CausalPath[]
}

/** The most outcomes that one question may have in common. */
const MAX_OUTCOMES = 20

export async function answerCommonCauses(
  context: RequestContext,
  args: QueryCommonCausesArgs,
): Promise<CommonCausesAnswer> {
  const of = [...new Set(conceptKeys(context, 'of', args.of, MAX_OUTCOMES))]
  if (of.length < 2) {
    throw badUserInput(
      `"of" must name from 2 to ${MAX_OUTCOMES} different concepts, not ${of.length}. For the causes of one, ask its "causedBy".`,
    )
  }
  const question = {
    of,
    sameLegSide: args.sameLegSide ?? false,
    kinds: args.kinds ?? null,
    filter: filterArgument(args.filter),
    maxLength: maxLengthArgument(args.maxLength),
  }
  const list = listName('commonCauses', '', question)
  const { found, stoppedBy } = await askWithBounds(context, list, (newBudget) =>
    commonCauses(context.engine, question, newBudget()),
  )
  const page = pageOf(context, list, found.causes, ({ place }) => [place.cost, place.length, place.number], args)
  return {
    edges: page.edges.map(({ cursor, node: { concept, legSides, paths } }) => ({
      cursor,
      node: concept,
      legSides,
      paths,
    })),
    nodes: page.nodes.map(({ concept }) => concept),
    pageInfo: page.pageInfo,
    totalCount: page.totalCount,
    completeness: commonCausesCompleteness({ found, stoppedBy }),
    projection: projectionInWords(question.filter, question.maxLength),
  }
}

export const commonCausesCompleteness = ({ found, stoppedBy }: Bounded<CommonCauses>): Completeness =>
  completeUnless(stoppedBy, stoppedReason(found.stopped, 'there may be more shared causes.'))
