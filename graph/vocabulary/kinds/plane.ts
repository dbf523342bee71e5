import type { Kind } from '../kind.ts'
import { byClaim } from '../relation.ts'

export const plane: Kind = {
  key: 'plane',
  plural: 'planes',
  position: 10,
  means: 'a plane of motion of the body',
  nearest: ['BSPO:0000400'],
  biolink: { category: { term: 'NamedThing', fit: 'BROAD' } },
  example: { slug: 'frontal-plane', name: 'Frontal plane', alsoCalled: 'frontal' },
  fields: {
    mechanisms: { means: 'The mechanisms that act in it.', by: byClaim('IN', ['ACTS_IN_PLANE'], 'MECHANISM') },
  },
  filters: {
    mechanism: {
      means: 'This mechanism acts in it.',
      example: 'mechanism:fulcrum-role',
      has: byClaim('IN', ['ACTS_IN_PLANE'], 'MECHANISM'),
    },
  },
}
