import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { Hedge } from '../hedge.ts'
import type { Wording } from '../wording.ts'
import { accounts } from './accounts.ts'
import { asking } from './asking.ts'
import { causalGraph } from './causal-graph.ts'
import { impact, suppositions } from './changes.ts'
import { completeness } from './completeness.ts'
import { drafts } from './drafts.ts'
import { explanations } from './explanations.ts'
import { health } from './health.ts'
import { HEDGE_WORDS } from './hedges.ts'
import { KIND_WORDS } from './kinds.ts'
import { projections } from './projections.ts'
import { roads } from './roads.ts'
import { statements } from './statements.ts'
import { VERBS } from './verbs.ts'
import { verdicts } from './verdicts.ts'
import { whyNot } from './why-not.ts'

export const wording: Wording = {
  language: 'de',
  ownName: 'Deutsch',
  kinds: KIND_WORDS,
  predicates: Object.keys(VERBS) as Predicate[],
  hedges: Object.keys(HEDGE_WORDS) as Hedge[],
  notice: 'Kein medizinischer Rat',
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
