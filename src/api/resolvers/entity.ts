import { conceptList } from '../concept-list.ts'
import type { EntityResolvers, EntityWhere } from '../generated/resolver-types.ts'
import { joined, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Entity: EntityResolvers = {
  ...conceptFields,
  category: ({ category }) => category ?? null,
  relatedTo: related('Entity.relatedTo', joined('OUT', ['RELATES_TO'], null)),
}

export const entities = conceptList<EntityWhere>('ENTITY', {
  category: ({ snapshot }, category) =>
    (snapshot.conceptsOfKind.get('ENTITY') ?? []).filter((concept) => concept.category === category),
})
