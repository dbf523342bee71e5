import type { SourceRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { verdictOn } from '../../traversal/explain/verdict.ts'
import { conceptArgument } from '../arguments.ts'
import { claimPage } from '../claim-list.ts'
import { allConcepts } from '../concept-list.ts'
import type { RequestContext } from '../context.ts'
import { currentKey } from '../current-key.ts'
import type { FieldPath } from '../field-path.ts'
import { kindQueries } from '../generated/kind-resolvers.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { nearConcepts, nearKeys } from '../near-ids.ts'
import { listName, pageOf } from '../paging/page.ts'
import { type ManyItems, pageOfMany } from '../paging/page-of-many.ts'
import { publishedNode } from '../published-node.ts'
import { answerSearch } from '../search/search-answer.ts'
import { activityQueries } from './activity.ts'
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

/** Rows of tables may name hundreds of thousands. */
const sourcesOf = ({ sources, sourceKeys }: Snapshot): ManyItems<SourceRecord> => ({
  length: sourceKeys.length,
  itemAt: (index) => sources.get(sourceKeys[index] ?? '') as SourceRecord,
  placeOf: ({ key }) => [key],
})

export const Query: QueryResolvers = {
  ...accounts,
  ...activityQueries,
  ...changesets,
  ...sourceTexts,
  ...contentHealth,
  ...webhooks,
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
  concepts: (_parent, args, context) =>
    allConcepts(context, listName('concepts', '', args), args.kinds ?? null, args.orderBy, args),
  ...kindQueries,
  claim: (_parent, { id }, context, info) => recordOf(context, info, context.snapshot.claims, 'claim', id),
  claims: (_parent, args, context, info) => claimPage(context, 'claims', '', null, args, info),
  source: (_parent, { slug }, context, info) =>
    recordOf(context, info, context.snapshot.sources, 'source', `source:${slug}`),
  sources: (_parent, args, context) => pageOfMany(context, 'sources', sourcesOf(context.snapshot), args),
  article: (_parent, { slug }, context, info) =>
    recordOf(context, info, context.snapshot.articles, 'article', `article:${slug}`),
  articles: (_parent, args, context) =>
    pageOf(context, 'articles', [...context.snapshot.articles.values()], ({ key }) => [key], args),
  asset: (_parent, { slug }, context, info) =>
    recordOf(context, info, context.snapshot.assets, 'asset', `asset:${slug}`),
  assets: (_parent, args, context) =>
    pageOf(context, 'assets', [...context.snapshot.assets.values()], ({ key }) => [key], args),
}
