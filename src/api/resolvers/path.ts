import { explain, stepSentence } from '../../traversal/explain/explanation.ts'
import type {
  CausalPathConnectionResolvers,
  CausalPathResolvers,
  CitationResolvers,
  PathStepResolvers,
  ReachConnectionResolvers,
  VerdictResolvers,
} from '../generated/resolver-types.ts'
import { NOTICE } from '../notice.ts'

export const CausalPath: CausalPathResolvers = {
  start: ({ steps }) => steps[0].from,
  end: ({ steps }) => (steps.at(-1) ?? steps[0]).to,
  length: ({ steps }) => steps.length,
  explanation: (path) => explain(path),
  notice: () => NOTICE,
}

export const PathStep: PathStepResolvers = { sentence: (step) => stepSentence(step) }

export const Citation: CitationResolvers = { evidence: ({ claim }) => claim.evidence }

export const CausalPathConnection: CausalPathConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
  notice: () => NOTICE,
}

export const ReachConnection: ReachConnectionResolvers = { notice: () => NOTICE }

export const Verdict: VerdictResolvers = { notice: () => NOTICE }
