import { type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
import { WALKABLE_PREDICATES } from '../../graph/vocabulary/predicates.ts'
import { didYouMean } from '../errors/did-you-mean.ts'
import { badUserInput, notFound } from '../errors/public-errors.ts'
import { findConcepts } from '../snapshot/find-concepts.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import { type ClaimFilter, DEFAULT_FILTER, DEFAULT_MAX_LENGTH, GREATEST_MAX_LENGTH } from '../traversal/question.ts'
import type { RequestContext } from './context.ts'
import type { ClaimFilter as ClaimFilterInput } from './generated/resolver-types.ts'

/** The concept that an argument names by its key. Fails with BAD_USER_INPUT when there is none, or it is of another kind. */
export function conceptArgument(
  { snapshot }: RequestContext,
  argument: string,
  key: Key,
  kinds?: readonly ConceptKind[],
): ConceptRecord {
  const concept = snapshot.concepts.get(key)
  const wanted = kinds?.map((kind) => KINDS[kind].key.replace('-', ' ')).join(' or ') ?? 'concept'
  if (concept && (!kinds || kinds.includes(concept.kind))) return concept
  const { prefix, slug } = splitKey(key) ?? { prefix: '', slug: key }
  const prefixes = (kinds ?? CONCEPT_KINDS).map((kind) => `${KINDS[kind].key}:`)
  const sameSlug = prefixes.map((start) => start + slug).filter((candidate) => snapshot.concepts.has(candidate))
  const candidates = () => snapshot.concepts.keys().filter((other) => prefixes.some((start) => other.startsWith(start)))
  const suggestion = didYouMean(key, sameSlug.length > 0 ? sameSlug : candidates())
  const starting = (start: string) => candidates().find((candidate) => candidate.startsWith(start))
  const example = starting(`${prefix}:`) ?? starting('driver:') ?? starting('')
  const came = concept ? `"${key}" is not one` : `there is no "${key}"`
  throw badUserInput(
    `"${argument}" must be the id of a ${wanted}, such as "${example ?? 'driver:cambered-roads'}"; ${came}.${suggestion}`,
  )
}

/** Of more concepts only the first so many are looked at for suggestions: an answer that is an error should not take seconds. */
const MAX_SUGGESTED = 20_000

/** A concept by its kind and slug. Fails with NOT_FOUND when there is none. */
export function conceptBySlug({ snapshot }: RequestContext, kind: ConceptKind, slug: string): ConceptRecord {
  const concept = snapshot.concepts.get(`${KINDS[kind].key}:${slug}`)
  if (concept) return concept
  const { size, ofKind, keyAt } = snapshot.numberedConcepts
  const { first, end } = ofKind(kind)
  const slugs = Array.from({ length: Math.min(end - first, MAX_SUGGESTED) }, (_, index) =>
    keyAt(first + index).slice(KINDS[kind].key.length + 1),
  )
  const name = KINDS[kind].key.replace('-', ' ')
  const byName = size > MAX_SUGGESTED ? [] : findConcepts(snapshot, slug, { kinds: [kind], limit: 1 })
  const suggestion =
    didYouMean(slug, slugs) ||
    didYouMean(
      byName[0]?.concept.slug ?? '',
      byName.map((hit) => hit.concept.slug),
    )
  throw notFound(name, slug, suggestion)
}

/** A claim filter with its defaults. Fails with BAD_USER_INPUT when a predicate cannot be walked or a number is out of range. */
export function filterArgument(input: ClaimFilterInput | null | undefined): ClaimFilter {
  const predicates = input?.predicates ?? DEFAULT_FILTER.predicates
  const minCertainty = input?.minCertainty ?? DEFAULT_FILTER.minCertainty
  const unwalkable = predicates.filter((predicate) => !WALKABLE_PREDICATES.includes(predicate))
  if (unwalkable.length > 0) {
    throw badUserInput(
      `"filter.predicates" may hold ${WALKABLE_PREDICATES.join(', ')}; ${unwalkable.join(', ')} cannot be a step of a causal path.`,
    )
  }
  if (minCertainty < 0 || minCertainty > 1) {
    throw badUserInput(`"filter.minCertainty" must be from 0 to 1, not ${minCertainty}.`)
  }
  return {
    predicates: [...new Set(predicates)],
    minCertainty,
    explicitness: [...new Set(input?.explicitness ?? DEFAULT_FILTER.explicitness)],
    includeShortcuts: input?.includeShortcuts ?? DEFAULT_FILTER.includeShortcuts,
  }
}

/** The greatest length of paths. Fails with BAD_USER_INPUT outside 1 to 32. */
export function maxLengthArgument(input: number | null | undefined): number {
  const maxLength = input ?? DEFAULT_MAX_LENGTH
  if (maxLength >= 1 && maxLength <= GREATEST_MAX_LENGTH) return maxLength
  throw badUserInput(`"maxLength" must be from 1 to ${GREATEST_MAX_LENGTH} steps, not ${maxLength}.`)
}
