import type { ConceptRecord } from '../../../snapshot/records.ts'
import { conceptAt } from '../../graph-view.ts'
import type { PathEngine } from '../../paths/path-engine.ts'
import type { ClaimFilter } from '../../paths/path-question.ts'
import type { Question } from '../../question.ts'
import type { Budget } from '../../search/budget.ts'
import { greatest } from '../../search/greatest.ts'
import type { Work } from '../../search/work.ts'

/** The numbers of incoming and outgoing edges of a concept; parallel claims form one edge. */
export interface Degree {
  readonly concept: ConceptRecord
  readonly incoming: number
  readonly outgoing: number
}

/**
 * The first of the concepts with edges: highest degree first, then by key. Null when the budget
 * ended.
 */
export function* degreesOf(
  engine: PathEngine,
  filter: ClaimFilter,
  first: number,
  budget: Budget,
): Work<readonly Degree[] | null> {
  const { out, in: into, size } = yield* engine.graph(filter)
  const touching = new Uint32Array(size)
  for (let node = 0; node < size; node++) {
    if (!budget.scan(1)) return null
    if (budget.shouldYield()) yield
    touching[node] = out.offsets[node + 1]! - out.offsets[node]! + into.offsets[node + 1]! - into.offsets[node]!
  }
  yield
  return greatest(touching, first).map((node): Degree => {
    const outgoing = out.offsets[node + 1]! - out.offsets[node]!
    return { concept: conceptAt(engine.view, node), incoming: touching[node]! - outgoing, outgoing }
  })
}

/**
 * Null where a bound stopped the search, because half of a graph proves nothing about the whole.
 */
export const degreeQuestion: Question<
  { readonly filter: ClaimFilter; readonly first: number },
  readonly Degree[] | null
> = {
  key: 'degree',
  answer: (engine, { filter, first }, newBudget) => degreesOf(engine, filter, first, newBudget()),
}
