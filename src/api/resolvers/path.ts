import { explain, stepSentence } from '../../traversal/explain/explanation.ts'
import type { CausalPath as CausalPathRecord } from '../../traversal/paths/causal-path.ts'
import type {
  CausalPathConnectionResolvers,
  CausalPathResolvers,
  CitationResolvers,
  PathStepResolvers,
  ReachConnectionResolvers,
  VerdictResolvers,
} from '../generated/resolver-types.ts'
import { NOTICE } from '../notice.ts'

/** What a path says of itself, whether it is published or supposed. */
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
  notice: () => NOTICE,
}

export const ReachConnection: ReachConnectionResolvers = { notice: () => NOTICE }

export const Verdict: VerdictResolvers = { notice: () => NOTICE }
