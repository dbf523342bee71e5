import { badUserInput } from '../../errors/public-errors.ts'
import { breakpointsQuestion } from '../../traversal/questions/breakpoints.ts'
import { adjustmentSetsQuestion } from '../../traversal/questions/causal-graph/adjustment-sets.ts'
import { causalRolesQuestion } from '../../traversal/questions/causal-graph/causal-roles.ts'
import { dSeparatedQuestion } from '../../traversal/questions/causal-graph/d-separation.ts'
import { commonCausesQuestion } from '../../traversal/questions/common-causes.ts'
import { differentPathsQuestion } from '../../traversal/questions/different-paths.ts'
import { legSideQuestion } from '../../traversal/questions/leg-side-for.ts'
import { neighborhoodQuestion } from '../../traversal/questions/neighborhood.ts'
import { pathGraphQuestion } from '../../traversal/questions/path-graph/path-graph.ts'
import { smallestCorrectionsQuestion } from '../../traversal/questions/smallest-corrections.ts'
import { whatIfQuestion } from '../../traversal/questions/what-if.ts'
import { whyNotQuestion } from '../../traversal/questions/why-not.ts'
import { conceptArgument, filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { QueryCommonCausesArgs, QueryResolvers } from '../generated/resolver-types.ts'
import { firstOf, MAX_FIRST } from '../paging/page.ts'
import { askForPage, askQuestion } from '../questions/ask-question.ts'
import { breakQuestionArgument } from '../questions/break-question.ts'
import { askOfAcyclic, dSeparationArguments, effectArguments } from '../questions/causal-graph.ts'
import { askForPaths } from '../questions/causal-paths.ts'
import { conceptKeys } from '../questions/concept-keys.ts'
import { askForHypotheses } from '../questions/differential.ts'
import { ALL_FIELDS, MAX_KEYS, pathQuestionArgument, UNORDERED_FIELDS } from '../questions/path-question.ts'
import { roadSettingArgument } from '../questions/road-setting.ts'
import { suppositionArgument } from '../questions/supposition.ts'

/**
 * The root fields that ask questions of causal paths: each reads its arguments and asks one
 * question.
 */
export const causalQuestions = {
  causalPaths: (_parent, args, context) => askForPaths(context, args),
  differentPaths: (_parent, args, context) =>
    askQuestion(context, differentPathsQuestion, {
      question: pathQuestionArgument(context, differentPathsQuestion.key, args.question, ALL_FIELDS),
      first: firstOf(args, context.maxFirst),
      pool: poolArgument(args.pool),
    }),
  pathGraph: (_parent, args, context) =>
    askQuestion(context, pathGraphQuestion, {
      question: pathQuestionArgument(context, pathGraphQuestion.key, args.question, UNORDERED_FIELDS),
      first: firstOf({ first: args.first ?? MAX_FIRST }, context.maxFirst),
    }),
  neighborhood: (_parent, args, context) =>
    askQuestion(context, neighborhoodQuestion, {
      concept: conceptArgument(context, 'id', args.id).key,
      depth: depthArgument(args.depth),
      direction: args.direction ?? 'BOTH',
      predicates: args.predicates ?? null,
      first: firstOf({ first: args.first ?? MAX_FIRST }, context.maxFirst),
    }),
  commonCauses: (_parent, args, context) =>
    askForPage(
      context,
      commonCausesQuestion,
      {
        of: outcomesArgument(context, args),
        avoiding: conceptKeys(context, 'avoiding', args.avoiding ?? [], MAX_KEYS),
        sameLegSide: args.sameLegSide ?? false,
        kinds: args.kinds ?? null,
        filter: filterArgument(context, args.filter),
        maxLength: maxLengthArgument(args.maxLength),
      },
      args,
      ({ causes }) => causes,
      ({ place: { cost, length, number } }) => [cost, length, number],
    ),
  breakpoints: (_parent, args, context) =>
    askForPage(
      context,
      breakpointsQuestion,
      breakQuestionArgument(context, breakpointsQuestion.key, args),
      args,
      ({ breakpoints }) => breakpoints,
    ),
  smallestCorrection: (_parent, args, context) =>
    askQuestion(context, smallestCorrectionsQuestion, {
      question: breakQuestionArgument(context, smallestCorrectionsQuestion.key, args),
      first: firstOf(args, context.maxFirst),
    }),
  whyNot: (_parent, args, context) =>
    askQuestion(context, whyNotQuestion, {
      question: pathQuestionArgument(context, whyNotQuestion.key, args.question, [
        'from',
        'to',
        'avoiding',
        'legSide',
        'filter',
        'maxLength',
      ]),
      first: firstOf(args, context.maxFirst),
    }),
  differential: (_parent, args, context) => askForHypotheses(context, args),
  whatIf: (_parent, args, context) =>
    askQuestion(context, whatIfQuestion, {
      question: pathQuestionArgument(context, whatIfQuestion.key, args.question),
      supposition: suppositionArgument(context, args),
      first: firstOf(args, context.maxFirst),
    }),
  dSeparated: (_parent, args, context) =>
    askOfAcyclic(context, dSeparatedQuestion, dSeparationArguments(context, args)),
  adjustmentSets: (_parent, args, context) =>
    askOfAcyclic(context, adjustmentSetsQuestion, effectArguments(context, args)),
  causalRoles: (_parent, args, context) => askOfAcyclic(context, causalRolesQuestion, effectArguments(context, args)),
  legSideFor: (_parent, args, context) => askQuestion(context, legSideQuestion, roadSettingArgument('country', args)),
} satisfies QueryResolvers

function outcomesArgument(context: RequestContext, args: QueryCommonCausesArgs) {
  const { maxOutcomes } = commonCausesQuestion
  const of = [...new Set(conceptKeys(context, 'of', args.of, maxOutcomes))]
  if (of.length >= 2) return of
  throw badUserInput(
    `"of" must name from 2 to ${maxOutcomes} different concepts, not ${of.length}. For the causes of one, ask its "causedBy".`,
  )
}

function depthArgument(depth: number | null | undefined): number {
  const { maxDepth } = neighborhoodQuestion
  const wanted = depth ?? 1
  if (wanted >= 1 && wanted <= maxDepth) return wanted
  throw badUserInput(`"depth" must be from 1 to ${maxDepth}, not ${wanted}.`)
}

function poolArgument(pool: number | null | undefined): number {
  const { maxPool } = differentPathsQuestion
  const wanted = pool ?? maxPool
  if (wanted >= 1 && wanted <= maxPool) return wanted
  throw badUserInput(`"pool" must be from 1 to ${maxPool}, not ${wanted}.`)
}
