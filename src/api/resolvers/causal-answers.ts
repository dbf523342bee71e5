import { sentence } from '../../traversal/explain/sentence.ts'
import { addressedBy } from '../../traversal/questions/addressed-by.ts'
import type {
  BreakpointConnectionResolvers,
  BreakpointEdgeResolvers,
  CommonCauseConnectionResolvers,
  CorrectionResolvers,
  DifferentPathsResolvers,
  FindingResolvers,
  HypothesisConnectionResolvers,
  LegSideAnswerResolvers,
  NearPathResolvers,
  NearStepResolvers,
  SmallestCorrectionsResolvers,
  WhatIfResolvers,
  WhyNotResolvers,
} from '../generated/resolver-types.ts'
import { NOTICE } from '../notice.ts'
import { conceptOf } from '../record-of.ts'

export const DifferentPaths: DifferentPathsResolvers = { notice: () => NOTICE }

export const CommonCauseConnection: CommonCauseConnectionResolvers = { notice: () => NOTICE }

export const BreakpointConnection: BreakpointConnectionResolvers = { notice: () => NOTICE }

export const BreakpointEdge: BreakpointEdgeResolvers = {
  interventions: ({ node }, _args, { snapshot }) => addressedBy(snapshot, node.key),
}

export const SmallestCorrections: SmallestCorrectionsResolvers = { notice: () => NOTICE }

export const Correction: CorrectionResolvers = {
  concept: (concept) => concept,
  interventions: ({ key }, _args, { snapshot }) => addressedBy(snapshot, key),
}

export const WhyNot: WhyNotResolvers = { notice: () => NOTICE }

export const NearPath: NearPathResolvers = { length: ({ steps }) => steps.length }

export const NearStep: NearStepResolvers = { sentence: ({ claim, from, to }) => sentence(claim, from, to) }

export const HypothesisConnection: HypothesisConnectionResolvers = { notice: () => NOTICE }

export const Finding: FindingResolvers = {
  concept: ({ concept }, _args, context) => conceptOf(context, concept),
}

export const WhatIf: WhatIfResolvers = { notice: () => NOTICE }

export const LegSideAnswer: LegSideAnswerResolvers = { notice: () => NOTICE }
