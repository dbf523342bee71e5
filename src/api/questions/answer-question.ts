import { definitionOf } from '../../../graph/vocabulary/predicates.ts'
import type { AskedQuestion } from '../../asking/question-reading.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import { verdictOn } from '../../traversal/explain/verdict.ts'
import { DEFAULT_MAX_LENGTH } from '../../traversal/paths/path-question.ts'
import { legSideQuestion } from '../../traversal/questions/leg-side-for.ts'
import { allConcepts } from '../concept-list.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'
import type { PathQuestionInput } from '../generated/resolver-types.ts'
import { causalQuestions } from '../resolvers/causal-questions.ts'
import type { AnswerRecord, AnswerType, StatementRecord } from './asked.ts'
import { askForPaths } from './causal-paths.ts'
import { askForReach } from './reach.ts'

/** What a plain question never says. */
const REACH = { after: null, filter: null, kinds: null, maxLength: DEFAULT_MAX_LENGTH }
const PATHS = {
  ...{ after: null, filter: null, maxLength: null, orderBy: null, legSide: null },
  ...{ from: null, to: null, via: null, avoiding: null },
}

/** The answer to a question as it was read: that of the field which asks the same. */
export async function answerQuestion(
  context: RequestContext,
  asked: AskedQuestion,
  first: number,
  info: FieldPath,
): Promise<AnswerRecord> {
  const of = <Answer extends object>(type: AnswerType, answer: Answer): AnswerRecord => ({
    ...answer,
    __typename: type,
  })
  switch (asked.form) {
    case 'EFFECTS':
      return of('ReachConnection', await askForReach(context, asked.of, 'OUT', { ...REACH, first, kinds: asked.kinds }))
    case 'CAUSES':
      return of('ReachConnection', await askForReach(context, asked.of, 'IN', { ...REACH, first, kinds: asked.kinds }))
    case 'PATHS':
      return of('CausalPathConnection', await askForPaths(context, { ...PATHS, question: pathsInput(asked), first }))
    case 'VERDICT':
    case 'CERTAINTY':
    case 'EVIDENCE':
      return of('StatementAnswer', await statement(context, asked, first))
    case 'WHY_NOT':
      return of('WhyNot', await causalQuestions.whyNot({}, { question: between(asked.from, asked.to), first }, context))
    case 'COMMON_CAUSES': {
      const { sameLegSide } = asked
      const question = { ...REACH, of: asked.of.map(({ key }) => key), sameLegSide, avoiding: null, first }
      return of('CommonCauseConnection', await causalQuestions.commonCauses({}, question, context))
    }
    case 'CORRECTIONS': {
      const question = between(asked.from, asked.to)
      return of(
        'SmallestCorrections',
        await causalQuestions.smallestCorrection({}, { question, among: null, first }, context),
      )
    }
    case 'WHAT_IF': {
      const question = asked.to ? between(null, asked.to) : null
      return of(
        'WhatIf',
        await causalQuestions.whatIf({}, { question, remove: [asked.remove.key], set: null, first }, context),
      )
    }
    case 'DIFFERENTIAL': {
      const findings = asked.findings.map(({ concept, side }) => ({ concept: concept.key, side }))
      const question = { ...REACH, findings, setting: asked.road, first }
      return of('HypothesisConnection', await causalQuestions.differential({}, question, context))
    }
    case 'LEG_SIDE': {
      const { country, facingTraffic, place } = asked
      const setting = { country, facingTraffic, place, reading: legSideQuestion.defaults.reading }
      return of('LegSideAnswer', await causalQuestions.legSideFor({}, setting, context))
    }
    case 'CONCEPT':
      return of('ConceptAnswer', { concept: asked.concept })
    case 'CONCEPTS':
      return of('ConceptConnection', await allConcepts(context, { kinds: [asked.kind], first }, info))
  }
}

async function statement(
  context: RequestContext,
  { subject, predicate, object }: Extract<AskedQuestion, { readonly subject: ConceptRecord }>,
  first: number,
): Promise<StatementRecord> {
  const isWalked = definitionOf(predicate).walked === 'YES'
  return {
    verdict: verdictOn(context.snapshot, subject, predicate, object),
    paths: isWalked ? await askForPaths(context, { ...PATHS, question: between(subject, object), first }) : null,
  }
}

const between = (from: ConceptRecord | null, to: ConceptRecord): PathQuestionInput => ({
  ...(from && { from: [from.key] }),
  to: [to.key],
})

function pathsInput({
  from,
  to,
  via,
  avoiding,
}: Extract<AskedQuestion, { readonly form: 'PATHS' }>): PathQuestionInput {
  const legSide = via.map(({ role }) => role).find((role) => role !== null) ?? null
  return {
    ...between(from, to),
    legSide,
    via: via.filter(({ role }) => role === null).map(({ key }) => key),
    avoiding: avoiding.map(({ key }) => key),
  }
}
