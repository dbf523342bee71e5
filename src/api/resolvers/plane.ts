import { conceptList, ofConcept } from '../concept-list.ts'
import type { PlaneResolvers, PlaneWhere } from '../generated/resolver-types.ts'
import { joined, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Plane: PlaneResolvers = {
  ...conceptFields,
  mechanisms: related('Plane.mechanisms', joined('IN', ['ACTS_IN_PLANE'], 'MECHANISM')),
}

export const planes = conceptList<PlaneWhere>('PLANE', {
  mechanism: ofConcept(['MECHANISM'], joined('OUT', ['ACTS_IN_PLANE'], 'PLANE')),
})
