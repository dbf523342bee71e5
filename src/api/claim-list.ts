import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { splitKey } from '../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { nearest } from '../errors/did-you-mean.ts'
import { badUserInput } from '../errors/public-errors.ts'
import { inOrderOfPlace } from '../snapshot/attributes/value-order.ts'
import { type ClaimRun, type ColumnarClaims, intersection } from '../snapshot/columnar-claims.ts'
import type { ClaimRecord, EvidenceRecord } from '../snapshot/records.ts'
import { withSubtypes } from '../traversal/graph/with-subtypes.ts'
import { HIERARCHY_FILTER } from '../traversal/paths/path-question.ts'
import type { Work } from '../traversal/search/work.ts'
import { filteredConcept } from './arguments.ts'
import { attributeConditions } from './attributes/attribute-conditions.ts'
import { sharedBy } from './attributes/attribute-named.ts'
import { attributeOrdering } from './attributes/attribute-ordering.ts'
import { ofClaims } from './attributes/read-values.ts'
import type { RequestContext } from './context.ts'
import { currentKey } from './current-key.ts'
import type { FieldPath } from './field-path.ts'
import type { AttributeOrder, ClaimWhere } from './generated/resolver-types.ts'
import { nearKeys } from './near-ids.ts'
import { listName, type Page, type PageArguments } from './paging/page.ts'
import { pageOfMany } from './paging/page-of-many.ts'
import { scanCooperatively } from './scan-cooperatively.ts'

interface ClaimListArguments extends PageArguments {
  readonly where?: ClaimWhere | null | undefined
  readonly orderByAttribute?: AttributeOrder | null | undefined
}

/**
 * A page of the claims that satisfy every given condition, in order of key or of an attribute.
 * `given` are their numbers, ascending; null stands for all claims. Only the claims of the page are
 * made.
 */
export async function claimPage(
  context: RequestContext,
  field: string,
  owner: string,
  given: Uint32Array | null,
  args: ClaimListArguments,
  info: FieldPath,
): Promise<Page<ClaimRecord>> {
  const list = listName(field, owner, args)
  const { columnarClaims: claims } = context.snapshot
  const { attributes, ...conditions } = args.where ?? {}
  const where = withCurrentKeys(context, conditions)
  const numbers = await withAttributes(context, given, attributes, info)
  const condition = claimCondition(context, where, info)
  const isFiltered = Object.values(where).some((value) => value !== null && value !== undefined)
  const found =
    condition === null
      ? new Uint32Array()
      : isFiltered
        ? await scanCooperatively(context, sharedBy(context, list), 'Ask for the claims of one concept.', function* () {
            const ends = yield* endsOf(context, where)
            return yield* claims.where(ofSource(claims, numbers, where.source), condition(ends))
          })
        : numbers
  const { orderByAttribute } = args
  if (orderByAttribute) {
    const order = await attributeOrdering(context, info, orderByAttribute, 'claims', ofClaims)
    const ordered = await scanCooperatively(
      context,
      sharedBy(context, `ordered ${list}`),
      'Ask for the claims of one concept.',
      () => inOrderOfPlace(found ?? Uint32Array.from({ length: claims.size }, (_, number) => number), order),
    )
    return pageOfMany(
      context,
      list,
      {
        length: ordered.length,
        itemAt: (index) => claims.claimAt(ordered[index]!),
        placeOf: ({ key }) => [order.places.get(claims.numberOf(key) ?? -1) ?? order.count, key],
      },
      args,
    )
  }
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

/** Those of the numbers whose claims meet the conditions on attributes; null: of all claims. */
async function withAttributes(
  context: RequestContext,
  given: Uint32Array | null,
  filters: ClaimWhere['attributes'],
  info: FieldPath,
): Promise<Uint32Array | null> {
  const found = await attributeConditions(context, info, 'where.attributes', filters, 'claims', ofClaims)
  let numbers = given
  for (const { owners, isOthers } of found) {
    const among = new Set(owners)
    const all = numbers ?? Uint32Array.from({ length: context.snapshot.columnarClaims.size }, (_, number) => number)
    numbers = all.filter((number) => among.has(number) !== isOthers)
  }
  return numbers
}

/** The conditions with the keys that the records have now. */
function withCurrentKeys(context: RequestContext, where: ClaimWhere): ClaimWhere {
  const { subject, object, source } = where
  return {
    ...where,
    ...(subject && { subject: currentKey(context, subject) }),
    ...(object && { object: currentKey(context, object) }),
    ...(source && { source: currentKey(context, source) }),
  }
}

/** Those of the numbers whose evidence names a source. */
function ofSource(claims: ColumnarClaims, numbers: Uint32Array | null, source: string | null | undefined) {
  if (source === null || source === undefined) return numbers
  const its = claims.numbersOfSource(source)
  return numbers === null ? its : intersection(numbers, its)
}

/** The numbers of the concepts that a claim may have at an end; null for any. */
interface Ends {
  readonly subject: ReadonlySet<number> | null
  readonly object: ReadonlySet<number> | null
}

/** The ends that the conditions name, with their subtypes where these are included. */
function* endsOf({ snapshot, engine }: RequestContext, where: ClaimWhere): Work<Ends> {
  const hierarchy = where.includeSubtypes ? yield* engine.graph(HIERARCHY_FILTER) : null
  function* numbersOf(key: string | null | undefined): Work<ReadonlySet<number> | null> {
    const number = key ? snapshot.columnarConcepts.numberOf(key) : undefined
    if (number === undefined) return null
    return new Set(hierarchy === null ? [number] : yield* withSubtypes(hierarchy, [number]))
  }
  return { subject: yield* numbersOf(where.subject), object: yield* numbersOf(where.object) }
}

/** Null where the named record is gone, so that no claim matches. */
function claimCondition(
  context: RequestContext,
  where: ClaimWhere,
  info: FieldPath,
): ((ends: Ends) => (piece: ClaimRun) => (index: number) => boolean) | null {
  const { predicate, relations, explicitness, polarity, attribution, shortcut, minCertainty } = where
  const { source = null, passage = null, subject = null, object = null } = where
  if (typeof minCertainty === 'number' && !(minCertainty >= 0 && minCertainty <= 1)) {
    throw badUserInput(`"where.minCertainty" must be from 0 to 1, not ${minCertainty}.`)
  }
  const isThere = [
    subject === null || filteredConcept(context, info, 'where.subject', subject) !== null,
    object === null || filteredConcept(context, info, 'where.object', object) !== null,
    source === null || hasSource(context, info, source),
    passage === null || hasPassage(context, info, passage, source),
  ]
  if (isThere.includes(false)) return null
  const predicates = among(PREDICATE_NAMES, predicate)
  const explicitnesses = among(EXPLICITNESSES, explicitness)
  const polarities = among(POLARITIES, polarity)
  // Only claims of the source come here.
  const isSaid = (claim: ClaimRecord) =>
    (!attribution || attribution.includes(claim.attribution)) &&
    (!passage || claim.evidence.some((item) => (!source || names(item, source)) && item.passage === passage))
  const wanted = relations && new Set(relations)
  return ({ subject: from, object: to }) =>
    ({ columns, tableSourceAt, hasRelation, claimAt }) => {
      const isRelated = wanted && hasRelation(wanted)
      const isLikely = Uint8Array.from(columns.certainties, (certainty) => (certainty >= (minCertainty ?? 0) ? 1 : 0))
      return (index) => {
        if (
          isLikely[columns.certainty[index]!] === 0 ||
          (predicates !== null && predicates[columns.predicates[index]!] === 0) ||
          (explicitnesses !== null && explicitnesses[columns.explicitnesses[index]!] === 0) ||
          (polarities !== null && polarities[columns.polarities[index]!] === 0) ||
          (isRelated && !isRelated(index)) ||
          (from !== null && !from.has(columns.subjects[index]!)) ||
          (to !== null && !to.has(columns.objects[index]!)) ||
          (typeof shortcut === 'boolean' && (columns.shortcuts[index] === 1) !== shortcut)
        )
          return false
        if (!attribution && !source && !passage) return true
        const rowSource = tableSourceAt(index)
        if (rowSource !== null && !passage) return !attribution || attribution.includes('SOURCE')
        return isSaid(claimAt(index))
      }
    }
}

/** Whether a piece of evidence is from a source, or was passed on by it. */
const names = ({ source, provenance }: EvidenceRecord, key: string): boolean =>
  source === key ||
  (provenance !== undefined &&
    (provenance.table === key || provenance.primarySource === key || provenance.aggregators.includes(key)))

/** By position in a list of the vocabulary, 1 for the requested values; null for all. */
const among = <Value>(list: readonly Value[], wanted: readonly Value[] | null | undefined): Uint8Array | null =>
  wanted ? Uint8Array.from(list, (value) => (wanted.includes(value) ? 1 : 0)) : null

function hasSource({ snapshot, missing }: RequestContext, info: FieldPath, id: string): boolean {
  if (snapshot.sources.has(id)) return true
  if (splitKey(id)?.prefix !== 'source')
    throw badUserInput(
      `"where.source" must be the id of a source, such as "source:predawn-runner-2013"; "${id}" came.`,
      nearest(id, snapshot.sourceKeys),
    )
  missing.note(info, id, () => nearKeys(snapshot.sourceKeys, 'source', id))
  return false
}

/** Claims of one source, or of any where none is named. */
function hasPassage(
  { snapshot, missing }: RequestContext,
  info: FieldPath,
  id: string,
  source: string | null,
): boolean {
  const among = source === null ? snapshot.writtenSources : [snapshot.sources.get(source)]
  const passages = among.flatMap((found) => found?.passages.map((passage) => passage.id) ?? [])
  if (passages.includes(id)) return true
  missing.note(info, id, () => nearest(id, passages))
  return false
}
