import type { Kind } from '../kind.ts'
import { byClaim } from '../relation.ts'

export const circumstance: Kind = {
  key: 'circumstance',
  plural: 'circumstances',
  position: 12,
  means: 'a place, norm or condition under which a claim holds',
  nearest: ['biolink:qualifiers'],
  biolink: { category: { term: 'NamedThing', fit: 'BROAD' } },
  example: {
    slug: 'run-against-traffic',
    name: 'Taught to run (or walk) against traffic',
    alsoCalled: 'taught to run (or walk) against traffic',
  },
  fields: {
    activities: { means: 'The activities it applies to.', by: byClaim('OUT', ['APPLIES_TO'], 'ACTIVITY') },
    leadsPeopleTo: { means: 'The circumstances it leads people to.', by: byClaim('OUT', ['LEADS_TO'], 'CIRCUMSTANCE') },
    mechanisms: { means: 'The mechanisms it causes directly.', by: byClaim('OUT', ['CAUSES'], 'MECHANISM') },
    explains: { means: 'The concepts it explains.', by: byClaim('OUT', ['EXPLAINS'], null) },
    qualifies: { means: 'The concepts it qualifies.', by: byClaim('OUT', ['QUALIFIES'], null) },
  },
  filters: {
    activity: {
      means: 'It applies to this activity.',
      example: 'activity:walking',
      has: byClaim('OUT', ['APPLIES_TO'], 'ACTIVITY'),
    },
  },
}
