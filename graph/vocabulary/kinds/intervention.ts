import type { Kind } from '../kind.ts'
import { byClaim } from '../relation.ts'

export const intervention: Kind = {
  key: 'intervention',
  plural: 'interventions',
  position: 8,
  means: 'a measure to correct or prevent a problem',
  nearest: ['schema:MedicalTherapy', 'schema:PhysicalTherapy', 'schema:MedicalDevice'],
  biolink: { category: { term: 'NamedThing', fit: 'BROAD' } },
  example: {
    slug: 'corrective-exercises',
    name: 'Corrective exercises',
    alsoCalled: 'appropriate corrective ... exercises',
  },
  fields: {
    addresses: {
      means: 'The concepts it may correct or prevent.',
      by: byClaim('OUT', ['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS'], null),
    },
    chosenBecauseOf: {
      means: 'The misconceptions that lead people to it.',
      by: byClaim('IN', ['LEADS_TO'], 'MISCONCEPTION'),
    },
  },
  filters: {
    addresses: {
      means: 'It may correct or prevent this concept.',
      example: 'misalignment:pelvic-misalignment',
      has: byClaim('OUT', ['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS'], null),
    },
  },
}
