import { conceptList, ofConcept, ofLegSide } from '../concept-list.ts'
import type { MechanismResolvers, MechanismWhere } from '../generated/resolver-types.ts'
import { joined, LOCATIONS, reached, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Mechanism: MechanismResolvers = {
  ...conceptFields,
  legSides: related('Mechanism.legSides', joined('IN', ['EXPERIENCES'], 'LEG_SIDE')),
  bodyParts: related('Mechanism.bodyParts', joined('OUT', LOCATIONS, 'BODY_PART')),
  planes: related('Mechanism.planes', joined('OUT', ['ACTS_IN_PLANE'], 'PLANE')),
  drivers: related('Mechanism.drivers', joined('IN', ['CAUSES'], 'DRIVER')),
  injuries: related('Mechanism.injuries', reached('OUT', 'INJURY')),
  comparedTo: related('Mechanism.comparedTo', joined('OUT', ['COMPARED_TO'], 'BODY_PART')),
}

export const mechanisms = conceptList<MechanismWhere>('MECHANISM', {
  legSide: ofLegSide(joined('OUT', ['EXPERIENCES'], 'MECHANISM')),
  bodyPart: ofConcept(['BODY_PART'], joined('IN', LOCATIONS, 'MECHANISM')),
  injury: ofConcept(['INJURY'], reached('IN', 'MECHANISM')),
})
