import { conceptKey } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { RequestContext } from './context.ts'
import type { FieldPath } from './missing.ts'
import { nearSlugs } from './near-ids.ts'

/**
 * The resolver of one concept of a kind by its slug: null, and noted as missing, when there is
 * none.
 */
export const oneConcept =
  (kind: ConceptKind) =>
  (_parent: unknown, { slug }: { readonly slug: string }, { snapshot, missing }: RequestContext, info: FieldPath) => {
    const key = conceptKey(kind, slug)
    const found = snapshot.concepts.get(key)
    if (!found) missing.note(info, key, () => nearSlugs(snapshot, kind, slug))
    return found ?? null
  }
