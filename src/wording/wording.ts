import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import type { Hedge } from './hedge.ts'
import type { AccountWording } from './messages/account-wording.ts'
import type { AskingWording } from './messages/asking-wording.ts'
import type { CausalGraphWording } from './messages/causal-graph-wording.ts'
import type { ImpactWording, SuppositionWording } from './messages/change-wording.ts'
import type { CompletenessWording } from './messages/completeness-wording.ts'
import type { DraftWording } from './messages/draft-wording.ts'
import type { ExplanationWording } from './messages/explanation-wording.ts'
import type { HealthWording } from './messages/health-wording.ts'
import type { ProjectionWording } from './messages/projection-wording.ts'
import type { RoadWording } from './messages/road-wording.ts'
import type { StatementWording } from './messages/statement-wording.ts'
import type { VerdictWording } from './messages/verdict-wording.ts'
import type { WhyNotWording } from './messages/why-not-wording.ts'

/** What a concept of a kind, and several of them, are called: `risk factor`, `risk factors`. */
export interface KindWords {
  readonly one: string
  readonly many: string
}

/**
 * Everything that is said in one language to readers of answers. Each language is a folder whose
 * file `wording.ts` has one of these; `npm run check-wording` lists what a language lacks.
 */
export interface Wording {
  /** BCP 47, as its folder is called. */
  readonly language: string
  /** The language, in itself. */
  readonly ownName: string
  /** The vocabulary grows by one file, so a kind or predicate may lack its words for a while. */
  readonly kinds: Readonly<Partial<Record<ConceptKind, KindWords>>>
  /** Those that it has a verb for. */
  readonly predicates: readonly Predicate[]
  /** Those that it has words for. */
  readonly hedges: readonly Hedge[]
  /** Carried by every answer about an injury. */
  readonly notice: string
  readonly statements: StatementWording
  readonly explanations: ExplanationWording
  readonly verdicts: VerdictWording
  readonly whyNot: WhyNotWording
  readonly completeness: CompletenessWording
  readonly projections: ProjectionWording
  readonly causalGraph: CausalGraphWording
  readonly roads: RoadWording
  readonly impact: ImpactWording
  readonly suppositions: SuppositionWording
  readonly drafts: DraftWording
  readonly accounts: AccountWording
  readonly asking: AskingWording
  readonly health: HealthWording
}
