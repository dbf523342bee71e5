import { conceptList, ofConcept } from '../concept-list.ts'
import type { MisalignmentResolvers, MisalignmentWhere } from '../generated/resolver-types.ts'
import { either, joined, reached, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Misalignment: MisalignmentResolvers = {
  ...conceptFields,
  drivers: related('Misalignment.drivers', reached('IN', 'DRIVER')),
  legSides: related('Misalignment.legSides', reached('OUT', 'LEG_SIDE')),
  injuries: related('Misalignment.injuries', reached('OUT', 'INJURY')),
  symptoms: related(
    'Misalignment.symptoms',
    either(joined('OUT', ['HAS_SYMPTOM'], 'SYMPTOM'), reached('OUT', 'SYMPTOM')),
  ),
  firstRecognizedAs: related('Misalignment.firstRecognizedAs', joined('OUT', ['FIRST_RECOGNIZED_AS'], null)),
  interventions: related(
    'Misalignment.interventions',
    joined('IN', ['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS'], 'INTERVENTION'),
  ),
  misconceptions: related('Misalignment.misconceptions', joined('IN', ['ATTRIBUTES'], 'MISCONCEPTION')),
  bodyParts: related('Misalignment.bodyParts', joined('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART')),
  supertypes: related('Misalignment.supertypes', joined('OUT', ['SUBTYPE_OF'], 'MISALIGNMENT')),
  subtypes: related('Misalignment.subtypes', joined('IN', ['SUBTYPE_OF'], 'MISALIGNMENT')),
}

export const misalignments = conceptList<MisalignmentWhere>('MISALIGNMENT', {
  bodyPart: ofConcept(['BODY_PART'], joined('IN', ['AFFECTS_BODY_PART'], 'MISALIGNMENT')),
  driver: ofConcept(['DRIVER'], reached('OUT', 'MISALIGNMENT')),
  injury: ofConcept(['INJURY'], reached('IN', 'MISALIGNMENT')),
})
