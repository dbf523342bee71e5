import type { KindPairs } from '../../../graph/vocabulary/may-join.ts'
import { asList } from '../as-list.ts'
import type { VerdictWording } from '../messages/verdict-wording.ts'
import { bareSubordinateClause } from './statements.ts'

export const verdicts: VerdictWording = {
  openings: {
    STATED: 'So steht es in den Quellen:',
    STATED_BUT_DISPUTED: 'So steht es in den Quellen, aber es ist umstritten:',
    NEGATED: 'Verneint:',
    DISPUTED: 'Umstritten:',
    INFERRED: 'In keiner Quelle, aber von uns gefolgert:',
  },
  refuted: (sources, more) =>
    `Belege sprechen dagegen: ${more > 0 ? `${sources.join(', ')} und ${more} weitere` : asList(sources, 'und')}.`,
  notStated(predicate, subject, object, related, joins) {
    const other = related.length > 0 ? ` Auf andere Weise verbinden sie die beiden: ${asList(related, 'und')}.` : ''
    const impossible = joins === null ? '' : ` Keine Aussage könnte es sagen: ${predicate} verbindet ${ends(joins)}.`
    return `Die Quellen sagen nicht, ob ${bareSubordinateClause(predicate, subject, object)}. Das ist kein Nein.${other}${impossible}`
  },
}

function ends(joins: KindPairs): string {
  if ('any' in joins) return 'jeden Begriff mit jedem anderen'
  if ('sameKind' in joins) return `zwei Begriffe einer Art: ${joins.sameKind.join(', ')}`
  return joins.pairs
    .map(({ subjects, objects }) => `${asList(subjects, 'oder')} mit ${asList(objects, 'oder')}`)
    .join('; ')
}
