import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import type { ReachedConcept } from '../../traversal/paths/path-engine.ts'
import type { Breakpoint, BreakpointsReply } from '../../traversal/questions/breakpoints.ts'
import type { CausalPathsReply, CountedPaths } from '../../traversal/questions/causal-paths.ts'
import type { CommonCause, CommonCausesReply } from '../../traversal/questions/common-causes.ts'
import type { DifferentialReply, Hypothesis } from '../../traversal/questions/differential.ts'
import type { EvidenceLine } from '../../traversal/questions/evidence-lines.ts'
import type { LegSideReply } from '../../traversal/questions/leg-side-for.ts'
import type { CountedReach, ReachReply } from '../../traversal/questions/reach.ts'
import type { Completeness } from '../../traversal/search/completeness.ts'
import type { Words } from '../../wording/words.ts'
import type { Edge, Page, PageInfo } from '../paging/page.ts'

// The records of GraphQL types that a reply becomes by being paged. They import nothing that is
// generated.

/** Some fields of the completeness of a page are known only once paths are counted. */
export type CompletenessRecord = {
  readonly [Field in keyof Omit<Completeness, 'reason'>]: Completeness[Field] | (() => Promise<Completeness[Field]>)
} & {
  /** Null where the answer is known to be complete. */
  readonly reason: ((words: Words) => string | null | Promise<string | null>) | null
}

export interface PathConnectionRecord extends Omit<CausalPathsReply, 'paths' | 'counted'> {
  readonly edges: readonly Edge<CausalPath>[]
  readonly pageInfo: PageInfo
  /** Counts once, however many fields need it. */
  counted(): Promise<CountedPaths>
}

export interface ReachConnectionRecord extends Omit<ReachReply, 'concepts' | 'counted'> {
  readonly edges: readonly ReachEdgeRecord[]
  readonly nodes: readonly ConceptRecord[]
  readonly pageInfo: PageInfo
  counted(): Promise<CountedReach>
}

export interface ReachEdgeRecord extends Edge<ReachedConcept> {
  counted(): Promise<{ readonly pathCount: bigint; readonly legSides: readonly LegRole[] }>
}

export type BreakpointConnectionRecord = BreakpointsReply & Page<Breakpoint>
export type BreakpointEdgeRecord = Edge<Breakpoint>

export type CommonCauseConnectionRecord = CommonCausesReply & Page<CommonCause>
export type CommonCauseEdgeRecord = Edge<CommonCause>

/**
 * A hypothesis with what names the search for its rivals, which runs only where they are asked for.
 */
export interface HypothesisRecord extends Hypothesis {
  readonly rivalsKey: string
}

export interface HypothesisConnectionRecord extends Omit<DifferentialReply, 'hypotheses'>, Page<HypothesisRecord> {
  readonly setting: LegSideReply | null
}

export interface EvidenceLineList {
  readonly count: number
  readonly lines: readonly EvidenceLine[]
}
