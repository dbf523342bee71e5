import type { Kind } from '../kind.ts'
import { LOCATIONS } from '../predicates.ts'
import { byClaim } from '../relation.ts'

export const bodyPart: Kind = {
  key: 'body-part',
  plural: 'body parts',
  position: 9,
  means: 'a part of the body, or one side of it',
  nearest: ['schema:AnatomicalStructure', 'UBERON:0001062'],
  biolink: { category: { term: 'AnatomicalEntity', fit: 'BROAD' }, readFrom: ['AnatomicalEntity'] },
  example: { slug: 'knee', name: 'Knee', alsoCalled: 'knee' },
  fields: {
    injuries: { means: 'The injuries that affect it.', by: byClaim('IN', ['AFFECTS_BODY_PART'], 'INJURY') },
    symptoms: { means: 'The symptoms felt in it.', by: byClaim('IN', ['AFFECTS_BODY_PART'], 'SYMPTOM') },
    mechanisms: { means: 'The mechanisms that act on it.', by: byClaim('IN', LOCATIONS, 'MECHANISM') },
    legSides: {
      means: 'The leg sides that are on this side of the hip.',
      by: byClaim('IN', ['ON_PELVIC_SIDE'], 'LEG_SIDE'),
    },
    actsAs: { means: 'The mechanisms it acts as.', by: byClaim('OUT', ['ACTS_AS'], 'MECHANISM') },
  },
  filters: {
    injury: {
      means: 'This injury affects it.',
      example: 'injury:hamstring-strain',
      has: byClaim('IN', ['AFFECTS_BODY_PART'], 'INJURY'),
    },
  },
}
