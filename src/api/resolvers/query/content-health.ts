import { findingInWords, mendingInWords } from '../../../editing/health/finding-in-words.ts'
import { contentHealthPage } from '../../content-health.ts'
import type { HealthFindingResolvers, QueryResolvers } from '../../generated/resolver-types.ts'

export const contentHealth: Pick<QueryResolvers, 'contentHealth'> = {
  contentHealth: (_parent, args, context) => contentHealthPage(context, args),
}

export const HealthFinding: HealthFindingResolvers = {
  message: (finding, _args, { words }) => findingInWords(finding, words.wording.health),
  mending: (finding, _args, { words }) => mendingInWords(finding, words.wording.health),
}
