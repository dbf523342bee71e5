import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import { limitExceeded } from '../errors/public-errors.ts'
import { inOrderOfKey } from '../snapshot/digest.ts'
import type { ClaimRecord, ConceptRecord } from '../snapshot/records.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH } from '../traversal/question.ts'
import type { RequestContext } from './context.ts'
import { listName, type Page, type PageArguments, pageOf } from './paging/page.ts'

/** The concepts that stand in some relation to a concept, in order of key. */
export type Relation = (
  context: RequestContext,
  concept: Key,
) => readonly ConceptRecord[] | Promise<readonly ConceptRecord[]>

/** OUT: the concept is the subject. IN: it is the object. BOTH: either. */
export type Direction = 'OUT' | 'IN' | 'BOTH'

/** Joined to it by one affirmed claim of one of the predicates, said or implied by a source. `kind` null: of any kind. */
export const joined =
  (direction: Direction, predicates: readonly Predicate[], kind: ConceptKind | null) =>
  ({ snapshot }: RequestContext, concept: Key): readonly ConceptRecord[] => {
    const counts = ({ predicate, polarity, explicitness }: ClaimRecord) =>
      predicates.includes(predicate) && polarity === 'AFFIRMED' && explicitness !== 'INFERRED'
    const out =
      direction === 'IN'
        ? []
        : snapshot
            .claimsFrom(concept)
            .filter(counts)
            .map(({ object }) => object)
    const into =
      direction === 'OUT'
        ? []
        : snapshot
            .claimsTo(concept)
            .filter(counts)
            .map(({ subject }) => subject)
    const others = [...new Set([...out, ...into])].flatMap((key) => snapshot.concepts.get(key) ?? [])
    return inOrderOfKey(others.filter((other) => kind === null || other.kind === kind))
  }

/**
 * Joined to it by a causal path of the default projection. OUT: what it leads to. IN: what lies behind it. Fails with
 * LIMIT_EXCEEDED where a bound stopped the search, for such a list has no place to say that something is missing.
 */
export const reached =
  (direction: 'OUT' | 'IN', kind: ConceptKind): Relation =>
  async ({ engine, ask }, origin) => {
    const question = { direction, kinds: [kind], filter: DEFAULT_FILTER, maxLength: DEFAULT_MAX_LENGTH }
    const { concepts, stopped } = await ask(listName('reached', origin, question), (fresh) =>
      engine.reach({ ...question, origin }, fresh()),
    )
    if (stopped !== null)
      throw limitExceeded(
        `The search for what is joined to ${origin} was ${stopped}. Ask "leadsTo" or "causedBy" of it, which answer with what was found.`,
      )
    return inOrderOfKey(concepts.map(({ concept }) => concept))
  }

/** The concept and nothing else. */
export const itself: Relation = ({ snapshot }, concept) => [snapshot.concepts.get(concept) ?? []].flat()

/** The predicates that say where something acts. */
export const LOCATIONS: readonly Predicate[] = ['AFFECTS', 'TRANSMITTED_TO', 'AFFECTS_BODY_PART', 'ON_BODY_SIDE']

/** Either of two relations. */
export const either =
  (one: Relation, other: Relation): Relation =>
  async (context, concept) =>
    inOrderOfKey([...new Set([...(await one(context, concept)), ...(await other(context, concept))])])

/** The resolver of a field that lists a relation. */
export const related =
  (field: string, relation: Relation) =>
  async (concept: ConceptRecord, args: PageArguments, context: RequestContext): Promise<Page<ConceptRecord>> =>
    pageOf(context, listName(field, concept.key, args), await relation(context, concept.key), ({ key }) => [key], args)
