import { badUserInput } from '../../errors/public-errors.ts'
import { causesOf, outcomesOf } from '../../traversal/compare/causes-and-outcomes.ts'
import { MAX_VIA, type PathQuestion } from '../../traversal/paths/path-question.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { PathQuestionInput, QueryCausalPathsArgs } from '../generated/resolver-types.ts'
import { conceptKeys } from './concept-keys.ts'

/** The most concepts that one field may name. */
export const MAX_KEYS = 1000

const QUESTION_FIELDS = [
  'from',
  'to',
  'via',
  'avoiding',
  'legSide',
  'filter',
  'maxLength',
  'orderBy',
  'signed',
  'includeSubtypes',
] as const
/** The fields that questions use unless they say which. */
const USUAL_FIELDS: readonly QuestionField[] = QUESTION_FIELDS.filter(
  (field) => field !== 'signed' && field !== 'includeSubtypes',
)
export const ALL_FIELDS: readonly QuestionField[] = QUESTION_FIELDS
/** Of questions about all paths. */
export const UNORDERED_FIELDS: readonly QuestionField[] = QUESTION_FIELDS.filter((field) => field !== 'orderBy')
export type QuestionField = (typeof QUESTION_FIELDS)[number]

/**
 * A path question with its defaults. Fails with BAD_USER_INPUT where a field names an unknown
 * concept, is out of range, or is none of those that `asked` uses.
 */
export function pathQuestionArgument(
  context: RequestContext,
  asked: string,
  input: PathQuestionInput | null | undefined,
  used: readonly QuestionField[] = USUAL_FIELDS,
): PathQuestion {
  const question = input ?? {}
  const unused = fieldsGiven(question).filter((field) => !used.includes(field) && !asksNothing(question[field]))
  if (unused.length > 0) {
    throw badUserInput(
      `"${asked}" does not use "question.${unused.join('", "question.')}"; leave out what it does not use. It uses ${used.join(', ')}.`,
    )
  }
  const keys = (argument: string, ids: readonly string[]) => conceptKeys(context, argument, ids, MAX_KEYS)
  const via = keys('via', question.via ?? [])
  if (new Set(via).size > MAX_VIA) throw badUserInput(`"via" may name at most ${MAX_VIA} concepts, not ${via.length}.`)
  return {
    from: question.from ? keys('from', question.from) : causesOf(context.snapshot),
    to: question.to ? keys('to', question.to) : outcomesOf(context.snapshot),
    via,
    avoiding: keys('avoiding', question.avoiding ?? []),
    legSide: question.legSide ?? null,
    filter: filterArgument(context, question.filter, question.signed ?? false),
    ...(question.signed && { signed: true }),
    ...(question.includeSubtypes && { includeSubtypes: true }),
    maxLength: maxLengthArgument(question.maxLength),
    orderBy: question.orderBy ?? 'CERTAINTY',
  }
}

/**
 * The question of `causalPaths`, in `question` or in its deprecated arguments. Fails with
 * BAD_USER_INPUT where both are given.
 */
export function causalPathsArgument(
  context: RequestContext,
  { question, ...rest }: QueryCausalPathsArgs,
): PathQuestion {
  const flat = fieldsGiven(rest)
  if (question && flat.length > 0) {
    throw badUserInput(
      `"causalPaths" takes a "question" or the deprecated arguments, not both; move "${flat.join('", "')}" into "question".`,
    )
  }
  return pathQuestionArgument(context, 'causalPaths', question ?? rest, ALL_FIELDS)
}

const fieldsGiven = (question: PathQuestionInput): readonly QuestionField[] =>
  QUESTION_FIELDS.filter((field) => (question[field] ?? null) !== null)

/**
 * A client may send an empty list, or `false`, for what its user did not choose: to pass through no
 * concepts asks for nothing.
 */
const asksNothing = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0)
