import { endsInWords } from '../../../graph/vocabulary/may-join.ts'
import type { VerdictWording } from '../messages/verdict-wording.ts'
import { statements } from './statements.ts'

export const verdicts: VerdictWording = {
  openings: {
    STATED: 'Stated:',
    STATED_BUT_DISPUTED: 'Stated, but disputed:',
    NEGATED: 'Denied:',
    DISPUTED: 'Disputed:',
    INFERRED: 'Not stated by any source, but inferred by us:',
  },
  refuted: (sources, more) =>
    `Evidence speaks against it: ${sources.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
  notStated(predicate, subject, object, related, joins) {
    const other = related.length > 0 ? ` They do join the two in another way: ${related.join(', ')}.` : ''
    const impossible = joins === null ? '' : ` No claim could say it: ${predicate} joins ${endsInWords(joins)}.`
    return `The sources do not say whether ${statements.bareClause(predicate, subject, object)}. That is not a no.${other}${impossible}`
  },
}
