import { endsInWords, kindPairs, mayJoin } from '../../../graph/vocabulary/may-join.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/** A claim joins only kinds that its predicate may join. */
export const endsFitPredicate = documentRule({
  name: 'endsFitPredicate',
  on: ['claim'],
  reads: ['kindOf'],
  *check({ key, subject, predicate, object }, { kindOf }) {
    const from = kindOf(subject)
    const to = kindOf(object)
    if (from === undefined || to === undefined || mayJoin(predicate, from, to)) return
    const message = `${predicate} cannot join ${from} (${subject}) to ${to} (${object}); it joins ${endsInWords(kindPairs(predicate))}`
    yield violation('WRONG_ENDS', key, ['predicate'], message)
  },
})
