import type { Kind } from '../kind.ts'
import { byClaim, byPath } from '../relation.ts'

export const riskFactor: Kind = {
  key: 'risk-factor',
  plural: 'risk factors',
  position: 2,
  means: 'a factor that raises the likelihood of an outcome without misalignment',
  nearest: ['schema:MedicalRiskFactor'],
  biolink: { category: { term: 'NamedThing', fit: 'BROAD' } },
  example: { slug: 'weak-hips', name: 'Weak hips', alsoCalled: 'weak hips' },
  fields: {
    injuries: { means: 'The injuries it leads to.', by: byPath('OUT', 'INJURY') },
    bodyParts: { means: 'The body parts it affects.', by: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART') },
    activities: { means: 'The activities it involves.', by: byClaim('OUT', ['INVOLVES'], 'ACTIVITY') },
    analogies: {
      means: 'The analogous concepts; an analogy is never a cause.',
      by: byClaim('BOTH', ['ANALOGOUS_TO'], null),
    },
  },
  filters: {
    injury: { means: 'It leads to this injury.', example: 'injury:it-band-syndrome', has: byPath('OUT', 'INJURY') },
    bodyPart: {
      means: 'It affects this body part.',
      example: 'body-part:glutes',
      has: byClaim('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART'),
    },
  },
}
