import type { Kind } from '../kind.ts'
import { byClaim } from '../relation.ts'

export const activity: Kind = {
  key: 'activity',
  plural: 'activities',
  position: 11,
  means: 'a movement of the body for transport or sport',
  nearest: ['schema:PhysicalActivity'],
  biolink: { category: { term: 'NamedThing', fit: 'BROAD' } },
  example: { slug: 'running', name: 'Running', alsoCalled: 'run' },
  fields: {
    riskFactors: { means: 'The risk factors that involve it.', by: byClaim('IN', ['INVOLVES'], 'RISK_FACTOR') },
    circumstances: { means: 'The circumstances that apply to it.', by: byClaim('IN', ['APPLIES_TO'], 'CIRCUMSTANCE') },
  },
  filters: {
    circumstance: {
      means: 'This circumstance applies to it.',
      example: 'circumstance:run-against-traffic',
      has: byClaim('IN', ['APPLIES_TO'], 'CIRCUMSTANCE'),
    },
  },
}
