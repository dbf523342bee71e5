import { answerBreakpoints } from '../answers/breakpoints-answer.ts'
import { answerCommonCauses } from '../answers/common-causes-answer.ts'
import { answerCorrections } from '../answers/corrections-answer.ts'
import { answerDifferentPaths } from '../answers/different-paths-answer.ts'
import { answerDifferential } from '../answers/differential-answer.ts'
import { answerLegSide } from '../answers/leg-side-answer.ts'
import { answerWhatIf } from '../answers/what-if-answer.ts'
import { answerWhyNot } from '../answers/why-not-answer.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'

/** The root fields that ask more of causal paths than which there are. */
export const causalQuestions = {
  differentPaths: (_parent, args, context) => answerDifferentPaths(context, args),
  commonCauses: (_parent, args, context) => answerCommonCauses(context, args),
  breakpoints: (_parent, args, context) => answerBreakpoints(context, args),
  smallestCorrection: (_parent, args, context) => answerCorrections(context, args),
  whyNot: (_parent, args, context) => answerWhyNot(context, args),
  differential: (_parent, args, context) => answerDifferential(context, args),
  whatIf: (_parent, args, context) => answerWhatIf(context, args),
  legSideFor: (_parent, args, context) => answerLegSide(context, args, 'country'),
} satisfies QueryResolvers
