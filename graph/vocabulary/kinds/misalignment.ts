import type { Kind } from '../kind.ts'
import { byClaim, byEither, byPath } from '../relation.ts'

export const misalignment: Kind = {
  key: 'misalignment',
  plural: 'misalignments',
  position: 3,
  means: 'a departure from neutral alignment',
  nearest: ['schema:MedicalCondition', 'biolink:PhenotypicFeature'],
  biolink: { category: { term: 'PhenotypicFeature', fit: 'BROAD' }, readFrom: ['PhenotypicFeature'] },
  example: { slug: 'pelvic-misalignment', name: 'Pelvic / hip misalignment', alsoCalled: 'hip alignment issues' },
  fields: {
    drivers: { means: 'The drivers that lead to it.', by: byPath('IN', 'DRIVER') },
    legSides: { means: 'The leg sides it leads to.', by: byPath('OUT', 'LEG_SIDE') },
    injuries: { means: 'The injuries it leads to.', by: byPath('OUT', 'INJURY') },
    symptoms: {
      means: 'The symptoms it has or leads to.',
      by: byEither(byClaim('OUT', ['HAS_SYMPTOM'], 'SYMPTOM'), byPath('OUT', 'SYMPTOM')),
    },
    firstRecognizedAs: {
      means: 'The concepts as which people first recognize it.',
      by: byClaim('OUT', ['FIRST_RECOGNIZED_AS'], null),
    },
    interventions: {
      means: 'The interventions that may correct or prevent it.',
      by: byClaim('IN', ['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS'], 'INTERVENTION'),
    },
    misconceptions: { means: 'The misconceptions about it.', by: byClaim('IN', ['ATTRIBUTES'], 'MISCONCEPTION') },
    bodyParts: { means: 'The body parts it affects.', by: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART') },
    supertypes: {
      means: 'The misalignments of which it is a subtype.',
      by: byClaim('OUT', ['SUBTYPE_OF'], 'MISALIGNMENT'),
    },
    subtypes: { means: 'Its subtypes.', by: byClaim('IN', ['SUBTYPE_OF'], 'MISALIGNMENT') },
  },
  filters: {
    bodyPart: {
      means: 'It affects this body part.',
      example: 'body-part:pelvis',
      has: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART'),
    },
    driver: { means: 'This driver leads to it.', example: 'driver:injury-history', has: byPath('IN', 'DRIVER') },
    injury: { means: 'It leads to this injury.', example: 'injury:hip-injury', has: byPath('OUT', 'INJURY') },
  },
}
