import { CONCEPT_KINDS, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { HEDGES } from '../hedge.ts'
import type { KindWords, Wording } from '../wording.ts'
import { accounts } from './accounts.ts'
import { asking } from './asking.ts'
import { causalGraph } from './causal-graph.ts'
import { impact, suppositions } from './changes.ts'
import { completeness } from './completeness.ts'
import { drafts } from './drafts.ts'
import { explanations } from './explanations.ts'
import { health } from './health.ts'
import { projections } from './projections.ts'
import { roads } from './roads.ts'
import { statements } from './statements.ts'
import { verdicts } from './verdicts.ts'
import { whyNot } from './why-not.ts'

/** English is the language of the vocabulary, which has the words of kinds and predicates. */
export const wording: Wording = {
  language: 'en',
  ownName: 'English',
  kinds: Object.fromEntries(
    CONCEPT_KINDS.map((kind): [string, KindWords] => [
      kind,
      { one: KINDS[kind].key.replaceAll('-', ' '), many: KINDS[kind].plural },
    ]),
  ),
  predicates: PREDICATE_NAMES,
  hedges: HEDGES,
  notice: 'Not medical advice',
  statements,
  explanations,
  verdicts,
  whyNot,
  completeness,
  projections,
  causalGraph,
  roads,
  impact,
  suppositions,
  drafts,
  accounts,
  asking,
  health,
}
