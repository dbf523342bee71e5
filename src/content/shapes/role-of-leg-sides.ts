import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { type Violation, violation } from '../violation.ts'

/** What is wrong with the role of a concept: leg sides have one, and nothing else has. */
export function roleOfLegSides(key: Key, kind: ConceptKind, role: LegRole | undefined): Violation[] {
  if ((kind === 'LEG_SIDE') === (role !== undefined)) return []
  const message = kind === 'LEG_SIDE' ? 'role: a leg side is LONGER or SHORTER' : 'role: only leg sides have a role'
  return [violation('BAD_SHAPE', key, ['role'], message)]
}
