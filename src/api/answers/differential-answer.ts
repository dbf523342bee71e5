import { badUserInput, limitExceeded } from '../../errors/public-errors.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { differential, type Hypothesis } from '../../traversal/questions/differential.ts'
import { conceptArgument, filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { QueryDifferentialArgs } from '../generated/resolver-types.ts'
import { listName, MAX_FIRST, type Page, pageOf } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { type Completeness, completeUnless, stoppedReason } from './completeness.ts'
import { answerLegSide, type LegSideRecord } from './leg-side-answer.ts'

/** A hypothesis; its rivals are searched for only when they are asked for. */
export interface HypothesisAnswer extends Omit<Hypothesis, 'rivals'> {
  rivals(): Promise<readonly ConceptRecord[]>
}

export interface DifferentialAnswer extends Page<HypothesisAnswer> {
  readonly setting: LegSideRecord | null
  readonly completeness: Completeness
  readonly projection: string
}

/** The most findings that one question may have. */
const MAX_FINDINGS = 20

export async function answerDifferential(
  context: RequestContext,
  args: QueryDifferentialArgs,
): Promise<DifferentialAnswer> {
  if (args.findings.length < 1 || args.findings.length > MAX_FINDINGS)
    throw badUserInput(`"findings" must hold from 1 to ${MAX_FINDINGS} findings, not ${args.findings.length}.`)
  const given = args.findings.map(({ concept, side }) => ({
    concept: conceptArgument(context, 'findings.concept', concept).key,
    side: side ?? null,
  }))
  // What is found on one side twice is found once; what is found on both sides is two findings.
  const findings = [...new Map(given.map((finding) => [`${finding.concept} ${finding.side}`, finding])).values()]
  const setting = args.setting ? answerLegSide(context, args.setting, 'setting.country') : null
  const question = {
    findings,
    longerLegOnRoad: setting?.longerLeg.side ?? null,
    kinds: args.kinds ?? (['DRIVER', 'RISK_FACTOR'] as const),
    filter: filterArgument(args.filter),
    maxLength: maxLengthArgument(args.maxLength),
  }
  const list = listName('differential', '', question)
  const { found, stoppedBy } = await askWithBounds(context, list, (newBudget) =>
    differential(context.engine, question, newBudget()),
  )
  const { hypotheses, stopped } = found
  const ranked = hypotheses.map((hypothesis, rank) => ({ hypothesis, rank }))
  const page = pageOf(context, list, ranked, ({ rank }) => [rank], args)
  const answered = ({ hypothesis, rank }: (typeof ranked)[number]): HypothesisAnswer => ({
    ...hypothesis,
    rivals: async () => {
      const rivals = await context.ask(`rivals ${rank} ${list}`, (newBudget) => hypothesis.rivals(newBudget()))
      if (rivals) return rivals.slice(0, MAX_FIRST)
      throw limitExceeded(
        `The search for rivals of ${hypothesis.cause.key} came to a bound. Ask a narrower question: a lower "maxLength", a higher "minCertainty".`,
      )
    },
  })
  return {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: answered(node) })),
    nodes: page.nodes.map(answered),
    setting,
    completeness: completeUnless(
      stoppedBy,
      stoppedReason(stopped, 'there may be more causes, and they may explain more than is told here.'),
    ),
    projection: projectionInWords(question.filter, question.maxLength),
  }
}
