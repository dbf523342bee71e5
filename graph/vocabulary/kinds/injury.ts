import type { Kind } from '../kind.ts'
import { outcomeFields } from '../outcome-fields.ts'
import { byClaim, byPath } from '../relation.ts'

export const injury: Kind = {
  key: 'injury',
  plural: 'injuries',
  position: 5,
  means: 'an outcome at the level of a diagnosis',
  nearest: ['schema:MedicalCondition', 'biolink:Disease'],
  biolink: { category: { term: 'Disease', fit: 'BROAD' }, readFrom: ['Disease'] },
  example: { slug: 'it-band-syndrome', name: 'IT band syndrome', alsoCalled: 'ITBS' },
  fields: {
    legSides: { means: 'The leg sides that lead to it.', by: byPath('IN', 'LEG_SIDE') },
    bodyParts: { means: 'The body parts it affects.', by: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART') },
    mechanisms: {
      means: 'The mechanisms that cause it or predispose to it directly.',
      by: byClaim('IN', ['PREDISPOSES_TO', 'CAUSES'], 'MECHANISM'),
    },
    drivers: { means: 'The drivers that lead to it.', by: byPath('IN', 'DRIVER') },
    riskFactors: { means: 'The risk factors that lead to it.', by: byPath('IN', 'RISK_FACTOR') },
    supertypes: { means: 'The injuries of which it is a subtype.', by: byClaim('OUT', ['SUBTYPE_OF'], 'INJURY') },
    subtypes: { means: 'Its subtypes.', by: byClaim('IN', ['SUBTYPE_OF'], 'INJURY') },
    ...outcomeFields,
  },
  filters: {
    legSide: { means: 'This leg leads to it.', example: 'LONGER', has: byPath('IN', 'LEG_SIDE') },
    bodyPart: {
      means: 'It affects this body part.',
      example: 'body-part:knee',
      has: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART'),
    },
    mechanism: {
      means: 'This mechanism causes it or predisposes to it directly.',
      example: 'mechanism:excessive-knee-force',
      has: byClaim('IN', ['PREDISPOSES_TO', 'CAUSES'], 'MECHANISM'),
    },
    cause: { means: 'This concept leads to it.', example: 'driver:cambered-roads', has: byPath('IN', null) },
  },
}
