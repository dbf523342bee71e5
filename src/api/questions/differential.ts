import { badUserInput } from '../../errors/public-errors.ts'
import { differentialQuestion } from '../../traversal/questions/differential.ts'
import type { Finding } from '../../traversal/questions/finding-conditions.ts'
import { legSideQuestion } from '../../traversal/questions/leg-side-for.ts'
import { conceptArgument, filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { QueryDifferentialArgs } from '../generated/resolver-types.ts'
import { listName } from '../paging/page.ts'
import { askForPage, askQuestion } from './ask-question.ts'
import type { HypothesisConnectionRecord } from './records.ts'
import { roadSettingArgument } from './road-setting.ts'

/** A page of the causes that explain most of several findings. */
export async function askForHypotheses(
  context: RequestContext,
  args: QueryDifferentialArgs,
): Promise<HypothesisConnectionRecord> {
  const findings = findingsArgument(context, args)
  const setting = args.setting
    ? await askQuestion(context, legSideQuestion, roadSettingArgument('setting.country', args.setting))
    : null
  const asked = {
    findings,
    longerLegOnRoad: setting?.longerLeg.side ?? null,
    kinds: args.kinds ?? differentialQuestion.defaultKinds,
    filter: filterArgument(context, args.filter),
    maxLength: maxLengthArgument(args.maxLength),
  }
  const list = listName(differentialQuestion.key, '', asked)
  const page = await askForPage(context, differentialQuestion, asked, args, ({ hypotheses }) =>
    hypotheses.map((hypothesis, rank) => ({ ...hypothesis, rivalsKey: `rivals ${rank} ${list}` })),
  )
  return { ...page, setting }
}

function findingsArgument(context: RequestContext, { findings }: QueryDifferentialArgs): readonly Finding[] {
  const { maxFindings } = differentialQuestion
  if (findings.length < 1 || findings.length > maxFindings)
    throw badUserInput(`"findings" must hold from 1 to ${maxFindings} findings, not ${findings.length}.`)
  const given = findings.map(({ concept, side }) => ({
    concept: conceptArgument(context, 'findings.concept', concept).key,
    side: side ?? null,
  }))
  // A finding given twice on one side counts once; on both sides, it counts as two.
  return [...new Map(given.map((finding) => [`${finding.concept} ${finding.side}`, finding])).values()]
}
