import type { Kind } from '../kind.ts'
import { byClaim } from '../relation.ts'

export const misconception: Kind = {
  key: 'misconception',
  plural: 'misconceptions',
  position: 13,
  means: 'a view that the source calls mistaken',
  nearest: ['schema:Claim', 'schema:ClaimReview'],
  biolink: { category: { term: 'NamedThing', fit: 'BROAD' } },
  example: {
    slug: 'misattribution-to-permanent',
    name: 'Mistaken attribution to a permanent issue',
    alsoCalled: 'mistakenly attributed to permanent biomechanical issues',
  },
  fields: {
    about: { means: 'The concepts it is about.', by: byClaim('OUT', ['ATTRIBUTES'], null) },
    leadsPeopleTo: { means: 'The interventions it leads people to.', by: byClaim('OUT', ['LEADS_TO'], 'INTERVENTION') },
  },
  filters: {
    about: {
      means: 'It is about this concept.',
      example: 'misalignment:leg-length-discrepancy',
      has: byClaim('OUT', ['ATTRIBUTES'], null),
    },
  },
}
