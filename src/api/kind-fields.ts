import type { LegRole } from '../../graph/vocabulary/claim-terms.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import { evidenceClassOf } from '../traversal/explain/evidence-class.ts'
import type { RequestContext } from './context.ts'
import { joined } from './related.ts'

// The resolvers of fields that list no relation. A kind names them in `graph/vocabulary/kinds`.

/** The role of a leg side. Every leg side has one: the reader of content refuses one without. */
export const role = ({ role }: ConceptRecord): LegRole => role ?? 'LONGER'

/** The side of the hip that a leg side is on. */
export const pelvicSide = async (
  { key }: ConceptRecord,
  _args: unknown,
  context: RequestContext,
): Promise<ConceptRecord | null> => {
  const [side] = await joined('OUT', ['ON_PELVIC_SIDE'], 'BODY_PART')(context, key)
  return side === undefined ? null : context.snapshot.columnarConcepts.conceptAt(side)
}

/** The category of an entity. */
export const category = ({ category }: ConceptRecord): string | null => category ?? null

/** The strongest class of evidence among the claims of an outcome. */
export const evidenceClass = ({ key }: ConceptRecord, _args: unknown, { snapshot }: RequestContext) =>
  evidenceClassOf(snapshot, key)

export { notice } from './notice.ts'
