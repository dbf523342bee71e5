import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import { inOrderOfKey } from '../snapshot/digest.ts'
import type { ClaimRecord, ConceptRecord } from '../snapshot/records.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH } from '../traversal/question.ts'
import type { RequestContext } from './context.ts'
import { listName, type Page, type PageArguments, pageOf } from './paging/page.ts'

/** The concepts that stand in some relation to a concept, in order of key. */
export type Relation = (context: RequestContext, concept: Key) => readonly ConceptRecord[]

/** OUT: the concept is the subject. IN: it is the object. BOTH: either. */
export type Direction = 'OUT' | 'IN' | 'BOTH'

/** Joined to it by one affirmed claim of one of the predicates, said or implied by a source. `kind` null: of any kind. */
export const joined =
  (direction: Direction, predicates: readonly Predicate[], kind: ConceptKind | null): Relation =>
  ({ snapshot }, concept) => {
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

/** Joined to it by a causal path of the default projection. OUT: what it leads to. IN: what lies behind it. */
export const reached =
  (direction: 'OUT' | 'IN', kind: ConceptKind): Relation =>
  ({ engine }, origin) =>
    inOrderOfKey(
      engine
        .reach({ origin, direction, kinds: [kind], filter: DEFAULT_FILTER, maxLength: DEFAULT_MAX_LENGTH })
        .map(({ concept }) => concept),
    )

/** The concept and nothing else. */
export const itself: Relation = ({ snapshot }, concept) => [snapshot.concepts.get(concept) ?? []].flat()

/** The predicates that say where something acts. */
export const LOCATIONS: readonly Predicate[] = ['AFFECTS', 'TRANSMITTED_TO', 'AFFECTS_BODY_PART', 'ON_BODY_SIDE']

/** Either of two relations. */
export const either =
  (one: Relation, other: Relation): Relation =>
  (context, concept) =>
    inOrderOfKey([...new Set([...one(context, concept), ...other(context, concept)])])

/** The resolver of a field that lists a relation. */
export const related =
  (field: string, relation: Relation) =>
  (concept: ConceptRecord, args: PageArguments, context: RequestContext): Page<ConceptRecord> =>
    pageOf(context, listName(field, concept.key, args), relation(context, concept.key), ({ key }) => [key], args)
