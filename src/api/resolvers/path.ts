import { explain, stepSentence } from '../../traversal/explain/explanation.ts'
import type { CausalPath as CausalPathRecord } from '../../traversal/paths/causal-path.ts'
import type { Completeness } from '../../traversal/search/completeness.ts'
import type {
  CausalPathConnectionResolvers,
  CausalPathResolvers,
  CitationResolvers,
  PathStepResolvers,
  ReachConnectionResolvers,
  ReachEdgeResolvers,
  VerdictResolvers,
} from '../generated/resolver-types.ts'
import { NOTICE } from '../notice.ts'

/** The fields of a path, whether published or supposed. */
export const pathFields = {
  start: ({ steps }: CausalPathRecord) => steps[0].from,
  end: ({ steps }: CausalPathRecord) => (steps.at(-1) ?? steps[0]).to,
  length: ({ steps }: CausalPathRecord) => steps.length,
  notice: () => NOTICE,
}

export const CausalPath: CausalPathResolvers = { ...pathFields, explanation: (path) => explain(path) }

export const PathStep: PathStepResolvers = { sentence: (step) => stepSentence(step) }

export const Citation: CitationResolvers = { evidence: ({ claim }) => claim.evidence }

export const CausalPathConnection: CausalPathConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
  totalCount: async ({ counted }) => (await counted()).totalCount.toString(),
  completeness: completenessWhenCounted,
  notice: () => NOTICE,
}

export const ReachConnection: ReachConnectionResolvers = {
  totalCount: ({ total }) => total,
  completeness: completenessWhenCounted,
  notice: () => NOTICE,
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
}: Pick<Completeness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'> & {
  counted(): Promise<{ readonly completeness: Completeness }>
}) {
  const completeness = async () => (await counted()).completeness
  return {
    stoppedBy,
    orderIsExact,
    bestUnreturned,
    exact: async () => (await completeness()).exact,
    reason: async () => (await completeness()).reason,
    countIsExact: async () => (await completeness()).countIsExact,
  }
}

export const Verdict: VerdictResolvers = { notice: () => NOTICE }
