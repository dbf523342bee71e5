import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** No claim joins a concept to itself. */
export const claimsJoinTwoConcepts: Rule = function* ({ content }) {
  for (const { key, subject, predicate, object } of content.claims) {
    if (subject !== object) continue
    yield violation('SELF_CLAIM', key, ['object'], `${subject} ${predicate} itself; a claim joins two concepts`)
  }
}
