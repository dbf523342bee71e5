import { oppositionTo } from '../../traversal/explain/disputes.ts'
import { jointCausesOf } from '../../traversal/explain/joint-causes.ts'
import { isAssumed, isHedged, isImplied, isInferred, stepCounts } from '../../traversal/explain/step-counts.ts'
import type { CausalPath as CausalPathRecord, PathStep as PathStepRecord } from '../../traversal/paths/causal-path.ts'
import type { Completeness as WholeCompleteness } from '../../traversal/search/completeness.ts'
import type { RequestContext } from '../context.ts'
import type {
  CausalPathConnectionResolvers,
  CausalPathResolvers,
  PathStepResolvers,
  ReachConnectionResolvers,
  ReachEdgeResolvers,
  VerdictResolvers,
} from '../generated/resolver-types.ts'
import { notice } from '../notice.ts'
import type { CompletenessRecord } from '../questions/records.ts'

/** The fields of a path, whether published or supposed. */
export const pathFields = {
  start: ({ steps }: CausalPathRecord) => steps[0].from,
  end: ({ steps }: CausalPathRecord) => (steps.at(-1) ?? steps[0]).to,
  length: ({ steps }: CausalPathRecord) => steps.length,
  notice,
}

const isDisputed = ({ claims }: Pick<PathStepRecord, 'claims'>, { snapshot }: RequestContext) =>
  oppositionTo(snapshot, claims).length > 0

export const CausalPath: CausalPathResolvers = {
  ...pathFields,
  hedgedSteps: (path) => stepCounts(path).hedgedSteps,
  impliedSteps: (path) => stepCounts(path).impliedSteps,
  assumedSteps: (path) => stepCounts(path).assumedSteps,
  disputed: ({ steps }, _args, context) => steps.some((step) => isDisputed(step, context)),
  explanation: (path, _args, { told }) => told.explanationOf(path),
}

export const PathStep: PathStepResolvers = {
  hedged: isHedged,
  implied: isImplied,
  inferred: isInferred,
  assumed: isAssumed,
  disputed: (step, _args, context) => isDisputed(step, context),
  sentence: (step, _args, { told }) => told.sentenceOf(step),
}

export const CausalPathConnection: CausalPathConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
  jointCauses: ({ edges }) => jointCausesOf(edges.map(({ node }) => node)),
  totalCount: async ({ counted }) => (await counted()).totalCount.toString(),
  completeness: completenessWhenCounted,
  notice,
}

export const ReachConnection: ReachConnectionResolvers = {
  totalCount: ({ total }) => total,
  jointCauses: ({ edges }) => jointCausesOf(edges.map(({ node }) => node.bestPath())),
  completeness: completenessWhenCounted,
  notice,
}

export const ReachEdge: ReachEdgeResolvers = {
  node: ({ node }) => node.concept,
  bestPath: ({ node }) => node.bestPath(),
  pathCount: async ({ counted }) => (await counted()).pathCount.toString(),
  legSides: async ({ counted }) => (await counted()).legSides,
}

/** Paths are counted only for fields that take a count to tell. */
function completenessWhenCounted({
  stoppedBy,
  orderIsExact,
  bestUnreturned,
  counted,
}: Pick<WholeCompleteness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'> & {
  counted(): Promise<{ readonly completeness: WholeCompleteness }>
}): CompletenessRecord {
  const completeness = async () => (await counted()).completeness
  return {
    stoppedBy,
    orderIsExact,
    bestUnreturned,
    exact: async () => (await completeness()).exact,
    reason: async (words) => (await completeness()).reason?.(words) ?? null,
    countIsExact: async () => (await completeness()).countIsExact,
  }
}

export const Verdict: VerdictResolvers = { notice }
