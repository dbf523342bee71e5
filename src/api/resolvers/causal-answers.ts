import { limitExceeded } from '../../errors/public-errors.ts'
import { jointCausesOf } from '../../traversal/explain/joint-causes.ts'
import { sentence } from '../../traversal/explain/sentence.ts'
import { arrowsOf, claimsOfPaths } from '../../traversal/paths/connecting-path.ts'
import { addressedBy } from '../../traversal/questions/addressed-by.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { notice } from '../notice.ts'
import { conceptOf } from '../record-of.ts'

/**
 * The types of the replies to causal questions. Fields that are not among them are read from the
 * reply as they are.
 */
export const causalAnswers = {
  DifferentPaths: { notice },
  Neighborhood: { notice },
  PathGraph: { pathCount: ({ pathCount }) => pathCount.toString(), notice },
  PathGraphNode: { pathCount: ({ pathCount }) => pathCount.toString() },
  PathGraphEdge: { pathCount: ({ pathCount }) => pathCount.toString() },
  CommonCauseConnection: {
    nodes: ({ nodes }) => nodes.map(({ concept }) => concept),
    jointCauses: ({ nodes }) => jointCausesOf(nodes.flatMap((cause) => cause.paths())),
    notice,
  },
  CommonCauseEdge: {
    node: ({ node }) => node.concept,
    legSides: ({ node }) => node.legSides,
    paths: ({ node }) => node.paths(),
  },
  BreakpointConnection: {
    nodes: ({ nodes }) => nodes.map(({ concept }) => concept),
    pathCount: ({ pathCount }) => pathCount.toString(),
    notice,
  },
  BreakpointEdge: {
    node: ({ node }) => node.concept,
    broken: ({ node }) => node.broken.toString(),
    surviving: ({ node }) => node.surviving.toString(),
    interventions: ({ node }, _args, { snapshot }) => addressedBy(snapshot, node.concept.key),
  },
  SmallestCorrections: { notice },
  Correction: {
    concept: (concept) => concept,
    interventions: ({ key }, _args, { snapshot }) => addressedBy(snapshot, key),
  },
  WhyNot: { notice },
  NearPath: { length: ({ steps }) => steps.length },
  NearStep: { sentence: ({ claim, from, to }, _args, { words }) => sentence(claim, from, to, words) },
  HypothesisConnection: {
    jointCauses: ({ nodes }) =>
      jointCausesOf(nodes.flatMap(({ explains }) => explains.flatMap(({ paths }) => paths()))),
    notice,
  },
  Hypothesis: {
    rivals: async ({ cause, rivals, rivalsKey }, _args, { ask, maxFirst }) => {
      const found = await ask(rivalsKey, (newBudget) => rivals(newBudget()))
      if (found) return found.slice(0, maxFirst)
      throw limitExceeded(
        `The search for rivals of ${cause.key} came to a bound. Ask a narrower question: a lower "maxLength", a higher "minCertainty".`,
      )
    },
  },
  Finding: { concept: ({ concept }, _args, context) => conceptOf(context, concept) },
  WhatIf: {
    remarks: ({ remarks }, _args, { words }) => remarks.map((remark) => remark(words)),
    noLongerReached: ({ noLongerReached }, _args, { maxFirst }) => noLongerReached?.slice(0, maxFirst) ?? null,
    noLongerReachedCount: ({ noLongerReached }) => noLongerReached?.length ?? null,
    newlyReached: ({ newlyReached }, _args, { maxFirst }) => newlyReached?.slice(0, maxFirst) ?? null,
    newlyReachedCount: ({ newlyReached }) => newlyReached?.length ?? null,
    notice,
  },
  SupposedPaths: { totalCount: ({ totalCount }) => totalCount?.toString() ?? null },
  ConnectingPath: {
    length: ({ steps }) => steps.length,
    text: (path, _args, { words }) => arrowsOf(path)(words),
    claims: (path) => claimsOfPaths([path]),
  },
  DSeparation: { notice },
  AdjustmentSet: { size: ({ concepts }) => concepts.length, claims: ({ blocks }) => claimsOfPaths(blocks) },
  AdjustmentSets: { notice },
  ConceptInRole: { claims: ({ paths }) => claimsOfPaths(paths) },
  CausalRoles: { notice },
  LegSideAnswer: { notice },
} satisfies Resolvers
