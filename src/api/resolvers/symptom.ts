import { conceptList, ofConcept, ofLegSide } from '../concept-list.ts'
import type { SymptomResolvers, SymptomWhere } from '../generated/resolver-types.ts'
import { joined, reached, related } from '../related.ts'
import { conceptFields } from './concept.ts'
import { outcomeFields } from './outcome.ts'

export const Symptom: SymptomResolvers = {
  ...conceptFields,
  symptomOf: related('Symptom.symptomOf', joined('IN', ['HAS_SYMPTOM', 'CAUSES'], null)),
  legSides: related('Symptom.legSides', reached('IN', 'LEG_SIDE')),
  bodyParts: related('Symptom.bodyParts', joined('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART')),
  drivers: related('Symptom.drivers', reached('IN', 'DRIVER')),
  ...outcomeFields,
}

export const symptoms = conceptList<SymptomWhere>('SYMPTOM', {
  legSide: ofLegSide(reached('OUT', 'SYMPTOM')),
  bodyPart: ofConcept(['BODY_PART'], joined('IN', ['AFFECTS_BODY_PART'], 'SYMPTOM')),
  cause: ofConcept(null, reached('OUT', 'SYMPTOM')),
})
