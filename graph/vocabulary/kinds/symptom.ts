import type { Kind } from '../kind.ts'
import { outcomeFields } from '../outcome-fields.ts'
import { byClaim, byPath } from '../relation.ts'

export const symptom: Kind = {
  key: 'symptom',
  plural: 'symptoms',
  position: 6,
  means: 'an outcome that a person feels',
  nearest: ['schema:MedicalSignOrSymptom', 'HP:0000118'],
  biolink: { category: { term: 'PhenotypicFeature', fit: 'BROAD' } },
  example: { slug: 'hip-pain', name: 'Hip pain', alsoCalled: 'hip pain during and after running' },
  fields: {
    symptomOf: { means: 'The concepts of which it is a symptom.', by: byClaim('IN', ['HAS_SYMPTOM', 'CAUSES'], null) },
    legSides: { means: 'The leg sides that lead to it.', by: byPath('IN', 'LEG_SIDE') },
    bodyParts: { means: 'The body parts where it is felt.', by: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART') },
    drivers: { means: 'The drivers that lead to it.', by: byPath('IN', 'DRIVER') },
    ...outcomeFields,
  },
  filters: {
    legSide: { means: 'This leg leads to it.', example: 'LONGER', has: byPath('IN', 'LEG_SIDE') },
    bodyPart: {
      means: 'It is felt in this body part.',
      example: 'body-part:hip',
      has: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART'),
    },
    cause: { means: 'This concept leads to it.', example: 'driver:cambered-roads', has: byPath('IN', null) },
  },
}
