import { explain, stepSentence } from '../../traversal/explain/explanation.ts'
import type {
  SupposedClaimResolvers,
  SupposedPathResolvers,
  SupposedStepResolvers,
} from '../generated/resolver-types.ts'
import { claimOf } from '../record-of.ts'
import { pathFields } from './path.ts'

export const SupposedPath: SupposedPathResolvers = {
  ...pathFields,
  explanation: (path, _args, context) => {
    const { text, citations } = explain(context.snapshot, path, context.words)
    return { text, citations: citations.map((cited) => ({ ...cited, claim: claimOf(context, cited.claim.key) })) }
  },
}

export const SupposedStep: SupposedStepResolvers = {
  sentence: (step, _args, { snapshot, words }) => stepSentence(snapshot, step, words),
}

/**
 * The record of the path carries the supposed certainty; the claim that it refers to is the
 * published one.
 */
export const SupposedClaim: SupposedClaimResolvers = {
  claim: ({ key }, _args, context) => claimOf(context, key),
}
