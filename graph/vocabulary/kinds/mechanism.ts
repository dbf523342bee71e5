import type { Kind } from '../kind.ts'
import { LOCATIONS } from '../predicates.ts'
import { byClaim, byPath } from '../relation.ts'

export const mechanism: Kind = {
  key: 'mechanism',
  plural: 'mechanisms',
  position: 7,
  means: 'a process, a change of movement, or a load on a body part',
  nearest: ['biolink:PathologicalProcess'],
  biolink: { category: { term: 'PathologicalProcess', fit: 'NARROW' }, readFrom: ['PathologicalProcess'] },
  example: { slug: 'greater-impact-force', name: 'Greater impact force', alsoCalled: 'increased force of impact' },
  fields: {
    legSides: { means: 'The leg sides that experience it.', by: byClaim('IN', ['EXPERIENCES'], 'LEG_SIDE') },
    bodyParts: { means: 'The body parts it acts on.', by: byClaim('OUT', LOCATIONS, 'BODY_PART') },
    planes: { means: 'The planes it acts in.', by: byClaim('OUT', ['ACTS_IN_PLANE'], 'PLANE') },
    drivers: { means: 'The drivers that cause it directly.', by: byClaim('IN', ['CAUSES'], 'DRIVER') },
    injuries: { means: 'The injuries it leads to.', by: byPath('OUT', 'INJURY') },
    comparedTo: { means: 'The body parts it is compared to.', by: byClaim('OUT', ['COMPARED_TO'], 'BODY_PART') },
  },
  filters: {
    legSide: { means: 'This leg experiences it.', example: 'SHORTER', has: byClaim('IN', ['EXPERIENCES'], 'LEG_SIDE') },
    bodyPart: {
      means: 'It acts on this body part.',
      example: 'body-part:knee',
      has: byClaim('OUT', LOCATIONS, 'BODY_PART'),
    },
    injury: { means: 'It leads to this injury.', example: 'injury:hamstring-strain', has: byPath('OUT', 'INJURY') },
  },
}
