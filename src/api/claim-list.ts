import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { didYouMean } from '../errors/did-you-mean.ts'
import { badUserInput } from '../errors/public-errors.ts'
import type { ClaimPiece } from '../snapshot/numbered-claims.ts'
import type { ClaimRecord } from '../snapshot/records.ts'
import { conceptArgument } from './arguments.ts'
import type { RequestContext } from './context.ts'
import type { ClaimWhere } from './generated/resolver-types.ts'
import { lookThrough } from './look-through.ts'
import { listName, type Page, type PageArguments } from './paging/page.ts'
import { pageOfMany } from './paging/page-of-many.ts'

interface ClaimListArguments extends PageArguments {
  readonly where?: ClaimWhere | null | undefined
}

/**
 * A page of those of the claims for which every condition given holds, in order of key. `numbers` are those of the claims, ascending; null
 * stands for all. Only the claims of the page are made.
 */
export async function claimPage(
  context: RequestContext,
  field: string,
  owner: string,
  numbers: Uint32Array | null,
  args: ClaimListArguments,
): Promise<Page<ClaimRecord>> {
  const list = listName(field, owner, args)
  const { numberedClaims: claims } = context.snapshot
  const condition = claimCondition(context, args.where ?? {})
  const isFiltered = Object.values(args.where ?? {}).some((value) => value !== null && value !== undefined)
  const found = isFiltered
    ? await lookThrough(context, list, 'Ask for the claims of one concept.', () => claims.where(numbers, condition))
    : numbers
  return pageOfMany(
    context,
    list,
    {
      length: found?.length ?? claims.size,
      itemAt: (index) => claims.claimAt(found === null ? index : found[index]!),
      placeOf: ({ key }) => [key],
    },
    args,
  )
}

function claimCondition(context: RequestContext, where: ClaimWhere): (piece: ClaimPiece) => (index: number) => boolean {
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
  const number = (key: string | null | undefined) => (key ? context.snapshot.numberedConcepts.numberOf(key) : undefined)
  const [from, to] = [number(subject), number(object)]
  const predicates = among(PREDICATE_NAMES, predicate)
  const explicitnesses = among(EXPLICITNESSES, explicitness)
  const polarities = among(POLARITIES, polarity)
  const isSaid = (claim: ClaimRecord) =>
    (!attribution || attribution.includes(claim.attribution)) &&
    ((!source && !passage) ||
      claim.evidence.some((item) => (!source || item.source === source) && (!passage || item.passage === passage)) ||
      (!passage && claim.findings?.some((item) => item.source === source) === true))
  return ({ columns, tableSourceAt, claimAt }) => {
    const isLikely = Uint8Array.from(columns.certainties, (certainty) => (certainty >= (minCertainty ?? 0) ? 1 : 0))
    return (index) => {
      if (
        isLikely[columns.certainty[index]!] === 0 ||
        (predicates !== null && predicates[columns.predicates[index]!] === 0) ||
        (explicitnesses !== null && explicitnesses[columns.explicitnesses[index]!] === 0) ||
        (polarities !== null && polarities[columns.polarities[index]!] === 0) ||
        (from !== undefined && columns.subjects[index] !== from) ||
        (to !== undefined && columns.objects[index] !== to) ||
        (typeof shortcut === 'boolean' && (columns.shortcuts[index] === 1) !== shortcut)
      )
        return false
      if (!attribution && !source && !passage) return true
      const rowSource = tableSourceAt(index)
      if (rowSource !== null && !passage)
        return (!attribution || attribution.includes('SOURCE')) && (!source || source === rowSource)
      return isSaid(claimAt(index))
    }
  }
}

/** By position in a list of the vocabulary, 1 for the values that are wanted; null for all. */
const among = <Value>(list: readonly Value[], wanted: readonly Value[] | null | undefined): Uint8Array | null =>
  wanted ? Uint8Array.from(list, (value) => (wanted.includes(value) ? 1 : 0)) : null
