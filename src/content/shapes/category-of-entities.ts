import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { type Violation, violation } from '../violation.ts'

/**
 * What is wrong with the category of a concept: only entities keep one, since every other kind says
 * what it is.
 */
export function categoryOfEntities(key: Key, kind: ConceptKind, category: string | undefined): Violation[] {
  if (kind === 'ENTITY' || category === undefined) return []
  return [violation('BAD_SHAPE', key, ['category'], 'category: only entities have a category')]
}
