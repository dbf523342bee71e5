import { endsInWords, mayJoin } from '../../../graph/vocabulary/may-join.ts'
import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** A claim joins only kinds that its predicate may join. */
export const endsFitPredicate: Rule = function* ({ content, kindOf }) {
  for (const { key, subject, predicate, object } of content.claims) {
    const from = kindOf.get(subject)
    const to = kindOf.get(object)
    if (from === undefined || to === undefined || mayJoin(predicate, from, to)) continue
    const message = `${predicate} cannot join ${from} (${subject}) to ${to} (${object}); it joins ${endsInWords(predicate)}`
    yield violation('WRONG_ENDS', key, ['predicate'], message)
  }
}
