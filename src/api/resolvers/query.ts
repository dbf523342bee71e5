import { verdictOn } from '../../traversal/explain/verdict.ts'
import { conceptArgument } from '../arguments.ts'
import { keyedPage } from '../attributes/keyed-page.ts'
import { ofArticles, ofSources } from '../attributes/read-values.ts'
import { claimPage } from '../claim-list.ts'
import { allConcepts } from '../concept-list.ts'
import type { RequestContext } from '../context.ts'
import { currentKey } from '../current-key.ts'
import type { FieldPath } from '../field-path.ts'
import { kindQueries } from '../generated/kind-resolvers.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { nearConcepts, nearKeys } from '../near-ids.ts'
import { pageOf } from '../paging/page.ts'
import { publishedNode } from '../published-node.ts'
import { answerSearch } from '../search/search-answer.ts'
import { activityQueries } from './activity.ts'
import { asking } from './asked-question.ts'
import { declaredAttributes } from './attribute.ts'
import { causalQuestions } from './causal-questions.ts'
import { accounts } from './query/accounts.ts'
import { changesets } from './query/changesets.ts'
import { contentHealth } from './query/content-health.ts'
import { node } from './query/node.ts'
import { sourceTexts } from './query/source-texts.ts'
import { webhooks } from './query/webhooks.ts'

/** The record under a key; null, and noted as missing, when there is none. */
function recordOf<Found>(
  context: RequestContext,
  info: FieldPath,
  records: ReadonlyMap<string, Found>,
  prefix: 'claim' | 'source' | 'article' | 'asset',
  key: string,
): Found | null {
  const found = records.get(key) ?? records.get(currentKey(context, key))
  if (found === undefined) context.missing.note(info, key, () => nearKeys(records.keys(), prefix, key))
  return found ?? null
}

export const Query: QueryResolvers = {
  ...accounts,
  ...activityQueries,
  ...changesets,
  ...sourceTexts,
  ...contentHealth,
  ...webhooks,
  ...declaredAttributes,
  node,
  graph: (_parent, _args, { snapshot }) => snapshot,
  search: (_parent, args, context) => answerSearch(context, args),
  verdict: (_parent, { subject, predicate, object }, context) =>
    verdictOn(
      context.snapshot,
      conceptArgument(context, 'subject', subject),
      predicate,
      conceptArgument(context, 'object', object),
    ),
  ...causalQuestions,
  ...asking,
  concept: (_parent, { id }, context, info) => {
    const { snapshot, missing } = context
    const found = snapshot.concepts.get(id) ?? snapshot.concepts.get(currentKey(context, id))
    if (!found) missing.note(info, id, () => nearConcepts(snapshot, id))
    return found ?? null
  },
  renamedTo: (_parent, { id }, { snapshot }) => {
    const now = snapshot.renamedTo(id)
    return (now !== undefined && publishedNode(snapshot, now)) || null
  },
  concepts: (_parent, args, context, info) => allConcepts(context, args, info),
  ...kindQueries,
  claim: (_parent, { id }, context, info) => recordOf(context, info, context.snapshot.claims, 'claim', id),
  claims: (_parent, args, context, info) => claimPage(context, 'claims', '', null, args, info),
  source: (_parent, { slug }, context, info) =>
    recordOf(context, info, context.snapshot.sources, 'source', `source:${slug}`),
  sources: (_parent, args, context, info) => {
    // Rows of tables may name hundreds of thousands.
    const { sourceKeys: keys, sources } = context.snapshot
    return keyedPage(context, 'sources', { keys, get: (key) => sources.get(key) }, ofSources, args, info)
  },
  article: (_parent, { slug }, context, info) =>
    recordOf(context, info, context.snapshot.articles, 'article', `article:${slug}`),
  articles: (_parent, args, context, info) => {
    const { articles } = context.snapshot
    const records = { keys: [...articles.keys()], get: (key: string) => articles.get(key) }
    return keyedPage(context, 'articles', records, ofArticles, args, info)
  },
  asset: (_parent, { slug }, context, info) =>
    recordOf(context, info, context.snapshot.assets, 'asset', `asset:${slug}`),
  assets: (_parent, args, context) =>
    pageOf(context, 'assets', [...context.snapshot.assets.values()], ({ key }) => [key], args),
}
