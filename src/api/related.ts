import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES, type Predicate } from '../../graph/vocabulary/predicates.ts'
import type { Direction } from '../../graph/vocabulary/relation.ts'
import { limitExceeded } from '../errors/public-errors.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH } from '../traversal/paths/path-question.ts'
import { stopped as stoppedInWords } from '../wording/en/completeness.ts'
import type { RequestContext } from './context.ts'
import { numberedPage } from './numbered-page.ts'
import { listName, type Page, type PageArguments } from './paging/page.ts'
import { scanCooperatively } from './scan-cooperatively.ts'

/** The ascending numbers of the concepts in some relation to a concept. */
export type Relation = (context: RequestContext, concept: Key) => Promise<Uint32Array>

/**
 * Joined to it by one affirmed claim of one of the predicates, said or implied by a source. `kind`
 * null: of any kind.
 */
export const joined =
  (direction: Direction, predicates: readonly Predicate[], kind: ConceptKind | null) =>
  async (context: RequestContext, concept: Key): Promise<Uint32Array> => {
    const { columnarClaims: claims, columnarConcepts: concepts } = context.snapshot
    const range = kind === null ? { first: 0, end: concepts.size } : concepts.ofKind(kind)
    const others = new Set<number>()
    function* look() {
      for (const [as, end] of [
        ['SUBJECT', 'objects'],
        ['OBJECT', 'subjects'],
      ] as const) {
        if (direction === (as === 'SUBJECT' ? 'IN' : 'OUT')) continue
        yield* claims.where(claims.numbersOf(concept, as), ({ columns }) => (index) => {
          const other = columns[end][index]!
          if (
            range.first <= other &&
            other < range.end &&
            predicates.includes(PREDICATE_NAMES[columns.predicates[index]!]!) &&
            POLARITIES[columns.polarities[index]!] === 'AFFIRMED' &&
            EXPLICITNESSES[columns.explicitnesses[index]!] !== 'INFERRED'
          )
            others.add(other)
          return false
        })
      }
      return Uint32Array.from(others).sort()
    }
    const question = JSON.stringify(['joined', concept, direction, predicates, kind])
    return scanCooperatively(context, question, 'Ask for its claims.', look)
  }

/**
 * Joined to it by a causal path of the default projection. OUT: its effects. IN: its causes. Fails
 * with LIMIT_EXCEEDED where a bound stopped the search, because such a list cannot report missing
 * items.
 */
export const reached =
  (direction: 'OUT' | 'IN', kind: ConceptKind | null): Relation =>
  async ({ engine, ask, snapshot }, origin) => {
    const question = {
      direction,
      kinds: kind === null ? null : [kind],
      filter: DEFAULT_FILTER,
      maxLength: DEFAULT_MAX_LENGTH,
    }
    const { concepts, stopped } = await ask(listName('reached', origin, question), (newBudget) =>
      engine.reach({ ...question, origin }, null, Infinity, newBudget()),
    )
    if (stopped !== null)
      throw limitExceeded(
        `The search for what is joined to ${origin} was ${stoppedInWords(stopped)}. Ask "leadsTo" or "causedBy" of it, which answer with what was found.`,
      )
    return Uint32Array.from(concepts, ({ concept }) => snapshot.columnarConcepts.numberOf(concept.key)!).sort()
  }

/** The concept and nothing else. */
export const itself: Relation = async ({ snapshot }, concept) =>
  Uint32Array.from([snapshot.columnarConcepts.numberOf(concept) ?? []].flat())

/** Either of two relations. */
export const either =
  (one: Relation, other: Relation): Relation =>
  async (context, concept) =>
    Uint32Array.from(new Set([...(await one(context, concept)), ...(await other(context, concept))])).sort()

/** The resolver of a field that lists a relation. */
export const related =
  (field: string, relation: Relation) =>
  async (concept: ConceptRecord, args: PageArguments, context: RequestContext): Promise<Page<ConceptRecord>> =>
    numberedPage(context, listName(field, concept.key, args), await relation(context, concept.key), args)
