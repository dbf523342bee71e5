import { conceptKindOf, type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
import { ADMISSIBLE_PREDICATES, WALKABLE_PREDICATES } from '../../graph/vocabulary/predicates.ts'
import { badUserInput } from '../errors/public-errors.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import {
  type ClaimFilter,
  DEFAULT_FILTER,
  DEFAULT_MAX_LENGTH,
  GREATEST_MAX_LENGTH,
  SIGNED_FILTER,
} from '../traversal/paths/path-question.ts'
import type { RequestContext } from './context.ts'
import { currentKey } from './current-key.ts'
import type { FieldPath } from './field-path.ts'
import type { ClaimFilter as ClaimFilterInput } from './generated/resolver-types.ts'
import { keysOfKinds, nearConcepts } from './near-ids.ts'

/**
 * The concept that an argument names by its key. Fails with BAD_USER_INPUT when there is none, or
 * it is of another kind.
 */
export function conceptArgument(
  context: Pick<RequestContext, 'snapshot'> & Partial<Pick<RequestContext, 'renamed'>>,
  argument: string,
  key: Key,
  kinds?: readonly ConceptKind[],
): ConceptRecord {
  const { snapshot } = context
  const concept = snapshot.concepts.get(key) ?? snapshot.concepts.get(currentKey(context, key))
  if (concept && (!kinds || kinds.includes(concept.kind))) return concept
  const { prefix } = splitKey(key) ?? { prefix: '' }
  const admitted = kinds ?? CONCEPT_KINDS
  const meant = admitted.filter((kind) => KINDS[kind].key === prefix)
  const drivers = admitted.filter((kind) => kind === 'DRIVER')
  const example = keysOfKinds(snapshot, [...meant, ...drivers, ...admitted]).next().value
  const wanted = kinds?.map((kind) => KINDS[kind].key.replace('-', ' ')).join(' or ') ?? 'concept'
  const came = concept ? `"${key}" is not one` : `there is no "${key}"`
  throw badUserInput(
    `"${argument}" must be the id of a ${wanted}, such as "${example ?? 'driver:cambered-roads'}"; ${came}.`,
    nearConcepts(snapshot, key, kinds),
  )
}

/**
 * The concept that the filter of a list names by its key, or null when it is gone. The list is then
 * empty, and the answer says so in `extensions.notFound`. Fails with BAD_USER_INPUT when the key is
 * of no kind, or of another one.
 */
export function filteredConcept(
  context: Pick<RequestContext, 'snapshot' | 'missing' | 'renamed'>,
  info: FieldPath,
  argument: string,
  key: Key,
  kinds: readonly ConceptKind[] = CONCEPT_KINDS,
): ConceptRecord | null {
  const kind = conceptKindOf(splitKey(key)?.prefix ?? '')
  const { concepts, renamedTo } = context.snapshot
  if (concepts.has(key) || renamedTo(key) !== undefined || !kind || !kinds.includes(kind))
    return conceptArgument(context, argument, key, kinds === CONCEPT_KINDS ? undefined : kinds)
  context.missing.note(info, key, () => nearConcepts(context.snapshot, key, kinds))
  return null
}

/**
 * A claim filter with its defaults; `signed`: of paths with signs. Fails with BAD_USER_INPUT when a
 * predicate cannot be walked or a number is out of range.
 */
export function filterArgument(
  context: Pick<RequestContext, 'snapshot' | 'renamed'>,
  input: ClaimFilterInput | null | undefined,
  signed = false,
): ClaimFilter {
  const { relations, sources, kinds } = input ?? {}
  const byDefault = (signed ? SIGNED_FILTER : DEFAULT_FILTER).predicates
  // Relations narrow one predicate. Named alone, they ask for its claims.
  const predicates = input?.predicates ?? (relations ? (['RELATES_TO'] as const) : byDefault)
  const admissible = signed ? ADMISSIBLE_PREDICATES : WALKABLE_PREDICATES
  const minCertainty = input?.minCertainty ?? DEFAULT_FILTER.minCertainty
  const unwalkable = [...new Set(predicates)].filter((predicate) => !admissible.includes(predicate))
  if (unwalkable.length > 0) {
    throw badUserInput(
      `"filter.predicates" may hold ${admissible.join(', ')}; ${unwalkable.join(', ')} cannot be a step of a causal path.`,
    )
  }
  if (relations && !predicates.includes('RELATES_TO')) {
    throw badUserInput('"filter.relations" narrows RELATES_TO, which "filter.predicates" must name or leave out.')
  }
  if (minCertainty < 0 || minCertainty > 1) {
    throw badUserInput(`"filter.minCertainty" must be from 0 to 1, not ${minCertainty}.`)
  }
  const misnamed = sources?.find((id) => splitKey(id)?.prefix !== 'source')
  if (misnamed !== undefined) {
    throw badUserInput(
      `"filter.sources" must hold ids of sources, such as "source:best-runners-tips-2014"; "${misnamed}" came.`,
    )
  }
  return {
    predicates: [...new Set(predicates)],
    minCertainty,
    explicitness: [...new Set(input?.explicitness ?? DEFAULT_FILTER.explicitness)],
    includeShortcuts: input?.includeShortcuts ?? DEFAULT_FILTER.includeShortcuts,
    ...(relations && { relations: [...new Set(relations)] }),
    ...(sources && { sources: [...new Set(sources.map((id) => currentKey(context, id)))] }),
    ...(kinds && { kinds: [...new Set(kinds)] }),
  }
}

/** The greatest length of paths. Fails with BAD_USER_INPUT outside 1 to 32. */
export function maxLengthArgument(input: number | null | undefined): number {
  const maxLength = input ?? DEFAULT_MAX_LENGTH
  if (maxLength >= 1 && maxLength <= GREATEST_MAX_LENGTH) return maxLength
  throw badUserInput(`"maxLength" must be from 1 to ${GREATEST_MAX_LENGTH} steps, not ${maxLength}.`)
}
