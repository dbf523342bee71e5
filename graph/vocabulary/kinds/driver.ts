import type { Kind } from '../kind.ts'
import { byClaim, byPath } from '../relation.ts'

export const driver: Kind = {
  key: 'driver',
  plural: 'drivers',
  position: 1,
  means: 'an influence that starts a chain to a misalignment',
  nearest: ['schema:MedicalCause', 'biolink:BehavioralExposure', 'biolink:EnvironmentalExposure'],
  biolink: {
    category: { term: 'EnvironmentalExposure', fit: 'NARROW' },
    readFrom: ['BehavioralExposure', 'EnvironmentalExposure'],
  },
  example: { slug: 'cambered-roads', name: 'Running on cambered roads', alsoCalled: 'slight camber' },
  fields: {
    misalignments: { means: 'The misalignments it leads to.', by: byPath('OUT', 'MISALIGNMENT') },
    mechanisms: { means: 'The mechanisms it causes directly.', by: byClaim('OUT', ['CAUSES'], 'MECHANISM') },
    injuries: { means: 'The injuries it leads to.', by: byPath('OUT', 'INJURY') },
    circumstances: {
      means: 'The circumstances that explain or qualify it.',
      by: byClaim('IN', ['EXPLAINS', 'QUALIFIES'], 'CIRCUMSTANCE'),
    },
    causes: { means: 'The drivers that cause it directly.', by: byClaim('IN', ['CAUSES'], 'DRIVER') },
  },
  filters: {
    misalignment: {
      means: 'It leads to this misalignment.',
      example: 'misalignment:pelvic-misalignment',
      has: byPath('OUT', 'MISALIGNMENT'),
    },
    mechanism: {
      means: 'It causes this mechanism directly.',
      example: 'mechanism:form-hitches',
      has: byClaim('OUT', ['CAUSES'], 'MECHANISM'),
    },
    injury: { means: 'It leads to this injury.', example: 'injury:plantar-fasciitis', has: byPath('OUT', 'INJURY') },
  },
}
