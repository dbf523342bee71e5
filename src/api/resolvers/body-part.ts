import { conceptList, ofConcept } from '../concept-list.ts'
import type { BodyPartResolvers, BodyPartWhere } from '../generated/resolver-types.ts'
import { joined, LOCATIONS, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const BodyPart: BodyPartResolvers = {
  ...conceptFields,
  injuries: related('BodyPart.injuries', joined('IN', ['AFFECTS_BODY_PART'], 'INJURY')),
  symptoms: related('BodyPart.symptoms', joined('IN', ['AFFECTS_BODY_PART'], 'SYMPTOM')),
  mechanisms: related('BodyPart.mechanisms', joined('IN', LOCATIONS, 'MECHANISM')),
  legSides: related('BodyPart.legSides', joined('IN', ['ON_PELVIC_SIDE'], 'LEG_SIDE')),
  actsAs: related('BodyPart.actsAs', joined('OUT', ['ACTS_AS'], 'MECHANISM')),
}

export const bodyParts = conceptList<BodyPartWhere>('BODY_PART', {
  injury: ofConcept(['INJURY'], joined('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART')),
})
