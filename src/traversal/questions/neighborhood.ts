import type { Key } from '../../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES, type Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRun } from '../../snapshot/columnar-claims.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Engine } from '../engine.ts'
import { conceptAt } from '../graph-view.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, leftOutReason, stoppedReason, withBounds } from '../search/completeness.ts'
import { sorted } from '../search/cooperative-sort.ts'
import type { Work } from '../search/work.ts'

export interface NeighborhoodAsked {
  readonly concept: Key
  /** The most claims between the concept and another, 1 to `maxDepth`. */
  readonly depth: number
  /** OUT: from subject to object. */
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** Null: all. */
  readonly predicates: readonly Predicate[] | null
  /** The most concepts. */
  readonly first: number
}

export interface Neighbor {
  readonly concept: ConceptRecord
  /** The fewest claims between the concept asked about and this one; 0 for itself. */
  readonly distance: number
}

export interface Neighborhood {
  /** Nearest first; of equally near ones, those that more claims join to nearer ones. */
  readonly nodes: readonly Neighbor[]
  /** The claims between these concepts, those at the nearest concepts first. */
  readonly claims: readonly ClaimRecord[]
  /** How many concepts are within the depth, and how many claims join those listed. */
  readonly nodeCount: number
  readonly claimCount: number
  readonly stopped: Stop | null
}

/** The most claims for each concept that may be listed. */
const CLAIMS_PER_CONCEPT = 10

/** The number of records that are made between two yields. */
const RECORDS_PER_SLICE = 64

type Visit = (concept: number) => void

/**
 * The concepts near another, and the claims between them: a breadth-first search over claims of
 * every polarity. Linear in the claims of the concepts within the depth.
 */
export function* neighborhood(
  { snapshot, view }: Pick<Engine, 'snapshot' | 'view'>,
  { concept, depth, direction, predicates, first }: NeighborhoodAsked,
  budget: Budget,
): Work<Neighborhood> {
  const { columnarClaims, columnarConcepts } = snapshot
  const origin = columnarConcepts.numberOf(concept)
  if (origin === undefined) throw new RangeError(`there is no concept ${concept}`)
  const size = columnarConcepts.size
  const nothing = { nodes: [], claims: [], nodeCount: 0, claimCount: 0 }
  if (!budget.reserve(size * 9)) return { ...nothing, stopped: budget.stopped }
  /** The distance plus one; 0 for concepts that are not reached. */
  const reachedAt = new Uint8Array(size)
  /** How many claims join a concept to nearer ones. */
  const joined = new Uint32Array(size)
  let layer = [origin]
  reachedAt[origin] = 1
  const reached = [...layer]
  let next: number[] = []
  let now = 1
  const meet = (other: number) => {
    if (reachedAt[other] === 0) {
      reachedAt[other] = now + 1
      next.push(other)
    }
    if (reachedAt[other] === now + 1) joined[other]!++
  }
  const visits = ends(direction).map((end) => ({ end, visit: neighborsAt(snapshot, end, predicates, meet) }))
  search: for (; now <= depth && layer.length > 0; now++) {
    next = []
    for (const node of layer) {
      for (const { end, visit } of visits) {
        if (!budget.scan(1 + columnarClaims.countAt(node, end))) break search
        if (budget.shouldYield()) yield
        visit(node)
      }
    }
    for (const node of next) reached.push(node)
    layer = next
  }
  // Those met in a layer that was not finished are not nearer than others that were not met.
  const ranked = yield* sorted(reached, (a, b) => reachedAt[a]! - reachedAt[b]! || joined[b]! - joined[a]! || a - b)
  const listed = ranked.slice(0, first)
  const nodes: Neighbor[] = []
  for (const node of listed) {
    if (nodes.length % RECORDS_PER_SLICE === 0) yield
    nodes.push({ concept: conceptAt(view, node), distance: reachedAt[node]! - 1 })
  }
  const claims = yield* claimsAmong(snapshot, listed, predicates)
  return {
    nodes,
    claims: yield* recordsOf(snapshot, claims.slice(0, first * CLAIMS_PER_CONCEPT)),
    nodeCount: reached.length,
    claimCount: claims.length,
    stopped: budget.stopped,
  }
}

const ends = (direction: NeighborhoodAsked['direction']): readonly ('SUBJECT' | 'OBJECT')[] =>
  direction === 'BOTH' ? ['SUBJECT', 'OBJECT'] : [direction === 'OUT' ? 'SUBJECT' : 'OBJECT']

/** Visits the other concept of each claim that has a concept at an end. */
const neighborsAt = (
  { columnarClaims }: Snapshot,
  end: 'SUBJECT' | 'OBJECT',
  predicates: readonly Predicate[] | null,
  meet: (other: number) => void,
): Visit =>
  columnarClaims.visitorAt(end, (run) => {
    const { subjects, objects } = run.columns
    const isAmong = admits(run, predicates)
    const others = end === 'SUBJECT' ? objects : subjects
    return (index) => {
      if (isAmong(index)) meet(others[index]!)
    }
  })

function admits({ columns }: ClaimRun, predicates: readonly Predicate[] | null): (index: number) => boolean {
  if (predicates === null) return () => true
  const isAmong = PREDICATE_NAMES.map((name) => predicates.includes(name))
  return (index) => isAmong[columns.predicates[index]!]!
}

/**
 * The numbers of the claims between concepts, by the earlier of the two in their list, then by the
 * later, then by key.
 */
function* claimsAmong(
  { columnarClaims }: Snapshot,
  concepts: readonly number[],
  predicates: readonly Predicate[] | null,
): Work<number[]> {
  const placeOf = new Map(concepts.map((concept, place) => [concept, place]))
  const found: { readonly number: number; readonly near: number; readonly far: number }[] = []
  let subject = 0
  const visit = columnarClaims.visitorAt('SUBJECT', (run) => {
    const isAmong = admits(run, predicates)
    const { objects } = run.columns
    return (index, number) => {
      const object = placeOf.get(objects[index]!)
      if (object === undefined || !isAmong(index)) return
      found.push({ number, near: Math.min(subject, object), far: Math.max(subject, object) })
    }
  })
  for (const [place, concept] of concepts.entries()) {
    subject = place
    visit(concept)
    yield
  }
  const ranked = yield* sorted(found, (a, b) => a.near - b.near || a.far - b.far || a.number - b.number)
  return ranked.map(({ number }) => number)
}

function* recordsOf({ columnarClaims }: Snapshot, numbers: readonly number[]): Work<ClaimRecord[]> {
  const records: ClaimRecord[] = []
  for (const number of numbers) {
    if (records.length % RECORDS_PER_SLICE === 0) yield
    records.push(columnarClaims.claimAt(number))
  }
  return records
}

export interface NeighborhoodReply extends Omit<Neighborhood, 'stopped'> {
  readonly completeness: Completeness
}

export const neighborhoodQuestion = {
  key: 'neighborhood',
  maxDepth: 8,
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budget) => neighborhood(engine, asked, budget()), newBudget)
    const { stopped, ...reply } = found
    const concepts = reply.nodeCount - reply.nodes.length
    const claims = reply.claimCount - reply.claims.length
    const completeness = completeUnless(
      stoppedBy,
      stoppedReason(stopped, (say) => say.more),
      leftOutReason(concepts + claims > 0, (say) => say.neighborhood(concepts, claims)),
    )
    return { ...reply, completeness }
  },
} satisfies Question<NeighborhoodAsked, NeighborhoodReply> & { readonly maxDepth: number }
