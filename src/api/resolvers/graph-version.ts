import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH, projectionInWords } from '../../traversal/question.ts'
import type { GraphVersionResolvers } from '../generated/resolver-types.ts'

export const GraphVersion: GraphVersionResolvers = {
  conceptCount: ({ concepts }) => concepts.size,
  claimCount: ({ claims }) => claims.size,
  sourceCount: ({ sources }) => sources.size,
  articleCount: ({ articles }) => articles.size,
  projection: () => projectionInWords(DEFAULT_FILTER, DEFAULT_MAX_LENGTH),
}
