import type { Kind } from '../kind.ts'
import { byClaim, byPath } from '../relation.ts'

export const legSide: Kind = {
  key: 'leg-side',
  plural: 'leg sides',
  position: 4,
  means: 'the longer or the shorter leg, never left or right',
  nearest: [],
  biolink: { category: { term: 'NamedThing', fit: 'BROAD' } },
  example: { slug: 'longer-leg', name: 'Longer leg', alsoCalled: 'seemingly longer leg' },
  fields: {
    role: { means: 'The role of the leg.', type: 'LegRole!', resolver: 'role' },
    pelvicSide: {
      means: 'The side of the hip on which the leg is; null when no source says.',
      type: 'BodyPart',
      resolver: 'pelvicSide',
    },
    loads: { means: 'The loads it experiences.', by: byClaim('OUT', ['EXPERIENCES'], 'MECHANISM') },
    injuries: { means: 'The injuries it leads to.', by: byPath('OUT', 'INJURY') },
    symptoms: { means: 'The symptoms it leads to.', by: byPath('OUT', 'SYMPTOM') },
    analogies: {
      means: 'The analogous concepts; an analogy is never a cause.',
      by: byClaim('BOTH', ['ANALOGOUS_TO'], null),
    },
  },
  filters: {
    role: { means: 'It has this role.', example: 'LONGER', type: 'LegRole', condition: 'role' },
    injury: { means: 'It leads to this injury.', example: 'injury:plantar-fasciitis', has: byPath('OUT', 'INJURY') },
  },
}
