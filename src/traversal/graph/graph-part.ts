import { EXPLICITNESSES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRun } from '../../snapshot/columnar-claims.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { PartNumbers } from '../../snapshot/snapshot-part.ts'
import type { Engine } from '../engine.ts'
import { DEFAULT_FILTER } from '../paths/path-question.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { reachableFrom } from './reachability.ts'

/** Which part of the graph: null where nothing limits it. */
export interface GraphPart {
  readonly from: Key | null
  readonly to: Key | null
  readonly kinds: readonly ConceptKind[] | null
  /**
   * Whether it has only claims of the default causal projection, and the concepts that these join.
   * A part between concepts has no others anyway.
   */
  readonly isCausal?: boolean
}

/** The number of concepts scanned between two yields. */
const CONCEPTS_PER_STEP = 65_536

/**
 * The concepts and claims of a part. Between two concepts, it holds every claim of the default
 * projection on a walk from the first to the second, and the ends of these claims. `kinds` leaves
 * out other concepts, and claims that touch one of them. Linear in concepts and claims. Null when
 * the budget ended.
 */
export function* numbersOf(engine: Engine, part: GraphPart, budget: Budget): Work<PartNumbers | null> {
  const { snapshot } = engine
  const { columnarConcepts, columnarClaims } = snapshot
  const { from, to, kinds, isCausal = false } = part
  if (from === null && to === null && kinds === null && !isCausal) return { concepts: null, claims: null }
  const isOfKind = kinds === null ? null : marksOf(snapshot, kinds)
  const isAdmitted = (subject: number, object: number) =>
    isOfKind === null || (isOfKind[subject] === 1 && isOfKind[object] === 1)
  if (from === null && to === null && !isCausal) {
    const claims = yield* columnarClaims.where(
      null,
      ({ columns: { subjects, objects } }) =>
        (index) =>
          isAdmitted(subjects[index]!, objects[index]!),
    )
    return { concepts: yield* numbersMarked(isOfKind!), claims }
  }
  const { out, in: into, size } = yield* engine.graph(DEFAULT_FILTER)
  const isIn = new Uint8Array(columnarConcepts.size)
  const reached = function* (edges: typeof out, key: Key | null) {
    if (key === null) return new Uint8Array(size).fill(1)
    const start = columnarConcepts.numberOf(key)!
    const marks = yield* reachableFrom(edges, [start], [], Infinity, budget)
    if (marks === null) return null
    marks[start] = isIn[start] = 1
    return marks
  }
  const after = yield* reached(out, from)
  const before = yield* reached(into, to)
  if (after === null || before === null) return null
  if (isOfKind !== null) for (const [number, isOne] of isOfKind.entries()) if (isOne === 0) isIn[number] = 0
  const claims = yield* columnarClaims.where(null, (run) => {
    const { subjects, objects } = run.columns
    const isEdge = inDefaultProjection(run)
    return (index) => {
      const [subject, object] = [subjects[index]!, objects[index]!]
      if (after[subject] === 0 || before[object] === 0 || !isEdge(index) || !isAdmitted(subject, object)) return false
      isIn[subject] = isIn[object] = 1
      return true
    }
  })
  return { concepts: yield* numbersMarked(isIn), claims }
}

/** Whether a claim is an edge of the default causal projection, which has no least certainty. */
function inDefaultProjection({ columns }: ClaimRun): (index: number) => boolean {
  const { predicates, polarities, explicitnesses, shortcuts } = columns
  const isCausal = PREDICATE_NAMES.map((name) => DEFAULT_FILTER.predicates.includes(name))
  const isExplicit = EXPLICITNESSES.map((name) => DEFAULT_FILTER.explicitness.includes(name))
  const affirmed = POLARITIES.indexOf('AFFIRMED')
  return (index) =>
    isCausal[predicates[index]!]! &&
    isExplicit[explicitnesses[index]!]! &&
    polarities[index] === affirmed &&
    shortcuts[index] === 0
}

/** By number of a concept: 1 where it is of one of the kinds. */
function marksOf({ columnarConcepts }: Snapshot, kinds: readonly ConceptKind[]): Uint8Array {
  const marks = new Uint8Array(columnarConcepts.size)
  for (const kind of CONCEPT_KINDS) {
    const { first, end } = columnarConcepts.ofKind(kind)
    if (kinds.includes(kind)) marks.fill(1, first, end)
  }
  return marks
}

function* numbersMarked(marks: Uint8Array): Work<Uint32Array> {
  const numbers = new Uint32Array(marks.length)
  let count = 0
  for (let number = 0; number < marks.length; number++) {
    if (number % CONCEPTS_PER_STEP === 0) yield
    if (marks[number] === 1) numbers[count++] = number
  }
  return numbers.slice(0, count)
}
