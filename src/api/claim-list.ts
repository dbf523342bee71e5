import type { Key } from '../../graph/vocabulary/keys.ts'
import { didYouMean } from '../errors/did-you-mean.ts'
import { badUserInput } from '../errors/public-errors.ts'
import type { ClaimRecord } from '../snapshot/records.ts'
import { conceptArgument } from './arguments.ts'
import type { RequestContext } from './context.ts'
import type { ClaimWhere } from './generated/resolver-types.ts'
import { listName, type Page, type PageArguments, pageOf } from './paging/page.ts'
import { pageOfMany } from './paging/page-of-many.ts'

interface ClaimListArguments extends PageArguments {
  readonly where?: ClaimWhere | null | undefined
}

/**
 * A page of those of the claims for which every condition given holds, in order of key. `claims` must be in that order. Of claims that
 * are made when they are asked for, only those of the page are kept, and where there is no condition no others are made.
 */
export function claimPage(
  context: RequestContext,
  field: string,
  owner: string,
  claims: readonly ClaimRecord[] | ReadonlyMap<Key, ClaimRecord>,
  args: ClaimListArguments,
): Page<ClaimRecord> {
  const list = listName(field, owner, args)
  const placeOf = ({ key }: ClaimRecord) => [key]
  const isFiltered = Object.values(args.where ?? {}).some((value) => value !== null && value !== undefined)
  const holds = claimCondition(context, args.where ?? {})
  if ('length' in claims) return pageOf(context, list, isFiltered ? claims.filter(holds) : claims, placeOf, args)
  return pageOfMany(context, list, claims, isFiltered ? holds : null, placeOf, args)
}

function claimCondition(context: RequestContext, where: ClaimWhere): (claim: ClaimRecord) => boolean {
  const { predicate, explicitness, polarity, attribution, source, passage, subject, object, shortcut, minCertainty } =
    where
  if (subject) conceptArgument(context, 'where.subject', subject)
  if (object) conceptArgument(context, 'where.object', object)
  if (source && !context.snapshot.sources.has(source)) {
    const sources = [...context.snapshot.sources.keys()]
    throw badUserInput(
      `"where.source" must be the id of a source; there is no "${source}".${didYouMean(source, sources)}`,
    )
  }
  if (typeof minCertainty === 'number' && !(minCertainty >= 0 && minCertainty <= 1)) {
    throw badUserInput(`"where.minCertainty" must be from 0 to 1, not ${minCertainty}.`)
  }
  if (passage) {
    const among = source ? [context.snapshot.sources.get(source)] : [...context.snapshot.sources.values()]
    const passages = among.flatMap((found) => found?.passages.map(({ id }) => id) ?? [])
    if (!passages.includes(passage)) {
      throw badUserInput(
        `"where.passage" must be a passage of ${source ?? 'a source'}; there is no "${passage}".${didYouMean(passage, passages)}`,
      )
    }
  }
  return (claim) =>
    (!predicate || predicate.includes(claim.predicate)) &&
    (!explicitness || explicitness.includes(claim.explicitness)) &&
    (!polarity || polarity.includes(claim.polarity)) &&
    (!attribution || attribution.includes(claim.attribution)) &&
    (!subject || claim.subject === subject) &&
    (!object || claim.object === object) &&
    (typeof shortcut !== 'boolean' || claim.shortcut === shortcut) &&
    (typeof minCertainty !== 'number' || claim.certainty >= minCertainty) &&
    ((!source && !passage) ||
      claim.evidence.some((item) => (!source || item.source === source) && (!passage || item.passage === passage)) ||
      (!passage && claim.findings?.some((item) => item.source === source) === true))
}
