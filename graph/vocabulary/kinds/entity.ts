import type { Kind } from '../kind.ts'
import { byClaim } from '../relation.ts'

export const entity: Kind = {
  key: 'entity',
  plural: 'entities',
  position: 14,
  means: 'a concept of an imported graph that fits no other kind',
  nearest: ['schema:Thing', 'biolink:NamedThing'],
  biolink: { category: { term: 'NamedThing', fit: 'EXACT' } },
  example: { slug: 'hgnc-5', name: 'A1BG', alsoCalled: 'alpha-1-B glycoprotein' },
  fields: {
    category: {
      means: 'Its category in its original graph; null when none was kept. Example: `biolink:Gene`.',
      type: 'String',
      resolver: 'category',
    },
    relatedTo: { means: 'The concepts to which a claim relates it.', by: byClaim('OUT', ['RELATES_TO'], null) },
  },
  filters: {
    category: {
      means: 'It has this category in its original graph.',
      example: 'biolink:Gene',
      type: 'String',
      condition: 'category',
    },
  },
}
