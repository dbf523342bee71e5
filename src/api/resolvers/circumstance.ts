import { conceptList, ofConcept } from '../concept-list.ts'
import type { CircumstanceResolvers, CircumstanceWhere } from '../generated/resolver-types.ts'
import { joined, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Circumstance: CircumstanceResolvers = {
  ...conceptFields,
  activities: related('Circumstance.activities', joined('OUT', ['APPLIES_TO'], 'ACTIVITY')),
  leadsPeopleTo: related('Circumstance.leadsPeopleTo', joined('OUT', ['LEADS_TO'], 'CIRCUMSTANCE')),
  mechanisms: related('Circumstance.mechanisms', joined('OUT', ['CAUSES'], 'MECHANISM')),
  explains: related('Circumstance.explains', joined('OUT', ['EXPLAINS'], null)),
  qualifies: related('Circumstance.qualifies', joined('OUT', ['QUALIFIES'], null)),
}

export const circumstances = conceptList<CircumstanceWhere>('CIRCUMSTANCE', {
  activity: ofConcept(['ACTIVITY'], joined('IN', ['APPLIES_TO'], 'CIRCUMSTANCE')),
})
