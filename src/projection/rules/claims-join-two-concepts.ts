import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/** No claim joins a concept to itself. */
export const claimsJoinTwoConcepts = documentRule({
  name: 'claimsJoinTwoConcepts',
  on: ['claim'],
  *check({ key, subject, predicate, object }) {
    if (subject !== object) return
    yield violation('SELF_CLAIM', key, ['object'], `${subject} ${predicate} itself; a claim joins two concepts`)
  },
})
