import { CONCEPTS_PER_STEP } from '../../snapshot/label-forms.ts'
import { conceptList } from '../concept-list.ts'
import type { EntityResolvers, EntityWhere } from '../generated/resolver-types.ts'
import { joined, related } from '../related.ts'
import { scanCooperatively } from '../scan-cooperatively.ts'
import { conceptFields } from './concept.ts'

export const Entity: EntityResolvers = {
  ...conceptFields,
  category: ({ category }) => category ?? null,
  relatedTo: related('Entity.relatedTo', joined('OUT', ['RELATES_TO'], null)),
}

export const entities = conceptList<EntityWhere>('ENTITY', {
  category: (context, category) =>
    scanCooperatively(
      context,
      JSON.stringify(['category', category]),
      'Ask for one by its name.',
      function* (snapshot) {
        const { ofKind, categoryAt } = snapshot.numberedConcepts
        const { first, end } = ofKind('ENTITY')
        const found: number[] = []
        for (let number = first; number < end; number++) {
          if (categoryAt(number) === category) found.push(number)
          if (number % CONCEPTS_PER_STEP === 0) yield
        }
        return found
      },
    ),
})
