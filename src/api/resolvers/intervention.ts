import { conceptList, ofConcept } from '../concept-list.ts'
import type { InterventionResolvers, InterventionWhere } from '../generated/resolver-types.ts'
import { joined, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Intervention: InterventionResolvers = {
  ...conceptFields,
  addresses: related('Intervention.addresses', joined('OUT', ['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS'], null)),
  chosenBecauseOf: related('Intervention.chosenBecauseOf', joined('IN', ['LEADS_TO'], 'MISCONCEPTION')),
}

export const interventions = conceptList<InterventionWhere>('INTERVENTION', {
  addresses: ofConcept(null, joined('IN', ['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS'], 'INTERVENTION')),
})
