import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { didYouMean } from '../../errors/did-you-mean.ts'
import { notFound } from '../../errors/public-errors.ts'
import { LABEL_MATCHES } from '../../snapshot/label-index.ts'
import { verdictOn } from '../../traversal/verdict.ts'
import { answerPaths } from '../answers/path-answer.ts'
import { conceptArgument, conceptBySlug } from '../arguments.ts'
import { claimPage } from '../claim-list.ts'
import { allConcepts, hitsOf, searchText } from '../concept-list.ts'
import type { RequestContext } from '../context.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { listName, pageOf } from '../paging/page.ts'
import { pageOfMany } from '../paging/page-of-many.ts'
import { activities } from './activity.ts'
import { bodyParts } from './body-part.ts'
import { causalQuestions } from './causal-questions.ts'
import { circumstances } from './circumstance.ts'
import { drivers } from './driver.ts'
import { entities } from './entity.ts'
import { injuries } from './injury.ts'
import { interventions } from './intervention.ts'
import { legSides } from './leg-side.ts'
import { mechanisms } from './mechanism.ts'
import { misalignments } from './misalignment.ts'
import { misconceptions } from './misconception.ts'
import { planes } from './plane.ts'
import { accounts } from './query/accounts.ts'
import { changesets } from './query/changesets.ts'
import { node } from './query/node.ts'
import { webhooks } from './query/webhooks.ts'
import { riskFactors } from './risk-factor.ts'
import { symptoms } from './symptom.ts'

const oneConcept =
  (kind: ConceptKind) =>
  (_parent: unknown, { slug }: { readonly slug: string }, context: RequestContext) =>
    conceptBySlug(context, kind, slug)

/** The record under a key. Fails with NOT_FOUND when there is none. */
function recordOf<Found>(what: string, records: ReadonlyMap<string, Found>, key: string): Found {
  const found = records.get(key)
  if (found !== undefined) return found
  throw notFound(what, key, didYouMean(key, records.keys()))
}

export const Query: QueryResolvers = {
  ...accounts,
  ...changesets,
  ...webhooks,
  node,
  graph: (_parent, _args, { snapshot }) => snapshot,
  search: async (_parent, args, context) => {
    const { labels } = context.snapshot
    const places = await hitsOf(context, searchText('text', args.text), args.kinds ?? undefined)
    const inOrder = Float64Array.from(places).sort()
    const page = pageOfMany(
      context,
      listName('search', '', args),
      {
        length: inOrder.length,
        itemAt: (index) => labels.hitAt(args.text, inOrder[index] ?? 0),
        placeOf: ({ concept, match, label }) => [LABEL_MATCHES.indexOf(match), label.length, concept.key],
      },
      args,
    )
    return {
      ...page,
      edges: page.edges.map(({ cursor, node: { concept, match, label } }) => ({ cursor, node: concept, match, label })),
      nodes: page.nodes.map(({ concept }) => concept),
    }
  },
  causalPaths: (_parent, args, context) => answerPaths(context, args),
  verdict: (_parent, { subject, predicate, object }, context) =>
    verdictOn(
      context.snapshot,
      conceptArgument(context, 'subject', subject),
      predicate,
      conceptArgument(context, 'object', object),
    ),
  ...causalQuestions,
  concept: (_parent, { id }, { snapshot }) => recordOf('concept', snapshot.concepts, id),
  concepts: (_parent, args, context) =>
    allConcepts(context, listName('concepts', '', args), args.kinds ?? null, args.orderBy, args),
  driver: oneConcept('DRIVER'),
  drivers,
  riskFactor: oneConcept('RISK_FACTOR'),
  riskFactors,
  misalignment: oneConcept('MISALIGNMENT'),
  misalignments,
  legSide: oneConcept('LEG_SIDE'),
  legSides,
  injury: oneConcept('INJURY'),
  injuries,
  symptom: oneConcept('SYMPTOM'),
  symptoms,
  mechanism: oneConcept('MECHANISM'),
  mechanisms,
  intervention: oneConcept('INTERVENTION'),
  interventions,
  bodyPart: oneConcept('BODY_PART'),
  bodyParts,
  plane: oneConcept('PLANE'),
  planes,
  activity: oneConcept('ACTIVITY'),
  activities,
  circumstance: oneConcept('CIRCUMSTANCE'),
  circumstances,
  misconception: oneConcept('MISCONCEPTION'),
  misconceptions,
  entity: oneConcept('ENTITY'),
  entities,
  claim: (_parent, { id }, { snapshot }) => recordOf('claim', snapshot.claims, id),
  claims: (_parent, args, context) => claimPage(context, 'claims', '', null, args),
  source: (_parent, { slug }, { snapshot }) => bySlug('source', snapshot.sources, slug),
  sources: (_parent, args, context) =>
    pageOf(context, 'sources', [...context.snapshot.sources.values()], ({ key }) => [key], args),
  article: (_parent, { slug }, { snapshot }) => bySlug('article', snapshot.articles, slug),
  articles: (_parent, args, context) =>
    pageOf(context, 'articles', [...context.snapshot.articles.values()], ({ key }) => [key], args),
}

/** The record with a slug. Fails with NOT_FOUND when there is none. */
function bySlug<Found extends { readonly slug: string }>(
  what: string,
  records: ReadonlyMap<string, Found>,
  slug: string,
): Found {
  const found = records.get(`${what}:${slug}`)
  if (found) return found
  throw notFound(
    what,
    slug,
    didYouMean(
      slug,
      [...records.values()].map((record) => record.slug),
    ),
  )
}
