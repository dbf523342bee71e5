import { asGraphQLError, publicErrors, publicResult, type Shown } from '../../api/subscriptions/public-result.ts'
import type { Answers } from '../../api/subscriptions/run-subscription.ts'
import type { AnswerSource } from './event-stream.ts'

/** Codes of temporary failures. */
const PASSING: readonly string[] = ['UNAVAILABLE', 'INTERNAL_SERVER_ERROR']

/** Answers in public form. It never rejects: a failure is a last answer. */
export function publicAnswers(answers: Answers, shown: Shown): AnswerSource {
  let failed = false
  return {
    async next() {
      if (failed) return { done: true, value: undefined }
      try {
        const { done, value } = await answers.next()
        if (done) return { done, value: undefined }
        const { eventId: id } = value
        return { done: false, value: { answer: publicResult(value, shown), ...(id !== undefined && { id }) } }
      } catch (error) {
        failed = true
        const errors = publicErrors([asGraphQLError(error)], shown)
        const isPassing = errors.some(({ extensions }) => PASSING.includes(String(extensions?.['code'])))
        return { done: false, value: { answer: { errors }, isPassing } }
      }
    },
    return: () => answers.return(),
  }
}
