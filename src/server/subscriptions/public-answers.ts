import { asGraphQLError, publicErrors, publicResult, type Shown } from '../../api/subscriptions/public-result.ts'
import type { Answers } from '../../api/subscriptions/run-subscription.ts'
import type { AnswerSource } from './event-stream.ts'

/** Answers as a caller is shown them. It never rejects: what fails is told in a last answer. */
export function publicAnswers(answers: Answers, shown: Shown): AnswerSource {
  let failed = false
  return {
    async next() {
      if (failed) return { done: true, value: undefined }
      try {
        const { done, value } = await answers.next()
        return done ? { done, value: undefined } : { done: false, value: publicResult(value, shown) }
      } catch (error) {
        failed = true
        return { done: false, value: { errors: publicErrors([asGraphQLError(error)], shown) } }
      }
    },
    return: () => answers.return(),
  }
}
