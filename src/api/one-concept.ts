import { conceptKey } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { RequestContext } from './context.ts'
import { currentKey } from './current-key.ts'
import type { FieldPath } from './field-path.ts'
import { nearSlugs } from './near-ids.ts'

/**
 * The resolver of one concept of a kind by its slug: null, and noted as missing, when there is
 * none.
 */
export const oneConcept =
  (kind: ConceptKind) =>
  (_parent: unknown, { slug }: { readonly slug: string }, context: RequestContext, info: FieldPath) => {
    const { snapshot, missing } = context
    const key = conceptKey(kind, slug)
    const found = snapshot.concepts.get(key) ?? snapshot.concepts.get(currentKey(context, key))
    if (!found) missing.note(info, key, () => nearSlugs(snapshot, kind, slug))
    return found ?? null
  }
